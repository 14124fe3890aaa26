import { now, settings } from '../servicenow'
import type { ExpectedTrunk, GenesysCall } from '../contracts'
import type { VerdictFacts } from '../verdicts'
import type { Diagnosis } from '../answers'
import { closingOf, openAttempt } from '../attempts'
import { contextOf, explained, heal, type GenesysSession } from '../calls'
import {
  NEVER_SENT,
  placeOf,
  recallWrites,
  takePlace,
  updateRegistration,
  writeKey,
  writeOf,
  type RegistrationRecord,
} from '../registrations'
import { waitForToken, type Worked } from '../retries'
import { writeStep } from '../outcomes'
import { beforeWrite, type Barred } from './before-write'
import { judgeEcho, keptOtherwise, type Echo } from './judge-echo'
import { judgeWrite } from './judge-write'

/** The end of one write, after a refused token was renewed once. */
export interface Written {
  kind: 'written'
  diagnosis: Diagnosis
  attempts: number
  sentAt: number
  /** The trunk in the answer of a registering write, judged; null otherwise. */
  echo: Echo | null
}

/**
 * Sends a write under its own claim; after a refused token mints once more and sends once more. Where nothing could be
 * sent, one of three things is so: worker B has already sent this write, worker A's claim is too old, or the write may
 * not leave any more. Every write of the app goes through here, and what may stop it is read again right before its
 * claim.
 *
 * `more`: further facts for the verdicts on this write. `expected`: the trunk that a registering write's answer is
 * compared with.
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
): Written | Worked {
  let attempts = registration.attempts
  for (;;) {
    const barred = beforeWrite(session)
    if (barred !== null) return stay(registration, barred)
    if (isClaimedByOlder(registration, attempts + 1)) return recover(registration)
    attempts += 1
    const started = now()
    const place = placeOf(session.organization)
    const claim = openAttempt({
      key: writeKey(registration, attempts),
      request: registration.request,
      organization: registration.organization,
      lane: registration.lane,
      operation: call.operation,
      started,
      place,
    })
    if (claim === null) return recover(registration)
    if (call.operation !== 'retire') takePlace(registration, place)
    if (isLate(started, session)) {
      claim.complete({ ...NEVER_SENT, durationMs: now() - started })
      updateRegistration(registration.sysId, { attempts: String(attempts), next_attempt: String(now()) })
      return DONE
    }
    const outcome = session.send(call)
    const context = contextOf(call, session, more)
    const { diagnosis, trunk } = judgeWrite(outcome, context)
    const { secrets } = context.facts
    const echo = trunk === null || expected === null ? null : judgeEcho(registration, trunk, expected, session, secrets)
    // The row outlives this worker A. Worker B, which goes on after A, must know that the trunk is not as ordered, or
    // at another place.
    const code = echo?.verdict?.code
    const otherwise = keptOtherwise(code) ? code : ''
    const closing = closingOf(
      outcome,
      diagnosis.kind === 'failure' ? diagnosis.verdict.code : otherwise,
      echo?.genesysId ?? '',
    )
    claim.complete(echo === null ? closing : { ...closing, orgId: echo.orgId })
    if (echo !== null) registration.orgId = echo.orgId
    session.noteEnd(diagnosis.kind === 'failure' ? diagnosis.verdict.code : null)
    const healed = diagnosis.kind === 'failure' ? heal(diagnosis, session) : diagnosis
    if (healed === null) continue
    const explanation = explained(healed, outcome, context, registration.request, session)
    return { kind: 'written', diagnosis: explanation, attempts, sentAt: outcome.sentAt, echo }
  }
}

const DONE: Worked = { kind: 'done' }

/**
 * Does not send the write. When the organization's record points to another place now, the lane begins again with the
 * changed record.
 */
function stay(registration: RegistrationRecord, barred: Barred): Worked {
  if (barred.kind === 'changed') return { kind: 'pause', until: now() }
  return waitForToken(registration, { verdict: barred.verdict, retryAt: null })
}

/**
 * True when an older version claimed the write under the registration's sys_id: that claim holds as well. Older
 * versions did not store the instance's name.
 */
function isClaimedByOlder(registration: RegistrationRecord, attempt: number): boolean {
  return registration.instance === '' && writeOf(registration, attempt) !== null
}

/** Worker B goes on from the attempt's row of a write that worker A has sent. */
function recover(registration: RegistrationRecord): Worked {
  // When worker A has changed the registration's row meanwhile, nothing is left to do for worker B.
  if (!recallWrites(registration)) return DONE
  const { writeSent, genesysId } = registration
  if (writeSent > 0 && genesysId === '') {
    const retryAt = writeSent + settings.quarantineMs()
    writeStep(registration, 'retry_later', { retryAt, note: RECOVERED })
  } else updateRegistration(registration.sysId, { next_attempt: String(now()) })
  return DONE
}

const RECOVERED =
  'An earlier write got no answer. When it can take effect no more, the trunk is looked up in Genesys Cloud.'

/**
 * True when worker A must not send any more. Worker B counts the quarantine from the time in A's claim, and takes the
 * lane over when A's lease ends. So a write that can't leave right after its claim must not leave at all: A's node
 * stood still, or its clock was set.
 */
function isLate(started: number, session: GenesysSession): boolean {
  const time = now()
  const timeout = settings.httpTimeoutMs()
  return Math.abs(time - started) > timeout || time + timeout >= session.leasedUntil
}
