import { hasMore, heard, isObject, listingOf, stringOf } from '../genesys'
import type { TrunkKind } from '../fields'

/** A kind of trunk that an organization can make, as the API's `availablemetabases` lists it. */
export interface Metabase {
  id: string
  name: string
}

/** One page of the listing. */
export interface MetabasePage {
  metabases: Metabase[]
  /** True when another page follows; where the answer does not say, a full page is followed by another. */
  more: boolean
}

/** The most entities that are read of a page; a server that ignores the page size may send more. */
const MOST_ENTITIES = 1000
const LONGEST_NAME = 100

/** The page in an answer's body, or null when the body is no listing. `pageSize`: the size that was asked for. */
export function parseMetabasePage(body: string, pageSize: number): MetabasePage | null {
  const found = listingOf(body)
  if (found === null) return null
  const { listing, entities } = found
  const metabases = entities.slice(0, MOST_ENTITIES).flatMap((entity) => {
    const id = isObject(entity) ? stringOf(entity, 'id') : null
    return isObject(entity) && id !== null ? [{ id, name: heard(stringOf(entity, 'name') ?? id, LONGEST_NAME) }] : []
  })
  return { metabases, more: hasMore(listing, entities.length, pageSize) }
}

/** A search's result. `several`: choosing one of them would be a guess. */
export type FoundMetabase = { kind: 'found'; id: string } | { kind: 'none' } | { kind: 'several'; ids: string[] }

/** The metabase of a kind of BYOC trunk: the one whose id or name says BYOC and the kind. */
export function findMetabase(kind: TrunkKind, metabases: readonly Metabase[]): FoundMetabase {
  const ids = metabases.filter(({ id, name }) => saysBoth(kind, `${id} ${name}`)).map(({ id }) => id)
  const [id, ...others] = [...new Set(ids)]
  if (id === undefined) return { kind: 'none' }
  return others.length === 0 ? { kind: 'found', id } : { kind: 'several', ids: [id, ...others] }
}

function saysBoth(kind: TrunkKind, text: string): boolean {
  const said = text.toLowerCase()
  return said.includes('byoc') && said.includes(kind)
}
