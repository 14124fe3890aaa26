import { scope as SCOPE } from '../../../now.config.json'
import { UiAction } from '@servicenow/sdk/core'
import { operator } from '../security/roles.now'

UiAction({
  $id: Now.ID['ui_action_reconcile'],
  name: 'Reconcile',
  actionName: `${SCOPE}_reconcile`,
  table: `${SCOPE}_organization`,
  hint: 'Compares the registered trunk requests with Genesys Cloud in the background; Drift shows the result',
  active: true,
  // `active` is an object, which is true whatever it holds; its value is '0' or '1'.
  condition: "current.getValue('active') == '1'",
  roles: [operator],
  showUpdate: true,
  showInsert: false,
  form: { showButton: true },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 120,
  script: Now.include('../../../dist/scripts/triggers/ui-actions/reconcile.js'),
})

UiAction({
  $id: Now.ID['ui_action_register_anew'],
  name: 'Register anew',
  actionName: `${SCOPE}_register_anew`,
  table: `${SCOPE}_trunk_request`,
  hint: 'Registers the trunk once more if it is missing in Genesys Cloud; does nothing while it is there',
  active: true,
  condition: "/^registered$/.test(current.registration_state) && current.drift != ''",
  roles: [operator],
  showUpdate: true,
  showInsert: false,
  form: { showButton: true },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 150,
  script: Now.include('../../../dist/scripts/triggers/ui-actions/register-anew.js'),
})
