import { now, settings } from '../servicenow'
import type { ExpectedTrunk, GenesysCall } from '../contracts'
import type { Diagnosis, VerdictFacts } from '../verdicts'
import { closingOf, openAttempt } from '../attempts'
import { contextOf, explained, heal, type GenesysSession } from '../calls'
import {
  NEVER_SENT,
  placeOf,
  recallWrites,
  takePlace,
  updateRegistration,
  waitForToken,
  writeKey,
  writeOf,
  writeStep,
  type RegistrationRecord,
  type Worked,
} from '../registrations'
import { beforeWrite, type Barred } from './before-write'
import { judgeEcho, keptOtherwise, type Echo } from './judge-echo'
import { judgeWrite } from './judge-write'

/** How one write ended, after a refused token was healed once. */
export interface Written {
  kind: 'written'
  diagnosis: Diagnosis
  attempts: number
  sentAt: number
  /** Of a registering write: what Genesys says of the trunk. */
  echo: Echo | null
}

/**
 * Sends a write under its own claim; after a refused token mints once more and sends once more. Otherwise nothing was
 * sent: somebody else has sent this write, it is too late to, or it may not leave any more. Every write of the app goes
 * through here, and what may stop it is read again right before its claim.
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
    if (call.operation === 'register') takePlace(registration, place)
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
    // The row outlives this worker: whoever goes on after it must know that the trunk is not as ordered, or elsewhere.
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

/** The write stays. Where the record points elsewhere now, the lane begins anew with what it says. */
function stay(registration: RegistrationRecord, barred: Barred): Worked {
  if (barred.kind === 'changed') return { kind: 'pause', until: now() }
  return waitForToken(registration, { verdict: barred.verdict, retryAt: null })
}

/** Older versions claimed under another key: their claims hold as well. They left the instance's name out. */
function isClaimedByOlder(registration: RegistrationRecord, attempt: number): boolean {
  return registration.instance === '' && writeOf(registration, attempt) !== null
}

/** Somebody sent this write before: go on from what its row says. */
function recover(registration: RegistrationRecord): Worked {
  // When somebody has gone on with it, nothing is left to do here.
  if (!recallWrites(registration)) return DONE
  const { writeSent, genesysId } = registration
  if (writeSent > 0 && genesysId === '') {
    const retryAt = writeSent + settings.quarantineMs()
    writeStep(registration, 'retry_later', { retryAt, note: RECOVERED })
  } else updateRegistration(registration.sysId, { next_attempt: String(now()) })
  return DONE
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
