import { scope as SCOPE } from '../../../now.config.json'
import { UiAction } from '@servicenow/sdk/core'
import { operator } from '../security/roles.now'

UiAction({
  $id: Now.ID['ui_action_preview'],
  name: 'Preview',
  actionName: `${SCOPE}_preview`,
  table: `${SCOPE}_trunk_request`,
  hint: 'Shows the calls and values of the work on this request, and what would refuse it now; nothing is called or changed',
  active: true,
  condition: '/^(draft|awaiting_approval|queued|retrying|failed|outcome_unknown)$/.test(current.registration_state)',
  roles: [operator],
  showUpdate: true,
  showInsert: false,
  form: { showButton: true },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 190,
  script: Now.include('../../../dist/scripts/triggers/ui-actions/preview.js'),
})
