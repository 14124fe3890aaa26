import { inInteractiveTransaction, logError, now, queueComparison, text, wakeLane } from '../servicenow'
import type { Verdict } from '../verdicts'
import { findOrganization } from '../organizations'
import { findTrunkRequest, isQueuedWork, readProgress, writeProgress, type Event } from '../requests'
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
import { beginBulk, foretell, goOnWithBulk, queryProblem, type Foretold } from '../orders'
import { Approvals } from './Approvals'
import { Lanes } from './Lanes'
import { TrunkRequestRules } from './TrunkRequestRules'

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

/** What `registerAll` will do, or would do. */
export interface BulkSummary extends Foretold {
  dryRun: boolean
}

/** Queues, registers, retries, stops and retires trunk requests. Everything but `register` returns at once. */
export class TrunkRegistration {
  /**
   * Puts a trunk request on the queue. For flows, UI actions and other scopes: makes no outbound call.
   *
   * @param trunkRequestSysId sys_id of the trunk request
   * @returns the request's state after the call
   */
  queue(trunkRequestSysId: string): RegistrationSummary {
    return this.apply(trunkRequestSysId, 'queue', 'Queued.')
  }

  /**
   * Registers a trunk request now. For the worker and for background scripts: makes outbound calls, so it refuses to run
   * in a user's interactive transaction and queues the request instead.
   *
   * @param trunkRequestSysId sys_id of the trunk request
   * @returns the request's state; still `queued` when another worker holds its lane
   */
  register(trunkRequestSysId: string): RegistrationSummary {
    const queued = this.queue(trunkRequestSysId)
    if (queued.refused !== '' || inInteractiveTransaction()) return queued
    const registration = findRegistrationOf(text(trunkRequestSysId))
    if (registration !== null) new Lanes().drainOne(registration.sysId)
    return summaryOf(text(trunkRequestSysId), '')
  }

  /**
   * Queues every trunk request that an encoded query matches. Returns at once with what will happen; the queue does the
   * work, and goes on should a node die in the middle of it.
   *
   * @param encodedQuery encoded query on the table Trunk Request: not empty, without unknown fields, at most 255
   *   characters
   * @param options `dryRun`: only say what would happen
   * @returns how many requests matched, are queued and are left alone, by reason
   * @throws an Error whose message says what is wrong with the query
   */
  registerAll(encodedQuery: string, options?: { dryRun?: boolean }): BulkSummary {
    const query = text(encodedQuery).trim()
    const problem = queryProblem(query)
    if (problem !== null) throw new Error(problem)
    const summary = { dryRun: options?.dryRun === true, ...foretell(query) }
    if (!summary.dryRun && summary.queued > 0) beginBulk(query)
    return summary
  }

  /**
   * For the app itself: goes on with what `registerAll` began, for a time slice, then lets other work in.
   *
   * @internal
   */
  queueMatching(encodedQuery: PlatformText | string, cursor: PlatformText | string): void {
    const query = text(encodedQuery)
    const problem = queryProblem(query)
    if (problem !== null) return logError({ subject: 'registerAll', event: problem })
    goOnWithBulk(query, text(cursor), (sysId) => void this.queue(sysId))
  }

  /**
   * Tries again at once, with a new budget of attempts. Makes no outbound call.
   *
   * @param trunkRequestSysId sys_id of the trunk request
   * @returns the request's state after the call; `refused` says why nothing was done
   */
  retryNow(trunkRequestSysId: string): RegistrationSummary {
    return this.apply(trunkRequestSysId, 'retry_now', 'Retried by hand.')
  }

  /**
   * Stops the work on a request: nothing more leaves; a call that is under way ends first.
   *
   * @param trunkRequestSysId sys_id of the trunk request
   * @returns the request's state after the call; `refused` says why nothing was done
   */
  stop(trunkRequestSysId: string): RegistrationSummary {
    return this.apply(trunkRequestSysId, 'stop', 'Stopped by hand.')
  }

  /**
   * Withdraws a request: what is queued is cancelled, what is registered is asked to be retired.
   *
   * @param trunkRequestSysId sys_id of the trunk request
   * @returns the request's state after the call; `refused` says why nothing was done
   */
  cancel(trunkRequestSysId: string): RegistrationSummary {
    return this.apply(trunkRequestSysId, 'cancel', 'Canceled.')
  }

  /**
   * Has the trunk deleted in Genesys Cloud, in the background.
   *
   * @param trunkRequestSysId sys_id of the trunk request
   * @returns the request's state after the call; `refused` says why nothing was done
   */
  retire(trunkRequestSysId: string): RegistrationSummary {
    return this.apply(trunkRequestSysId, 'retire', 'To be retired.')
  }

  /**
   * A person's "Register anew": registers a registered trunk once more that is missing in Genesys Cloud. The queue looks
   * whether it is missing; nothing is done while it is there.
   *
   * @param trunkRequestSysId sys_id of the trunk request
   * @returns the request's state after the call; `refused` says why nothing was done
   */
  registerAnew(trunkRequestSysId: string): RegistrationSummary {
    const sysId = text(trunkRequestSysId)
    const record = findTrunkRequest(sysId)
    if (record === null) return summaryOf(sysId, `there is no trunk request with sys_id ${sysId}`)
    const decided = decideTransition(
      record,
      findRegistrationOf(sysId),
      findOrganization(record.organization),
      'recreate',
    )
    if (!decided.ok) return summaryOf(sysId, decided.reason)
    queueComparison(record.organization, sysId)
    return summaryOf(sysId, '')
  }

  /**
   * The request's state, without doing anything.
   *
   * @param trunkRequestSysId sys_id of the trunk request
   * @returns what stands on the request; `state` is '' when there is no such request
   */
  status(trunkRequestSysId: string): RegistrationSummary {
    return summaryOf(text(trunkRequestSysId), '')
  }

  private apply(trunkRequestSysId: string, event: Event, note: string): RegistrationSummary {
    const sysId = text(trunkRequestSysId)
    const registration = findRegistrationOf(sysId)
    if (event !== 'cancel' && isHalfCanceled(registration, sysId)) {
      return { ...this.apply(sysId, 'cancel', 'Canceled.'), refused: WITHDRAWN }
    }
    // What ends the work is decided while nobody does it, or else left to whoever does.
    const ends = event === 'stop' || event === 'cancel' || event === 'retire'
    if (registration === null && ends) {
      const summary = this.move(sysId, event, note)
      // Somebody may be queuing it right now, and have registered it before this was written.
      const made = findRegistrationOf(sysId)
      if (made === null) return summary
      decideAnew(made.sysId, (found) => isEnded(found) && (found.state === 'cancelled' || found.genesysId !== ''))
      return this.apply(sysId, event, note)
    }
    if (registration === null || !ends || !isQueuedWork(registration.state)) return this.move(sysId, event, note)
    const { lane, organization } = registration
    let summary = summaryOf(sysId, '')
    const free = new Lanes().whileFree(registration, (latest) => {
      // A worker that lost the lane may have sent a write that the registration doesn't know of.
      recallWrites(latest)
      const withdrawal = event === 'stop' ? withdrawalOf(latest) : null
      if (withdrawal === null) summary = this.move(sysId, event, note)
      else summary = { ...this.move(sysId, withdrawal, 'It was to be withdrawn.'), refused: WITHDRAWN }
    })
    if (free) return summary
    const row = openRegistration(registration.sysId)
    if (event === 'stop' && row !== null && withdrawalOf(row.found) !== null) return summaryOf(sysId, WITHDRAWN)
    row?.write({ wish: event, next_attempt: String(now()) })
    wakeLane(lane, organization)
    return summaryOf(sysId, '')
  }

  private move(sysId: string, event: Event, note: string): RegistrationSummary {
    const record = findTrunkRequest(sysId)
    if (record === null) return summaryOf(sysId, `there is no trunk request with sys_id ${sysId}`)
    const registration = findRegistrationOf(sysId)
    const decided = decideTransition(record, registration, findOrganization(record.organization), event)
    if (!decided.ok) return summaryOf(sysId, decided.reason)
    if (decided.effect === 'same') {
      if (event === 'queue' || event === 'retry_now') this.wake(sysId, registration)
      return summaryOf(sysId, '')
    }
    const progress = endOf(event, decided.state, registration?.genesysId ?? '')
    const rules = new TrunkRequestRules()
    // `queued` and `retiring` are work: the registration comes last, and the sweeper finds a request that lacks it.
    const settles = !isQueuedWork(decided.state)
    // A crash between the two leaves the wish, and the sweeper does the rest.
    const wish = wishOf(event) ?? ''
    if (settles) rules.follow(sysId, decided.state, wish)
    const written = writeProgress(sysId, { ...progress, note }, record.state)
    // Somebody else was faster: what they made of it is decided upon anew.
    if (!written) {
      if (findTrunkRequest(sysId)?.state !== record.state) return this.move(sysId, event, note)
      return summaryOf(sysId, 'the platform refused to write it; System Logs > Errors says why')
    }
    if (settles && wish !== '' && registration !== null) updateRegistration(registration.sysId, { wish: '' })
    // `queued` wakes the machine through the business rule.
    if (decided.state === 'retiring') rules.follow(sysId, decided.state)
    return summaryOf(sysId, '')
  }

  /** Asked for again: an event may have been lost, or nobody could approve it before. */
  private wake(sysId: string, registration: RegistrationRecord | null): void {
    new Approvals().askAgain(sysId)
    if (registration === null) return
    updateRegistration(registration.sysId, { next_attempt: String(now()) })
    wakeLane(registration.lane, registration.organization)
  }
}

function summaryOf(request: string, refused: string): RegistrationSummary {
  const progress = readProgress(request)
  return {
    request,
    state: progress?.state ?? '',
    genesysId: progress?.genesysId ?? '',
    verdict: progress?.verdict ?? null,
    refused,
  }
}
