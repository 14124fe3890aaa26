import { scope as SCOPE } from '../../../now.config.json'
import { default_view, Form } from '@servicenow/sdk/core'

/** The form of a site as it was last read in Genesys Cloud. People read it, and nobody writes it. */

Form({
  table: `${SCOPE}_site`,
  view: default_view,
  sections: [
    {
      caption: 'Site',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'name', type: 'table_field' },
            { field: 'organization', type: 'table_field' },
          ],
          rightElements: [
            { field: 'genesys_id', type: 'table_field' },
            { field: 'gone', type: 'table_field' },
            { field: 'last_read', type: 'table_field' },
          ],
        },
      ],
    },
  ],
})
