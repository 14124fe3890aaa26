import { now, text, wakeLane } from '../servicenow'
import type { Verdict } from '../verdicts'
import { findOrganization } from '../organizations'
import { askAgain, findTrunkRequest, isQueuedWork, readProgress, writeProgress, type Event } from '../requests'
import {
  WITHDRAWN,
  decideAnew,
  decideTransition,
  endOf,
  findRegistrationOf,
  isEnded,
  isHalfCanceled,
  openRegistration,
  recallWrites,
  updateRegistration,
  wishOf,
  withdrawalOf,
  type RegistrationRecord,
} from '../registrations'
import { follow } from './queueing'
import { whileFree } from './while-free'

/** What became of a call: the request's state, and why when it isn't what was asked for. */
export interface RegistrationSummary {
  /** sys_id of the trunk request */
  request: string
  /** `draft`, `awaiting_approval`, `queued`, `registering`, `retrying`, `registered`, `failed`, … */
  state: string
  /** id of the trunk in Genesys Cloud, '' while there is none */
  genesysId: string
  /** why it failed or waits, with the next step; null when nothing is wrong */
  verdict: Verdict | null
  /** why nothing was done, '' when it was */
  refused: string
}

/**
 * Does what a person, a flow or a script wants of a trunk request: at once, or by whoever works it right now.
 *
 * @param note what its work notes say of it
 */
export function command(trunkRequestSysId: string, event: Event, note: string): RegistrationSummary {
  const sysId = text(trunkRequestSysId)
  const registration = findRegistrationOf(sysId)
  if (event !== 'cancel' && isHalfCanceled(registration, sysId)) {
    return { ...command(sysId, 'cancel', 'Canceled.'), refused: WITHDRAWN }
  }
  // What ends the work is decided while nobody does it, or else left to whoever does.
  const ends = event === 'stop' || event === 'cancel' || event === 'retire'
  if (registration === null && ends) {
    const summary = move(sysId, event, note)
    // Somebody may be queuing it right now, and have registered it before this was written.
    const made = findRegistrationOf(sysId)
    if (made === null) return summary
    decideAnew(made.sysId, (found) => isEnded(found) && (found.state === 'cancelled' || found.genesysId !== ''))
    return command(sysId, event, note)
  }
  if (registration === null || !ends || !isQueuedWork(registration.state)) return move(sysId, event, note)
  const { lane, organization } = registration
  let summary = summaryOf(sysId, '')
  const free = whileFree(registration, (latest) => {
    // A worker that lost the lane may have sent a write that the registration doesn't know of.
    recallWrites(latest)
    const withdrawal = event === 'stop' ? withdrawalOf(latest) : null
    if (withdrawal === null) summary = move(sysId, event, note)
    else summary = { ...move(sysId, withdrawal, 'It was to be withdrawn.'), refused: WITHDRAWN }
  })
  if (free) return summary
  const row = openRegistration(registration.sysId)
  if (event === 'stop' && row !== null && withdrawalOf(row.found) !== null) return summaryOf(sysId, WITHDRAWN)
  row?.write({ wish: event, next_attempt: String(now()) })
  wakeLane(lane, organization)
  return summaryOf(sysId, '')
}

function move(sysId: string, event: Event, note: string): RegistrationSummary {
  const record = findTrunkRequest(sysId)
  if (record === null) return summaryOf(sysId, `there is no trunk request with sys_id ${sysId}`)
  const registration = findRegistrationOf(sysId)
  const decided = decideTransition(record, registration, findOrganization(record.organization), event)
  if (!decided.ok) return summaryOf(sysId, decided.reason)
  if (decided.effect === 'same') {
    if (event === 'queue' || event === 'retry_now') wake(sysId, registration)
    return summaryOf(sysId, '')
  }
  const progress = endOf(event, decided.state, registration?.genesysId ?? '')
  // `queued` and `retiring` are work: the registration comes last, and the sweeper finds a request that lacks it.
  const settles = !isQueuedWork(decided.state)
  // A crash between the two leaves the wish, and the sweeper does the rest.
  const wish = wishOf(event) ?? ''
  if (settles) follow(sysId, decided.state, wish)
  const written = writeProgress(sysId, { ...progress, note }, record.state)
  // Somebody else was faster: what they made of it is decided upon anew.
  if (!written) {
    if (findTrunkRequest(sysId)?.state !== record.state) return move(sysId, event, note)
    return summaryOf(sysId, 'the platform refused to write it; System Logs > Errors says why')
  }
  if (settles && wish !== '' && registration !== null) updateRegistration(registration.sysId, { wish: '' })
  // `queued` wakes the machine through the business rule.
  if (decided.state === 'retiring') follow(sysId, decided.state)
  return summaryOf(sysId, '')
}

/** Asked for again: an event may have been lost, or nobody could approve it before. */
function wake(sysId: string, registration: RegistrationRecord | null): void {
  askAgain(sysId)
  if (registration === null) return
  updateRegistration(registration.sysId, { next_attempt: String(now()) })
  wakeLane(registration.lane, registration.organization)
}

/** How a request stands; `refused`: why nothing was done. */
export function summaryOf(request: string, refused: string): RegistrationSummary {
  const progress = readProgress(request)
  return {
    request,
    state: progress?.state ?? '',
    genesysId: progress?.genesysId ?? '',
    verdict: progress?.verdict ?? null,
    refused,
  }
}
