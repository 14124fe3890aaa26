import { randomUUID } from 'node:crypto'

/** A site that takes inbound calls. */
export interface Site {
  readonly id: string
  name: string
  /** Genesys runs it; a listing asked for one kind leaves out the other. */
  readonly managed: boolean
  /** Deleted, and listed all the same: Genesys' own Terraform provider leaves such sites out of what it is answered. */
  readonly state: 'active' | 'deleted'
}

export function newSite(name: string, id?: string, more: Partial<Pick<Site, 'managed' | 'state'>> = {}): Site {
  return { id: (id ?? randomUUID()).toLowerCase(), name, managed: false, state: 'active', ...more }
}

export const SITES_PATH = '/api/v2/telephony/providers/edges/sites'

/** A site in the form of `Site` of the platform's models, with the fields that this cloud knows. */
export function viewSite(site: Site): Record<string, unknown> {
  const { id, name, state, managed } = site
  return { id, name, state, managed, selfUri: `${SITES_PATH}/${id}` }
}

/** A reference to a site inside another entity. */
export function siteReference(site: Site): { id: string; name: string; selfUri: string } {
  return { id: site.id, name: site.name, selfUri: `${SITES_PATH}/${site.id}` }
}
