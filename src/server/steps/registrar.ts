import { now, settings } from '../servicenow'
import { sameOrganization } from '../genesys'
import { expectedTrunk } from '../contracts'
import type { Verdict } from '../verdicts'
import type { Failure } from '../answers'
import { mayBeThere, samePlace } from '../targets'
import type { GenesysSession } from '../calls'
import { NOTHING_COMPARED, isState, type TrunkRequestRecord } from '../requests'
import {
  elsewhere,
  isToCarryOut,
  placeOf,
  recallWrites,
  takeLateAnswer,
  updateRegistration,
  pendingCommandOf,
  type RegistrationRecord,
} from '../registrations'
import { endWith, reschedule, waitForToken, waitUntil, type Worked } from '../retries'
import { carryOut, writeStep } from '../outcomes'
import {
  confirmMade,
  confirmRegistered,
  isMade,
  keptOtherwise,
  nameOf,
  checkedRequest,
  siteOf,
  writeCall,
  sendWrite,
  type Echo,
} from '../trunks'
import {
  holdingIdentifier,
  lookBefore,
  lookFirst,
  lookUp,
  LOST,
  looksFirst,
  mayLandUntil,
  refuseTakenName,
} from '../lookups'
import { deleteTrunk } from '../retirement'
import { nextStep } from './next-step'

const DONE: Worked = { kind: 'done' }

/** The echo of a write that got no answer. */
const noEcho = (): Echo => ({ genesysId: '', orgId: '', verdict: null, comparison: NOTHING_COMPARED, told: null })

/** Takes one registration one step further. The caller holds the registration's lane. */
export class Registrar {
  /** Decides the next step by the rows alone, takes it, and writes its outcome. */
  work(registration: RegistrationRecord, request: TrunkRequestRecord | null, session: GenesysSession): Worked {
    if (request === null || !isState(registration.state)) {
      updateRegistration(registration.sysId, { state: 'cancelled', next_attempt: '0' })
      return DONE
    }
    // The request was withdrawn before it had a registration, or while worker B stood still, which later overwrote the
    // registration's state.
    const { operation } = registration
    if (operation === 'cancel' || (request.state === 'cancelled' && operation !== 'retire')) {
      carryOut(registration, 'cancel')
      return DONE
    }
    if (isMade(registration)) return confirmMade(registration, request)
    const against = elsewhere(registration, session.organization)
    if (against !== null) return leave(registration, against)
    // Writes without a clear answer that went to another place, and are known to have made nothing, say nothing of this
    // place.
    if (!samePlace(registration, placeOf(session.organization))) registration.unansweredWrites = 0
    const time = now()
    let looked = false
    // A command that ends the work needs no look, and does not wait for a token either.
    const pending = pendingCommandOf(registration.pending)
    if (!isToCarryOut(pending, registration.operation) && looksFirst(registration, time)) {
      if (recallWrites(registration)) {
        // The attempts knew of further writes, and where these went: the next step is decided by them.
        const since = elsewhere(registration, session.organization)
        if (since !== null) return leave(registration, since)
      } else {
        const until = mayLandUntil(registration, time)
        if (until > time) {
          writeStep(registration, 'retry_later', { retryAt: until, note: LOST })
          return DONE
        }
        // A registration that was lost and created again does not know whether it was the first of its name.
        const taken = registration.createdAnew ? null : refuseTakenName(registration, request, session)
        const seen = taken ?? lookFirst(registration, request, session)
        if (seen !== null) return seen
        looked = true
      }
    }
    if (registration.writeSent > 0) takeLateAnswer(registration)
    const step = nextStep(
      {
        state: registration.state,
        goal: registration.operation === 'retire' ? 'retire' : 'register',
        nextAttemptAt: registration.nextAttempt === 0 ? null : registration.nextAttempt,
        writeSentAt: registration.writeSent === 0 ? null : registration.writeSent,
        genesysId: registration.genesysId === '' ? null : registration.genesysId,
        pending,
      },
      { now: time, quarantineMs: settings.quarantineMs() },
    )
    switch (step.step) {
      case 'nothing':
        return DONE
      case 'wait':
        return waitUntil(registration, step.until)
      case 'carry_out':
        carryOut(registration, step.pending)
        return DONE
      case 'registered':
        return confirmRegistered(registration, request, session)
      case 'retired':
        writeStep(registration, 'retire_done', { verdict: null, note: 'Nothing is left of it in Genesys Cloud.' })
        return DONE
      case 'look_up':
        return lookUp(registration, request, session)
      case 'register':
        return holdingIdentifier(registration, request, session, () =>
          this.register(registration, request, session, looked),
        )
      case 'retire':
        return deleteTrunk(registration, request, step.genesysId, session)
    }
  }

  /** Sends the registering write. `looked`: true when a look-up has just found the name free. */
  private register(
    registration: RegistrationRecord,
    record: TrunkRequestRecord,
    session: GenesysSession,
    looked: boolean,
  ): Worked {
    const checked = checkedRequest(record, session)
    if (!checked.ok) {
      writeStep(registration, 'fail', { verdict: checked.verdict, note: checked.verdict.message })
      return DONE
    }
    const taken = refuseTakenName(registration, record, session)
    if (taken !== null) return taken
    const ready = session.ready()
    if (!ready.ok) return waitForToken(registration, ready)
    const found = looked ? null : lookBefore(registration, record, session)
    if (found !== null) return found
    const payload = writeCall(record, checked.request, session)
    // Nothing was written, so that no attempt is counted: the number of the next write must not skip the one that
    // worker A left.
    if (!payload.ok) return reschedule(registration, payload.failure, session, null)
    const more = { trunkName: record.trunkName, secrets: payload.secrets }
    registration.inboundSite = siteOf(record, session)
    const expected = expectedTrunk(checked.request, session.target.contract, registration.inboundSite)
    const written = sendWrite(registration, payload.call, session, more, expected)
    if (written.kind !== 'written') return written
    const { diagnosis, attempts, sentAt } = written
    if (diagnosis.kind === 'failure') return this.failed(registration, diagnosis, { attempts, sentAt }, record, session)
    const { genesysId, orgId, verdict: otherwise, comparison } = written.echo ?? noEcho()
    const registered = { request: record, told: written.echo?.told ?? null, isNew: true }
    const done = { genesysId, write: { attempts }, writeSent: genesysId === '' ? sentAt : 0, comparison }
    if (otherwise !== null && keptOtherwise(otherwise.code)) {
      // A trunk that is not surely in the organization it was asked for can't be found, retired or repaired by a call
      // there.
      const lost = genesysId === '' || !sameOrganization(orgId, session.target.orgId)
      writeStep(registration, lost ? 'lose_track' : 'fail', { ...done, verdict: otherwise, note: otherwise.message })
      return DONE
    }
    const made = `Registered in ${nameOf(session)} as ${genesysId}.`
    const note = [made, comparison.drift].filter((line) => line !== '').join('\n')
    writeStep(registration, 'succeed', { ...done, verdict: null, note, registered })
    session.followUp(registration.sysId)
    return DONE
  }

  private failed(
    registration: RegistrationRecord,
    failure: Failure,
    write: { attempts: number; sentAt: number },
    record: TrunkRequestRecord,
    session: GenesysSession,
  ): Worked {
    // A trunk is there already, and an earlier write of this registration had no answer: the trunk may be this
    // request's own.
    if (failure.mayBeOwn && registration.unansweredWrites > 0) {
      registration.attempts = write.attempts
      return lookUp(registration, record, session)
    }
    return reschedule(registration, failure, session, write)
  }
}

/** Leaves a registration to a person whose trunk is, or would be, where no call may go. */
function leave(registration: RegistrationRecord, against: Verdict): Worked {
  return endWith(registration, mayBeThere(registration) ? 'lose_track' : 'fail', against)
}
