import { randomUUID } from 'node:crypto'

/** A site that takes inbound calls. */
export interface Site {
  readonly id: string
  name: string
}

export function newSite(name: string, id?: string): Site {
  return { id: (id ?? randomUUID()).toLowerCase(), name }
}

export const SITES_PATH = '/api/v2/telephony/providers/edges/sites'

/** As `Site` of the platform's models, with the fields this cloud knows. */
export function viewSite(site: Site): Record<string, unknown> {
  return { id: site.id, name: site.name, state: 'active', managed: false, selfUri: `${SITES_PATH}/${site.id}` }
}

/** A reference to a site inside another entity. */
export function siteReference(site: Site): { id: string; name: string; selfUri: string } {
  return { id: site.id, name: site.name, selfUri: `${SITES_PATH}/${site.id}` }
}
