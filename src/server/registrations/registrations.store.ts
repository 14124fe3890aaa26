import { flag, refusal, text, wholeNumber } from '../servicenow'
import type { Place } from '../organizations'

const TABLE = 'x_gcx_byoc_registration'

/** The app's work on one request, with the place of its last write. Times are epoch milliseconds, 0 when unset. */
export interface RegistrationRecord extends Place {
  sysId: string
  request: string
  organization: string
  trunkName: string
  lane: string
  /** `register` or `retire`; `cancel` after a withdrawal, which no worker without knowledge of it overwrites. */
  operation: string
  state: string
  attempts: number
  firstAttempt: number
  nextAttempt: number
  writeSent: number
  genesysId: string
  inboundSite: string
  verdict: string
  /** The number of all writes without a clear answer: a trunk in Genesys with this name may come from one of them. */
  unansweredWrites: number
  /** The number of postponements since the request was queued. */
  putOffs: number
  /** A command that a person gave while a worker was calling Genesys; '' when there is none. */
  wish: string
  /** Name of the instance that the trunk request was made on; '' before names were kept. */
  instance: string
  /** True when an earlier row was lost, and with it perhaps the knowledge of its writes. */
  createdAnew: boolean
  createdAt: number
}

/** States of registrations that a lane has to work. */
const WORK = 'queued,retrying,registering,retiring'

/** The due registrations of a lane, oldest first, at most `limit`; `except`: sys_ids to leave out. */
export function dueRegistrations(
  lane: string,
  now: number,
  limit: number,
  except: readonly string[] = [],
): RegistrationRecord[] {
  const record = new GlideRecord(TABLE)
  record.addQuery('lane', lane)
  record.addQuery('state', 'IN', WORK)
  record.addQuery('next_attempt', '<=', String(now))
  if (except.length > 0) record.addQuery('sys_id', 'NOT IN', except.join(','))
  record.orderBy('next_attempt')
  record.setLimit(limit)
  return registrationsOf(record)
}

/** The time at which the lane's next registration is due, in epoch milliseconds, or null when none is left. */
export function nextDue(lane: string, except: readonly string[] = []): number | null {
  const record = new GlideRecord(TABLE)
  record.addQuery('lane', lane)
  record.addQuery('state', 'IN', WORK)
  if (except.length > 0) record.addQuery('sys_id', 'NOT IN', except.join(','))
  record.orderBy('next_attempt')
  record.setLimit(1)
  return registrationsOf(record)[0]?.nextAttempt ?? null
}

/** True when a registration of the lane that became due from `from` on, but before `before`, is not done yet. */
export function hasDueBetween(lane: string, from: number, before: number): boolean {
  const record = new GlideRecord(TABLE)
  record.addQuery('lane', lane)
  record.addQuery('state', 'IN', WORK)
  record.addQuery('next_attempt', '>=', String(from))
  record.addQuery('next_attempt', '<', String(before))
  record.setLimit(1)
  record.query()
  return record.hasNext()
}

/** Registrations at work whose next attempt is later than `latest`, at most `limit`. */
export function registrationsBeyond(latest: number, limit: number): RegistrationRecord[] {
  const record = new GlideRecord(TABLE)
  record.addQuery('state', 'IN', WORK)
  record.addQuery('next_attempt', '>', String(latest))
  record.setLimit(limit)
  return registrationsOf(record)
}

/** Lanes that have work due, for the sweeper: at most `limit` names. */
export function lanesWithWork(now: number, limit: number): string[] {
  const groups = new GlideAggregate(TABLE)
  groups.addQuery('state', 'IN', WORK)
  groups.addQuery('next_attempt', '<=', String(now))
  groups.addAggregate('COUNT')
  groups.groupBy('lane')
  groups.query()
  const lanes: string[] = []
  while (lanes.length < limit && groups.next()) lanes.push(text(groups.getValue('lane')))
  return lanes
}

export function findRegistration(sysId: string): RegistrationRecord | null {
  const record = new GlideRecord(TABLE)
  record.addQuery('sys_id', sysId)
  record.setLimit(1)
  return registrationsOf(record)[0] ?? null
}

/** Several registrations in one statement, by sys_id. */
export function findRegistrations(sysIds: readonly string[]): RegistrationRecord[] {
  const record = new GlideRecord(TABLE)
  record.addQuery('sys_id', 'IN', sysIds.join(','))
  return registrationsOf(record)
}

export function findRegistrationOf(request: string): RegistrationRecord | null {
  const record = new GlideRecord(TABLE)
  record.addQuery('request', request)
  record.setLimit(1)
  return registrationsOf(record)[0] ?? null
}

/** Creates the registration of a request; null when another transaction was first (the column is unique). */
export function insertRegistration(values: Readonly<Record<string, string>>): string | null {
  const record = new GlideRecord(TABLE)
  record.initialize()
  for (const [column, value] of Object.entries(values)) record.setValue(column, value)
  const sysId = record.insert()
  return sysId === null ? null : text(sysId)
}

/** A registration's row as it is now, open for writing. */
export interface OpenRegistration {
  found: RegistrationRecord
  /** Writes the given columns; the platform leaves the others alone. Throws when it refuses. */
  write(values: Readonly<Record<string, string>>): void
}

/** Null when the registration is gone: `update()` would insert it anew. */
export function openRegistration(sysId: string): OpenRegistration | null {
  const record = new GlideRecord(TABLE)
  if (!record.get(sysId)) return null
  return {
    found: registrationOf(record),
    write(values) {
      for (const [column, value] of Object.entries(values)) record.setValue(column, value)
      if (record.update() === null) throw new Error(refusal('the registration could not be updated', record))
    },
  }
}

/** Writes the given columns; nothing when the registration is gone. */
export function updateRegistration(sysId: string, values: Readonly<Record<string, string>>): void {
  openRegistration(sysId)?.write(values)
}

/** Registrations of several trunk requests in one statement. */
export function registrationsOfRequests(requests: readonly string[]): RegistrationRecord[] {
  if (requests.length === 0) return []
  const record = new GlideRecord(TABLE)
  record.addQuery('request', 'IN', requests.join(','))
  return registrationsOf(record)
}

/** Registrations with a person's command that was not carried out yet. */
export function registrationsWithWish(limit: number): RegistrationRecord[] {
  const record = new GlideRecord(TABLE)
  record.addNotNullQuery('wish')
  record.setLimit(limit)
  return registrationsOf(record)
}

/** Registered registrations of an organization, by the ids of their trunks. */
export function registrationsOfTrunks(organization: string, genesysIds: readonly string[]): RegistrationRecord[] {
  if (genesysIds.length === 0) return []
  const record = new GlideRecord(TABLE)
  record.addQuery('organization', organization)
  record.addQuery('genesys_id', 'IN', genesysIds.join(','))
  return registrationsOf(record)
}

/** Epoch milliseconds of a stored date-time, which is UTC in whole seconds; 0 when there is none. */
function epochOf(stored: string): number {
  return stored === '' ? 0 : Date.parse(`${stored.replace(' ', 'T')}Z`)
}

/** The rows of a query. */
export function registrationsOf(record: GlideRecord): RegistrationRecord[] {
  record.query()
  const rows: RegistrationRecord[] = []
  while (record.next()) rows.push(registrationOf(record))
  return rows
}

function registrationOf(record: GlideRecord): RegistrationRecord {
  return {
    sysId: text(record.getUniqueValue()),
    request: text(record.getValue('request')),
    organization: text(record.getValue('organization')),
    trunkName: text(record.getValue('trunk_name')),
    lane: text(record.getValue('lane')),
    operation: text(record.getValue('operation')),
    state: text(record.getValue('state')),
    attempts: wholeNumber(record.getValue('attempts')),
    firstAttempt: wholeNumber(record.getValue('first_attempt')),
    nextAttempt: wholeNumber(record.getValue('next_attempt')),
    writeSent: wholeNumber(record.getValue('write_sent')),
    genesysId: text(record.getValue('genesys_id')),
    inboundSite: text(record.getValue('inbound_site')),
    verdict: text(record.getValue('verdict')),
    unansweredWrites: wholeNumber(record.getValue('unanswered_writes')),
    putOffs: wholeNumber(record.getValue('put_offs')),
    wish: text(record.getValue('wish')),
    orgId: text(record.getValue('org_id')),
    region: text(record.getValue('region')),
    contract: text(record.getValue('contract')),
    instance: text(record.getValue('instance')),
    createdAnew: flag(record.getValue('created_anew')),
    createdAt: epochOf(text(record.getValue('sys_created_on'))),
  }
}
