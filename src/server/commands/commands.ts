import { now, text, wakeLane } from '../servicenow'
import type { Verdict } from '../verdicts'
import { findOrganization } from '../organizations'
import { findTrunkRequest, isQueuedWork, isState, readProgress, writeProgress, type Event } from '../requests'
import { askAgain } from '../approvals'
import {
  WITHDRAWN,
  findRegistrationOf,
  isHalfCanceled,
  openRegistration,
  recallWrites,
  updateRegistration,
  pendingCommandOf,
  withdrawalOf,
  type RegistrationRecord,
} from '../registrations'
import { requeue, progressAfterCommand, isEnded, tellReplacement } from '../outcomes'
import { decideTransition } from './decide-transition'
import { follow, makeAnew } from '../queue'
import { whileFree } from '../lanes'

/** The platform refused the request's update, and nothing was done. */
const UNWRITABLE = 'the platform refused to write it; System Logs > Errors says why'

/** The work has ended, but the platform refused the request's update: the sweeper repeats the command until it is shown. */
export const NOT_SHOWN =
  'the work on it has ended, but the platform refused to write that on the request; System Logs > Errors says why'

/** The result of a call: the request's state, and the reason when the call did not do what was asked for. */
export interface RegistrationSummary {
  /** sys_id of the trunk request */
  request: string
  /** `draft`, `awaiting_approval`, `queued`, `registering`, `retrying`, `registered`, `failed`, … */
  state: string
  /** id of the trunk in Genesys Cloud, '' while there is none */
  genesysId: string
  /** the reason why the request failed or waits, with the next step; null when nothing is wrong */
  verdict: Verdict | null
  /** the reason why the call did nothing, '' when it did what was asked for */
  refused: string
}

/**
 * Carries out a command of a person, a flow or a script on a trunk request: at once, or by the worker that works the
 * request right now.
 *
 * @param note the entry for the request's work notes
 */
export function command(trunkRequestSysId: string, event: Event, note: string): RegistrationSummary {
  const sysId = text(trunkRequestSysId)
  const registration = findRegistrationOf(sysId)
  if (event !== 'cancel' && isHalfCanceled(registration, sysId)) {
    return { ...command(sysId, 'cancel', 'Canceled.'), refused: WITHDRAWN }
  }
  // A command that ends the work is carried out while no worker holds the lane, or else left to the worker that holds
  // it.
  const ends = event === 'stop' || event === 'cancel' || event === 'retire'
  if (registration === null && ends) {
    // The registration was lost, and with it what the request's attempts know of its writes.
    const lost = findTrunkRequest(sysId)
    if (lost !== null && isState(lost.state) && isQueuedWork(lost.state)) {
      makeAnew(lost)
      if (findRegistrationOf(sysId) !== null) return command(sysId, event, note)
    }
    const summary = move(sysId, event, note)
    // Transaction A may be queuing the request right now, and worker B may have registered it before this transaction
    // wrote the request's state.
    const made = findRegistrationOf(sysId)
    if (made === null) return summary
    requeue(made.sysId, (found) => isEnded(found) && (found.state === 'cancelled' || found.genesysId !== ''))
    return command(sysId, event, note)
  }
  if (registration === null || !ends || !isQueuedWork(registration.state)) return move(sysId, event, note)
  const done: { summary?: RegistrationSummary } = {}
  const free = whileFree(registration, (latest) => {
    // Worker A, which lost the lane, may have sent a write that the registration's row doesn't know of.
    recallWrites(latest)
    const withdrawal = event === 'stop' ? withdrawalOf(latest) : null
    done.summary =
      withdrawal === null
        ? move(sysId, event, note)
        : { ...move(sysId, withdrawal, 'It was to be withdrawn.'), refused: WITHDRAWN }
  })
  const row = free ? null : openRegistration(registration.sysId)
  // With neither a free lane nor a row to open, the row was lost after it was read above: the command makes it anew.
  if (row === null) return done.summary ?? command(sysId, event, note)
  if (event === 'stop' && withdrawalOf(row.found) !== null) return summaryOf(sysId, WITHDRAWN)
  row.write({ wish: event, next_attempt: String(now()) })
  wakeLane(row.found.lane, row.found.organization)
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
    // The platform refused the registration's half of a cancellation whose other half stands on the request.
    const isHalf = decided.state === 'cancelled' && registration !== null && registration.state !== 'cancelled'
    if (isHalf && !isQueuedWork(registration.state)) follow(sysId, 'cancelled')
    return summaryOf(sysId, '')
  }
  const progress = progressAfterCommand(event, decided.state, registration?.genesysId ?? '')
  // For the states of work, `queued` and `retiring`, the registration is written after the request: the sweeper finds a
  // request without one.
  const settles = !isQueuedWork(decided.state)
  // After a crash between the registration's write and the request's, the command is still stored in the registration,
  // and the sweeper carries it out.
  const pending = pendingCommandOf(event) ?? ''
  if (settles) follow(sysId, decided.state, pending)
  const written = writeProgress(sysId, { ...progress, note }, record.state)
  // Another transaction changed the request first: the command is decided again by the new state.
  if (!written) {
    if (findTrunkRequest(sysId)?.state !== record.state) return move(sysId, event, note)
    return summaryOf(sysId, settles && pending !== '' && registration !== null ? NOT_SHOWN : UNWRITABLE)
  }
  if (settles && registration !== null) {
    if (pending !== '') updateRegistration(registration.sysId, { wish: '' })
    tellReplacement(registration, decided.state, progress.verdict ?? null)
  }
  // `queued` wakes the machine through the business rule.
  if (decided.state === 'retiring') follow(sysId, decided.state)
  return summaryOf(sysId, '')
}

/**
 * Wakes the work on a request that is asked for again: an event may have been lost, or nobody could approve the request
 * before.
 */
function wake(sysId: string, registration: RegistrationRecord | null): void {
  askAgain(sysId)
  if (registration === null) return
  updateRegistration(registration.sysId, { next_attempt: String(now()) })
  wakeLane(registration.lane, registration.organization)
}

/** The present state of a request; `refused`: the reason why nothing was done. */
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
