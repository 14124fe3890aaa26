import { now } from '../glide/clock'
import { wakeLane, wakeLaneAt } from '../glide/events'
import { goesOn, hold, letGo, type HeldLane } from '../glide/held-lane'
import { laneShare } from '../glide/lane-share'
import { logError } from '../glide/log'
import { openSession } from '../glide/open-session'
import { settings } from '../glide/properties'
import { waitForToken } from '../glide/put-off'
import { findOrganization } from '../glide/records/organizations'
import { dueRegistrations, findRegistration, nextDue, type RegistrationRecord } from '../glide/records/registrations'
import { findTrunkRequests } from '../glide/records/trunk-requests'
import type { GenesysSession } from '../glide/session'
import { text } from '../glide/text'
import { laneKey, parseLaneKey } from '../registration/lane'
import { isExplainable } from '../registration/refine-verdict'
import { isQueuedWork } from '../registration/states'
import { verdict } from '../registration/verdicts'
import { AccessDoctor } from './AccessDoctor'
import { GenesysTokens } from './GenesysTokens'
import { Registrar } from './Registrar'

/** Registrations read at once. */
const BATCH = 25

/** `empty`: nothing due is left. `yield`: more is due, others first. `pause`: nothing can go on before `until`. */
type Drained = { kind: 'empty' } | { kind: 'yield' } | { kind: 'pause'; until: number }

/**
 * A lane is a mailbox with one worker at a time. Who finds it held does nothing: the holder looks once more after it let
 * go, so that nothing is lost between "held" and "let go".
 */
export class Lanes {
  /** Requests that this worker left failed with a refusal: they are explained when the lane is free again. */
  private readonly refused: string[] = []

  /**
   * Works what is due in a lane.
   *
   * @param lane key of the lane, organization sys_id and number
   * @param organizationSysId sys_id of the lane's organization
   */
  drain(lane: PlatformText | string, organizationSysId: PlatformText | string): void {
    const key = text(lane)
    const organization = text(organizationSysId)
    if (parseLaneKey(key)?.organizationSysId !== organization) {
      logError({ subject: key, event: `is no lane of organization ${organization}` })
      return
    }
    this.drainRounds(key, organization)
    this.explainRefusals(organization)
  }

  private drainRounds(key: string, organization: string): void {
    for (let round = 0; round < 3; round++) {
      // Most events of a busy lane find that its holder has done their work: that costs them one statement.
      const due = nextDue(key)
      if (due === null || due > now()) return
      const held = hold(key, organization)
      if (held === null) return
      let drained: Drained
      try {
        drained = this.work(held, null)
      } finally {
        letGo(held)
      }
      if (drained.kind === 'pause') return wakeLaneAt(key, organization, drained.until)
      if (drained.kind === 'yield') return wakeLane(key, organization)
    }
    wakeLane(key, organization)
  }

  /** Works one registration now, if its lane is free; otherwise wakes the lane, whose holder will. */
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
      letGo(held)
    }
    wakeIfDue(lane, organization)
    this.explainRefusals(organization)
    return 'worked'
  }

  /**
   * Does something with a registration, as it is then, while nobody calls Genesys for it. False, and nothing is done,
   * when its lane is held.
   */
  whileFree(
    { sysId, lane: key, organization }: RegistrationRecord,
    work: (registration: RegistrationRecord) => void,
  ): boolean {
    const held = hold(key, organization)
    if (held === null) return false
    held.touched.push({ sysId, state: '' })
    try {
      const registration = findRegistration(sysId)
      if (registration !== null) work(registration)
    } finally {
      letGo(held)
    }
    wakeIfDue(key, organization)
    return true
  }

  private explainRefusals(organization: string): void {
    if (this.refused.length > 0) new AccessDoctor().explainRefusals(organization, this.refused.splice(0))
  }

  private work(held: HeldLane, only: string | null): Drained {
    const { key } = held
    const read = (): RegistrationRecord[] => {
      if (only === null) return dueRegistrations(key, now(), BATCH)
      const one = findRegistration(only)
      // What it came to is no work any more: it is not taken up a second time.
      return one !== null && isQueuedWork(one.state) && one.nextAttempt <= now() ? [one] : []
    }
    const opened = this.open(key, held.organization)
    if (!opened.ok) return opened.refuse(read)
    const { session } = opened
    session.leasedUntil = held.leasedUntil
    let last = ''
    for (;;) {
      const batch = read()
      if (batch.length === 0) return { kind: 'empty' }
      session.upcoming = batch.map(({ sysId }) => sysId)
      const requests = findTrunkRequests(batch.map((registration) => registration.request))
      for (const registration of batch) {
        if (!goesOn(held)) return { kind: 'yield' }
        const next = session.mayCall()
        if (!next.ok) return { kind: 'pause', until: next.at }
        held.touched.push(registration)
        const worked = new Registrar().work(registration, requests.get(registration.request) ?? null, session)
        if (registration.state === 'failed' && isExplainable(registration.verdict))
          this.refused.push(registration.request)
        if (worked.kind === 'pause') return worked
      }
      // The same registration twice in a row means that a step left it as it was: leave it to the sweeper.
      const state = batch.map(({ sysId, attempts, writeSent }) => [sysId, attempts, writeSent].join()).join(';')
      if (state === last) return { kind: 'empty' }
      last = state
      if (only !== null) return { kind: 'empty' }
    }
  }

  /** Reads the organization once and opens the session; or says what becomes of what is due. */
  private open(
    key: string,
    organizationSysId: string,
  ): { ok: true; session: GenesysSession } | { ok: false; refuse: (read: () => RegistrationRecord[]) => Drained } {
    const organization = findOrganization(organizationSysId)
    if (organization === null) {
      const unknown = verdict('organization_unknown', { evidence: ['The organization record is gone.'] })
      return { ok: false, refuse: (read) => refuseAll(read, { verdict: unknown, retryAt: null }) }
    }
    const tokens = new GenesysTokens()
    const opened = openSession(organization, {
      ...laneShare(key),
      tokens: (wanted, rejected) => {
        const obtained = tokens.obtain(wanted, rejected)
        if (obtained.ok && obtained.calls > 0) wakeSiblings(key, organizationSysId)
        return obtained
      },
    })
    switch (opened.kind) {
      case 'open':
        return { ok: true, session: opened.session }
      case 'paused':
        return { ok: false, refuse: () => ({ kind: 'pause', until: opened.until }) }
      case 'refused':
        return { ok: false, refuse: (read) => refuseAll(read, { verdict: opened.verdict, retryAt: null }) }
    }
  }
}

/** Gives everything that is due the same answer, without a call. */
function refuseAll(read: () => RegistrationRecord[], refusal: Parameters<typeof waitForToken>[1]): Drained {
  for (let batch = read(); batch.length > 0; batch = read()) {
    for (const registration of batch) {
      const worked = waitForToken(registration, refusal)
      if (worked.kind === 'pause') return worked
    }
  }
  return { kind: 'empty' }
}

function wakeIfDue(key: string, organization: string): void {
  const due = nextDue(key)
  if (due !== null && due <= now()) wakeLane(key, organization)
}

/** Lanes that found the token being minted wait for a moment; it is there now. */
function wakeSiblings(key: string, organization: string): void {
  for (let lane = 0; lane < settings.lanesPerOrganization(); lane++) {
    const sibling = laneKey(organization, lane)
    if (sibling !== key) wakeIfDue(sibling, organization)
  }
}
