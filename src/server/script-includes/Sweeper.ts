import { dateTime, now, settings, wakeLane } from '../servicenow'
import { attempt, verdict } from '../verdicts'
import { longVerifying } from '../organizations'
import {
  askUnasked,
  forgetStrayPasswords,
  isQueuedWork,
  isState,
  movePassword,
  settledWithVerdict,
  trunkRequestsAtWork,
  trunkRequestsWithPassword,
  writeProgress,
  type TrunkRequestRecord,
} from '../requests'
import {
  findRegistrationOf,
  lanesWithWork,
  registrationsBeyond,
  registrationsOfRequests,
  registrationsWithWish,
  updateRegistration,
  wishOf,
  type RegistrationRecord,
} from '../registrations'
import { deleteLane, enqueue, expiredLanes, follow, latestLease, makeAnew, parseLaneKey } from '../lanes'
import { OrganizationDiagnosis } from './OrganizationDiagnosis'
import { TrunkRegistration } from './TrunkRegistration'

/** Lanes looked at in one sweep; the next sweep goes on. */
const MOST_LANES = 1000

/** Requests read in one statement, and how many such chunks in one sweep: a stray may stand behind thousands in order. */
const CHUNK = 1000
const MOST_CHUNKS = 50

/** Wishes looked at in one sweep. */
const MOST_WISHES = 1000

/** A look at an organization's access takes no longer, its eight calls and the way through the queue included. */
const VERIFYING_MS = 900000
const MOST_VERIFYING = 100

/** Four times the longest back-off. */
const LONGEST_WAIT_MS = 3600000

/** Digest passwords moved, and removed, in one sweep. */
const MOST_PASSWORDS = 1000

/** Between the writes to a request and to its registration lies no more than this, unless a node died there. */
const GRACE_MS = 300000

/** Wakes what nobody else will: lanes whose event was lost, whose lease ran out, whose retry time passed; diagnoses. */
export class Sweeper {
  /** @returns how many lanes were woken, how many dead holders' rows removed, and how many requests mended */
  sweep(): { woken: number; removed: number; mended: number } {
    const time = now()
    const dead = expiredLanes(time, latestLease(time, settings.laneLeaseMs()), MOST_LANES)
    for (const lane of dead) attempt(`lane ${lane.key}`, () => void deleteLane(lane.sysId))
    const mended =
      this.mendStrays() + this.rememberWishes() + this.clearVerdicts() + this.callBack() + this.askApprovers()
    attempt('digest passwords', () => {
      this.putPasswordsAway()
    })
    for (const organization of longVerifying(dateTime(now() - VERIFYING_MS), MOST_VERIFYING)) {
      attempt(`organization ${organization}`, () => {
        new OrganizationDiagnosis().takeUp(organization)
      })
    }
    let woken = 0
    for (const key of lanesWithWork(now(), MOST_LANES)) {
      const organization = parseLaneKey(key)?.organizationSysId
      if (organization === undefined) continue
      wakeLane(key, organization)
      woken += 1
    }
    return { woken, removed: dead.length, mended }
  }

  /** Requests that wait for a registration which is missing or has ended. */
  private mendStrays(): number {
    const unchangedSince = dateTime(now() - GRACE_MS)
    let mended = 0
    let after = ''
    for (let chunk = 0; chunk < MOST_CHUNKS; chunk++) {
      const requests = trunkRequestsAtWork(unchangedSince, dateTime(now() + GRACE_MS), after, CHUNK)
      mended += mendStraysOf(requests)
      const last = requests[requests.length - 1]
      if (last === undefined || requests.length < CHUNK) break
      after = last.sysId
    }
    return mended
  }

  /**
   * Registered requests that show what stood in the way before: two workers wrote them at the same moment. And requests
   * whose tasks the platform refused to close: perhaps it lets them be closed by now.
   */
  private clearVerdicts(): number {
    const requests = settledWithVerdict(MOST_WISHES)
    return each(requests, ({ sysId, state }) => {
      if (isState(state)) writeProgress(sysId, { state, verdict: null })
    })
  }

  /** Requests that wait for an approval which nobody is asked for. */
  private askApprovers(): number {
    let asked = 0
    attempt('approvals', () => {
      asked = askUnasked(MOST_WISHES)
    })
    return asked
  }

  /** Registrations put off further than any wait is long: a node whose clock was ahead did so. */
  private callBack(): number {
    const time = now()
    return each(registrationsBeyond(time + longestWaitMs(), MOST_WISHES), ({ sysId }) => {
      updateRegistration(sysId, { next_attempt: String(time) })
    })
  }

  /** Passwords that an older version left in the request, and those whose request never came to be. */
  private putPasswordsAway(): void {
    for (const sysId of trunkRequestsWithPassword(MOST_PASSWORDS)) movePassword(sysId)
    forgetStrayPasswords(now() - GRACE_MS, MOST_PASSWORDS)
  }

  /** What was asked for while a worker called Genesys, and its worker didn't see any more. */
  private rememberWishes(): number {
    const registrations = registrationsWithWish(MOST_WISHES)
    return each(registrations, (registration) => {
      const wish = wishOf(registration.wish)
      if (isAtWork(registration)) {
        updateRegistration(registration.sysId, { next_attempt: String(now()) })
        return
      }
      if (wish !== null) new TrunkRegistration()[wish](registration.request)
      updateRegistration(registration.sysId, { wish: '' })
    })
  }
}

/** Nothing waits for longer: where Genesys asks for more, its organization is left alone for that long. */
function longestWaitMs(): number {
  return Math.max(LONGEST_WAIT_MS, 2 * settings.quarantineMs())
}

/** Does something for each of them; one that fails keeps the others from nothing. Answers how many there are. */
function each<T extends { sysId: string }>(records: readonly T[], work: (record: T) => void): number {
  for (const record of records) {
    attempt(`record ${record.sysId}`, () => {
      work(record)
    })
  }
  return records.length
}

function mendStraysOf(requests: readonly TrunkRequestRecord[]): number {
  const registrations = new Map(
    registrationsOfRequests(requests.map(({ sysId }) => sysId)).map((registration) => [
      registration.request,
      registration,
    ]),
  )
  const strays = requests.filter(({ sysId }) => !isAtWork(registrations.get(sysId) ?? null))
  return each(strays, (request) => {
    mend(request, registrations.get(request.sysId) ?? null)
  })
}

function mend(request: TrunkRequestRecord, registration: RegistrationRecord | null): void {
  const ended = registration?.state ?? ''
  if (ended === 'cancelled' || ended === 'retired') {
    writeProgress(request.sysId, { state: ended, verdict: null })
    return
  }
  if (registration === null) return replaceLost(request)
  if (request.state === 'retiring') return follow(request.sysId, 'retiring')
  if (ended === 'registered') {
    writeProgress(request.sysId, { state: ended, genesysId: registration.genesysId, verdict: null })
    return
  }
  enqueue(request)
}

/** The platform may refuse to store the row, and says so by nothing but its absence. */
function replaceLost(request: TrunkRequestRecord): void {
  makeAnew(request)
  if (findRegistrationOf(request.sysId) !== null) return
  const evidence = ['its registration could not be stored']
  writeProgress(request.sysId, { state: 'failed', verdict: verdict('app_failed', { evidence }) })
}

function isAtWork(registration: RegistrationRecord | null): boolean {
  return registration !== null && isQueuedWork(registration.state)
}
