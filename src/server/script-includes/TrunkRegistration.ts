import { isInteractive, logError, queueComparison, text } from '../servicenow'
import { findOrganization } from '../organizations'
import { findTrunkRequest } from '../requests'
import { decideTransition, findRegistrationOf } from '../registrations'
import { command, summaryOf, type RegistrationSummary } from '../lanes'
import { beginBulk, foretell, goOnWithBulk, queryProblem, type Foretold } from '../orders'
import { Lanes } from './Lanes'

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
    return command(trunkRequestSysId, 'queue', 'Queued.')
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
    if (queued.refused !== '' || isInteractive()) return queued
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
    return command(trunkRequestSysId, 'retry_now', 'Retried by hand.')
  }

  /**
   * Stops the work on a request: nothing more leaves; a call that is under way ends first.
   *
   * @param trunkRequestSysId sys_id of the trunk request
   * @returns the request's state after the call; `refused` says why nothing was done
   */
  stop(trunkRequestSysId: string): RegistrationSummary {
    return command(trunkRequestSysId, 'stop', 'Stopped by hand.')
  }

  /**
   * Withdraws a request: what is queued is cancelled, what is registered is asked to be retired.
   *
   * @param trunkRequestSysId sys_id of the trunk request
   * @returns the request's state after the call; `refused` says why nothing was done
   */
  cancel(trunkRequestSysId: string): RegistrationSummary {
    return command(trunkRequestSysId, 'cancel', 'Canceled.')
  }

  /**
   * Has the trunk deleted in Genesys Cloud, in the background.
   *
   * @param trunkRequestSysId sys_id of the trunk request
   * @returns the request's state after the call; `refused` says why nothing was done
   */
  retire(trunkRequestSysId: string): RegistrationSummary {
    return command(trunkRequestSysId, 'retire', 'To be retired.')
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
}
