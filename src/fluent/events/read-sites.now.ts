import { scope as SCOPE } from '../../../now.config.json'
import { Record, ScriptAction } from '@servicenow/sdk/core'

export const readSites = Record({
  $id: Now.ID['event_sites_read'],
  table: 'sysevent_register',
  data: {
    suffix: 'sites.read',
    event_name: `${SCOPE}.sites.read`,
    description: 'The sites of an organization are to be read',
    table: `${SCOPE}_organization`,
    fired_by: 'Scheduled job; Script Include AccessDoctor',
    priority: 200,
    queue: `${SCOPE}.lanes`,
  },
})

ScriptAction({
  $id: Now.ID['script_action_read_sites'],
  name: 'BYOC: read sites',
  description: 'Reads the sites of the organization in parm1',
  active: true,
  eventName: `${SCOPE}.sites.read`,
  order: 100,
  script: Now.include('../../../dist/scripts/triggers/script-actions/read-sites.js'),
})
