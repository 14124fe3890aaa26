import { scope as SCOPE } from '../../../now.config.json'
import { default_view, Form } from '@servicenow/sdk/core'

/** Forms of the machine's own records, which people read and nobody writes. */

Form({
  table: `${SCOPE}_registration`,
  view: default_view,
  sections: [
    {
      caption: 'Registration',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'request', type: 'table_field' },
            { field: 'organization', type: 'table_field' },
            { field: 'operation', type: 'table_field' },
            { field: 'state', type: 'table_field' },
            { field: 'wish', type: 'table_field' },
            { field: 'lane', type: 'table_field' },
          ],
          rightElements: [
            { field: 'attempts', type: 'table_field' },
            { field: 'next_attempt', type: 'table_field' },
            { field: 'first_attempt', type: 'table_field' },
            { field: 'write_sent', type: 'table_field' },
            { field: 'unanswered_writes', type: 'table_field' },
            { field: 'put_offs', type: 'table_field' },
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
            { field: 'trunk', type: 'table_field' },
            { field: 'genesys_id', type: 'table_field' },
            { field: 'org_id', type: 'table_field' },
            { field: 'region', type: 'table_field' },
            { field: 'contract', type: 'table_field' },
          ],
          rightElements: [
            { field: 'verdict', type: 'table_field' },
            { field: 'instance', type: 'table_field' },
            { field: 'created_anew', type: 'table_field' },
            { field: 'seen_in_genesys', type: 'table_field' },
          ],
        },
      ],
    },
  ],
})

Form({
  table: `${SCOPE}_attempt`,
  view: default_view,
  sections: [
    {
      caption: 'Registration attempt',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'request', type: 'table_field' },
            { field: 'organization', type: 'table_field' },
            { field: 'operation', type: 'table_field' },
            { field: 'lane', type: 'table_field' },
            { field: 'key', type: 'table_field' },
            { field: 'org_id', type: 'table_field' },
            { field: 'region', type: 'table_field' },
            { field: 'contract', type: 'table_field' },
          ],
          rightElements: [
            { field: 'status', type: 'table_field' },
            { field: 'duration_ms', type: 'table_field' },
            { field: 'started', type: 'table_field' },
            { field: 'verdict', type: 'table_field' },
            { field: 'correlation_id', type: 'table_field' },
            { field: 'genesys_id', type: 'table_field' },
          ],
        },
      ],
    },
  ],
})

Form({
  table: `${SCOPE}_token`,
  view: default_view,
  sections: [
    {
      caption: 'Token',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'organization', type: 'table_field' },
            { field: 'credential_alias', type: 'table_field' },
            { field: 'granted_scope', type: 'table_field' },
            { field: 'good_for', type: 'table_field' },
            { field: 'key', type: 'table_field' },
          ],
          rightElements: [
            { field: 'minted_at', type: 'table_field' },
            { field: 'expires_at', type: 'table_field' },
            { field: 'not_before', type: 'table_field' },
            { field: 'minter', type: 'table_field' },
            { field: 'mint_lease', type: 'table_field' },
          ],
        },
      ],
    },
  ],
})

Form({
  table: `${SCOPE}_lane`,
  view: default_view,
  sections: [
    {
      caption: 'Lane',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'key', type: 'table_field' },
            { field: 'organization', type: 'table_field' },
          ],
          rightElements: [
            { field: 'holder', type: 'table_field' },
            { field: 'lease_until', type: 'table_field' },
          ],
        },
      ],
    },
  ],
})

Form({
  table: `${SCOPE}_digest_password`,
  view: default_view,
  sections: [
    {
      caption: 'Digest password',
      content: [
        {
          layout: 'two-column',
          leftElements: [{ field: 'request', type: 'table_field' }],
          rightElements: [{ field: 'sys_updated_on', type: 'table_field' }],
        },
      ],
    },
  ],
})
