import type { TrunkTerms } from './trunk-terms'

/** A trunk as Genesys tells it, in one shape for both contracts. Null: the answer did not say. */
export interface GenesysTrunk extends TrunkTerms {
  id: string
  name: string
  /** The organization that the entity names as its own. */
  organizationId: string | null
  /** Version under `platform`, which a PUT has to repeat. */
  version: number | null
}

/** True for a deleted trunk: Genesys may go on listing and showing it with `state: deleted`. */
export function isGone({ state }: Pick<GenesysTrunk, 'state'>): boolean {
  return state === 'deleted'
}

/** One page of a listing. */
export interface TrunkPage {
  trunks: GenesysTrunk[]
  /** Number of entities on the page that had no id or name: they exist, but nothing can be said about them. */
  unreadable: number
  /** Number of entities on the page that are deleted; `trunks` doesn't contain them. */
  gone: number
  /** Null when the answer does not say how many pages there are. */
  pageCount: number | null
  total: number | null
}

/**
 * True when another page follows the one asked for. When the answer doesn't say, a full page counts as followed by
 * another.
 */
export function hasNextPage(
  page: TrunkPage,
  { pageNumber, pageSize }: { pageNumber: number; pageSize: number },
): boolean {
  if (page.pageCount !== null) return pageNumber < page.pageCount
  if (page.total !== null) return pageNumber * pageSize < page.total
  return page.trunks.length + page.unreadable + page.gone >= pageSize
}
