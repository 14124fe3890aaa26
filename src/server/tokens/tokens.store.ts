import { scope as SCOPE } from '../../../now.config.json'
import { decrypted, text, wholeNumber } from '../servicenow'

const TABLE = `${SCOPE}_token`

/**
 * The stored values of a minted token. `accessToken` is in memory only; the column is encrypted. Times are epoch
 * milliseconds.
 */
export interface CachedToken {
  accessToken: string
  mintedAt: number
  expiresAt: number
  grantedScope: string
  /** The organization ids for which the token was proved good, separated by commas. */
  goodFor: string
  /** Fingerprint of the credential it was minted with. */
  madeWith: string
  /** Contract `platform`: the trunk template as received from Genesys; '' otherwise. */
  trunkTemplate: string
}

/** A cached token with its row, and with the right to mint the next one. Times are 0 when unset. */
export interface TokenRecord extends CachedToken {
  sysId: string
  key: string
  minter: string
  mintLease: number
  notBefore: number
}

export function findToken(key: string): TokenRecord | null {
  const record = new GlideRecord(TABLE)
  record.addQuery('key', key)
  record.setLimit(1)
  record.query()
  if (!record.next()) return null
  return {
    sysId: text(record.getUniqueValue()),
    key,
    accessToken: decrypted(record.getElement('access_token')),
    mintedAt: wholeNumber(record.getValue('minted_at')),
    expiresAt: wholeNumber(record.getValue('expires_at')),
    grantedScope: text(record.getValue('granted_scope')),
    goodFor: text(record.getValue('good_for')),
    madeWith: decrypted(record.getElement('made_with')),
    trunkTemplate: text(record.getValue('trunk_template')),
    minter: text(record.getValue('minter')),
    mintLease: wholeNumber(record.getValue('mint_lease')),
    notBefore: wholeNumber(record.getValue('not_before')),
  }
}

/** Takes the right to mint by inserting a row with the unique key. Null when another worker has inserted it first. */
export function claimMint(claim: { key: string; organization: string; minter: string; lease: number }): string | null {
  const record = new GlideRecord(TABLE)
  record.initialize()
  record.setValue('key', mintKey(claim.key))
  record.setValue('organization', claim.organization)
  record.setValue('minter', claim.minter)
  record.setValue('mint_lease', String(claim.lease))
  const sysId = record.insert()
  return sysId === null ? null : text(sysId)
}

/** The row of the worker that mints under this key right now, or null. */
export function findMint(key: string): TokenRecord | null {
  return findToken(mintKey(key))
}

function mintKey(key: string): string {
  return `${key}:mint`
}

/**
 * Stores a minted token under its key and reads it back: false when the column did not keep it whole. The caller holds
 * the right to mint, so no other worker writes this key.
 */
export function storeToken(key: string, organization: string, credentialAlias: string, token: CachedToken): boolean {
  const record = new GlideRecord(TABLE)
  const exists = record.get('key', key)
  if (!exists) record.initialize()
  record.setValue('key', key)
  record.setValue('organization', organization)
  record.setValue('credential_alias', credentialAlias)
  record.getElement('access_token').setDisplayValue(token.accessToken)
  record.getElement('made_with').setDisplayValue(token.madeWith)
  record.setValue('minted_at', String(token.mintedAt))
  record.setValue('expires_at', String(token.expiresAt))
  record.setValue('granted_scope', token.grantedScope)
  record.setValue('good_for', token.goodFor)
  record.setValue('trunk_template', token.trunkTemplate)
  record.setValue('not_before', '0')
  const sysId = exists ? record.update() : record.insert()
  if (sysId === null) return false
  const stored = new GlideRecord(TABLE)
  return stored.get(text(sysId)) && decrypted(stored.getElement('access_token')) === token.accessToken
}

/** Removes the row that was read. */
export function deleteToken(sysId: string): void {
  const record = new GlideRecord(TABLE)
  if (record.get(sysId)) record.deleteRecord()
}

/** Remembers under the token's key that the token endpoint wants no request of this client before `notBefore`. */
export function postponeMint(key: string, organization: string, credentialAlias: string, notBefore: number): void {
  const record = new GlideRecord(TABLE)
  const exists = record.get('key', key)
  if (!exists) record.initialize()
  record.setValue('key', key)
  record.setValue('organization', organization)
  record.setValue('credential_alias', credentialAlias)
  record.setValue('not_before', String(notBefore))
  if (exists) record.update()
  else record.insert()
}

/**
 * The end of the pause in which the login host of a region wants no token request of a client, for any organization; 0
 * when there is no pause. `region`: its spelling in the keys. A time later than `latest` was stored under a wrong clock
 * and is not believed.
 */
export function mintPostponedUntil(
  credentialAlias: string,
  region: string,
  { time, latest }: { time: number; latest: number },
): number {
  const record = postponed(credentialAlias, region, time)
  record.addQuery('not_before', '<=', String(latest))
  record.orderByDesc('not_before')
  record.setLimit(1)
  record.query()
  return record.next() ? wholeNumber(record.getValue('not_before')) : 0
}

/** Ends the pause in which the login host of a region wanted no token request of a client. */
export function endPostponements(credentialAlias: string, region: string): void {
  const record = postponed(credentialAlias, region, 0)
  record.query()
  while (record.next()) {
    record.setValue('not_before', '0')
    record.update()
  }
}

function postponed(credentialAlias: string, region: string, after: number): GlideRecord {
  const record = new GlideRecord(TABLE)
  record.addQuery('credential_alias', credentialAlias)
  record.addQuery('not_before', '>', String(after))
  record.addQuery('key', 'CONTAINS', `:${region}:`)
  return record
}

/** Removes everything kept of an organization's tokens; returns the number of tokens. */
export function deleteTokensOf(organization: string): number {
  const record = new GlideRecord(TABLE)
  record.addQuery('organization', organization)
  record.query()
  let count = 0
  while (record.next()) {
    const held = text(record.getValue('access_token')) !== ''
    if (record.deleteRecord() && held) count += 1
  }
  return count
}
