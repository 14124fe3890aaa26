import { scope as SCOPE } from '../../../now.config.json'
import { dateTime, refusal, text } from '../servicenow'
import { columnsOf, parseContract, readFields, type TrunkFields } from '../fields'
import type { TrunkTerms } from '../contracts'
import type { Place } from '../targets'
import { packTerms, unpackTerms, unpackWanted } from './stored-terms'
import { trunkKey, type TrunkRecord, type TrunkSource, type TrunkState, type WantedTerms } from './trunk-record'

const TABLE = `${SCOPE}_trunk`

/** The values to write to a trunk; an absent value stays as it is. */
export interface TrunkValues {
  request?: string
  requestedFor?: string
  openedBy?: string
  replacedBy?: string
  state?: TrunkState
  source?: TrunkSource
  fields?: TrunkFields
  wanted?: WantedTerms | null
  lastRead?: TrunkTerms | null
  drift?: string
  notCompared?: string
  status?: string
  inboundAddress?: string
  place?: Place
  instance?: string
  /** Epoch milliseconds, 0 for never. */
  seenAt?: number
  registeredAt?: number
  passwordSetAt?: number
  routeSites?: readonly string[]
  adoptedAt?: number
  /** sys_id of a user. */
  adoptedBy?: string
}

/** Creates the row of a trunk; null when one has its key already (the column is unique). */
export function insertTrunk(organization: string, genesysId: string, values: TrunkValues): string | null {
  const record = new GlideRecord(TABLE)
  record.initialize()
  record.setValue('key', trunkKey(organization, genesysId))
  record.setValue('organization', organization)
  record.setValue('genesys_id', genesysId)
  put(record, values)
  const sysId = record.insert()
  return sysId === null ? null : text(sysId)
}

/** Writes to the trunk with this sys_id; nothing when it is gone. Throws when the platform refuses. */
export function updateTrunk(sysId: string, values: TrunkValues): void {
  const record = new GlideRecord(TABLE)
  if (sysId === '' || !record.get(sysId)) return
  put(record, values)
  if (record.update() === null) throw new Error(refusal('the trunk could not be updated', record))
}

/**
 * Writes to a trunk that nobody here asked for. False, without a write, when it is foreign no more: worker B adopted or
 * registered it since this worker A read it.
 */
export function updateForeign(sysId: string, values: TrunkValues): boolean {
  const record = new GlideRecord(TABLE)
  if (!record.get(sysId) || !isForeign(record)) return false
  put(record, values)
  if (record.update() === null) throw new Error(refusal('the trunk could not be updated', record))
  return true
}

/** Deletes the record of a trunk while it is foreign. */
export function deleteForeign(sysId: string): void {
  const record = new GlideRecord(TABLE)
  if (record.get(sysId) && isForeign(record)) record.deleteRecord()
}

function isForeign(record: GlideRecord): boolean {
  return text(record.getValue('state')) === 'foreign'
}

export function findTrunk(sysId: string): TrunkRecord | null {
  const record = new GlideRecord(TABLE)
  record.addQuery('sys_id', sysId)
  record.setLimit(1)
  return trunksOf(record)[0] ?? null
}

/** The trunk that an organization has under this id, or null. */
export function findTrunkOf(organization: string, genesysId: string): TrunkRecord | null {
  return findTrunksOf(organization, [genesysId])[0] ?? null
}

/** Trunks of an organization by their ids, in one statement. */
export function findTrunksOf(organization: string, genesysIds: readonly string[]): TrunkRecord[] {
  if (genesysIds.length === 0) return []
  const record = new GlideRecord(TABLE)
  record.addQuery('key', 'IN', genesysIds.map((id) => trunkKey(organization, id)).join(','))
  return trunksOf(record)
}

/** Trunks of an organization that are in Genesys Cloud under this name. */
export function findTrunksNamed(organization: string, name: string): TrunkRecord[] {
  const record = new GlideRecord(TABLE)
  record.addQuery('organization', organization)
  record.addQuery('trunk_name', name)
  record.addQuery('state', 'present')
  return trunksOf(record)
}

/** The trunk that an organization has adopted under this name, in upper or lower case; null when there is none. */
export function findAdoptedNamed(organization: string, name: string): TrunkRecord | null {
  return findTrunksNamed(organization, name).find(({ source }) => source === 'adopted') ?? null
}

/** The rows of a query. */
export function trunksOf(record: GlideRecord): TrunkRecord[] {
  record.query()
  const rows: TrunkRecord[] = []
  while (record.next()) rows.push(trunkOf(record))
  return rows
}

function put(record: GlideRecord, values: TrunkValues): void {
  for (const [column, value] of Object.entries(columnsFor(values))) {
    if (value !== undefined) record.setValue(column, value)
  }
}

function columnsFor(values: TrunkValues): Record<string, string | undefined> {
  const { fields, wanted, lastRead, place, seenAt } = values
  return {
    request: values.request,
    requested_for: values.requestedFor,
    opened_by: values.openedBy,
    replaced_by: values.replacedBy,
    state: values.state,
    source: values.source,
    ...(fields === undefined ? {} : columnsOf(fields)),
    wanted: packed(wanted),
    last_read: packed(lastRead),
    drift: values.drift,
    not_compared: values.notCompared,
    trunk_status: values.status,
    inbound_address: values.inboundAddress,
    ...(place === undefined ? {} : { org_id: place.orgId, region: place.region, contract: place.contract }),
    instance: values.instance,
    seen_in_genesys: seenAt === undefined ? undefined : String(seenAt),
    registered_on: stored(values.registeredAt),
    password_set_on: stored(values.passwordSetAt),
    adopted_on: stored(values.adoptedAt),
    adopted_by: values.adoptedBy,
    route_sites: values.routeSites?.join(','),
    // A password that was set just now is due again when the nightly job says so.
    password_due: values.passwordSetAt === undefined ? undefined : '0',
  }
}

function packed(terms: TrunkTerms | null | undefined): string | undefined {
  return terms === undefined ? undefined : terms === null ? '' : packTerms(terms)
}

function stored(epochMs: number | undefined): string | undefined {
  if (epochMs === undefined) return undefined
  return epochMs === 0 ? '' : text(dateTime(Math.floor(epochMs / 1000) * 1000).getValue())
}

function trunkOf(record: GlideRecord): TrunkRecord {
  const named = text(record.getValue('contract'))
  return {
    sysId: text(record.getUniqueValue()),
    organization: text(record.getValue('organization')),
    genesysId: text(record.getValue('genesys_id')),
    request: text(record.getValue('request')),
    openedBy: text(record.getValue('opened_by')),
    replacedBy: text(record.getValue('replaced_by')),
    requestedFor: text(record.getValue('requested_for')),
    state: text(record.getValue('state')) as TrunkState,
    source: text(record.getValue('source')) as TrunkSource,
    fields: readFields((column) => text(record.getValue(column))),
    wanted: unpackWanted(text(record.getValue('wanted')), parseContract(named)),
    lastRead: unpackTerms(text(record.getValue('last_read'))),
    drift: text(record.getValue('drift')),
    notCompared: text(record.getValue('not_compared')),
    routeSites: text(record.getValue('route_sites'))
      .split(',')
      .filter((site) => site !== ''),
    orgId: text(record.getValue('org_id')),
    region: text(record.getValue('region')),
    contract: named,
    instance: text(record.getValue('instance')),
    writeSent: 0,
  }
}
