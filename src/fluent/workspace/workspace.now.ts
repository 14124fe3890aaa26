import { scope as SCOPE } from '../../../now.config.json'
import { Workspace } from '@servicenow/sdk/core'
import { workspaceLists } from './lists.now'

/** The operators' workspace: /now/byoc-trunks. */
export const workspace = Workspace({
  $id: Now.ID['workspace'],
  title: 'BYOC Trunks',
  path: SCOPE,
  tables: [`${SCOPE}_trunk_request`, `${SCOPE}_organization`, `${SCOPE}_registration`, `${SCOPE}_attempt`],
  listConfig: workspaceLists,
})
