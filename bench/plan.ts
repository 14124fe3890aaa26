import { WORKERS, type Load } from './load'

/** The measurements to make, and their size. */
export interface Plan {
  /** Milliseconds added to every call. */
  latencyMs: number
  rounds: number
  contest: Omit<Load, 'contract' | 'warmUp'>
  /** Trunks for contenders that make one call at a time: their time is told per trunk. */
  sequentialTrunks: number
  appWorkers: readonly number[]
  /** Trunks that every contender registers before it is measured; those that make one call at a time a tenth of them. */
  warmUp: Omit<Load, 'contract' | 'warmUp'>
  growth: { trunks: readonly number[]; organizations: readonly number[]; perTrunks: number; perOrganizations: number }
  rateLimit: readonly Omit<Load, 'contract' | 'warmUp'>[]
  /** Rounds of the build and of a bare `now-sdk build`; 0 leaves them out. */
  buildRounds: number
}

export const FULL: Plan = {
  latencyMs: 20,
  rounds: 3,
  contest: { trunks: 1000, organizations: 10 },
  sequentialTrunks: 150,
  appWorkers: [1, 4, WORKERS],
  warmUp: { trunks: 500, organizations: 5 },
  growth: { trunks: [100, 1000, 10_000], organizations: [1, 10, 100], perTrunks: 1000, perOrganizations: 10 },
  rateLimit: [
    { trunks: 3000, organizations: 10 },
    { trunks: 6000, organizations: 10 },
  ],
  buildRounds: 3,
}

export const QUICK: Plan = {
  latencyMs: 20,
  rounds: 1,
  contest: { trunks: 100, organizations: 2 },
  sequentialTrunks: 20,
  appWorkers: [WORKERS],
  warmUp: { trunks: 150, organizations: 5 },
  growth: { trunks: [50, 100, 200], organizations: [], perTrunks: 0, perOrganizations: 2 },
  rateLimit: [{ trunks: 600, organizations: 2 }],
  buildRounds: 0,
}
