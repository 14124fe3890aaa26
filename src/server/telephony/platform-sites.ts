import { entityIdOf, hasMore, heard, isObject, listingOf, stringOf, type JsonObject } from '../genesys'
import { apiCall, type GenesysCall, type PageQuery, type Target, isGone } from '../contracts'

export const SITES_PATH = '/api/v2/telephony/providers/edges/sites'

/** A site as Genesys lists it. */
export interface GenesysSite {
  id: string
  name: string
}

/** One page of the listing. */
export interface SitePage {
  sites: GenesysSite[]
  /** Entities of the page without an id that a column holds: they exist, but nothing can be said about them. */
  unreadable: number
  /** True when another page follows; where the answer does not say, a full page is followed by another. */
  more: boolean
}

/** The most entities of a page that are read; a server that heeds no page size may send more. */
const MOST_ENTITIES = 1000
const LONGEST_NAME = 180
/** Length of the columns that hold a site's id. */
const LONGEST_ID = 36

/**
 * A page of the organization's sites. Those that Genesys manages and those that the organization manages are asked for
 * one after the other: whether a listing without the parameter has both is not published, and Genesys' own Terraform
 * provider asks twice.
 */
export function sitesCall(target: Target, managed: boolean, page: PageQuery): GenesysCall {
  return apiCall(target, 'sites', 'GET', SITES_PATH, {
    query: [
      ['managed', String(managed)],
      ['pageNumber', String(page.pageNumber)],
      ['pageSize', String(page.pageSize)],
    ],
  })
}

/** The page of an answer's body, or null when it is no listing. `pageSize`: what was asked for. */
export function parseSitePage(body: string, pageSize: number): SitePage | null {
  const found = listingOf(body)
  if (found === null) return null
  const { listing, entities } = found
  const read = entities.slice(0, MOST_ENTITIES).map((entity) => (isObject(entity) ? siteOf(entity) : null))
  return {
    sites: read.filter((site) => site !== null && site !== 'gone'),
    unreadable: entities.length - read.length + read.filter((site) => site === null).length,
    more: hasMore(listing, entities.length, pageSize),
  }
}

/** `gone`: a site that is deleted, and listed all the same; null: it has no id that a column holds. */
function siteOf(entity: JsonObject): GenesysSite | 'gone' | null {
  const id = entityIdOf(entity)
  if (id === null || id.length > LONGEST_ID) return null
  if (isGone({ state: stringOf(entity, 'state') })) return 'gone'
  return { id, name: heard(stringOf(entity, 'name') ?? id, LONGEST_NAME) }
}
