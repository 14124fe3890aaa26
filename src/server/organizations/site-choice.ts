import type { SiteRecord } from './sites.store'

/** The site of an organization that a name stands for, or the reason why there is none. */
export type NamedSite = { kind: 'found'; site: SiteRecord } | { kind: 'refused'; rule: string; fix: string }

type Site = Pick<SiteRecord, 'name' | 'genesysId' | 'gone'>

/** The site with this name among the organization's present ones: with the very same letters, or else in any case. */
export function siteNamed(name: string, sites: readonly SiteRecord[]): NamedSite {
  const there = sites.filter(({ gone }) => !gone)
  const exact = there.filter((site) => site.name === name)
  const found = exact.length > 0 ? exact : there.filter((site) => site.name.toLowerCase() === name.toLowerCase())
  const [site, ...others] = found
  if (site === undefined) return { kind: 'refused', ...unknown(name, sites) }
  if (others.length === 0) return { kind: 'found', site }
  const ids = found.map(({ genesysId }) => genesysId).join(', ')
  const rule = `${String(found.length)} sites of the organization are called "${shown(name)}"`
  return { kind: 'refused', rule, fix: `give the ID of one of them as inbound site ID: ${ids}` }
}

/** Most names that a message lists. */
const MOST_NAMED = 10

function unknown(name: string, sites: readonly Site[]): { rule: string; fix: string } {
  const there = sites.filter(({ gone }) => !gone).map((site) => `"${shown(site.name)}"`)
  const gone = sites.some((site) => site.gone && site.name.toLowerCase() === name.toLowerCase())
  const rule = gone
    ? `"${shown(name)}" is gone in Genesys Cloud`
    : `no site of the organization is known by the name "${shown(name)}"`
  if (there.length === 0) {
    return {
      rule,
      fix: 'have an administrator choose Verify access, which reads the sites, or give the inbound site ID',
    }
  }
  const more = there.length - MOST_NAMED
  const named = [...there.slice(0, MOST_NAMED), ...(more > 0 ? [`${String(more)} more`] : [])].join(', ')
  return { rule, fix: `name one of ${named}` }
}

function shown(name: string): string {
  return name.slice(0, 60)
}

/** The reason why a site can't be chosen for an organization, together with the typed id ('' for none), or null. */
export function choiceProblem(
  site: SiteRecord | null,
  organization: string,
  typedId: string,
): { rule: string; fix: string } | null {
  if (site === null || site.organization !== organization) {
    return { rule: 'it is no site of this organization', fix: 'choose one of its own' }
  }
  if (site.gone) return { rule: `"${shown(site.name)}" is gone in Genesys Cloud`, fix: 'choose another one' }
  if (typedId === '' || isSameId(typedId, site.genesysId)) return null
  const rule = `"${shown(site.name)}" has the ID ${site.genesysId}, and the inbound site ID names another`
  return { rule, fix: 'leave one of the two empty' }
}

/** The site with this id, gone or not; null when none was read. */
export function siteOfId(id: string, sites: readonly SiteRecord[]): SiteRecord | null {
  return sites.find((site) => isSameId(site.genesysId, id)) ?? null
}

export function isSameId(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
