import { scope as SCOPE } from '../../../now.config.json'
import { Record, ScriptAction } from '@servicenow/sdk/core'

export const queueRequests = Record({
  $id: Now.ID['event_requests_queue'],
  table: 'sysevent_register',
  data: {
    suffix: 'requests.queue',
    event_name: `${SCOPE}.requests.queue`,
    description: 'Trunk requests that a query matches are to be queued',
    table: `${SCOPE}_trunk_request`,
    fired_by: 'Script Include TrunkRegistration: registerAll',
    priority: 200,
    queue: `${SCOPE}.lanes`,
  },
})

ScriptAction({
  $id: Now.ID['script_action_queue_requests'],
  name: 'BYOC: queue requests',
  description: 'Queues the trunk requests that the encoded query in parm1 matches, from the sys_id in parm2 on',
  active: true,
  eventName: `${SCOPE}.requests.queue`,
  order: 100,
  script: Now.include('../../../dist/scripts/triggers/script-actions/queue-requests.js'),
})
