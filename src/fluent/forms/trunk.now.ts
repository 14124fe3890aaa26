import { scope as SCOPE } from '../../../now.config.json'
import { default_view, Form } from '@servicenow/sdk/core'
import { requesterView } from './views.now'

/** A trunk: what is wanted of it, and how it stands. The digest password is not there, only when it was last set. */

Form({
  table: `${SCOPE}_trunk`,
  view: default_view,
  sections: [
    {
      caption: 'Trunk',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'trunk_name', type: 'table_field' },
            { field: 'organization', type: 'table_field' },
            { field: 'trunk_kind', type: 'table_field' },
            { field: 'sip_uri', type: 'table_field' },
            { field: 'further_servers', type: 'table_field' },
            { field: 'termination_id', type: 'table_field' },
            { field: 'auth_user', type: 'table_field' },
            { field: 'allow_list', type: 'table_field' },
            { field: 'wide_allow_list', type: 'table_field' },
          ],
          rightElements: [
            { field: 'state', type: 'table_field' },
            { field: 'source', type: 'table_field' },
            { field: 'request', type: 'table_field' },
            { field: 'requested_for', type: 'table_field' },
            { field: 'opened_by', type: 'table_field' },
            { field: 'registered_on', type: 'table_field' },
            { field: 'replaced_by', type: 'table_field' },
            { field: 'adopted_on', type: 'table_field' },
            { field: 'adopted_by', type: 'table_field' },
            { field: 'password_set_on', type: 'table_field' },
            { field: 'password_due', type: 'table_field' },
            { field: 'inbound_address', type: 'table_field' },
            { field: 'trunk_status', type: 'table_field' },
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
      caption: 'In Genesys Cloud',
      content: [
        {
          layout: 'one-column',
          elements: [
            { field: 'genesys_id', type: 'table_field' },
            { field: 'drift', type: 'table_field' },
            { field: 'not_compared', type: 'table_field' },
            { field: 'last_read', type: 'table_field' },
          ],
        },
      ],
    },
  ],
})

Form({
  table: `${SCOPE}_trunk`,
  view: requesterView,
  sections: [
    {
      caption: 'Trunk',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'trunk_name', type: 'table_field' },
            { field: 'organization', type: 'table_field' },
            { field: 'sip_uri', type: 'table_field' },
            { field: 'further_servers', type: 'table_field' },
            { field: 'termination_id', type: 'table_field' },
            { field: 'auth_user', type: 'table_field' },
            { field: 'allow_list', type: 'table_field' },
          ],
          rightElements: [
            { field: 'state', type: 'table_field' },
            { field: 'request', type: 'table_field' },
            { field: 'requested_for', type: 'table_field' },
            { field: 'registered_on', type: 'table_field' },
            { field: 'password_set_on', type: 'table_field' },
            { field: 'password_due', type: 'table_field' },
            { field: 'inbound_address', type: 'table_field' },
            { field: 'trunk_status', type: 'table_field' },
            { field: 'genesys_id', type: 'table_field' },
          ],
        },
      ],
    },
  ],
})
