import { UiAction } from '@servicenow/sdk/core'
import { operator } from '../security/roles.now'

UiAction({
  $id: Now.ID['ui_action_verify_access'],
  name: 'Verify access',
  actionName: 'x_gcx_byoc_verify_access',
  table: 'x_gcx_byoc_organization',
  hint: 'Finds out in the background whether trunks can be registered in this organization, and why not',
  active: true,
  condition: 'current.active',
  roles: [operator],
  showUpdate: true,
  showInsert: false,
  form: { showButton: true },
  order: 100,
  script: Now.include('../../../dist/scripts/triggers/ui-actions/verify-access.js'),
})
