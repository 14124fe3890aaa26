import { Acl, Applicability } from '@servicenow/sdk/core'
import { administrator, operator } from '../security/roles.now'

/** Who works in the workspace. */
export const workspaceAudience = Applicability({
  $id: Now.ID['workspace_audience'],
  name: 'BYOC Trunks: operators',
  roles: [operator, administrator],
})

/** The workspace's own address; its lists and numbers are those that the tables' rules allow. */
Acl({
  $id: Now.ID['acl_workspace_route'],
  localOrExisting: 'Existing',
  type: 'ux_route',
  operation: 'read',
  roles: [operator],
  name: 'now.byoc-trunks.*',
})
