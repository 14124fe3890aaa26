import { Record } from '@servicenow/sdk/core'
import { SERVICE_CATALOG } from '../platform-records.now'

/**
 * The category of New BYOC trunk. It is the app's own, because a category of the base system may be deleted or replaced
 * by the people who keep the catalog. The portal's search does not find an item without a category.
 */
export const telephony = Record({
  $id: Now.ID['category_telephony'],
  table: 'sc_category',
  data: {
    title: 'Telephony',
    description: 'Trunks and numbers that connect telephony carriers',
    sc_catalog: SERVICE_CATALOG,
    active: true,
    order: 100,
  },
})
