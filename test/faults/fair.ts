import type { Scenario } from '../../sandbox/storms/scenario/scenario'

/** A request to the first organization. */
export const ONE = { organization: 0, twin: false, foreign: false }

/** One request, one worker and no fault. Cases are written down by their differences from this one. */
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
