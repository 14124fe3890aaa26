import { scope as SCOPE } from '../../../now.config.json'
import { default_view, Form } from '@servicenow/sdk/core'

/** The organization's form: its identity, its switches, and the results of its calls. */

Form({
  table: `${SCOPE}_organization`,
  view: default_view,
  sections: [
    {
      caption: 'Organization',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'name', type: 'table_field' },
            { field: 'org_id', type: 'table_field' },
            { field: 'region', type: 'table_field' },
            { field: 'contract', type: 'table_field' },
            { field: 'credential_alias', type: 'table_field' },
            { field: 'site', type: 'table_field' },
            { field: 'inbound_site', type: 'table_field' },
          ],
          rightElements: [
            { field: 'active', type: 'table_field' },
            { field: 'approval_required', type: 'table_field' },
            { field: 'approval_group', type: 'table_field' },
            { field: 'change_reason', type: 'table_field' },
            { field: 'leave_trunks', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Access',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'access_status', type: 'table_field' },
            { field: 'last_verdict', type: 'table_field' },
            { field: 'proposed_contract', type: 'table_field' },
          ],
          rightElements: [
            { field: 'verified_on', type: 'table_field' },
            { field: 'verified_instance', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'What to do',
      content: [
        {
          layout: 'one-column',
          elements: [
            { field: 'last_verdict_message', type: 'table_field' },
            { field: 'last_next_step', type: 'table_field' },
            { field: 'access_checks', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Traffic',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'requests_per_minute', type: 'table_field' },
            { field: 'clock_skew_ms', type: 'table_field' },
            { field: 'drift_summary', type: 'table_field' },
          ],
          rightElements: [
            { field: 'failures', type: 'table_field' },
            { field: 'openings', type: 'table_field' },
            { field: 'blocked_until', type: 'table_field' },
            { field: 'open_until', type: 'table_field' },
            { field: 'probe_until', type: 'table_field' },
          ],
        },
      ],
    },
  ],
})
