import { RAISED_JOBS, SHIPPED_JOBS, type Load } from './load'

/** The measurements to make, and their size. */
export interface Plan {
  rounds: number
  contests: readonly Contest[]
  /** Trunks that every contender registers before it is measured; those that make one call at a time a tenth of them. */
  warmUp: Omit<Load, 'contract' | 'warmUp'>
  /** Loads that grow, with calls of so many milliseconds. */
  growth: {
    latencyMs: number
    trunks: readonly number[]
    organizations: readonly number[]
    perTrunks: number
    perOrganizations: number
  }
  /** Jobs of the app's queue by nodes, with calls of so many milliseconds. */
  jobs: { latenciesMs: readonly number[]; perNode: readonly number[]; nodes: readonly number[] }
  rateLimit: readonly LimitedLoad[]
  /** Genesys Cloud can't be reached for a day, while so many requests wait. */
  outage: readonly Omit<Load, 'contract' | 'warmUp'>[]
  /** Trunks of one organization that are polled, compared, adopted, changed and retired. */
  dayTwoTrunks: number
  /** The rows that fill the tables before their reads are looked at. */
  filled: { requests: number; attempts: number }
  /** Rounds of the build and of a bare `now-sdk build`; 0 leaves them out. */
  buildRounds: number
}

/** The contenders that register the same trunks in turn, in every round. */
export interface Contest extends Omit<Load, 'contract' | 'warmUp'> {
  /** Milliseconds added to every call. */
  latencyMs: number
  /** Jobs of the app's queue, one node. */
  appJobs: readonly number[]
  /** Trunks for contenders that make one call at a time, whose time is told per trunk; null leaves them out. */
  sequentialTrunks: number | null
}

/** A load in virtual time, under Genesys' own limit. */
export interface LimitedLoad extends Omit<Load, 'contract' | 'warmUp'> {
  nodes: number
}

export const FULL: Plan = {
  rounds: 3,
  contests: [
    { latencyMs: 20, trunks: 1000, organizations: 10, appJobs: [1, SHIPPED_JOBS, RAISED_JOBS], sequentialTrunks: 150 },
    { latencyMs: 200, trunks: 400, organizations: 10, appJobs: [RAISED_JOBS], sequentialTrunks: null },
  ],
  warmUp: { trunks: 500, organizations: 5 },
  growth: {
    latencyMs: 20,
    trunks: [100, 1000, 10_000],
    organizations: [1, 10, 100],
    perTrunks: 1000,
    perOrganizations: 10,
  },
  jobs: { latenciesMs: [20, 200], perNode: [1, 2, 3, 6], nodes: [1, 2, 4] },
  rateLimit: [
    { trunks: 3000, organizations: 10, nodes: 1 },
    { trunks: 6000, organizations: 10, nodes: 1 },
    { trunks: 1500, organizations: 5, nodes: 4 },
    { trunks: 3000, organizations: 10, nodes: 4 },
    { trunks: 6000, organizations: 20, nodes: 4 },
  ],
  outage: [
    { trunks: 450, organizations: 3 },
    { trunks: 1800, organizations: 12 },
    { trunks: 3000, organizations: 2 },
  ],
  dayTwoTrunks: 200,
  filled: { requests: 100_000, attempts: 1_000_000 },
  buildRounds: 2,
}

/** The full run, and the sizes that a large customer may reach. */
export const LARGE: Plan = {
  ...FULL,
  rateLimit: [...FULL.rateLimit, { trunks: 100_000, organizations: 1000, nodes: 4 }],
  outage: [...FULL.outage, { trunks: 50_000, organizations: 10 }],
}

export const QUICK: Plan = {
  rounds: 1,
  contests: [{ latencyMs: 20, trunks: 100, organizations: 2, appJobs: [RAISED_JOBS], sequentialTrunks: 20 }],
  warmUp: { trunks: 150, organizations: 5 },
  growth: { latencyMs: 20, trunks: [50, 100, 200], organizations: [], perTrunks: 0, perOrganizations: 2 },
  jobs: { latenciesMs: [20], perNode: [SHIPPED_JOBS], nodes: [1, 2] },
  rateLimit: [{ trunks: 600, organizations: 2, nodes: 1 }],
  outage: [],
  dayTwoTrunks: 10,
  filled: { requests: 1000, attempts: 10_000 },
  buildRounds: 0,
}
