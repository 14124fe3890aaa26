import { isFollowed, type Paging } from '../genesys'
import type { TrunkTerms } from './trunk-terms'

/** A trunk as Genesys tells it, in one shape for both contracts. Null: the answer did not say. */
export interface GenesysTrunk extends TrunkTerms {
  id: string
  name: string
  /** The organization that the entity names as its own. */
  organizationId: string | null
}

/** True for a deleted trunk: Genesys may go on listing and showing it with `state: deleted`. */
export function isGone({ state }: Pick<GenesysTrunk, 'state'>): boolean {
  return state?.toLowerCase() === 'deleted'
}

/** True for names that differ in case only, since Genesys may take them for one name. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** One page of a listing. */
export interface TrunkPage extends Paging {
  trunks: GenesysTrunk[]
  /** Number of entities on the page that had no id or name: they exist, but nothing can be said about them. */
  unreadable: number
  /** Number of entities on the page that are deleted; `trunks` doesn't contain them. */
  gone: number
}

/** True when another page follows the one asked for. */
export function hasNextPage(page: TrunkPage, asked: { pageNumber: number; pageSize: number }): boolean {
  return isFollowed(page, page.trunks.length + page.unreadable + page.gone, asked)
}
