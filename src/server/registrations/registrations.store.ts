import { scope as SCOPE } from '../../../now.config.json'
import { refusal, text } from '../servicenow'
import { registrationOf, registrationsOf, type RegistrationRecord } from './registration-record.store'
import { PENDING_COMMANDS } from './withdrawal'

const TABLE = `${SCOPE}_registration`

/** States of registrations that a lane has to work. */
export const WORK = 'queued,retrying,registering,retiring'

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

/** True when a registration of another organization is due. */
export function hasDueElsewhere(organization: string, now: number): boolean {
  const record = new GlideRecord(TABLE)
  record.addQuery('state', 'IN', WORK)
  record.addQuery('next_attempt', '<=', String(now))
  record.addQuery('organization', '!=', organization)
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

/** Null when the registration is gone: an `update()` of a record that was not found would insert one. */
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
export function registrationsWithCommand(limit: number): RegistrationRecord[] {
  const record = new GlideRecord(TABLE)
  // The commands are named, so that the index serves: nearly all rows have none.
  record.addQuery('wish', 'IN', PENDING_COMMANDS.join(','))
  record.setLimit(limit)
  return registrationsOf(record)
}

/** Registrations that are registered and whose trunk has no record of its own, at most `limit`: of one organization, or of all. */
export function registrationsWithoutTrunk(limit: number, organization = ''): RegistrationRecord[] {
  const record = new GlideRecord(TABLE)
  if (organization !== '') record.addQuery('organization', organization)
  record.addQuery('state', 'registered')
  record.addNullQuery('trunk')
  record.addNotNullQuery('genesys_id')
  record.setLimit(limit)
  return registrationsOf(record)
}

/** Registrations whose trunk replaces, or will replace, another one that nobody asked to retire yet, at most `limit`. */
export function replacingRegistrations(limit: number): RegistrationRecord[] {
  const record = new GlideRecord(TABLE)
  record.addNotNullQuery('replaces')
  record.setLimit(limit)
  return registrationsOf(record)
}

/** Registrations at work that change this trunk. */
export function changesAtWork(trunk: string): RegistrationRecord[] {
  const record = new GlideRecord(TABLE)
  record.addQuery('trunk', trunk)
  record.addQuery('operation', 'change')
  record.addQuery('state', 'IN', WORK)
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
