import { scope as SCOPE } from '../../../now.config.json'
import { Record, ScriptAction } from '@servicenow/sdk/core'

export const diagnoseOrganization = Record({
  $id: Now.ID['event_access_diagnose'],
  table: 'sysevent_register',
  data: {
    suffix: 'access.diagnose',
    event_name: `${SCOPE}.access.diagnose`,
    description: 'A caller of the REST API asked for a diagnosis of access to an organization',
    table: `${SCOPE}_organization`,
    fired_by: 'REST API: BYOC Trunks',
    priority: 100,
    queue: `${SCOPE}.lanes`,
  },
})

ScriptAction({
  $id: Now.ID['script_action_diagnose_organization'],
  name: 'BYOC: diagnose organization',
  description: 'Diagnoses access to the organization in parm1',
  active: true,
  eventName: `${SCOPE}.access.diagnose`,
  order: 100,
  script: Now.include('../../../dist/scripts/triggers/script-actions/diagnose-organization.js'),
})
