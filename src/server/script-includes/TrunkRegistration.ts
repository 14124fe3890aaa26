import { isInteractive, logError, queueComparison, text, userId } from '../servicenow'
import { findOrganization } from '../organizations'
import { findTrunkRequest } from '../requests'
import { findTrunk } from '../inventory'
import { findRegistrationOf } from '../registrations'
import { decideTransition, command, summaryOf, type RegistrationSummary } from '../commands'
import { preview, type Preview } from '../previews'
import { orderRetirement } from '../retirement'
import { askReplacement, createChange, readChange } from '../orders'
import { beginBulk, firstToQueue, foretell, goOnWithBulk, queryProblem, type Foretold } from '../bulk'
import { Lanes } from './Lanes'

/** The effect that `registerAll` will have, or in a dry run would have. */
export interface BulkSummary extends Foretold {
  dryRun: boolean
  /** in a dry run with `preview`: the preview of each of the first 100 requests that would be queued */
  previews?: Preview[]
}

/** Most previews of a dry run. */
const MOST_PREVIEWS = 100

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
   * Queues every trunk request that an encoded query matches. Returns a forecast at once; the queue does the work, and
   * goes on after a node dies in the middle of it.
   *
   * @param encodedQuery encoded query on the table Trunk Request: not empty, without unknown fields, at most 255
   *   characters
   * @param options `dryRun`: only returns what would happen; `preview`: with the preview of each request, in a dry run
   * @returns the numbers of requests that matched, that are queued and that are left alone, by reason
   * @throws an Error whose message names the problem of the query
   */
  registerAll(encodedQuery: string, options?: { dryRun?: boolean; preview?: boolean }): BulkSummary {
    const query = text(encodedQuery).trim()
    const problem = queryProblem(query)
    if (problem !== null) throw new Error(problem)
    const summary = { dryRun: options?.dryRun === true, ...foretell(query) }
    if (!summary.dryRun && summary.queued > 0) beginBulk(query)
    if (!summary.dryRun || options?.preview !== true) return summary
    return { ...summary, previews: firstToQueue(query, MOST_PREVIEWS).map(preview) }
  }

  /**
   * Tells what the work on a trunk request would do now: the calls, the values of the write field by field (those of a
   * change beside the values that are there), what would refuse it, and what only a call can tell. Makes no call and
   * changes nothing; a digest password is told as `set`.
   *
   * @param trunkRequestSysId sys_id of the trunk request
   * @returns null when there is no such request
   */
  preview(trunkRequestSysId: string): Preview | null {
    const record = findTrunkRequest(text(trunkRequestSysId))
    return record === null ? null : preview(record)
  }

  /**
   * For the app itself: goes on with a run that `registerAll` began, for the length of a time slice, then lets other
   * work in.
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
   * @returns the request's state after the call; `refused` is the reason when nothing was done
   */
  retryNow(trunkRequestSysId: string): RegistrationSummary {
    return command(trunkRequestSysId, 'retry_now', 'Retried by hand.')
  }

  /**
   * Stops the work on a request: no further call leaves; a call that is under way ends first.
   *
   * @param trunkRequestSysId sys_id of the trunk request
   * @returns the request's state after the call; `refused` is the reason when nothing was done
   */
  stop(trunkRequestSysId: string): RegistrationSummary {
    return command(trunkRequestSysId, 'stop', 'Stopped by hand.')
  }

  /**
   * Withdraws a request: a queued request is canceled, a registered one is retired.
   *
   * @param trunkRequestSysId sys_id of the trunk request
   * @returns the request's state after the call; `refused` is the reason when nothing was done
   */
  cancel(trunkRequestSysId: string): RegistrationSummary {
    return command(trunkRequestSysId, 'cancel', 'Canceled.')
  }

  /**
   * Has the trunk deleted in Genesys Cloud, in the background.
   *
   * @param trunkRequestSysId sys_id of the trunk request
   * @returns the request's state after the call; `refused` is the reason when nothing was done
   */
  retire(trunkRequestSysId: string): RegistrationSummary {
    return command(trunkRequestSysId, 'retire', 'To be retired.')
  }

  /**
   * Has a trunk deleted in Genesys Cloud, in the background, however it came here. A trunk that was adopted has no trunk
   * request: one is made for it, which begins as being retired.
   *
   * @param trunkSysId sys_id of the trunk's record
   * @returns the state of the request that retires it; `refused` is the reason when nothing was done
   */
  retireTrunk(trunkSysId: string): RegistrationSummary {
    const trunk = findTrunk(text(trunkSysId))
    if (trunk === null) return summaryOf('', `there is no trunk with sys_id ${text(trunkSysId)}`)
    return orderRetirement(trunk, 'To be retired.')
  }

  /**
   * Asks for a change of a trunk that is registered, and puts it on the queue; approvals apply. Makes no outbound call.
   *
   * @param trunkSysId sys_id of a record of the table Trunk
   * @param values the new values by the names of their columns, e.g. `{ allow_list: '203.0.113.0/28' }`; what is left out
   *   stays, '' empties a field. Also `site` (name of a site), `enabled`, `auth_password`, and `overwrite`: make the change
   *   though somebody else has changed the trunk in Genesys Cloud
   * @returns the state of the trunk request that was made; `refused` is the reason when none was made
   */
  change(trunkSysId: string, values: Readonly<Record<string, unknown>>): RegistrationSummary {
    const read = readChange(values)
    if (!read.ok) return summaryOf('', read.problems.join(' '))
    const made = createChange({ ...read.input, trunk: text(trunkSysId), requestedFor: userId(), openedBy: userId() })
    return made.ok ? summaryOf(made.sysId, '') : summaryOf('', made.refusal.message)
  }

  /**
   * Replaces a trunk whose change Genesys Cloud offers no call for: registers a new trunk with the values of the change,
   * and once that is registered retires the old one; approvals apply. Makes no outbound call.
   *
   * @param changeSysId sys_id of the trunk request whose change failed with `change_not_offered`
   * @param trunkName name of the new trunk; when it is left out, the change's own, or the old one with a number
   * @returns the state of the trunk request that replaces the trunk, the same one when it is called again; `refused` is
   *   the reason when none was made
   */
  replace(changeSysId: string, trunkName?: string): RegistrationSummary {
    const made = askReplacement(text(changeSysId), text(trunkName ?? ''), 'queued')
    return made.ok ? summaryOf(made.sysId, '') : summaryOf('', made.refusal.message)
  }

  /**
   * For a person's "Register anew": registers a trunk again that is missing in Genesys Cloud. The queue finds out
   * whether it is missing; nothing is done while the trunk exists.
   *
   * @param trunkRequestSysId sys_id of the trunk request
   * @returns the request's state after the call; `refused` is the reason when nothing was done
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
   * Returns the request's state without changing anything.
   *
   * @param trunkRequestSysId sys_id of the trunk request
   * @returns the present state of the request; `state` is '' when there is no such request
   */
  status(trunkRequestSysId: string): RegistrationSummary {
    return summaryOf(text(trunkRequestSysId), '')
  }
}
