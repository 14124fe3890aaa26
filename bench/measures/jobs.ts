import { CONNECTIONS, type Load } from '../load'
import type { Plan } from '../plan'
import type { Progress } from '../report/progress'
import { median } from '../statistics'
import { run } from './contest'

/** The app with so many jobs for its queue on each of so many nodes. */
export interface JobsCell {
  latencyMs: number
  nodes: number
  jobs: number
  trunks: number
  msPerTrunk: number
  /** The least that a trunk can take: a job waits for its call, and a node has four connections to a host. */
  minimumMs: number
  /** Waits of another application's events for a worker, milliseconds. */
  othersMedianMs: number
  othersMostMs: number
}

/** Trunks for each job: enough for the first and the last ones not to count much. */
const TRUNKS_PER_JOB = 50
const WARM_UP_PER_JOB = 10
const MOST_TRUNKS = 1000
/** More lanes than any cell has jobs. */
const ORGANIZATIONS = 20

export function cellsOf({ jobs }: Plan): { latencyMs: number; nodes: number; jobs: number }[] {
  return jobs.latenciesMs.flatMap((latencyMs) =>
    jobs.nodes.flatMap((nodes) => jobs.perNode.map((each) => ({ latencyMs, nodes, jobs: each }))),
  )
}

/** Throughput by jobs and nodes, with another application's events on the same nodes. */
export async function byJobs(plan: Plan, progress: Progress): Promise<JobsCell[]> {
  const cells: JobsCell[] = []
  for (const { latencyMs, nodes, jobs } of cellsOf(plan)) {
    progress.say(`${String(jobs)} jobs on each of ${String(nodes)} nodes, ${String(latencyMs)} ms a call`)
    const trunks = Math.min(MOST_TRUNKS, TRUNKS_PER_JOB * jobs * nodes)
    const load: Load = { contract: 'byoc_registration', trunks, organizations: ORGANIZATIONS }
    const warmUp = { trunks: WARM_UP_PER_JOB * jobs * nodes, organizations: ORGANIZATIONS }
    const entry = await run({ kind: 'app', jobs, nodes }, load, { latencyMs, warmUp }, true)
    const waits = entry.instance?.othersWaitMs ?? []
    cells.push({
      latencyMs,
      nodes,
      jobs,
      trunks,
      msPerTrunk: entry.ms / trunks,
      minimumMs: latencyMs / (Math.min(jobs, CONNECTIONS) * nodes),
      othersMedianMs: median(waits),
      othersMostMs: Math.max(...waits),
    })
    progress.step()
  }
  return cells
}
