import type { Load } from '../load'
import type { Plan } from '../plan'
import { perform } from '../processes'
import type { Progress } from '../report/progress'
import { fairness } from '../statistics'
import type { RateLimited } from '../tasks/task'
import { MINUTE_MS } from './journal'

/** Calls a minute that Genesys allows a token, and token requests a minute that a login host allows a client. */
const ALLOWED = 300

export interface Limited extends RateLimited {
  trunks: number
  organizations: number
  nodes: number
  /** The time that the rate limits alone make necessary. */
  minimumMs: number
  /** Jain's index over the trunks each organization got in the first minute. */
  fairness: number
}

/** The app under Genesys' limit, in virtual time. */
export async function limited(plan: Plan, progress: Progress): Promise<Limited[]> {
  const results: Limited[] = []
  for (const { trunks, organizations, nodes } of plan.rateLimit) {
    progress.say(
      `rate limit: ${String(trunks)} trunks in ${String(organizations)} organizations, ${String(nodes)} nodes`,
    )
    const load: Load = { contract: 'byoc_registration', trunks, organizations }
    const result = await perform({ task: 'rate-limit', load, nodes })
    results.push({
      ...result,
      trunks,
      organizations,
      nodes,
      minimumMs: minimumMs(load),
      fairness: fairness(result.inFirstMinute),
    })
    progress.step()
  }
  return results
}

/**
 * The time that the rate limits alone make necessary: each organization has a token of its own, and one client requests
 * all of them at one login host.
 */
export function minimumMs({ trunks, organizations }: Pick<Load, 'trunks' | 'organizations'>): number {
  return (Math.max(trunks / organizations, organizations) / ALLOWED) * MINUTE_MS
}
