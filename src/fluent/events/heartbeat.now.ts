import { scope as SCOPE } from '../../../now.config.json'
import { Record, ScriptAction } from '@servicenow/sdk/core'

export const heartbeat = Record({
  $id: Now.ID['event_heartbeat'],
  table: 'sysevent_register',
  data: {
    suffix: 'heartbeat',
    event_name: `${SCOPE}.heartbeat`,
    description: 'Its processing shows that the queue is processed',
    table: `${SCOPE}_lane`,
    fired_by: 'Scheduled job: BYOC: sweep lanes; Script Include InstallCheck',
    priority: 100,
    queue: `${SCOPE}.lanes`,
  },
})

ScriptAction({
  $id: Now.ID['script_action_heartbeat'],
  name: 'BYOC: heartbeat',
  description: "Finds out which columns the user of the queue's jobs may decrypt",
  active: true,
  eventName: `${SCOPE}.heartbeat`,
  order: 100,
  script: Now.include('../../../dist/scripts/triggers/script-actions/heartbeat.js'),
})
