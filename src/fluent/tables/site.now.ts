import { scope as SCOPE } from '../../../now.config.json'
import { BooleanColumn, DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** A site of a Genesys organization, as it was last read there. People choose from these rows instead of pasting an id. */
export const x_gcx_byoc_site = Table({
  name: `${SCOPE}_site`,
  label: 'Genesys Site',
  display: 'name',
  accessibleFrom: 'public',
  actions: ['read'],
  allowWebServiceAccess: true,
  schema: {
    // The organization's sys_id and the site's id, so that each site has one row.
    key: StringColumn({ label: 'Key', maxLength: 100, mandatory: true, unique: true, readOnly: true }),
    organization: ReferenceColumn({
      label: 'Organization',
      referenceTable: `${SCOPE}_organization`,
      cascadeRule: 'delete',
      readOnly: true,
    }),
    name: StringColumn({ label: 'Name', maxLength: 200, readOnly: true }),
    genesys_id: StringColumn({ label: 'Genesys site ID', maxLength: 36, readOnly: true }),
    gone: BooleanColumn({
      label: 'Gone in Genesys Cloud',
      default: false,
      readOnly: true,
      hint: 'It is no longer among the sites of the organization. Requests that name it keep it; nobody chooses it anew',
    }),
    last_read: DateTimeColumn({ label: 'Last read', readOnly: true }),
  },
})
