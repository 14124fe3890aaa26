import { scope as SCOPE } from '../../../now.config.json'
import { GenericColumn, Password2Column, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

/**
 * One row per organization, credential and scope: the cached token, encrypted, and the organizations it is good for.
 */
export const x_gcx_byoc_token = Table({
  name: `${SCOPE}_token`,
  label: 'Genesys Token',
  accessibleFrom: 'package_private',
  actions: [],
  schema: {
    key: StringColumn({ label: 'Key', maxLength: 255, mandatory: true, unique: true }),
    organization: ReferenceColumn({
      label: 'Organization',
      referenceTable: `${SCOPE}_organization`,
      cascadeRule: 'delete',
    }),
    credential_alias: ReferenceColumn({ label: 'Credential alias', referenceTable: 'sys_alias' }),
    // Encryption makes a value longer; a JWT with many claims runs to several thousand characters by itself.
    access_token: Password2Column({ label: 'Access token', maxLength: 16000 }),
    // A fingerprint of the credential that the token was minted with: after a change of the credential the token is not
    // used any more.
    made_with: Password2Column({ label: 'Made with', maxLength: 255 }),
    minted_at: GenericColumn({ columnType: 'longint', label: 'Minted (epoch ms)' }),
    expires_at: GenericColumn({ columnType: 'longint', label: 'Expires (epoch ms)' }),
    granted_scope: StringColumn({ label: 'Granted scope', maxLength: 1000 }),
    good_for: StringColumn({ label: 'Good for organizations', maxLength: 4000 }),
    // The template is fetched once with the token rather than once for every trunk; it holds no secret.
    trunk_template: StringColumn({ label: 'Trunk template', maxLength: 65000 }),
    minter: StringColumn({ label: 'Being minted by', maxLength: 40 }),
    mint_lease: GenericColumn({ columnType: 'longint', label: 'Minting lease until (epoch ms)' }),
    not_before: GenericColumn({ columnType: 'longint', label: 'Ask no sooner than (epoch ms)' }),
  },
})
