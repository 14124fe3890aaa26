import type { GenesysSession } from '../calls'

/**
 * The organization's name and id for the work note. Both may change later; the note keeps the place that the write went
 * to.
 */
export function nameOf({ organization }: Pick<GenesysSession, 'organization'>): string {
  return `Genesys Cloud organization ${organization.name} (${organization.orgId})`
}
