import { isQueuedWork, type State } from '../requests'

/** The part of a registration's row that decides the next step. Times are epoch milliseconds; null: there is none. */
export interface RegistrationRow {
  state: State
  goal: 'register' | 'retire'
  nextAttemptAt: number | null
  /** The time of a write that has no answer yet. */
  writeSentAt: number | null
  genesysId: string | null
  /** A person's command that came while a worker was calling Genesys. */
  pending: 'stop' | 'cancel' | 'retire' | null
}

/**
 * The lane's next step for a registration. `registered`: the trunk's id is known, only the state was not written.
 * `retired`: Genesys has no trunk that could be deleted.
 */
export type NextStep =
  | { step: 'nothing' }
  | { step: 'carry_out'; pending: 'stop' | 'cancel' | 'retire' }
  | { step: 'wait'; until: number }
  | { step: 'look_up' }
  | { step: 'register' }
  | { step: 'retire'; genesysId: string }
  | { step: 'retired' }
  | { step: 'registered'; genesysId: string }

/**
 * Decides by the row and the clock alone, so that a worker decides the same after a crash.
 * @param conditions `quarantineMs`: the time for which a write without an answer may still be carried out
 */
export function nextStep(row: RegistrationRow, conditions: { now: number; quarantineMs: number }): NextStep {
  const { now, quarantineMs } = conditions
  if (!isQueuedWork(row.state)) return { step: 'nothing' }
  if (row.pending !== null && (row.pending === 'stop' || row.goal === 'register')) {
    return { step: 'carry_out', pending: row.pending }
  }
  // Deleting by id may be repeated: only a registering write without an answer has to be left alone.
  const unanswered = row.genesysId === null ? row.writeSentAt : null
  if (unanswered !== null) {
    // A write with a time in the future was stored before the clock was set back: its quarantine begins now at the
    // latest.
    const until = Math.min(unanswered, now) + quarantineMs
    if (until > now) return { step: 'wait', until }
  }
  if (row.nextAttemptAt !== null && row.nextAttemptAt > now) return { step: 'wait', until: row.nextAttemptAt }
  if (unanswered !== null) return { step: 'look_up' }
  if (row.goal === 'retire') {
    return row.genesysId === null ? { step: 'retired' } : { step: 'retire', genesysId: row.genesysId }
  }
  if (row.genesysId !== null) return { step: 'registered', genesysId: row.genesysId }
  return { step: 'register' }
}
