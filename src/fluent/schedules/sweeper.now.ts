import { ScheduledScript } from '@servicenow/sdk/core'

ScheduledScript({
  $id: Now.ID['schedule_sweeper'],
  name: 'BYOC: sweep lanes',
  active: true,
  frequency: 'periodically',
  executionInterval: { minutes: 5 },
  executionStart: '2024-01-01 00:00:00',
  script: Now.include('../../../dist/scripts/triggers/jobs/sweep.js'),
})
