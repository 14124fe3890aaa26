import type { Plan } from '../plan'
import type { Progress } from '../report/progress'
import { logLogSlope } from '../statistics'
import { RAISED } from '../contenders/contenders'
import { total } from '../contenders/statements'
import { run } from './contest'

/** The app on one size of load. */
export interface Size {
  trunks: number
  organizations: number
  ms: number
  statements: number
  peakMemoryMb: number
  events: number
}

export interface Slopes {
  time: number
  statements: number
  memory: number
}

export interface Growth {
  byTrunks: Size[]
  byOrganizations: Size[]
  slopes: { trunks: Slopes; organizations: Slopes | null }
}

export function sizesOf({ growth }: Plan): { trunks: number; organizations: number }[] {
  return [
    ...growth.trunks.map((trunks) => ({ trunks, organizations: growth.perOrganizations })),
    ...growth.organizations.map((organizations) => ({ trunks: growth.perTrunks, organizations })),
  ]
}

/** The app on one node, its jobs raised, on growing loads. */
export async function growth(plan: Plan, progress: Progress): Promise<Growth> {
  const sizes: Size[] = []
  for (const { trunks, organizations } of sizesOf(plan)) {
    progress.say(`growth: ${String(trunks)} trunks in ${String(organizations)} organizations`)
    const load = { contract: 'byoc_registration', trunks, organizations } as const
    const { ms, peakMemoryMb, instance } = await run(RAISED, load, {
      latencyMs: plan.growth.latencyMs,
      warmUp: plan.warmUp,
    })
    const statements = instance === null ? Number.NaN : total(instance.queueing) + total(instance.working)
    sizes.push({ trunks, organizations, ms, statements, peakMemoryMb, events: instance?.events ?? Number.NaN })
    progress.step()
  }
  const byTrunks = sizes.slice(0, plan.growth.trunks.length)
  const byOrganizations = sizes.slice(plan.growth.trunks.length)
  return {
    byTrunks,
    byOrganizations,
    slopes: {
      trunks: slopes(byTrunks, ({ trunks }) => trunks),
      organizations:
        byOrganizations.length === 0 ? null : slopes(byOrganizations, ({ organizations }) => organizations),
    },
  }
}

function slopes(sizes: readonly Size[], of: (size: Size) => number): Slopes {
  const slope = (measure: (size: Size) => number): number =>
    logLogSlope(sizes.map((size) => ({ x: of(size), y: measure(size) })))
  return {
    time: slope(({ ms }) => ms),
    statements: slope(({ statements }) => statements),
    memory: slope(({ peakMemoryMb }) => peakMemoryMb),
  }
}
