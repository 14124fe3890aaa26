import { scope as SCOPE } from '../../../now.config.json'
import { dateTime, flag, now, text } from '../servicenow'

const TABLE = `${SCOPE}_site`

/** A site of an organization, as it was last read in Genesys Cloud. */
export interface SiteRecord {
  sysId: string
  organization: string
  genesysId: string
  name: string
  /** True for a site that was read once, and is not among the organization's sites any more. */
  gone: boolean
}

/** The most sites that are read of one organization. */
const MOST_SITES = 5000

/** The site with this sys_id, or null. */
export function findSite(sysId: string): SiteRecord | null {
  if (sysId === '') return null
  const record = new GlideRecord(TABLE)
  return record.get(sysId) ? siteOf(record) : null
}

/** Every site that was read of an organization, gone ones included, by their names. */
export function sitesOf(organization: string): SiteRecord[] {
  const record = new GlideRecord(TABLE)
  record.addQuery('organization', organization)
  record.orderBy('name')
  record.setLimit(MOST_SITES)
  record.query()
  const sites: SiteRecord[] = []
  while (record.next()) sites.push(siteOf(record))
  return sites
}

/** Inserts a site. Does nothing when worker B has inserted it first: the key is unique. */
export function insertSite({ organization, genesysId, name }: Omit<SiteRecord, 'sysId' | 'gone'>): void {
  const record = new GlideRecord(TABLE)
  record.initialize()
  record.setValue('key', `${organization}:${genesysId.toLowerCase()}`)
  record.setValue('organization', organization)
  record.setValue('genesys_id', genesysId)
  record.setValue('name', name)
  record.setValue('last_read', text(dateTime(now()).getValue()))
  record.insert()
}

/** Writes a site's present name and standing. Does nothing when its row is gone. */
export function updateSite(sysId: string, { name, gone }: Pick<SiteRecord, 'name' | 'gone'>): void {
  const record = new GlideRecord(TABLE)
  if (!record.get(sysId)) return
  record.setValue('name', name)
  record.setValue('gone', gone ? '1' : '0')
  // A site that is gone keeps the time at which it was last seen.
  if (!gone) record.setValue('last_read', text(dateTime(now()).getValue()))
  record.update()
}

function siteOf(record: GlideRecord): SiteRecord {
  return {
    sysId: text(record.getUniqueValue()),
    organization: text(record.getValue('organization')),
    genesysId: text(record.getValue('genesys_id')),
    name: text(record.getValue('name')),
    gone: flag(record.getValue('gone')),
  }
}
