import { arrayOf, countOf, parseObject, stringOf, type Json, type JsonObject } from './json'

/** The words of a listing's answer about its pages. Null: the answer does not say. */
export interface Paging {
  pageCount: number | null
  /** Number of all entities. */
  total: number | null
  /** Size of a page as Genesys made it, which may be smaller than the one that was asked for. */
  pageSize: number | null
  /** True when the answer links a next page. */
  isFollowed: boolean
}

/** A listing in an answer's body, with the entities of its page; null when the body is none. */
export function listingOf(body: string): { listing: JsonObject; entities: readonly Json[] } | null {
  const listing = parseObject(body) ?? {}
  const entities = arrayOf(listing, 'entities')
  return entities === null ? null : { listing, entities }
}

export function pagingOf(listing: JsonObject): Paging {
  const pageSize = countOf(listing, 'pageSize')
  return {
    pageCount: countOf(listing, 'pageCount'),
    total: countOf(listing, 'total'),
    pageSize: pageSize === 0 ? null : pageSize,
    isFollowed: (stringOf(listing, 'nextUri') ?? '') !== '',
  }
}

/** True when another page follows the one in the answer, by the number that the answer gives it. */
export function hasMore(listing: JsonObject, entities: number, pageSize: number): boolean {
  const pageNumber = countOf(listing, 'pageNumber') ?? 1
  return isFollowed(pagingOf(listing), entities, { pageNumber, pageSize })
}

/**
 * True when another page follows the one that was asked for. When the answer doesn't say, a full page counts as followed
 * by another. `entities`: their number on this page.
 */
export function isFollowed(paging: Paging, entities: number, asked: { pageNumber: number; pageSize: number }): boolean {
  if (paging.pageCount !== null) return asked.pageNumber < paging.pageCount
  // A page without entities is the last one, whatever it says of others.
  if (entities === 0) return false
  if (paging.isFollowed) return true
  const size = Math.min(paging.pageSize ?? asked.pageSize, asked.pageSize)
  if (paging.total !== null) return (asked.pageNumber - 1) * size + entities < paging.total
  return entities >= size
}
