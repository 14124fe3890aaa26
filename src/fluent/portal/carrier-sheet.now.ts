import { scope as SCOPE } from '../../../now.config.json'
import { SPPage, SPWidget } from '@servicenow/sdk/core'
import { requester } from '../security/roles.now'

/**
 * The sheet for a carrier: a page of every portal, with one widget. The template shows texts alone, which AngularJS
 * escapes; the script behind it reads what the user may read.
 */
const sheetWidget = SPWidget({
  $id: Now.ID['sp_widget_carrier_sheet'],
  name: 'BYOC: carrier sheet',
  id: `${SCOPE}_carrier_sheet`,
  description: 'What a carrier asks for when a trunk is set up, to print; no secret',
  category: 'custom',
  roles: [requester],
  htmlTemplate: Now.include('carrier-sheet.html'),
  clientScript: Now.include('carrier-sheet.client.js'),
  serverScript: Now.include('../../../dist/scripts/triggers/widgets/carrier-sheet.js'),
})

SPPage({
  pageId: `${SCOPE}_carrier_sheet`,
  title: 'What the carrier needs',
  shortDescription: 'The sheet of one trunk for its carrier; the address names the request',
  category: 'custom',
  roles: [requester],
  containers: [
    {
      $id: Now.ID['sp_container_carrier_sheet'],
      name: 'Carrier sheet',
      order: 1,
      rows: [
        {
          $id: Now.ID['sp_row_carrier_sheet'],
          order: 1,
          columns: [
            {
              $id: Now.ID['sp_column_carrier_sheet'],
              size: 12,
              order: 1,
              instances: [
                {
                  $id: Now.ID['sp_instance_carrier_sheet'],
                  title: 'Carrier sheet',
                  widget: sheetWidget,
                  order: 1,
                  active: true,
                },
              ],
            },
          ],
        },
      ],
    },
  ],
})
