import { scope as SCOPE } from '../../../now.config.json'
import { UiAction } from '@servicenow/sdk/core'
import { operator } from '../security/roles.now'

UiAction({
  $id: Now.ID['ui_action_verify_access'],
  name: 'Verify access',
  actionName: `${SCOPE}_verify_access`,
  table: `${SCOPE}_organization`,
  hint: 'Finds out in the background whether trunks can be registered in this organization, and why not',
  active: true,
  // `active` is an object, which is true whatever it holds; its value is '0' or '1'.
  condition: "current.getValue('active') == '1'",
  roles: [operator],
  showUpdate: true,
  showInsert: false,
  form: { showButton: true },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 100,
  script: Now.include('../../../dist/scripts/triggers/ui-actions/verify-access.js'),
})
