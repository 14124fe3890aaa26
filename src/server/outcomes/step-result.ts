import type { Verdict } from '../verdicts'
import type { Comparison } from '../requests'
import type { RegisteredTrunk } from './keep-trunk'

/** The outcome of one step, besides its event. */
export interface StepResult {
  verdict?: Verdict | null
  genesysId?: string
  /** Set when this worker has sent a write; `attempts` is the number of writes, this one included. */
  write?: { attempts: number }
  /** The time of the write that has no answer, in epoch milliseconds; 0 clears it. */
  writeSent?: number
  /**
   * The verdict names a possible outcome of the write: the next attempt looks in Genesys again before it creates a
   * trunk.
   */
  writeNamed?: boolean
  /** For `retry_later`: the time of the next attempt, in epoch milliseconds. */
  retryAt?: number
  /** The number of postponements since the request was queued, this one included. The retry budget counts them. */
  reschedules?: number
  /** The time of the first attempt, in epoch milliseconds; it is ignored when the row has one already. */
  triedSince?: number
  note?: string
  /** The comparison of the trunk with the request. */
  comparison?: Comparison
  /** The trunk that the step has registered, as far as the step knows it. */
  registered?: RegisteredTrunk
}
