import { isQueuedWork, type State } from '../requests'

/** What a registration's row says. Times are epoch milliseconds; null: not so. */
export interface RegistrationRow {
  state: State
  goal: 'register' | 'retire'
  nextAttemptAt: number | null
  /** When a write was sent that has no answer yet. */
  writeSentAt: number | null
  genesysId: string | null
  /** A person's wish that came while a worker was calling Genesys. */
  wish: 'stop' | 'cancel' | 'retire' | null
}

/**
 * What the lane does with it. `registered`: the trunk is there and known, only the state was not written any more.
 * `retired`: nothing is in Genesys that could be deleted.
 */
export type NextStep =
  | { step: 'nothing'; reason: string }
  | { step: 'honor_wish'; wish: 'stop' | 'cancel' | 'retire' }
  | { step: 'wait'; until: number; reason: string }
  | { step: 'look_up'; reason: string }
  | { step: 'register' }
  | { step: 'retire'; genesysId: string }
  | { step: 'retired' }
  | { step: 'registered'; genesysId: string }

/**
 * Decides by the row and the clock alone, so that it is the same after a crash.
 * @param conditions `quarantineMs`: how long a write without an answer may still land
 */
export function nextStep(row: RegistrationRow, conditions: { now: number; quarantineMs: number }): NextStep {
  const { now, quarantineMs } = conditions
  if (!isQueuedWork(row.state)) {
    return { step: 'nothing', reason: `its state is ${row.state}` }
  }
  if (row.wish !== null && (row.wish === 'stop' || row.goal === 'register')) {
    return { step: 'honor_wish', wish: row.wish }
  }
  // Deleting by id may be repeated: only a registering write without an answer has to be left alone.
  const unanswered = row.genesysId === null ? row.writeSentAt : null
  if (unanswered !== null) {
    // A write "in the future" was stamped before the clock was set back: it is at most one quarantine away.
    const until = Math.min(unanswered, now) + quarantineMs
    if (until > now) return { step: 'wait', until, reason: 'a write may still arrive' }
  }
  if (row.nextAttemptAt !== null && row.nextAttemptAt > now) {
    return { step: 'wait', until: row.nextAttemptAt, reason: 'its next attempt is due then' }
  }
  if (unanswered !== null) return { step: 'look_up', reason: 'a write got no answer' }
  if (row.goal === 'retire') {
    return row.genesysId === null ? { step: 'retired' } : { step: 'retire', genesysId: row.genesysId }
  }
  if (row.genesysId !== null) return { step: 'registered', genesysId: row.genesysId }
  return { step: 'register' }
}
