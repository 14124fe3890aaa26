import { isQueuedWork } from '../requests'
import type { PendingCommand } from '../registrations'

/** The part of a registration's row that decides the next step of a change. Times are epoch milliseconds, 0: none. */
export interface ChangeRow {
  state: string
  nextAttempt: number
  /** The time of a write that has no answer yet. */
  writeSent: number
  pending: PendingCommand | null
}

/** The lane's next step for a change. `change` reads the trunk before it writes, so that it may be repeated. */
export type NextChange =
  | { step: 'nothing' }
  | { step: 'carry_out'; pending: PendingCommand }
  | { step: 'wait'; until: number }
  | { step: 'change' }

/**
 * Decides by the row and the clock alone, so that a worker decides the same after a crash. A write without an answer is
 * left alone until it can't land any more: it might land upon what another change has written since.
 */
export function nextChange(row: ChangeRow, { now, quarantineMs }: { now: number; quarantineMs: number }): NextChange {
  const { state, nextAttempt, writeSent, pending } = row
  if (!isQueuedWork(state)) return { step: 'nothing' }
  if (pending !== null) return { step: 'carry_out', pending }
  const landed = writeSent === 0 ? 0 : Math.min(writeSent, now) + quarantineMs
  const until = Math.max(landed, nextAttempt)
  return until > now ? { step: 'wait', until } : { step: 'change' }
}
