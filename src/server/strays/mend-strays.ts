import { guarded } from '../redaction'
import { verdict } from '../verdicts'
import { isQueuedWork, writeProgress, type TrunkRequestRecord } from '../requests'
import {
  findRegistrationOf,
  pendingCommandOf,
  registrationsOfRequests,
  type RegistrationRecord,
} from '../registrations'
import { enqueue, follow, makeAnew } from '../queue'
import { isNoneAstray, trunkRequestsAtWork, type Unchanged } from './requests-at-work.store'

/**
 * Requests read in one statement, and how many such chunks in one sweep: a request without work may stand behind
 * thousands of sound ones.
 */
const CHUNK = 1000
const MOST_CHUNKS = 50

/** Mends requests that wait for a registration which is missing or has ended; returns their number. */
export function mendStrays(unchanged: Unchanged): number {
  if (isNoneAstray(unchanged)) return 0
  let mended = 0
  let after = ''
  for (let chunk = 0; chunk < MOST_CHUNKS; chunk++) {
    const requests = trunkRequestsAtWork(unchanged, after, CHUNK)
    mended += mendThose(requests)
    const last = requests[requests.length - 1]
    if (last === undefined || requests.length < CHUNK) break
    after = last.sysId
  }
  return mended
}

/** Mends those of the requests that are astray; an error in one does not stop the others. */
function mendThose(requests: readonly TrunkRequestRecord[]): number {
  const found = registrationsOfRequests(requests.map(({ sysId }) => sysId))
  const registrations = new Map(found.map((registration) => [registration.request, registration]))
  let mended = 0
  for (const request of requests) {
    const registration = registrations.get(request.sysId) ?? null
    if (!isStray(registration)) continue
    guarded(`request ${request.number}`, () => {
      mend(request, registration)
    })
    mended += 1
  }
  return mended
}

function mend(request: TrunkRequestRecord, registration: RegistrationRecord | null): void {
  const ended = registration?.state ?? ''
  if (ended === 'cancelled' || ended === 'retired' || ended === 'changed') {
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

/** Creates a lost registration again. The platform may refuse to store the row; its absence is the only sign of that. */
function replaceLost(request: TrunkRequestRecord): void {
  makeAnew(request)
  if (findRegistrationOf(request.sysId) !== null) return
  const evidence = ['its registration could not be stored']
  writeProgress(request.sysId, { state: 'failed', verdict: verdict('app_failed', { evidence }) })
}

/** A pending command decides what becomes of a request: such a request is not astray. */
function isStray(registration: RegistrationRecord | null): boolean {
  return registration === null || !(isQueuedWork(registration.state) || pendingCommandOf(registration.pending) !== null)
}
