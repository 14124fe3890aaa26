import type { GenesysCall } from '../genesys/calls'
import type { ExpectedTrunk } from '../genesys/expected-trunk'
import type { GenesysTrunk } from '../genesys/trunk'
import type { Diagnosis } from '../registration/diagnose-answer'
import { checkEcho } from '../registration/echo'
import type { VerdictFacts } from '../registration/verdict-facts'
import type { Verdict } from '../registration/verdicts'
import { contextOf, explained, heal } from './ask'
import { now } from './clock'
import { judgeWrite } from './judge-write'
import { NEVER_SENT, recallWrites, writeKey } from './open-writes'
import { writeStep } from './outcome-writer'
import { settings } from './properties'
import { closingOf } from './recorded-call'
import { openAttempt } from './records/attempts'
import { updateRegistration, type RegistrationRecord } from './records/registrations'
import type { GenesysSession } from './session'

/** How one write ended, after a refused token was healed once. */
export interface Written {
  diagnosis: Diagnosis
  attempts: number
  sentAt: number
  trunk: GenesysTrunk | null
  /** What Genesys says it registered and isn't what was sent. */
  echo: Verdict | null
}

/**
 * Sends a write under its own claim; after a refused token mints once more and sends once more. Null: nothing was sent,
 * because somebody else has sent this write, or because it is too late to.
 *
 * `more`: what verdicts say of this write besides. `expected`: what a registering write's answer is compared with.
 *
 * The claim is a row in the attempts, under a unique key: a second worker, a repeated event or a process that wakes up
 * late finds the row and sends nothing.
 */
export function sendWrite(
  registration: RegistrationRecord,
  call: GenesysCall,
  session: GenesysSession,
  more: VerdictFacts,
  expected: ExpectedTrunk | null,
): Written | null {
  let attempts = registration.attempts
  for (;;) {
    attempts += 1
    const started = now()
    const claim = openAttempt({
      key: writeKey(registration, attempts),
      request: registration.request,
      organization: registration.organization,
      lane: registration.lane,
      operation: call.operation,
      started,
    })
    if (claim === null) {
      recover(registration)
      return null
    }
    if (isLate(started, session)) {
      claim.complete({ ...NEVER_SENT, durationMs: now() - started })
      updateRegistration(registration.sysId, { attempts: String(attempts), next_attempt: String(now()) })
      return null
    }
    const outcome = session.send(call)
    const context = contextOf(call, session, more)
    const { diagnosis, trunk } = judgeWrite(outcome, context)
    const echo =
      trunk === null || expected === null
        ? null
        : checkEcho(expected, trunk, { ...session.facts, secrets: context.facts.secrets })
    // The row outlives this worker: whoever goes on after it must know that the trunk is not as ordered.
    const cut = echo?.code === 'payload_truncated' ? echo.code : ''
    claim.complete(closingOf(outcome, diagnosis.kind === 'failure' ? diagnosis.verdict.code : cut, trunk?.id ?? ''))
    session.noteEnd(diagnosis.kind === 'failure' ? diagnosis.verdict.code : null)
    const healed = diagnosis.kind === 'failure' ? heal(diagnosis, session) : diagnosis
    if (healed === null) continue
    const explanation = explained(healed, outcome, context, registration.request, session)
    return { diagnosis: explanation, attempts, sentAt: outcome.sentAt, trunk, echo }
  }
}

/** Somebody sent this write before: go on from what its row says. */
function recover(registration: RegistrationRecord): void {
  // When somebody has gone on with it, nothing is left to do here.
  if (!recallWrites(registration)) return
  const { writeSent, genesysId } = registration
  if (writeSent > 0 && genesysId === '') {
    const retryAt = writeSent + settings.quarantineMs()
    writeStep(registration, 'retry_later', { retryAt, note: RECOVERED })
  } else updateRegistration(registration.sysId, { next_attempt: String(now()) })
}

const RECOVERED =
  'An earlier attempt left without leaving its answer; the trunk is looked up once that attempt cannot land any more.'

/**
 * Others count the quarantine from the claim's row, and take the lane when its lease ends: a write that can't leave right
 * after its claim must not leave at all. A node that stood still, or a clock that was set, makes it so.
 */
function isLate(started: number, session: GenesysSession): boolean {
  const time = now()
  const timeout = settings.httpTimeoutMs()
  return Math.abs(time - started) > timeout || time + timeout >= session.leasedUntil
}
