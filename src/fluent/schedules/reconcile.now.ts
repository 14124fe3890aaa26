import { ScheduledScript } from '@servicenow/sdk/core'

ScheduledScript({
  $id: Now.ID['schedule_reconcile'],
  name: 'BYOC: reconcile with Genesys',
  active: true,
  frequency: 'daily',
  executionStart: '2024-01-01 00:00:00',
  executionTime: { hours: 2, minutes: 30, seconds: 0 },
  script: Now.include('../../../dist/scripts/triggers/jobs/reconcile-all.js'),
})
