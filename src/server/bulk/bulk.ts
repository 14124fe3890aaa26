import { LONGEST_PARAMETER, dateTime, now } from '../servicenow'
import { findOrganization, type OrganizationRecord } from '../organizations'
import {
  countTrunkRequests,
  findTrunkRequests,
  isReadableQuery,
  matchingRequests,
  type Transition,
  type TrunkRequestRecord,
} from '../requests'
import { registrationsOfRequests, type RegistrationRecord } from '../registrations'
import { decideTransition } from '../commands'
import { changedSince } from './changed-requests.store'

/** Most requests that one call looks at. */
const MOST_AT_ONCE = 20000

/** Requests read in one statement. */
const CHUNK = 200

/**
 * The reason why an encoded query is refused, or null. The platform drops a condition that it can't read, and the rest
 * of the query would match more requests than intended.
 */
export function queryProblem(encodedQuery: string): string | null {
  if (encodedQuery === '') return 'registerAll needs an encoded query: an empty one would queue every request there is.'
  if (!isReadableQuery(encodedQuery)) {
    return `The encoded query "${encodedQuery}" names a field or a condition that trunk requests don't have, and the platform would leave it out and queue more than is meant. Correct it.`
  }
  if (encodedQuery.length > LONGEST_PARAMETER) {
    return `The encoded query has ${String(encodedQuery.length)} characters; the event that carries it holds ${String(LONGEST_PARAMETER)}. Shorten it.`
  }
  const matched = countTrunkRequests(encodedQuery)
  return matched > MOST_AT_ONCE
    ? `The encoded query matches ${String(matched)} trunk requests; ${String(MOST_AT_ONCE)} can be queued at once. Narrow it.`
    : null
}

/** The forecast of a bulk run: the effect of queuing on the requests that a query matches. */
export interface Foretold {
  /** the number of trunk requests that the query matches */
  matched: number
  /** the number of requests that will be queued or wait for their approval */
  queued: number
  /** the number of requests that are left alone, by the reason */
  leftAlone: Record<string, number>
}

export function foretell(encodedQuery: string): Foretold {
  const told: Foretold = { matched: 0, queued: 0, leftAlone: {} }
  eachMatching(encodedQuery, '', null, ({ state }, decided) => {
    told.matched += 1
    if (moves(decided)) told.queued += 1
    else {
      const reason = decided.ok ? `already ${state}` : decided.reason
      told.leftAlone[reason] = (told.leftAlone[reason] ?? 0) + 1
    }
    return 'on'
  })
  return told
}

/** The first requests of a query that queuing would put to work, at most `most`. */
export function firstToQueue(encodedQuery: string, most: number): TrunkRequestRecord[] {
  const found: TrunkRequestRecord[] = []
  eachMatching(encodedQuery, '', null, (request, decided) => {
    if (moves(decided)) found.push(request)
    return found.length < most ? 'on' : 'enough'
  })
  return found
}

/**
 * True when the run has queued the request since it began. `changed`: the request was changed in a later second than
 * the run's beginning. A request tells no more than that; its registration's due time tells when it was queued.
 */
function wasTaken(
  { state }: TrunkRequestRecord,
  registration: RegistrationRecord | null,
  since: number,
  changed: boolean,
): boolean {
  if (registration === null) return changed && state !== 'draft'
  return registration.nextAttempt >= since && (changed || registration.nextAttempt <= now())
}

/** True when queuing would put the request to work. */
export function moves(decided: Transition): boolean {
  return decided.ok && decided.effect === 'moved'
}

/**
 * Visits the requests that a query matches, the oldest first, each with the effect that queuing would have on it. A
 * request that the run has queued already, and that has failed or was stopped since then, is not queued once more.
 */
export function eachMatching(
  encodedQuery: string,
  after: string,
  since: number | null,
  visit: (request: TrunkRequestRecord, decided: Transition, place: string) => 'on' | 'enough',
): void {
  const organizations = new Map<string, OrganizationRecord | null>()
  const organizationOf = (sysId: string): OrganizationRecord | null => {
    if (!organizations.has(sysId)) organizations.set(sysId, findOrganization(sysId))
    return organizations.get(sysId) ?? null
  }
  const matched = matchingRequests(encodedQuery, MOST_AT_ONCE).filter(({ place }) => place > after)
  for (let from = 0; from < matched.length; from += CHUNK) {
    const part = matched.slice(from, from + CHUNK)
    const chunk = part.map(({ sysId }) => sysId)
    const requests = findTrunkRequests(chunk)
    const registrations = new Map(registrationsOfRequests(chunk).map((each) => [each.request, each]))
    const changed = since === null ? new Set<string>() : changedSince(chunk, dateTime(since + 1))
    for (const { sysId, place } of part) {
      const request = requests.get(sysId)
      if (request === undefined) continue
      const registration = registrations.get(sysId) ?? null
      if (since !== null && wasTaken(request, registration, since, changed.has(sysId))) continue
      const decided = decideTransition(request, registration, organizationOf(request.organization), 'queue')
      if (visit(request, decided, place) === 'enough') return
    }
  }
}
