import type { Instance } from '../../instance/instance'
import type { Sandbox } from '../sandbox'
import { countStates, type StateCounts } from './count-states'
import type { Order } from './order'
import { isSettled, readOutcomes, type Outcome } from './outcome'
import { createMissingRequests, sweep } from './remedies'

export interface SettleOptions {
  /** Seconds without an order becoming settled after which nobody waits any longer, on the machine's clock. */
  waitSeconds: number
  /** Called after each piece of work; `count` costs time. */
  onProgress: (count: () => StateCounts) => void
}

const MINUTE_MS = 60_000
/** A step of the virtual clock: the sweeper's period. */
const VIRTUAL_STEP_MS = 5 * MINUTE_MS
/**
 * The time that the virtual clock advances at most without an order becoming settled: longer than the app's longest
 * budget of retries, a day.
 */
const VIRTUAL_LIMIT_MS = 26 * 60 * MINUTE_MS
const REAL_STEP_MS = 1000
/** The time to wait for a server that hasn't answered a single call. */
const UNANSWERED_MS = MINUTE_MS
/** The interval at which the sweeper is executed while nothing changes in real time. */
const SWEEP_EVERY_MS = 5_000

/**
 * Works the instance's queues until every order is settled, or none has become settled for as long as is worth waiting.
 * Returns the outcome of each order.
 */
export async function settle(sandbox: Sandbox, orders: readonly Order[], options: SettleOptions): Promise<Outcome[]> {
  const { instance, clock, resumed } = sandbox
  const read = (): Outcome[] => readOutcomes(instance, orders)
  const count = (): StateCounts => countStates(instance)
  const tell = (): void => {
    options.onProgress(count)
  }
  await instance.idle({ onProgress: tell })
  if (resumed) {
    await createMissingRequests(instance, orders)
    await sweep(instance)
    await instance.idle({ onProgress: tell })
  }
  const time =
    clock === null ? realTime(instance, options.waitSeconds * 1000, tell) : virtualTime(instance, clock, tell)
  let outcomes = read()
  let settled = 0
  while (!outcomes.every(isSettled)) {
    // Attempts alone are no progress: an outage makes them for hours.
    const before = settled
    settled = outcomes.filter(isSettled).length
    if (settled !== before) time.changed()
    if (!(await time.pass())) break
    outcomes = read()
  }
  return outcomes
}

interface Passing {
  /** An order became settled: patience begins anew. */
  changed(): void
  /** Lets a little time pass; false when there was enough of it. */
  pass(): Promise<boolean>
}

function virtualTime(instance: Instance, clock: { now(): number }, onProgress: () => void): Passing {
  let since = clock.now()
  return {
    changed: () => {
      since = clock.now()
    },
    pass: async () => {
      if (clock.now() - since >= VIRTUAL_LIMIT_MS) return false
      await instance.idle({ until: clock.now() + VIRTUAL_STEP_MS, onProgress })
      return true
    },
  }
}

function realTime(instance: Instance, limitMs: number, onProgress: () => void): Passing {
  let since = Date.now()
  let swept = Date.now()
  return {
    changed: () => {
      since = Date.now()
    },
    pass: async () => {
      const answered = instance.outboundCalls.some(({ status }) => status !== null)
      if (Date.now() - since >= (answered ? limitMs : Math.min(limitMs, UNANSWERED_MS))) return false
      if (Date.now() - swept >= SWEEP_EVERY_MS) {
        await sweep(instance)
        swept = Date.now()
      }
      await instance.idle({ until: Date.now() + REAL_STEP_MS, onProgress })
      return true
    },
  }
}
