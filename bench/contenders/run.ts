import type { Load } from '../load'
import type { InstanceCounts } from '../tasks/task'

/** The result of one load, as a contender reports it. */
export interface Run {
  ms: number
  registered: number
  instance?: InstanceCounts
}

/** A contender that is ready to register loads, one after the other; `finish` lets go of what it holds. */
export interface Prepared {
  register(load: Load): Promise<Run>
  finish(): Promise<void>
}
