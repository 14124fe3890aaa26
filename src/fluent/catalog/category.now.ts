import { Record } from '@servicenow/sdk/core'
import { SERVICE_CATALOG } from '../platform-records.now'

/**
 * The category of New BYOC trunk. It is the app's own, for nothing else is sure to be there: categories of the base
 * system are deleted or replaced by those who keep a catalog. An item without a category is not found by portal search.
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
