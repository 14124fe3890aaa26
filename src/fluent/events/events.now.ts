import { scope as SCOPE } from '../../../now.config.json'
import { Record } from '@servicenow/sdk/core'

export const laneReady = Record({
  $id: Now.ID['event_lane_ready'],
  table: 'sysevent_register',
  data: {
    suffix: 'lane.ready',
    event_name: `${SCOPE}.lane.ready`,
    description: 'A lane has registrations to work',
    table: `${SCOPE}_registration`,
    fired_by: 'Business rule: Queue registration; Script Includes Lanes, Sweeper',
    priority: 100,
    queue: `${SCOPE}.lanes`,
  },
})

export const verifyAccess = Record({
  $id: Now.ID['event_access_verify'],
  table: 'sysevent_register',
  data: {
    suffix: 'access.verify',
    event_name: `${SCOPE}.access.verify`,
    description: 'A person asked to verify access to an organization',
    table: `${SCOPE}_organization`,
    fired_by: 'UI action: Verify access',
    priority: 100,
    queue: `${SCOPE}.lanes`,
  },
})

export const trunkStatus = Record({
  $id: Now.ID['event_trunk_status'],
  table: 'sysevent_register',
  data: {
    suffix: 'trunk.status',
    event_name: `${SCOPE}.trunk.status`,
    description: 'The status of a new trunk is to be asked for',
    table: `${SCOPE}_registration`,
    fired_by: 'Script Include StatusPoller',
    priority: 200,
    queue: `${SCOPE}.lanes`,
  },
})

export const reconcile = Record({
  $id: Now.ID['event_reconcile'],
  table: 'sysevent_register',
  data: {
    suffix: 'reconcile',
    event_name: `${SCOPE}.reconcile`,
    description: 'An organization is to be compared with Genesys',
    table: `${SCOPE}_organization`,
    fired_by: 'Scheduled job; Script Include Reconciler',
    priority: 200,
    queue: `${SCOPE}.lanes`,
  },
})
