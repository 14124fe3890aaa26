import { mayHaveActed } from '../verdicts'
import type { Place } from '../targets'
import { findWrite, type AttemptClosing, type AttemptRecord } from '../attempts'
import type { RegistrationRecord } from './registration-record.store'
import { openUnchanged } from './unchanged'

/** The end of an attempt whose write was claimed with a row but not sent. */
export const NEVER_SENT = {
  status: null,
  correlationId: '',
  verdict: 'never_sent',
  genesysId: '',
} as const satisfies Omit<AttemptClosing, 'durationMs'>

/**
 * The key of a write: one for each trunk request and attempt, the same for every worker. It does not contain the
 * registration's sys_id, because a lost registration is created again with another one.
 */
export function writeKey({ request }: RegistrationRecord, attempt: number): string {
  return `${request}:${String(attempt)}`
}

/** The write with this attempt number, or null. Older versions stored it under the registration's sys_id. */
export function writeOf(registration: RegistrationRecord, attempt: number): AttemptRecord | null {
  return findWrite([writeKey(registration, attempt), `${registration.sysId}:${String(attempt)}`])
}

/**
 * Copies into the registration the writes that only its attempts know: a worker sent them and died before it stored
 * their outcome. Returns false when there are none. Also returns false when worker B has changed the row since worker A
 * read it: A stood still, knows less than the row, and must not undo B's changes.
 */
export function recallWrites(registration: RegistrationRecord): boolean {
  const recalled: AttemptRecord[] = []
  for (;;) {
    const row = writeOf(registration, registration.attempts + recalled.length + 1)
    if (row === null) break
    recalled.push(row)
  }
  const [first] = recalled
  if (first === undefined) return false
  const open = openUnchanged(registration)
  if (open === null) return false
  registration.attempts += recalled.length
  if (registration.firstAttempt === 0) registration.firstAttempt = first.started
  for (const row of recalled) {
    if (row.genesysId !== '') registration.genesysId = row.genesysId
    if (row.operation !== 'retire' && row.verdict !== NEVER_SENT.verdict) takePlace(registration, row)
    if (!isUnclear(row, registration)) continue
    registration.writeSent = row.started
    registration.unansweredWrites += 1
  }
  const { genesysId, writeSent, unansweredWrites, firstAttempt, orgId, region, contract } = registration
  open.write({
    attempts: String(registration.attempts),
    first_attempt: String(firstAttempt),
    genesys_id: genesysId,
    write_sent: writeSent === 0 ? '' : String(writeSent),
    unanswered_writes: String(unansweredWrites),
    org_id: orgId,
    region,
    contract,
  })
  return true
}

/**
 * Copies into the registration the answer to its latest registering write, which worker B counted as unanswered. Worker A
 * stood still between its claim and the answer: A stored the answer in the attempt, and left the registration to B.
 */
export function takeLateAnswer(registration: RegistrationRecord): void {
  const row = writeOf(registration, registration.attempts)
  // Other writes than the one that was counted as unanswered may be looked up for reasons of their own.
  if (row?.operation !== 'register' || row.started !== registration.writeSent || isUnclear(row, registration)) return
  const open = openUnchanged(registration)
  if (open === null) return
  registration.writeSent = 0
  registration.unansweredWrites = Math.max(0, registration.unansweredWrites - 1)
  if (row.genesysId !== '') registration.genesysId = row.genesysId
  takePlace(registration, row)
  const { genesysId, unansweredWrites, orgId, region, contract } = registration
  open.write({
    genesys_id: genesysId,
    write_sent: '',
    unanswered_writes: String(unansweredWrites),
    org_id: orgId,
    region,
    contract,
  })
}

/** Stores the place of a registering write in the worker's copy of the registration. */
export function takePlace(registration: RegistrationRecord, { orgId, region, contract }: Place): void {
  Object.assign(registration, { orgId, region, contract })
}

/** True when the write has no answer, or an answer that does not tell whether Genesys carried it out. */
function isUnclear(row: AttemptRecord, { operation }: Pick<RegistrationRecord, 'operation'>): boolean {
  // Before a deletion the trunk is taken off its routes, which may be repeated at any time.
  if (row.operation === 'route_update' && operation !== 'change') return false
  if (!row.answered) return true
  if (row.verdict === NEVER_SENT.verdict) return false
  // A change is answered with no id: its verdict says whether the answer was a success.
  if (row.operation === 'update' || row.operation === 'route_update')
    return row.verdict !== '' && mayHaveActed(row.operation, statusOf(row))
  if (row.operation !== 'register' || row.genesysId !== '') return false
  return mayHaveActed('register', statusOf(row))
}

/** The answer's status; null when no answer came. */
function statusOf({ status }: AttemptRecord): number | null {
  return status === 0 ? null : status
}
