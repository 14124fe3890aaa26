import { scope as SCOPE } from '../../../now.config.json'
import { Record } from '@servicenow/sdk/core'
import { EVENT_PROVIDER } from '../platform-records.now'

/**
 * The app's own queue: more nodes mean more workers, and no other application's events delay these. The queue gets two
 * jobs of a node's eight workers: the platform's guide to queues recommends one, and two or three where the volume is
 * high. An administrator raises the number, see docs/admin-guide.md.
 */
export const laneQueue = Record({
  $id: Now.ID['lane_queue'],
  table: 'sysevent_queue',
  data: {
    sys_class_name: 'sysevent_queue',
    queue: `${SCOPE}.lanes`,
    suffix: 'lanes',
    description: 'Works the lanes of BYOC Trunks',
    poll_interval: '1970-01-01 00:00:05',
    job_config: 'jobs_per_node',
    job_config_value: 2,
    provider: EVENT_PROVIDER,
    automatic_processing: true,
    processing_order: 'parallel',
  },
})
