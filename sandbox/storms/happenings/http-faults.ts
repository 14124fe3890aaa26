import { setImmediate as nextTurn } from 'node:timers/promises'
import type { CallsUnderWay } from '../../instance/outbound/under-way'
import { html, type Fault, type FaultPlan, type Genesys } from '../../genesys/server'
import type { HttpPlan } from '../scenario/scenario'
import type { Tally } from '../storm/tally'
import type { Timeline } from '../storm/timeline'
import type { Workers } from '../storm/workers'

const MINUTE_MS = 60_000

/**
 * A write lands at most this long after it was sent. The app leaves one without an answer alone for 15 minutes; a write
 * that lands later than that is the risk that remains, and is not played.
 */
export const LATEST_LANDING_MS = 14 * MINUTE_MS

/** The time that the app waits for an answer: its property `http_timeout_seconds`. */
const TIMEOUT_MS = 30_000

/** Calls of one host that the server may hold at once: the platform opens four connections to a host. */
const MOST_HELD = 2

/** The faults of HTTP calls, one after the other as planned. */
export class HttpFaults {
  private next = 0
  private held = 0
  private planned: FaultPlan | null = null

  constructor(
    private readonly plans: readonly (HttpPlan | null)[],
    private readonly parts: {
      genesys: Genesys
      underWay: CallsUnderWay
      workers: Workers
      timeline: Timeline
      tally: Tally
    },
  ) {}

  /**
   * Prepares the fault of the call that this worker is about to make. `sentAt`: the time at which the app takes it for
   * sent.
   */
  prepare(worker: number, sentAt: number): void {
    // A fault that was meant for a call that never reached the server is not for the next one.
    this.planned?.cancel()
    const plan = this.plans[this.next++] ?? null
    const fault = plan === null ? null : this.faultOf(plan, worker, sentAt)
    this.planned = fault === null ? null : this.parts.genesys.faults.next({}, fault)
  }

  private faultOf(plan: HttpPlan, worker: number, sentAt: number): Fault | null {
    switch (plan.kind) {
      case 'refuse':
        return { kind: 'refuse' }
      case 'reset':
        return plan
      case 'status':
        return plan
      case 'html':
        return html('before')
      case 'html_502':
        return html('after', 502)
      case 'truncate':
        return { kind: 'truncate', bytes: 20 }
      case 'slow_body':
        return { kind: 'slow_body', chunkBytes: 200, everyMs: 1 }
      case 'rate_limited':
        return { kind: 'status', when: 'before', status: 429 }
      case 'retry_after':
        return { kind: 'status', when: 'before', status: plan.status, retryAfterSeconds: plan.seconds }
      case 'late':
        return this.late(plan.minutes, sentAt)
      case 'hold':
        return this.held < MOST_HELD ? this.hold(plan, worker, sentAt) : null
      case 'timeout':
        return this.held < MOST_HELD ? this.timeOut(plan, worker, sentAt) : null
    }
  }

  private late(minutes: number, sentAt: number): Fault {
    const { timeline, tally, genesys } = this.parts
    return signalling({ kind: 'late' }, (letGo) => {
      const struck = genesys.faults.strikes.at(-1)?.request
      const land = async (): Promise<void> => {
        letGo()
        while (struck?.acted === false) await nextTurn()
        tally.add('landed after its connection broke')
      }
      timeline.add(timeline.now + minutes * MINUTE_MS, land, sentAt + LATEST_LANDING_MS)
    })
  }

  /** The app's own timeout ends the call; the server goes on with it by itself. */
  private timeOut(plan: Extract<HttpPlan, { kind: 'timeout' }>, worker: number, sentAt: number): Fault {
    const { timeline, tally, genesys, workers, underWay } = this.parts
    const transaction = workers.at(worker)?.call.transaction.id ?? ''
    return signalling({ kind: 'hold', when: plan.when }, (letGo) => {
      const struck = genesys.faults.strikes.at(-1)?.request
      this.held += 1
      workers.leave(worker)
      timeline.add(timeline.now + TIMEOUT_MS, () => {
        workers.comeBack(worker)
        underWay.timeOut(transaction)
        tally.add('timeout')
      })
      const land = async (): Promise<void> => {
        this.held -= 1
        letGo()
        while (struck?.acted === false) await nextTurn()
        tally.add('landed after its timeout')
      }
      timeline.add(timeline.now + plan.minutes * MINUTE_MS, land, sentAt + LATEST_LANDING_MS)
    })
  }

  private hold(plan: Extract<HttpPlan, { kind: 'hold' }>, worker: number, sentAt: number): Fault {
    const { timeline, tally, genesys, workers } = this.parts
    return signalling({ kind: 'hold', when: plan.when }, (letGo) => {
      const struck = genesys.faults.strikes.at(-1)?.request
      this.held += 1
      const land = async (): Promise<void> => {
        this.held -= 1
        if (!plan.crash) workers.comeBack(worker)
        letGo()
        while (struck?.acted === false) await nextTurn()
        tally.add(plan.crash ? 'landed after its worker died' : 'answered late')
      }
      const latest = plan.when === 'before' ? sentAt + LATEST_LANDING_MS : Number.POSITIVE_INFINITY
      timeline.add(timeline.now + plan.minutes * MINUTE_MS, land, latest)
      workers.leave(worker)
      if (!plan.crash) return
      tally.add('crash: while a call was under way')
      workers.crashAway(worker)
    })
  }
}

/** A fault that tells when it strikes: `until` is asked for then. */
function signalling(
  fault: { kind: 'late' } | { kind: 'hold'; when: 'before' | 'after' },
  struck: (letGo: () => void) => void,
): Fault {
  return {
    ...fault,
    get until() {
      return new Promise<void>((resolve) => {
        struck(resolve)
      })
    },
  }
}
