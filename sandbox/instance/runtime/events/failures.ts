import type { ActionFailure } from '../../realm/runtime/scripts'
import type { JobEnd } from '../pool'

/** The errors that an event's scripts threw. A worker that was lost has told nothing. */
export function failuresOf(end: JobEnd): ActionFailure[] {
  if (end.lost !== null) {
    return [{ action: '', text: 'The script ran longer than allowed and was ended', at: null }]
  }
  const { thrown, at, value } = end.outcome
  return thrown === null ? (value as unknown as ActionFailure[]) : [{ action: '', text: thrown, at }]
}
