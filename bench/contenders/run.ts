import type { InstanceCounts } from '../tasks/task'

/** What a contender tells; `finish` lets go of what it holds. */
export interface Run {
  ms: number
  registered: number
  instance?: InstanceCounts
  finish(): Promise<void>
}
