import { domainOf } from '../../genesys/server'
import type { Instance } from '../../instance/instance'
import { BadInput } from '../bad-input'
import type { InputOrganization } from '../input/schema'
import type { SetUpAlias } from './credentials'
import { ADMINISTRATOR } from './people'

type Columns = Readonly<Record<string, string>>
type Row = Readonly<Record<string, string>>

/** An organization's record. */
export interface SetUpOrganization {
  sysId: string
  /** True when this run changed the record of an earlier run, or the credential it uses. */
  changed: boolean
}

/**
 * Creates or updates the organization records, each by a background script of an administrator, so that the app's rules
 * judge them as they would on an instance. Answers them by name.
 */
export async function setUpOrganizations(
  instance: Instance,
  organizations: readonly InputOrganization[],
  aliases: ReadonlyMap<string, SetUpAlias>,
): Promise<Map<string, SetUpOrganization>> {
  const made = new Map<string, SetUpOrganization>()
  const known: Row[] = instance.database.select(`${instance.database.scope}_organization`, '')
  for (const organization of organizations) {
    const columns = columnsOf(organization, aliases)
    const { sysId, changed } = await setUpOrganization(instance, organization, columns, find(known, organization))
    known.push({ ...columns, sys_id: sysId })
    vouchFor(instance, sysId)
    const renewed = aliases.get(organization.credential)?.changed ?? false
    made.set(organization.name, { sysId, changed: changed || renewed })
  }
  return made
}

async function setUpOrganization(
  instance: Instance,
  organization: InputOrganization,
  columns: Columns,
  existing: Row | null,
): Promise<SetUpOrganization> {
  const table = `${instance.database.scope}_organization`
  if (existing === null) {
    const sysId = await save(instance, organization, insertion(table, columns))
    return { sysId, changed: false }
  }
  const sysId = existing['sys_id'] ?? ''
  // A change of these fields makes the app forget the organization's tokens, so an unchanged value is not set again.
  const different = Object.entries(columns).filter(([column, value]) => !same(column, existing[column] ?? '', value))
  if (different.length === 0) return { sysId, changed: false }
  await save(instance, organization, update(table, sysId, Object.fromEntries(different)))
  return { sysId, changed: true }
}

/**
 * Marks an organization as verified some time ago, with the calls that took, because orders are taken in verified
 * organizations only. The run itself shows whether the access works. An organization that a rule refused stays refused.
 */
function vouchFor({ database }: Instance, sysId: string): void {
  const table = `${database.scope}_organization`
  if (database.get(table, sysId)?.['access_status'] === 'unverified') {
    const [name] = database.select('sys_properties', 'name=instance_name')
    database.update(table, sysId, { access_status: 'verified', verified_instance: name?.['value'] ?? '' })
  }
}

/** Runs a script that answers the record's sys_id, or null when the instance didn't take it. */
async function save(instance: Instance, { name }: InputOrganization, script: string): Promise<string> {
  const sysId = await instance.run<string | null>(script, { user: ADMINISTRATOR })
  if (sysId !== null) return sysId
  const reason = 'its name or organization id belongs to another organization there, or a rule refused it'
  throw new BadInput(`The instance doesn't take the organization "${name}": ${reason}.`)
}

function columnsOf(organization: InputOrganization, aliases: ReadonlyMap<string, SetUpAlias>): Columns {
  return {
    name: organization.name,
    org_id: organization.orgId,
    region: organization.region,
    contract: organization.contract,
    // A credential that isn't listed leaves the field empty, as it would be on an instance.
    credential_alias: aliases.get(organization.credential)?.sysId ?? '',
    inbound_site: organization.inboundSiteId ?? '',
  }
}

/** The record of an earlier run: of the same organization id or, if that was corrected since, of the same name. */
function find(rows: readonly Row[], { orgId, name }: InputOrganization) {
  return (
    rows.find((row) => same('org_id', row['org_id'] ?? '', orgId)) ?? rows.find((row) => row['name'] === name) ?? null
  )
}

function same(column: string, stored: string, given: string): boolean {
  if (column === 'org_id') return stored.toLowerCase() === given.trim().toLowerCase()
  return column === 'region' ? domainOf(stored) === domainOf(given) : stored === given
}

function insertion(table: string, columns: Columns): string {
  return `(function () {
    var record = new GlideRecord(${literal(table)})
    record.initialize()
    ${setters(columns)}
    var sysId = record.insert()
    return sysId ? String(sysId) : null
  })()`
}

function update(table: string, sysId: string, columns: Columns): string {
  return `(function () {
    var record = new GlideRecord(${literal(table)})
    if (!record.get(${literal(sysId)})) return null
    ${setters(columns)}
    record.setValue('change_reason', 'The input file said so at ' + new GlideDateTime().getValue())
    return record.update() ? ${literal(sysId)} : null
  })()`
}

function setters(columns: Columns): string {
  return Object.entries(columns)
    .map(([column, value]) => `record.setValue(${literal(column)}, ${literal(value)})`)
    .join('\n    ')
}

/** A text as a script writes it: JSON's form, but for two line separators that older engines don't take. */
function literal(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`)
}
