import { scope as SCOPE } from '../../../now.config.json'
import { default_view, Form } from '@servicenow/sdk/core'
import { requesterView } from './views.now'

/**
 * The trunk request's form: the ordered trunk, its outcome, and the next step. It shows that there is a digest
 * password, and never the password, which nobody reads.
 */

Form({
  table: `${SCOPE}_trunk_request`,
  view: default_view,
  sections: [
    {
      caption: 'Trunk request',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'number', type: 'table_field' },
            { field: 'act', type: 'table_field' },
            { field: 'trunk', type: 'table_field' },
            { field: 'organization', type: 'table_field' },
            { field: 'trunk_name', type: 'table_field' },
            { field: 'trunk_kind', type: 'table_field' },
            { field: 'sip_uri', type: 'table_field' },
            { field: 'further_servers', type: 'table_field' },
            { field: 'termination_id', type: 'table_field' },
            { field: 'auth_user', type: 'table_field' },
            { field: 'allow_list', type: 'table_field' },
            { field: 'wide_allow_list', type: 'table_field' },
          ],
          rightElements: [
            { field: 'registration_state', type: 'table_field' },
            { field: 'approval', type: 'table_field' },
            { field: 'requested_for', type: 'table_field' },
            { field: 'opened_by', type: 'table_field' },
            { field: 'opened_at', type: 'table_field' },
            { field: 'assignment_group', type: 'table_field' },
            { field: 'assigned_to', type: 'table_field' },
            { field: 'requested_item', type: 'table_field' },
            { field: 'password_given', type: 'table_field' },
            { field: 'switch_to', type: 'table_field' },
            { field: 'overwrite', type: 'table_field' },
            { field: 'changed_fields', type: 'table_field' },
            { field: 'last_change', type: 'table_field' },
            { field: 'replaces', type: 'table_field' },
            { field: 'route_request', type: 'table_field' },
            { field: 'follows', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Outcome',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'genesys_id', type: 'table_field' },
            { field: 'inbound_address', type: 'table_field' },
            { field: 'trunk_status', type: 'table_field' },
            { field: 'registered_on', type: 'table_field' },
            { field: 'drift', type: 'table_field' },
            { field: 'not_compared', type: 'table_field' },
          ],
          rightElements: [
            { field: 'verdict', type: 'table_field' },
            { field: 'attempts', type: 'table_field' },
            { field: 'time_to_register', type: 'table_field' },
            { field: 'retirement_asked', type: 'table_field' },
            { field: 'retired_by', type: 'table_field' },
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
            { field: 'requester_note', type: 'table_field' },
            { field: 'verdict_message', type: 'table_field' },
            { field: 'next_step', type: 'table_field' },
            { field: 'verdict_evidence', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Carrier options',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'site', type: 'table_field' },
            { field: 'inbound_site', type: 'table_field' },
            { field: 'realm', type: 'table_field' },
          ],
          rightElements: [
            { field: 'caller_name', type: 'table_field' },
            { field: 'caller_address', type: 'table_field' },
            { field: 'outbound_route', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Notes',
      content: [
        {
          layout: 'one-column',
          elements: [
            { field: 'short_description', type: 'table_field' },
            { field: 'description', type: 'table_field' },
            { field: 'comments', type: 'table_field' },
            { field: 'work_notes', type: 'table_field' },
            { type: 'formatter', formatterRef: 'Activities_Filtered' },
          ],
        },
      ],
    },
  ],
})

Form({
  table: `${SCOPE}_trunk_request`,
  view: requesterView,
  sections: [
    {
      caption: 'Trunk request',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'number', type: 'table_field' },
            { field: 'act', type: 'table_field' },
            { field: 'trunk', type: 'table_field' },
            { field: 'organization', type: 'table_field' },
            { field: 'trunk_name', type: 'table_field' },
            { field: 'trunk_kind', type: 'table_field' },
            { field: 'sip_uri', type: 'table_field' },
            { field: 'further_servers', type: 'table_field' },
            { field: 'termination_id', type: 'table_field' },
            { field: 'auth_user', type: 'table_field' },
            { field: 'allow_list', type: 'table_field' },
            { field: 'wide_allow_list', type: 'table_field' },
          ],
          rightElements: [
            { field: 'registration_state', type: 'table_field' },
            { field: 'approval', type: 'table_field' },
            { field: 'requested_for', type: 'table_field' },
            { field: 'opened_by', type: 'table_field' },
            { field: 'opened_at', type: 'table_field' },
            { field: 'registered_on', type: 'table_field' },
            { field: 'inbound_address', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'How it stands',
      content: [
        {
          layout: 'one-column',
          elements: [
            { field: 'requester_note', type: 'table_field' },
            { field: 'genesys_id', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Carrier options',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'site', type: 'table_field' },
            { field: 'inbound_site', type: 'table_field' },
            { field: 'realm', type: 'table_field' },
          ],
          rightElements: [
            { field: 'caller_name', type: 'table_field' },
            { field: 'caller_address', type: 'table_field' },
            { field: 'outbound_route', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Notes',
      content: [
        {
          layout: 'one-column',
          elements: [
            { field: 'comments', type: 'table_field' },
            { type: 'formatter', formatterRef: 'Activities_Filtered' },
          ],
        },
      ],
    },
  ],
})
