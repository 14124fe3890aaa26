import { askUnasked } from '../glide/approval'
import { dateTime, now } from '../glide/clock'
import { wakeLane } from '../glide/events'
import { writeProgress } from '../glide/progress'
import { deleteLane, expiredLanes } from '../glide/records/lanes'
import {
  lanesWithWork,
  registrationsOfRequests,
  registrationsWithWish,
  updateRegistration,
  wishOf,
  type RegistrationRecord,
} from '../glide/records/registrations'
import { forgetStrayPasswords } from '../glide/records/digest-passwords'
import { longVerifying } from '../glide/records/organizations'
import { movePassword, trunkRequestsWithPassword } from '../glide/records/older-passwords'
import { settledWithVerdict, trunkRequestsAtWork, type TrunkRequestRecord } from '../glide/records/trunk-requests'
import { parseLaneKey } from '../registration/lane'
import { isQueuedWork, isState } from '../registration/states'
import { OrganizationDiagnosis } from './OrganizationDiagnosis'
import { TrunkRegistration } from './TrunkRegistration'
import { TrunkRequestRules } from './TrunkRequestRules'

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

/** Digest passwords moved, and removed, in one sweep. */
const MOST_PASSWORDS = 1000

/** Between the writes to a request and to its registration lies no more than this, unless a node died there. */
const GRACE_MS = 300000

/** Wakes what nobody else will: lanes whose event was lost, whose lease ran out, whose retry time passed; diagnoses. */
export class Sweeper {
  /** @returns how many lanes were woken, how many dead holders' rows removed, and how many requests mended */
  sweep(): { woken: number; removed: number; mended: number } {
    const dead = expiredLanes(now(), MOST_LANES)
    for (const lane of dead) deleteLane(lane.sysId)
    const mended = this.mendStrays() + this.rememberWishes() + this.clearVerdicts() + askUnasked(MOST_WISHES)
    this.putPasswordsAway()
    const verifying = longVerifying(dateTime(now() - VERIFYING_MS), MOST_VERIFYING)
    for (const organization of verifying) new OrganizationDiagnosis().takeUp(organization)
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
      const requests = trunkRequestsAtWork(unchangedSince, after, CHUNK)
      mended += mendStraysOf(requests)
      const last = requests[requests.length - 1]
      if (last === undefined || requests.length < CHUNK) break
      after = last.sysId
    }
    return mended
  }

  /** Registered requests that show what stood in the way before: two workers wrote them at the same moment. */
  private clearVerdicts(): number {
    const requests = settledWithVerdict(MOST_WISHES)
    for (const { sysId, state } of requests) if (isState(state)) writeProgress(sysId, { state, verdict: null })
    return requests.length
  }

  /** Passwords that an older version left in the request, and those whose request never came to be. */
  private putPasswordsAway(): void {
    for (const sysId of trunkRequestsWithPassword(MOST_PASSWORDS)) movePassword(sysId)
    forgetStrayPasswords(now() - GRACE_MS, MOST_PASSWORDS)
  }

  /** What was asked for while a worker called Genesys, and its worker didn't see any more. */
  private rememberWishes(): number {
    const registrations = registrationsWithWish(MOST_WISHES)
    for (const registration of registrations) {
      const wish = wishOf(registration.wish)
      if (isAtWork(registration)) {
        updateRegistration(registration.sysId, { next_attempt: String(now()) })
        continue
      }
      if (wish !== null) new TrunkRegistration()[wish](registration.request)
      updateRegistration(registration.sysId, { wish: '' })
    }
    return registrations.length
  }
}

function mendStraysOf(requests: readonly TrunkRequestRecord[]): number {
  const registrations = new Map(
    registrationsOfRequests(requests.map(({ sysId }) => sysId)).map((registration) => [
      registration.request,
      registration,
    ]),
  )
  const strays = requests.filter(({ sysId }) => !isAtWork(registrations.get(sysId) ?? null))
  for (const request of strays) mend(request, registrations.get(request.sysId) ?? null)
  return strays.length
}

function mend(request: TrunkRequestRecord, registration: RegistrationRecord | null): void {
  const rules = new TrunkRequestRules()
  const ended = registration?.state ?? ''
  if (ended === 'cancelled' || ended === 'retired') {
    writeProgress(request.sysId, { state: ended, verdict: null })
    return
  }
  if (registration === null) return rules.makeAnew(request)
  if (request.state === 'retiring') return rules.follow(request.sysId, 'retiring')
  if (ended === 'registered') {
    writeProgress(request.sysId, { state: ended, genesysId: registration.genesysId, verdict: null })
    return
  }
  rules.enqueue(request)
}

function isAtWork(registration: RegistrationRecord | null): boolean {
  return registration !== null && isQueuedWork(registration.state)
}
