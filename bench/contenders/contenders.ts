import { CONNECTIONS, RAISED_JOBS } from '../load'
import type { Contest } from '../plan'

/** The app on so many nodes, each with so many jobs for its queue. */
export interface AppContender {
  kind: 'app'
  jobs: number
  nodes: number
}

/** The program that registers the trunks. */
export type Contender =
  AppContender | { kind: 'snippet' } | { kind: 'sdk'; atOnce: number } | { kind: 'bare'; atOnce: number }

/** The contender that the others are compared with. */
export const SDK: Contender = { kind: 'sdk', atOnce: CONNECTIONS }
export const BARE: Contender = { kind: 'bare', atOnce: CONNECTIONS }

/** The app on one node, with as many jobs as use all connections. */
export const RAISED: AppContender = { kind: 'app', jobs: RAISED_JOBS, nodes: 1 }

/** Runs that one round has. */
export function contendersOf({ appJobs, sequentialTrunks }: Contest): Contender[] {
  return [
    BARE,
    ...appJobs.map((jobs) => ({ kind: 'app', jobs, nodes: 1 }) as const),
    SDK,
    ...(sequentialTrunks === null ? [] : ([{ kind: 'sdk', atOnce: 1 }, { kind: 'snippet' }] as const)),
  ]
}

export function nameOf(contender: Contender): string {
  switch (contender.kind) {
    case 'app':
      return nameOfApp(contender)
    case 'snippet':
      return 'snippet'
    case 'sdk':
      return contender.atOnce === 1 ? 'official SDK, one by one' : `official SDK, ${String(contender.atOnce)} at once`
    case 'bare':
      return `bare, ${String(contender.atOnce)} at once`
  }
}

function nameOfApp({ jobs, nodes }: AppContender): string {
  const queue = jobs === 1 ? 'app, 1 job' : `app, ${String(jobs)} jobs`
  return nodes === 1 ? queue : `${queue} on each of ${String(nodes)} nodes`
}

/** True for two that do the same, wherever their values come from. */
export function isSame(one: Contender, other: Contender): boolean {
  return nameOf(one) === nameOf(other)
}

/** True for a contender that makes one call after another: it gets fewer trunks. */
export function isSequential(contender: Contender): boolean {
  if (contender.kind === 'snippet') return true
  return contender.kind === 'app' ? contender.jobs * contender.nodes === 1 : contender.atOnce === 1
}
