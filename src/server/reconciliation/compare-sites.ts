import type { GenesysSite } from '../telephony'
import type { SiteRecord } from '../organizations'

/** The changes in the list of an organization's sites after they were read. */
export interface SiteChanges {
  added: GenesysSite[]
  /** Rows whose name is another by now, or that are there again. */
  changed: { sysId: string; name: string; gone: boolean }[]
  /** Rows that were read again as they are. */
  seen: { sysId: string; name: string; gone: boolean }[]
}

/**
 * Compares the sites that are known with those that Genesys lists. A site that it lists no more is marked, never deleted:
 * an organization or a request may name it. When `complete` is false, a site that the listing lacks may exist all the same.
 */
export function compareSites(
  known: readonly SiteRecord[],
  listed: readonly GenesysSite[],
  complete: boolean,
): SiteChanges {
  const rows = new Map(known.map((site) => [site.genesysId.toLowerCase(), site]))
  const changes: SiteChanges = { added: [], changed: [], seen: [] }
  const found = new Set<string>()
  for (const site of listed) {
    const id = site.id.toLowerCase()
    if (found.has(id)) continue
    found.add(id)
    const row = rows.get(id)
    if (row === undefined) changes.added.push(site)
    else {
      const isChanged = row.gone || row.name !== site.name
      ;(isChanged ? changes.changed : changes.seen).push({ sysId: row.sysId, name: site.name, gone: false })
    }
  }
  if (!complete) return changes
  for (const [id, { sysId, name, gone }] of rows) {
    if (!found.has(id) && !gone) changes.changed.push({ sysId, name, gone: true })
  }
  return changes
}
