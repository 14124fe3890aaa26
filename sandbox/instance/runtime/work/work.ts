import type { Job } from '../../protocol'
import type { JobEnd } from '../workers/job-end'

/** One piece of work, taken from its source and claimed there. */
export interface Work {
  job: Job
  /** Called with the end of the job. */
  done(end: JobEnd): void
}

/** The sources of work: event queues, jobs. */
export interface WorkSource {
  /** Claims the most urgent work that is due; null when there is none or its limits are reached. */
  take(now: number): Work | null
  /** The time at which work becomes due that a worker could do then; null when none will. A past time means: now. */
  nextDue(): number | null
  /** The time at which work becomes due that is done once: jobs and events, but no schedule, which recurs for ever. */
  nextUniqueDue(): number | null
}
