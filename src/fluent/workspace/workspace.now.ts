import { Workspace } from '@servicenow/sdk/core'
import { workspaceLists } from './lists.now'

/** Where operators work: /now/byoc-trunks. */
export const workspace = Workspace({
  $id: Now.ID['workspace'],
  title: 'BYOC Trunks',
  path: 'byoc-trunks',
  tables: ['x_gcx_byoc_trunk_request', 'x_gcx_byoc_organization', 'x_gcx_byoc_registration', 'x_gcx_byoc_attempt'],
  listConfig: workspaceLists,
})
