import { DEFAULT_CIRCUIT_POLICY } from '../../src/server/calls/circuit'
import { SHIPPED_JOBS, type Load } from '../load'
import type { Plan } from '../plan'
import { perform } from '../processes'
import type { Progress } from '../report/progress'
import type { Outage } from '../tasks/task'
import { MINUTE_MS } from './journal'
import { minimumMs } from './limited'

const DAY_MS = 24 * 60 * MINUTE_MS

export interface Outaged extends Omit<Outage, 'firstMs'> {
  trunks: number
  organizations: number
  /** The calls that the circuits of the organizations allow in a day. */
  allowedCalls: number
  /** Time from each organization's first trunk after the outage to the last trunk of all. */
  backlogMs: number
  /** The least that the rate limit allows for that. */
  minimumMs: number
  /** Longest wait of an organization for the probe that closes its circuit. */
  longestProbeMs: number
}

/** The app through a day in which nobody can connect to Genesys Cloud, in virtual time. */
export async function outages(plan: Plan, progress: Progress): Promise<Outaged[]> {
  const results: Outaged[] = []
  for (const { trunks, organizations } of plan.outage) {
    progress.say(`outage: ${String(trunks)} trunks of ${String(organizations)} organizations wait for a day`)
    const load: Load = { contract: 'byoc_registration', trunks, organizations }
    const { firstMs, ...result } = await perform({ task: 'outage', load })
    results.push({
      ...result,
      trunks,
      organizations,
      allowedCalls: organizations * probesInADay(),
      backlogMs: result.recoveredMs - Math.min(...firstMs),
      minimumMs: minimumMs({ trunks, organizations }),
      longestProbeMs: Math.max(...firstMs),
    })
    progress.step()
  }
  return results
}

/**
 * Calls that one organization's circuit lets through in a day of failures: those that open it, one that the other job of
 * the node has under way meanwhile, and then the probes.
 */
export function probesInADay(): number {
  const { threshold, openMs, capMs } = DEFAULT_CIRCUIT_POLICY
  let calls = threshold + (SHIPPED_JOBS - 1)
  let openings = 1
  for (let time = openMs; time < DAY_MS; time += Math.min(capMs, openMs * 2 ** openings++)) calls += 1
  return calls
}
