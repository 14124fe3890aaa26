import { retireCall, type GenesysCall } from '../genesys/calls'
import { expectedTrunk } from '../genesys/expected-trunk'
import type { GenesysTrunk } from '../genesys/trunk'
import { contextOf, explained, heal } from '../glide/ask'
import { now } from '../glide/clock'
import { judgeWrite } from '../glide/judge-write'
import { NEVER_SENT, recallWrites, writeKey } from '../glide/open-writes'
import { honorWish, writeStep } from '../glide/outcome-writer'
import { settings } from '../glide/properties'
import { openAttempt } from '../glide/records/attempts'
import { updateRegistration, wishOf, type RegistrationRecord } from '../glide/records/registrations'
import type { TrunkRequestRecord } from '../glide/records/trunk-requests'
import { checkedRequest, writeCall } from '../glide/request-payload'
import { putOff, waitForToken, type Worked } from '../glide/put-off'
import { confirmRetired, lookUp } from '../glide/look-up'
import { closingOf } from '../glide/recorded-call'
import type { GenesysSession } from '../glide/session'
import type { Diagnosis, Failure } from '../registration/diagnose-answer'
import { checkEcho } from '../registration/echo'
import { nextStep } from '../registration/next-step'
import { isState } from '../registration/states'
import { verdict } from '../registration/verdicts'

const DONE: Worked = { kind: 'done' }

/** How one write ended, after a refused token was healed once. */
interface Written {
  diagnosis: Diagnosis
  attempts: number
  sentAt: number
  trunk: GenesysTrunk | null
}

/**
 * Takes one registration one step further. Whoever calls holds its lane.
 *
 * A write leaves only after its own row stands in the attempts, under a unique key: a second worker, a repeated event or
 * a process that wakes up late finds the row and sends nothing.
 */
export class Registrar {
  /** Decides by the rows alone what is to be done, does it, and writes what came of it. */
  work(registration: RegistrationRecord, request: TrunkRequestRecord | null, session: GenesysSession): Worked {
    if (request === null || !isState(registration.state)) {
      updateRegistration(registration.sysId, { state: 'cancelled', next_attempt: '0' })
      return DONE
    }
    // Withdrawn between its two writes, before there was a registration to tell.
    if (request.state === 'cancelled') {
      honorWish(registration, 'cancel')
      return DONE
    }
    const time = now()
    const step = nextStep(
      {
        state: registration.state,
        goal: registration.operation === 'retire' ? 'retire' : 'register',
        nextAttemptAt: registration.nextAttempt === 0 ? null : registration.nextAttempt,
        writeSentAt: registration.writeSent === 0 ? null : registration.writeSent,
        genesysId: registration.genesysId === '' ? null : registration.genesysId,
        wish: wishOf(registration.wish),
      },
      { now: time, quarantineMs: settings.quarantineMs(), canLookUp: true, ownWrite: false },
    )
    switch (step.step) {
      case 'nothing':
        return DONE
      case 'wait':
        updateRegistration(registration.sysId, { next_attempt: String(step.until) })
        return DONE
      case 'honor_wish':
        honorWish(registration, step.wish)
        return DONE
      case 'registered':
        writeStep(registration, 'succeed', {
          genesysId: step.genesysId,
          verdict: null,
          note: 'Registered in Genesys Cloud.',
        })
        return DONE
      case 'retired':
        writeStep(registration, 'retire_done', { verdict: null, note: 'Nothing is left of it in Genesys Cloud.' })
        return DONE
      case 'leave_to_person':
        writeStep(registration, 'lose_track', {
          verdict: verdict('outcome_unknown', { ...session.facts, evidence: [step.reason] }),
        })
        return DONE
      case 'look_up':
        return lookUp(registration, request, session)
      case 'register':
        return this.register(registration, request, session)
      case 'retire':
        return this.retire(registration, request, step.genesysId, session)
    }
  }

  private register(registration: RegistrationRecord, record: TrunkRequestRecord, session: GenesysSession): Worked {
    const checked = checkedRequest(record, session)
    if (!checked.ok) {
      writeStep(registration, 'fail', { verdict: checked.verdict, note: checked.verdict.message })
      return DONE
    }
    const ready = session.ready()
    if (!ready.ok) return waitForToken(registration, ready)
    const payload = writeCall(record, checked.request, session)
    if (!payload.ok) {
      const { failure } = payload
      const attempts = registration.attempts + (failure.retry === 'retry' ? 1 : 0)
      return this.failed(registration, failure, { attempts, sentAt: now() }, record, session)
    }
    const written = this.write(registration, payload.call, session)
    if (written === null) return DONE
    const { diagnosis, attempts, sentAt, trunk } = written
    if (diagnosis.kind === 'failure') return this.failed(registration, diagnosis, { attempts, sentAt }, record, session)
    const { contract } = session.target
    const echo = trunk === null ? null : checkEcho(expectedTrunk(checked.request, contract), trunk, session.facts)
    const done = { genesysId: trunk?.id ?? '', attempts, writeSent: 0 }
    if (echo?.code === 'payload_truncated') {
      writeStep(registration, 'fail', { ...done, verdict: echo, note: echo.message })
      return DONE
    }
    const registered = `Registered in Genesys Cloud organization ${session.organization.name} as ${done.genesysId}.`
    const note = [registered, ...(echo?.evidence ?? [])].join('\n')
    writeStep(registration, 'succeed', { ...done, verdict: null, note })
    session.followUp(registration.sysId)
    return DONE
  }

  private retire(
    registration: RegistrationRecord,
    record: TrunkRequestRecord,
    genesysId: string,
    session: GenesysSession,
  ): Worked {
    const ready = session.ready()
    if (!ready.ok) return waitForToken(registration, ready)
    const written = this.write(registration, retireCall(session.target, genesysId), session)
    if (written === null) return DONE
    const { diagnosis, attempts, sentAt } = written
    if (diagnosis.kind === 'success') {
      writeStep(registration, 'retire_done', { attempts, verdict: null, note: 'Deleted in Genesys Cloud.' })
      return DONE
    }
    // A missing trunk and a missing endpoint answer alike: only the listing can tell them apart.
    if (diagnosis.verdict.code === 'endpoint_absent') return confirmRetired(registration, record, attempts, session)
    return this.failed(registration, diagnosis, { attempts, sentAt }, record, session)
  }

  /** Sends a write under its own claim; after a refused token mints once more and sends once more. Null: not ours. */
  private write(registration: RegistrationRecord, call: GenesysCall, session: GenesysSession): Written | null {
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
        this.recover(registration)
        return null
      }
      if (isLate(started, session)) {
        claim.complete({ ...NEVER_SENT, durationMs: now() - started })
        updateRegistration(registration.sysId, { attempts: String(attempts), next_attempt: String(now()) })
        return null
      }
      const context = contextOf(call, session)
      const outcome = session.send(call)
      const { diagnosis, trunk } = judgeWrite(outcome, context)
      claim.complete(closingOf(outcome, diagnosis.kind === 'failure' ? diagnosis.verdict.code : '', trunk?.id ?? ''))
      session.noteEnd(diagnosis.kind === 'failure' ? diagnosis.verdict.code : null)
      const healed = diagnosis.kind === 'failure' ? heal(diagnosis, session) : diagnosis
      if (healed === null) continue
      const explanation = explained(healed, outcome, context, registration.request, session)
      return { diagnosis: explanation, attempts, sentAt: outcome.sentAt, trunk }
    }
  }

  /** Somebody sent this write before: go on from what its row says. */
  private recover(registration: RegistrationRecord): void {
    recallWrites(registration)
    const { writeSent, genesysId } = registration
    if (writeSent > 0 && genesysId === '') {
      const retryAt = writeSent + settings.quarantineMs()
      writeStep(registration, 'retry_later', { retryAt, note: RECOVERED })
    } else updateRegistration(registration.sysId, { next_attempt: String(now()) })
  }

  private failed(
    registration: RegistrationRecord,
    failure: Failure,
    write: { attempts: number; sentAt: number },
    record: TrunkRequestRecord,
    session: GenesysSession,
  ): Worked {
    // The name is taken, and an earlier write of this registration had no answer: it may be our own trunk.
    if (failure.verdict.code === 'conflict' && registration.unansweredWrites > 0) {
      registration.attempts = write.attempts
      return lookUp(registration, record, session)
    }
    return putOff(registration, failure, session, write)
  }
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
