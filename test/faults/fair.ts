import type { Scenario } from '../../sandbox/faults/scenario/scenario'

/** A request of the first organization. */
export const ONE = { organization: 0, twin: false, foreign: false }

/** One request, one worker, and nothing goes wrong: what a case is written down as differs from this. */
export const FAIR: Scenario = {
  organizations: ['byoc'],
  requests: [ONE],
  workers: 1,
  lanes: 1,
  turns: [],
  crashes: [],
  http: [],
  happenings: [],
  fraction: 437,
  ahead: 0,
  dice: 1,
}
