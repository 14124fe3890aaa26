import { scope as SCOPE } from '../../../now.config.json'
import { GenericColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

/**
 * A mailbox with one worker at a time. Worker A holds the lane once it has inserted the row with the unique key, until
 * its lease runs out; worker B's insert is refused meanwhile.
 */
export const x_gcx_byoc_lane = Table({
  name: `${SCOPE}_lane`,
  label: 'Lane',
  accessibleFrom: 'package_private',
  actions: [],
  schema: {
    key: StringColumn({ label: 'Key', maxLength: 40, mandatory: true, unique: true }),
    organization: ReferenceColumn({
      label: 'Organization',
      referenceTable: `${SCOPE}_organization`,
      cascadeRule: 'delete',
    }),
    holder: StringColumn({ label: 'Holder', maxLength: 40 }),
    lease_until: GenericColumn({ columnType: 'longint', label: 'Lease until (epoch ms)' }),
  },
})
