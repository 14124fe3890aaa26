import { Record } from '@servicenow/sdk/core'

export const laneReady = Record({
  $id: Now.ID['event_lane_ready'],
  table: 'sysevent_register',
  data: {
    suffix: 'lane.ready',
    event_name: 'x_gcx_byoc.lane.ready',
    description: 'A lane has registrations to work',
    table: 'x_gcx_byoc_registration',
    fired_by: 'Business rule: Queue registration; Script Includes Lanes, Sweeper',
    priority: 100,
    queue: 'x_gcx_byoc.lanes',
  },
})

export const verifyAccess = Record({
  $id: Now.ID['event_access_verify'],
  table: 'sysevent_register',
  data: {
    suffix: 'access.verify',
    event_name: 'x_gcx_byoc.access.verify',
    description: 'A person asked to verify access to an organization',
    table: 'x_gcx_byoc_organization',
    fired_by: 'UI action: Verify access',
    priority: 100,
    queue: 'x_gcx_byoc.lanes',
  },
})

export const trunkStatus = Record({
  $id: Now.ID['event_trunk_status'],
  table: 'sysevent_register',
  data: {
    suffix: 'trunk.status',
    event_name: 'x_gcx_byoc.trunk.status',
    description: 'The status of a new trunk is to be asked for',
    table: 'x_gcx_byoc_registration',
    fired_by: 'Script Include StatusPoller',
    priority: 200,
    queue: 'x_gcx_byoc.lanes',
  },
})

export const reconcile = Record({
  $id: Now.ID['event_reconcile'],
  table: 'sysevent_register',
  data: {
    suffix: 'reconcile',
    event_name: 'x_gcx_byoc.reconcile',
    description: 'An organization is to be compared with Genesys',
    table: 'x_gcx_byoc_organization',
    fired_by: 'Scheduled job; Script Include Reconciler',
    priority: 200,
    queue: 'x_gcx_byoc.lanes',
  },
})
