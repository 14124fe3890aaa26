import { scope as SCOPE } from '../../../now.config.json'
import { UiAction } from '@servicenow/sdk/core'
import { administrator } from '../security/roles.now'

UiAction({
  $id: Now.ID['ui_action_forget_tokens'],
  name: 'Forget tokens',
  actionName: `${SCOPE}_forget_tokens`,
  table: `${SCOPE}_organization`,
  hint: 'Forgets the tokens that are kept for this organization; the next call gets a new one',
  active: true,
  roles: [administrator],
  showUpdate: true,
  showInsert: false,
  form: { showButton: true },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 110,
  script: Now.include('../../../dist/scripts/triggers/ui-actions/forget-tokens.js'),
})
