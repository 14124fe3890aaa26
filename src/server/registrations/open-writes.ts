import { mayHaveActed } from '../verdicts'
import type { Place } from '../organizations'
import { findWrite, type AttemptClosing, type AttemptRecord } from '../attempts'
import type { RegistrationRecord } from './registrations.store'
import { openUnchanged } from './unchanged'

/** How the attempt of a write ends that had to stay: its row was claimed, but it did not leave. */
export const NEVER_SENT = {
  status: null,
  correlationId: '',
  verdict: 'never_sent',
  genesysId: '',
} as const satisfies Omit<AttemptClosing, 'durationMs'>

/** One key per write and trunk request, whoever sends it: a registration may be lost, and made anew with another sys_id. */
export function writeKey({ request }: RegistrationRecord, attempt: number): string {
  return `${request}:${String(attempt)}`
}

/** The write of that number, or null. Older versions kept it under the registration's sys_id. */
export function writeOf(registration: RegistrationRecord, attempt: number): AttemptRecord | null {
  return findWrite([writeKey(registration, attempt), `${registration.sysId}:${String(attempt)}`])
}

/**
 * Takes over into the registration what its attempts know and it doesn't: writes that a worker sent and did not get to
 * write down what came of them. False when there are none, and when somebody has gone on with it since it was read: who
 * stood still knows less than the row, and undoes nothing of it.
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
    if (row.operation === 'register' && row.verdict !== NEVER_SENT.verdict) takePlace(registration, row)
    if (!isUnclear(row)) continue
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

/** Notes on the worker's copy where a registering write went. */
export function takePlace(registration: RegistrationRecord, { orgId, region, contract }: Place): void {
  Object.assign(registration, { orgId, region, contract })
}

/** Not answered, or not so that it is known what Genesys did. */
function isUnclear(row: AttemptRecord): boolean {
  if (!row.answered) return true
  if (row.operation !== 'register' || row.genesysId !== '' || row.verdict === NEVER_SENT.verdict) return false
  return mayHaveActed('register', row.status === 0 ? null : row.status)
}
