import { retireCall } from '../genesys/calls'
import { expectedTrunk } from '../genesys/expected-trunk'
import { now } from '../glide/clock'
import { honorWish, writeStep } from '../glide/outcome-writer'
import { settings } from '../glide/properties'
import { updateRegistration, wishOf, type RegistrationRecord } from '../glide/records/registrations'
import type { TrunkRequestRecord } from '../glide/records/trunk-requests'
import { checkedRequest, writeCall } from '../glide/request-payload'
import { confirmRegistered } from '../glide/confirm-registered'
import { putOff, waitForToken, type Worked } from '../glide/put-off'
import { confirmRetired, lookUp } from '../glide/look-up'
import { sendWrite } from '../glide/send-write'
import type { GenesysSession } from '../glide/session'
import type { Failure } from '../registration/diagnose-answer'
import { nextStep } from '../registration/next-step'
import { isState } from '../registration/states'
import { verdict } from '../registration/verdicts'

const DONE: Worked = { kind: 'done' }

/** Takes one registration one step further. Whoever calls holds its lane. */
export class Registrar {
  /** Decides by the rows alone what is to be done, does it, and writes what came of it. */
  work(registration: RegistrationRecord, request: TrunkRequestRecord | null, session: GenesysSession): Worked {
    if (request === null || !isState(registration.state)) {
      updateRegistration(registration.sysId, { state: 'cancelled', next_attempt: '0' })
      return DONE
    }
    // Withdrawn between its two writes, before there was a registration to tell; or while another worker stood still.
    const { operation } = registration
    if (operation === 'cancel' || (request.state === 'cancelled' && operation !== 'retire')) {
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
        updateRegistration(registration.sysId, {
          next_attempt: String(step.until),
          // A write "in the future" was noted before the clock was set back: its quarantine begins now, and only once.
          ...(registration.writeSent > time ? { write_sent: String(time) } : {}),
        })
        return DONE
      case 'honor_wish':
        honorWish(registration, step.wish)
        return DONE
      case 'registered':
        return confirmRegistered(registration, request, session)
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
    // No attempt: nothing was written, and the number of the next write must not pass over one that a worker before left.
    if (!payload.ok) return putOff(registration, payload.failure, session, null)
    const more = { trunkName: record.trunkName, secrets: payload.secrets }
    const expected = expectedTrunk(checked.request, session.target.contract)
    const written = sendWrite(registration, payload.call, session, more, expected)
    if (written === null) return DONE
    const { diagnosis, attempts, sentAt, trunk, echo } = written
    if (diagnosis.kind === 'failure') return this.failed(registration, diagnosis, { attempts, sentAt }, record, session)
    const done = { genesysId: trunk?.id ?? '', write: { attempts }, writeSent: 0 }
    if (echo?.code === 'payload_truncated') {
      writeStep(registration, 'fail', { ...done, verdict: echo, note: echo.message })
      return DONE
    }
    const registered = `Registered in ${placeOf(session)} as ${done.genesysId}.`
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
    const more = { trunkName: record.trunkName, genesysId }
    const written = sendWrite(registration, retireCall(session.target, genesysId), session, more, null)
    if (written === null) return DONE
    const { diagnosis, attempts, sentAt } = written
    if (diagnosis.kind === 'success') {
      writeStep(registration, 'retire_done', {
        write: { attempts },
        verdict: null,
        note: `Deleted in ${placeOf(session)}.`,
      })
      return DONE
    }
    // A missing trunk and a missing endpoint answer alike: only the listing can tell them apart.
    if (diagnosis.verdict.code === 'endpoint_absent') return confirmRetired(registration, record, attempts, session)
    return this.failed(registration, diagnosis, { attempts, sentAt }, record, session)
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

/** The organization as the note keeps it: its name and ID may change, what was sent where stays. */
function placeOf({ organization }: GenesysSession): string {
  return `Genesys Cloud organization ${organization.name} (${organization.orgId})`
}
