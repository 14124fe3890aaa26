import { Record } from '@servicenow/sdk/core'
import { EVENT_PROVIDER } from '../platform-records.now'

/**
 * The app's own queue: more nodes mean more workers, and no other application's events stand in the way. Six jobs of a
 * node's eight workers: while two write down what came of their calls, the four connections that the platform opens to a
 * host are in use all the same; two workers are left to others.
 */
export const laneQueue = Record({
  $id: Now.ID['lane_queue'],
  table: 'sysevent_queue',
  data: {
    sys_class_name: 'sysevent_queue',
    queue: 'x_gcx_byoc.lanes',
    suffix: 'lanes',
    description: 'Works the lanes of BYOC Trunks',
    poll_interval: '1970-01-01 00:00:05',
    job_config: 'jobs_per_node',
    job_config_value: 6,
    provider: EVENT_PROVIDER,
    automatic_processing: true,
    processing_order: 'parallel',
  },
})
