import { scope as SCOPE } from '../../../now.config.json'
import { Record, ScriptAction } from '@servicenow/sdk/core'

export const diagnoseRequest = Record({
  $id: Now.ID['event_request_diagnose'],
  table: 'sysevent_register',
  data: {
    suffix: 'request.diagnose',
    event_name: `${SCOPE}.request.diagnose`,
    description: 'A person asked why Genesys Cloud refuses a trunk request',
    table: `${SCOPE}_trunk_request`,
    fired_by: 'UI action: Diagnose',
    priority: 100,
    queue: `${SCOPE}.lanes`,
  },
})

ScriptAction({
  $id: Now.ID['script_action_diagnose_request'],
  name: 'BYOC: diagnose request',
  description: 'Diagnoses the organization of the trunk request in parm1',
  active: true,
  eventName: `${SCOPE}.request.diagnose`,
  order: 100,
  script: Now.include('../../../dist/scripts/triggers/script-actions/diagnose-request.js'),
})
