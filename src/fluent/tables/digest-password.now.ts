import { scope as SCOPE } from '../../../now.config.json'
import { Password2Column, ReferenceColumn, Table } from '@servicenow/sdk/core'

/**
 * The digest password of a trunk request. Other scopes' scripts may read a Trunk Request, so that they can follow it;
 * none of them can read this table.
 */
export const x_gcx_byoc_digest_password = Table({
  name: `${SCOPE}_digest_password`,
  label: 'Digest Password',
  display: 'request',
  accessibleFrom: 'package_private',
  actions: [],
  schema: {
    request: ReferenceColumn({
      label: 'Trunk request',
      referenceTable: `${SCOPE}_trunk_request`,
      mandatory: true,
      unique: true,
      cascadeRule: 'delete',
    }),
    // Encryption makes a value longer.
    password: Password2Column({ label: 'Password', maxLength: 1000 }),
  },
  index: [{ name: 'created', unique: false, element: ['sys_created_on'] }],
})
