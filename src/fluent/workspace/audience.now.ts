import { scope as SCOPE } from '../../../now.config.json'
import { Acl, Applicability } from '@servicenow/sdk/core'
import { administrator, operator } from '../security/roles.now'

/** The people who see the workspace. */
export const workspaceAudience = Applicability({
  $id: Now.ID['workspace_audience'],
  name: 'BYOC Trunks: operators',
  roles: [operator, administrator],
})

/** Access to the workspace's address; the tables' access controls decide about its lists and numbers. */
Acl({
  $id: Now.ID['acl_workspace_route'],
  localOrExisting: 'Existing',
  type: 'ux_route',
  operation: 'read',
  roles: [operator],
  name: `now.${SCOPE}.*`,
})
