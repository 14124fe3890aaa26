import type { Records, Row } from './records'

/** Columns of a credential that are stored encrypted. */
const SECRETS = ['password', 'ssh_passphrase', 'ssh_private_key', 'secret_key', 'api_key']

/**
 * The credential behind an alias, as clear values by column; null when there is none.
 *
 * | fact | source |
 * |---|---|
 * | only aliases of type `credential` | StandardCredentialsProvider – getCredentialByAliasID |
 * | a credential names its aliases in the list "Credential alias", column `tag` | Credential aliases for Discovery ("You can add a credential to multiple aliases") |
 * | null for a user without the role admin | seen on instances |
 *
 * The platform's choice among several is not documented; here it is the lowest `order`, then the lowest sys_id.
 */
export function credentialByAlias(records: Records, alias: string, isAdmin: boolean): Record<string, string> | null {
  const [row] = records.find('sys_alias', { sys_id: alias })
  if (!isAdmin || row?.['type'] !== 'credential') return null
  const tagged = records
    .findNaming('discovery_credentials', { active: '1' }, 'tag', alias)
    .filter((credential) => (credential['tag'] ?? '').split(',').some((tag) => tag.trim() === alias))
  return attributesOf(records, first(tagged))
}

function attributesOf(records: Records, row: Row | undefined): Record<string, string> | null {
  if (!row) return null
  const attributes = filled(row)
  for (const name of SECRETS) {
    const stored = attributes[name]
    if (stored !== undefined) attributes[name] = records.decrypt(stored)
  }
  return attributes
}

function filled(row: Row): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, value] of Object.entries(row)) if (value !== null) values[name] = value
  return values
}

function first(rows: readonly Row[]): Row | undefined {
  return [...rows].sort(
    (left, right) =>
      Number(left['order'] ?? 0) - Number(right['order'] ?? 0) ||
      (left['sys_id'] ?? '').localeCompare(right['sys_id'] ?? ''),
  )[0]
}
