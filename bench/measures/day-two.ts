import { FIRST_PAGE } from '../contenders/calls'
import type { Contract } from '../load'
import type { Plan } from '../plan'
import { perform } from '../processes'
import type { Progress } from '../report/progress'
import type { DayTwoStep } from '../tasks/task'
import { CONTRACTS } from './contest'

/** A step, and the least calls that Genesys needs to see for it. */
export interface CountedStep extends DayTwoStep {
  contract: Contract
  /** Calls made, tokens and what is asked once for each organization apart. */
  made: number
  necessary: number
}

/** Operations that an organization needs once, however many trunks it has. */
const ONCE: readonly string[] = ['token', 'tokens_me', 'template']

/** Polling, comparing, adopting, changing and retiring the trunks of one organization, in virtual time. */
export async function dayTwoSteps(plan: Plan, progress: Progress): Promise<CountedStep[]> {
  const counted: CountedStep[] = []
  for (const contract of CONTRACTS) {
    progress.say(`day two, ${contract}: ${String(plan.dayTwoTrunks)} trunks`)
    const steps = await perform({ task: 'day-two', contract, trunks: plan.dayTwoTrunks })
    counted.push(
      ...steps.map((step) => ({ ...step, contract, made: madeIn(step), necessary: necessaryFor(step, contract) })),
    )
    progress.step()
  }
  return counted
}

function madeIn({ calls }: DayTwoStep): number {
  return Object.entries(calls).reduce((sum, [operation, count]) => sum + (ONCE.includes(operation) ? 0 : count), 0)
}

/** The least calls of a step: what it writes and reads for each trunk, or the pages that list all of them. */
function necessaryFor({ step, trunks, calls }: DayTwoStep, contract: Contract): number {
  const pages = (listed: number): number => Math.ceil(listed / FIRST_PAGE.pageSize)
  switch (step) {
    case 'register':
      // Public platform: names are listed by pages before they are written, and each trunk's state is asked for once.
      return contract === 'platform' ? 2 * trunks + (calls['trunk_list'] ?? 0) : trunks
    case 'compare':
      return pages(trunks)
    case 'compare with foreign':
      return pages(2 * trunks)
    case 'change':
      // PUT replaces the whole trunk and names its version, so that it has to be read first.
      return 2 * trunks
    case 'retire':
      return trunks
    default:
      return 0
  }
}
