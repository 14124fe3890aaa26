import { scope as SCOPE } from '../../../now.config.json'
import { flag, sysIdsOf, text, wholeNumber } from '../servicenow'

const TABLE = `${SCOPE}_organization`

/**
 * The columns of an organization record that the app reads. Nothing is parsed: `orgId`, `region` and `contract` are as
 * stored.
 */
export interface OrganizationRecord {
  sysId: string
  name: string
  orgId: string
  region: string
  contract: string
  credentialAlias: string
  inboundSite: string
  /** sys_id of the same site in the list of sites; '' where it is not known by name. */
  site: string
  active: boolean
  approvalRequired: boolean
  approvalGroup: string
  accessStatus: string
  verifiedInstance: string
  requestsPerMinute: number
  clockSkewMs: number
  /** The end of the pause that Genesys asked for, in epoch milliseconds. */
  blockedUntil: number
  /** Circuit: failures in a row, openings in a row, and epoch milliseconds. */
  failures: number
  openings: number
  openUntil: number
  probeUntil: number
}

/** The organization with this sys_id, or null. */
export function findOrganization(sysId: string): OrganizationRecord | null {
  if (sysId === '') return null
  const record = new GlideRecord(TABLE)
  record.addQuery('sys_id', sysId)
  return first(record)
}

/** The organization with this Genesys organization id, or null. */
export function findOrganizationByOrgId(orgId: string): OrganizationRecord | null {
  if (orgId === '') return null
  const record = new GlideRecord(TABLE)
  record.addQuery('org_id', orgId)
  return first(record)
}

/** The organization with this name, or null. */
export function findOrganizationByName(name: string): OrganizationRecord | null {
  const record = new GlideRecord(TABLE)
  record.addQuery('name', name)
  return first(record)
}

/** Name of an organization's credential alias, for people; undefined when it has none. */
export function credentialAliasName(sysId: string): string | undefined {
  const record = new GlideRecord(TABLE)
  const name = record.get(sysId) ? text(record.getDisplayValue('credential_alias')) : ''
  return name === '' ? undefined : name
}

/** sys_ids of the active organizations. */
export function activeOrganizations(): string[] {
  const record = new GlideRecord(TABLE)
  record.addQuery('active', '1')
  return sysIdsOf(record)
}

/** sys_ids of the organizations in a region. */
export function organizationsIn(region: string): string[] {
  const record = new GlideRecord(TABLE)
  record.addQuery('region', region)
  return sysIdsOf(record)
}

/**
 * sys_ids of the organizations whose access status has been `verifying` since before `unchangedSince`, at most `limit`.
 */
export function longVerifying(unchangedSince: GlideDateTime, limit: number): string[] {
  const record = new GlideRecord(TABLE)
  record.addQuery('access_status', 'verifying')
  record.addQuery('sys_updated_on', '<', text(unchangedSince.getValue()))
  record.setLimit(limit)
  return sysIdsOf(record)
}

/** Every organization, in the order of their names. */
export function allOrganizations(): OrganizationRecord[] {
  const record = new GlideRecord(TABLE)
  record.orderBy('name')
  record.query()
  const found: OrganizationRecord[] = []
  while (record.next()) found.push(organizationOf(record))
  return found
}

/** Inserts an organization. False when the platform refused. */
export function insertOrganization(values: Readonly<Record<string, string>>): boolean {
  const record = new GlideRecord(TABLE)
  record.initialize()
  for (const [column, value] of Object.entries(values)) record.setValue(column, value)
  return record.insert() !== null
}

/** Writes the given columns; the platform leaves the others alone. False when the organization is gone. */
export function updateOrganization(sysId: string, values: Readonly<Record<string, string>>): boolean {
  const record = new GlideRecord(TABLE)
  if (!record.get(sysId)) return false
  for (const [column, value] of Object.entries(values)) record.setValue(column, value)
  return record.update() !== null
}

export function organizationOf(record: GlideRecord): OrganizationRecord {
  return {
    sysId: text(record.getUniqueValue()),
    name: text(record.getValue('name')),
    orgId: text(record.getValue('org_id')),
    region: text(record.getValue('region')),
    contract: text(record.getValue('contract')),
    credentialAlias: text(record.getValue('credential_alias')),
    inboundSite: text(record.getValue('inbound_site')),
    site: text(record.getValue('site')),
    active: flag(record.getValue('active')),
    approvalRequired: flag(record.getValue('approval_required')),
    approvalGroup: text(record.getValue('approval_group')),
    accessStatus: text(record.getValue('access_status')),
    verifiedInstance: text(record.getValue('verified_instance')),
    requestsPerMinute: wholeNumber(record.getValue('requests_per_minute'), 300),
    clockSkewMs: wholeNumber(record.getValue('clock_skew_ms')),
    blockedUntil: wholeNumber(record.getValue('blocked_until')),
    failures: wholeNumber(record.getValue('failures')),
    openings: wholeNumber(record.getValue('openings')),
    openUntil: wholeNumber(record.getValue('open_until')),
    probeUntil: wholeNumber(record.getValue('probe_until')),
  }
}

function first(record: GlideRecord): OrganizationRecord | null {
  record.setLimit(1)
  record.query()
  return record.next() ? organizationOf(record) : null
}
