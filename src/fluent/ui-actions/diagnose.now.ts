import { scope as SCOPE } from '../../../now.config.json'
import { UiAction } from '@servicenow/sdk/core'
import { operator } from '../security/roles.now'

UiAction({
  $id: Now.ID['ui_action_diagnose'],
  name: 'Diagnose',
  actionName: `${SCOPE}_diagnose`,
  table: `${SCOPE}_trunk_request`,
  hint: 'Finds out in the background why Genesys Cloud refuses this request, and writes it to the work notes',
  active: true,
  // The button is for states in which Genesys Cloud was asked, or is about to be; a request that is over has nothing to
  // diagnose.
  condition:
    "current.organization != '' && /^(queued|registering|retrying|failed|outcome_unknown|retiring)$/.test(current.registration_state)",
  roles: [operator],
  showUpdate: true,
  showInsert: false,
  form: { showButton: true },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 200,
  script: Now.include('../../../dist/scripts/triggers/ui-actions/diagnose.js'),
})
