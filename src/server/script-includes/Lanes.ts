import { logError, now, parseWake, text, wakeLane } from '../servicenow'
import { guarded, reasonOf } from '../redaction'
import { verdict } from '../verdicts'
import { isExplainable } from '../answers'
import { findOrganization } from '../organizations'
import { obtainToken } from '../tokens'
import { openSession } from '../calls'
import { findTrunkRequests, isQueuedWork } from '../requests'
import { dueRegistrations, findRegistration, nextDue, type RegistrationRecord, parseLaneKey } from '../registrations'
import {
  OneByOne,
  goesOn,
  hold,
  laneShare,
  release,
  takeFromSibling,
  waitsForNextMinute,
  wakeAfterPause,
  wakeIfDue,
  wakeIfSoon,
  wakeSiblings,
  type HeldLane,
} from '../lanes'
import { rescheduleFailed } from '../retries'
import { isMade } from '../trunks'
import { takeStep, type Calls } from '../steps'
import { AccessDoctor } from './AccessDoctor'

/** Registrations read at once. */
const BATCH = 25

/**
 * `empty`: no due registration is left. `yield`: more are due, but other work goes first. `pause`: none can be worked
 * before `until`.
 */
type Drained = { kind: 'empty' } | { kind: 'yield' } | { kind: 'pause'; until: number; isLasting?: true }

/** The session for a lane, or the reason why no registration of the lane can be worked. */
type Opened = Calls | { kind: 'paused'; until: number }

/**
 * A lane is a queue with one worker at a time. When worker B finds the lane held by worker A, B does nothing: A looks
 * for due work once more after it has released the lane, so that no work is lost in between.
 */
export class Lanes {
  /**
   * Requests that failed with a refusal in this worker's hands. Their refusals are explained after the lane is
   * released.
   */
  private readonly refused: string[] = []
  private readonly each = new OneByOne()

  /**
   * Works the due registrations of a lane.
   *
   * @param lane key of the lane, organization sys_id and number
   * @param woken sys_id of the lane's organization, and the time from which on there is work, as packed in the event
   */
  drain(lane: PlatformText | string, woken: PlatformText | string): void {
    const key = text(lane)
    const { organizationSysId: organization, at, due } = parseWake(text(woken))
    if (parseLaneKey(key)?.organizationSysId !== organization) {
      logError({ subject: key, event: `is no lane of organization ${organization}` })
      return
    }
    // The event came too early: this node's clock is behind the clock of the node that sent it. It is replaced by
    // exactly one later event: with two, each round would double their number.
    if (at > now() && wakeIfSoon(key, organization, at, due)) return
    this.drainRounds(key, organization)
    this.explainRefusals(organization)
  }

  private drainRounds(key: string, organization: string): void {
    for (let round = 0; round < 3; round++) {
      // Most events of a busy lane find that the lane's holder has done the work already; they end here, after one
      // statement.
      const due = nextDue(key, this.each.unwritable)
      if (due === null) return
      if (due > now()) {
        // This worker A held the lane. Worker B, whose clock may be ahead, left a registration to A that is due in a
        // moment: an event is set for it.
        if (round > 0) wakeIfSoon(key, organization, due)
        return
      }
      if (waitsForNextMinute(key)) return
      const held = this.taken(key, organization)
      if (held === null) return
      let drained: Drained
      try {
        drained = this.work(held, null)
      } finally {
        release(held)
      }
      if (drained.kind === 'pause') return wakeAfterPause(key, organization, drained.until, drained.isLasting)
      if (drained.kind === 'yield') return wakeLane(key, organization)
    }
    wakeLane(key, organization)
  }

  /** Works one registration now, if its lane is free; otherwise wakes the lane, so that it is worked afterwards. */
  drainOne(registrationSysId: string): 'worked' | 'queued' {
    const registration = findRegistration(registrationSysId)
    if (registration === null) return 'queued'
    const { lane, organization } = registration
    const held = hold(lane, organization)
    if (held === null) {
      wakeLane(lane, organization)
      return 'queued'
    }
    try {
      this.work(held, registrationSysId)
    } finally {
      release(held)
    }
    wakeIfDue(lane, organization)
    this.explainRefusals(organization)
    return 'worked'
  }

  private explainRefusals(organization: string): void {
    if (this.refused.length === 0) return
    guarded(`organization ${organization}`, () => {
      new AccessDoctor().explainRefusals(organization, this.refused.splice(0))
    })
  }

  /**
   * Takes the lane; null while another worker holds it. When the lane's row can't be stored, the due registrations are
   * put off.
   */
  private taken(key: string, organization: string): HeldLane | null {
    try {
      return hold(key, organization)
    } catch (error) {
      for (const { sysId } of dueRegistrations(key, now(), BATCH)) rescheduleFailed(sysId, reasonOf(error), [])
      return null
    }
  }

  private work(held: HeldLane, only: string | null): Drained {
    const { key } = held
    const due = (): RegistrationRecord[] => {
      if (only === null) return dueRegistrations(key, now(), BATCH, this.each.unwritable)
      const one = findRegistration(only)
      // A registration that is done, or due later, is not worked a second time.
      return one?.lane === key && isQueuedWork(one.state) && one.nextAttempt <= now() ? [one] : []
    }
    const opened = this.open(key, held.organization)
    if (opened.kind === 'paused') return { kind: 'pause', until: opened.until }
    const session = opened.kind === 'open' ? opened.session : null
    if (session !== null) session.leasedUntil = held.leasedUntil
    for (;;) {
      const batch = due()
      if (batch.length === 0) {
        const canHelp = session !== null && only === null && goesOn(held)
        if (canHelp && takeFromSibling(held, session.callsLeft()) > 0) continue
        return { kind: 'empty' }
      }
      if (session !== null) session.upcoming = batch.map(({ sysId }) => sysId)
      // Without a session, only the requests matter whose trunks are made.
      const requests = findTrunkRequests(
        (session === null ? batch.filter(isMade) : batch).map(({ request }) => request),
      )
      for (const registration of batch) {
        if (!goesOn(held)) return { kind: 'yield' }
        const next = session?.mayCall()
        if (next?.ok === false) return { kind: 'pause', until: next.at, isLasting: true }
        const request = requests.get(registration.request) ?? null
        held.touched.push(registration)
        const worked = this.each.work(
          registration,
          () => session?.secrets ?? [],
          () => takeStep(registration, request, opened),
        )
        if (registration.state === 'failed' && isExplainable(registration.verdict))
          this.refused.push(registration.request)
        if (worked.kind === 'pause') return worked
      }
      if (only !== null) return { kind: 'empty' }
    }
  }

  /**
   * Reads the organization once and opens the session, or returns the reason why the lane's registrations can't be
   * worked.
   */
  private open(key: string, organizationSysId: string): Opened {
    try {
      const organization = findOrganization(organizationSysId)
      if (organization === null) {
        const evidence = ['The organization record is gone.']
        return { kind: 'refused', verdict: verdict('organization_unknown', { evidence }) }
      }
      return openSession(organization, {
        ...laneShare(key),
        tokens: (wanted, rejected) => {
          const obtained = obtainToken(wanted, rejected)
          if (obtained.ok && obtained.calls > 0) wakeSiblings(key, organizationSysId)
          return obtained
        },
      })
    } catch (error) {
      return { kind: 'broken', why: reasonOf(error) }
    }
  }
}
