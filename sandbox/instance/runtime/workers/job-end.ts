import type { JobOutcome } from '../../protocol'

/** The end of a job: with an outcome, or because its worker was lost. */
export type JobEnd =
  | { outcome: JobOutcome; lost: null }
  | { outcome: null; lost: 'crashed' | 'runaway' }
  | { outcome: null; lost: 'ended'; reason: string }

/** The words for a job that ended because its worker was lost. */
export function lossOf(end: Extract<JobEnd, { outcome: null }>): string {
  switch (end.lost) {
    case 'crashed':
      return 'The worker crashed'
    case 'runaway':
      return 'The script ran longer than allowed and was ended'
    case 'ended':
      return `The worker ended: ${end.reason}`
  }
}
