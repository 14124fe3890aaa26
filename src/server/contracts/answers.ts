import { isObject, listingOf, pagingOf, parseObject, type Json } from '../genesys'
import type { Contract } from '../fields'
import { adapterOf } from './contracts'
import { isGone, type GenesysTrunk, type TrunkPage } from './trunk'

/** The trunk in an answer's body, or null when the body has no id. */
export function parseTrunk(contract: Contract, body: string): GenesysTrunk | null {
  const entity = parseObject(body)
  return entity === null ? null : adapterOf(contract).trunkOf(entity)
}

/** The most entities that are read of a page; a server that ignores the page size may send more than were asked for. */
const MOST_ENTITIES = 1000

/** The page in an answer's body, in Genesys' usual form of a listing; null when the body is no listing. */
export function parseTrunkPage(contract: Contract, body: string): TrunkPage | null {
  const found = listingOf(body)
  if (found === null) return null
  const { listing, entities } = found
  const { trunkOf } = adapterOf(contract)
  const trunks = entities.slice(0, MOST_ENTITIES).map((entity: Json) => (isObject(entity) ? trunkOf(entity) : null))
  const readable = trunks.filter((trunk): trunk is GenesysTrunk => trunk !== null)
  const there = readable.filter((trunk) => !isGone(trunk))
  return {
    trunks: there,
    unreadable: entities.length - readable.length,
    gone: readable.length - there.length,
    ...pagingOf(listing),
  }
}
