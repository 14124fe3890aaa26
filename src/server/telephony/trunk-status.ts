import { arrayOf, heard, isObject, listingOf, objectOf, stringOf, type Json, type JsonObject } from '../genesys'
import { isGone } from '../contracts'

/** The state of all trunks made from one trunk base, taken together. Null: the answer did not say. */
export interface TrunkStatus {
  /** Trunks found; 0 while Genesys has not made any yet (it lags creation by seconds). */
  trunks: number
  /** Number of found trunks that are deleted; nothing else is told of them. */
  gone: number
  inService: boolean | null
  enabled: boolean | null
  connected: boolean | null
  /** Proxies whose SIP OPTIONS are answered, as `address: state`. */
  options: string[]
  /** Registrations with the carrier, as `address: state`. */
  registers: string[]
}

/** The most addresses of each kind that are named, and the longest, in characters. */
const MOST_NAMED = 10
const LONGEST_ADDRESS = 100

/**
 * Reads the answer to `GET …/edges/trunks?trunkBase.id=`; null when it is no listing. The trunk base is in service when
 * each of its trunks is.
 */
export function parseTrunkStatus(body: string): TrunkStatus | null {
  const listing = listingOf(body)
  if (listing === null) return null
  const found = listing.entities.filter(isObject)
  const trunks = found.filter((trunk) => !isGone({ state: stringOf(trunk, 'state') }))
  return {
    trunks: trunks.length,
    gone: found.length - trunks.length,
    inService: allOf(trunks.map((trunk) => trunk['inService'])),
    enabled: allOf(trunks.map((trunk) => trunk['enabled'])),
    connected: allOf(trunks.map((trunk) => objectOf(trunk, 'connectedStatus')?.['connected'])),
    options: named(trunks.flatMap((trunk) => states(trunk, 'optionsStatus', 'optionState'))),
    registers: named(trunks.flatMap((trunk) => states(trunk, 'registersStatus', 'registerState'))),
  }
}

/** The status in one line for people. */
export function describeTrunkStatus(status: TrunkStatus): string {
  if (status.trunks === 0) {
    return status.gone === 0 ? 'Genesys Cloud has not made the trunk yet.' : 'The trunk is deleted in Genesys Cloud.'
  }
  const parts = [
    word(status.inService, 'in service', 'not in service'),
    word(status.enabled, 'enabled', 'disabled'),
    word(status.connected, 'connected', 'not connected'),
    status.options.length === 0 ? null : `OPTIONS ${status.options.join(', ')}`,
    status.registers.length === 0 ? null : `REGISTER ${status.registers.join(', ')}`,
  ].filter((part) => part !== null)
  return parts.length === 0 ? 'Genesys Cloud does not say how the trunk is.' : parts.join('; ')
}

function allOf(values: readonly (Json | undefined)[]): boolean | null {
  const said = values.filter((value) => typeof value === 'boolean')
  return said.length === 0 || said.length < values.length ? null : said.every((value) => value)
}

function states(trunk: JsonObject, key: string, stateKey: string): string[] {
  return (arrayOf(trunk, key) ?? []).filter(isObject).flatMap((entry) => {
    const state = entry[stateKey]
    if (typeof state !== 'boolean') return []
    return [
      `${heard(stringOf(entry, 'proxyAddress') ?? 'proxy', LONGEST_ADDRESS)}: ${state ? 'answered' : 'not answered'}`,
    ]
  })
}

function named(states: readonly string[]): string[] {
  const more = states.length - MOST_NAMED
  return more <= 0 ? [...states] : [...states.slice(0, MOST_NAMED), `${String(more)} more`]
}

function word(value: boolean | null, yes: string, no: string): string | null {
  return value === null ? null : value ? yes : no
}
