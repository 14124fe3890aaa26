import { BARE, contendersOf, isSame, isSequential, nameOf, SDK, type Contender } from '../contenders/contenders'
import type { Contract, Load } from '../load'
import type { Contest, Plan } from '../plan'
import { perform, startCloud } from '../processes'
import type { Progress } from '../report/progress'
import { median } from '../statistics'
import type { Contended } from '../tasks/task'

/** One contender's run of one round. */
export interface Entry extends Contended {
  contender: Contender
  load: Load
  /** Milliseconds added to every call. */
  latencyMs: number
  /** Calls that Genesys received, by operation. */
  calls: Record<string, number>
}

/** All rounds of one contender. Times are milliseconds for each trunk. */
export interface Standing {
  name: string
  contract: Contract
  latencyMs: number
  trunks: number
  medianMs: number
  rounds: number[]
  /** Medians over the rounds of its time against the official SDK's and the floor's, both with 4 connections. */
  againstSdk: number
  againstBare: number
  peakMemoryMb: number
  processorMs: number
  callsPerTrunk: number
  calls: Record<string, number>
}

export const CONTRACTS: readonly Contract[] = ['byoc_registration', 'platform']

/** Lets every contender register the same trunks, in turn, round by round. */
export async function contest(plan: Plan, progress: Progress): Promise<Entry[]> {
  const entries: Entry[] = []
  for (const each of runsOf(plan)) {
    const { contender, contract, latencyMs, round } = each
    progress.say(`round ${String(round + 1)}, ${contract}, ${String(latencyMs)} ms a call: ${nameOf(contender)}`)
    entries.push(await run(contender, loadOf(each), { latencyMs, warmUp: plan.warmUp }))
    progress.step()
  }
  return entries
}

interface ContestRun extends Contest {
  contender: Contender
  contract: Contract
  round: number
}

/** The runs of all rounds, in their order: contenders that are compared follow each other. */
export function runsOf({ contests, rounds }: Plan): ContestRun[] {
  return Array.from({ length: rounds }, (_, round) => round).flatMap((round) =>
    contests.flatMap((contest) =>
      CONTRACTS.flatMap((contract) =>
        contendersOf(contest).map((contender) => ({ ...contest, contender, contract, round })),
      ),
    ),
  )
}

function loadOf({ contender, contract, organizations, sequentialTrunks, trunks }: ContestRun): Load {
  return { contract, organizations, trunks: isSequential(contender) ? (sequentialTrunks ?? trunks) : trunks }
}

/** Runs one contender, after it has warmed up. `others`: another application sends its events meanwhile. */
export async function run(
  contender: Contender,
  load: Load,
  plan: { latencyMs: number; warmUp: Plan['warmUp'] },
  others = false,
): Promise<Entry> {
  const { organizations } = plan.warmUp
  const trunks = isSequential(contender) ? Math.ceil(plan.warmUp.trunks / 10) : plan.warmUp.trunks
  const warmUp: Load = { contract: load.contract, organizations, trunks, warmUp: true }
  const cloud = await startCloud([warmUp, load], plan.latencyMs)
  try {
    let before: Record<string, number> = {}
    const result = await perform(
      { task: 'contend', contender, load, warmUp, origin: cloud.origin, others },
      async () => {
        before = await cloud.calls()
      },
    )
    if (result.registered !== load.trunks) {
      throw new Error(`${nameOf(contender)} registered ${String(result.registered)} of ${String(load.trunks)} trunks`)
    }
    return { ...result, contender, load, latencyMs: plan.latencyMs, calls: since(before, await cloud.calls()) }
  } finally {
    cloud.close()
  }
}

function since(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): Record<string, number> {
  const counts = Object.entries(after).map(
    ([operation, count]) => [operation, count - (before[operation] ?? 0)] as const,
  )
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}

/** Median of each contender, contract by contract. */
export function standings(entries: readonly Entry[]): Standing[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = [entry.latencyMs, entry.load.contract, nameOf(entry.contender)].join(' ')
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { load, contender, calls, latencyMs } = first
    const compared = entries.filter((entry) => entry.load.contract === load.contract && entry.latencyMs === latencyMs)
    const rounds = group.map((each) => each.ms / each.load.trunks)
    const total = Object.values(calls).reduce((sum, count) => sum + count, 0)
    return {
      name: nameOf(contender),
      contract: load.contract,
      latencyMs,
      trunks: load.trunks,
      medianMs: median(rounds),
      rounds,
      againstSdk: ratio(compared, contender, SDK),
      againstBare: ratio(compared, contender, BARE),
      peakMemoryMb: Math.max(...group.map((each) => each.peakMemoryMb)),
      processorMs: median(group.map((each) => each.processorMs / each.load.trunks)),
      callsPerTrunk: total / load.trunks,
      calls,
    }
  })
}

/** The fastest and the slowest round, milliseconds for each trunk. */
export function spreadOf({ rounds }: Pick<Standing, 'rounds'>): string {
  return `${Math.min(...rounds).toFixed(2)} to ${Math.max(...rounds).toFixed(2)}`
}

/** Median over the rounds of one contender's time for a trunk against another's in the same round. */
export function ratio(entries: readonly Entry[], of: Contender, against: Contender): number {
  const times = (contender: Contender): number[] =>
    entries.filter((entry) => isSame(entry.contender, contender)).map(({ ms, load }) => ms / load.trunks)
  const base = times(against)
  return median(times(of).map((time, index) => time / (base[index] ?? Number.NaN)))
}
