import type { ActionFailure } from '../../realm/runtime/scripts'
import { lossOf, type JobEnd } from '../workers/job-end'

/** The errors that an event's scripts threw. A worker that was lost has told nothing. */
export function failuresOf(end: JobEnd): ActionFailure[] {
  if (end.lost !== null) return [{ action: '', text: lossOf(end), at: null }]
  const { thrown, at, value } = end.outcome
  return thrown === null ? (value as unknown as ActionFailure[]) : [{ action: '', text: thrown, at }]
}
