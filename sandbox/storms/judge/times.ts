import type { Row } from '../../instance/data/store/rows'
import { SCOPE, type Stage } from '../stage/stage'

const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS

/** Two polls of the queue (5 s each), one probe of a circuit (60 s), and a token that another worker mints. */
const SOON_MS = 90 * SECOND_MS

/**
 * The longest detour after a lost event, worker or row: the lease of a lane, and two rounds of the job that looks for
 * such.
 */
const ROUNDABOUT_MS = 15 * MINUTE_MS

/** A request never waits longer by itself, but may be asked to. */
const LONGEST_WAIT_MS = 60 * MINUTE_MS

/** The time that a write without an answer is left alone: property `quarantine_seconds`. */
const QUARANTINE_MS = 15 * MINUTE_MS

/**
 * Watches when requests settle. "In the end" is not enough: once the last fault is over, each request has to settle
 * within its own retry time, and a little. A lost wake-up that only the job of every five minutes makes good is a
 * finding.
 */
export class SettlingWatch {
  /** The time by which each request at work has to settle, by sys_id. Null: calls are under way still. */
  private due: Map<string, number> | null = null
  private readonly late = new Map<string, { number: string; at: number; due: number }>()

  /**
   * @param isHurt true when events, workers or rows were lost, or times were wrong, so that the job has to make it good
   * @param setBackMs the time by which the clock was set back. The job takes a request for one whose rows are still being
   *   written until the time of its last change has passed, which lies ahead then.
   */
  constructor(
    private readonly stage: Stage,
    private readonly isHurt: boolean,
    private readonly setBackMs: number,
  ) {}

  /**
   * Called whenever no worker has anything to do until the clock moves; `quiet`: no call is under way any more, either.
   */
  look(quiet: boolean): void {
    if (this.due === null && !quiet) return
    const now = this.stage.clock.now()
    const known = this.due ?? new Map<string, number>()
    this.due = new Map()
    // A request that settled may be taken up again: a trunk that is replaced is retired, a trunk is put on its route.
    for (const row of this.stage.parts.database.select(`${SCOPE}_trunk_request`, AT_WORK)) {
      const { sys_id: sysId = '', number = '' } = row
      const due = known.get(sysId) ?? this.dueOf(row, now)
      this.due.set(sysId, due)
      if (now > due && !this.late.has(sysId)) this.late.set(sysId, { number, at: now, due })
    }
  }

  problems(): string[] {
    return [...this.late.values()].map(({ number, at, due }) => {
      return `${number} settles later than it should: at ${timeOf(at)} it is still at work, due was ${timeOf(due)}`
    })
  }

  private dueOf(row: Row, now: number): number {
    const { database } = this.stage.parts
    const { sys_id: sysId = '', act = '', organization: of = '' } = row
    const organization = database.get(`${SCOPE}_organization`, of)
    const tokens = database.select(`${SCOPE}_token`, 'not_before>0')
    // A change waits for other work on its trunk, and each wait is followed by a look.
    const isChange = act === 'change'
    const query = isChange ? `organization=${of}^stateINqueued,registering,retrying,retiring` : `request=${sysId}`
    const waitedFor = database.select(`${SCOPE}_registration`, query)
    const isLost = isChange ? !waitedFor.some(({ request }) => request === sysId) : waitedFor.length === 0
    const waits = [
      ...waitedFor.flatMap((registration) => waitsOf(registration, now)),
      // Nobody knows what was sent under a row that was lost.
      isLost ? now + QUARANTINE_MS : 0,
      Number(organization?.['blocked_until'] ?? 0),
      Number(organization?.['open_until'] ?? 0),
      ...tokens.map((token) => Number(token['not_before'] ?? 0)),
    ]
    const believed = waits.filter((time) => time < now + LONGEST_WAIT_MS)
    const turns = isChange ? Math.max(1, waitedFor.length) * SOON_MS : SOON_MS
    return Math.max(now, ...believed) + (this.isHurt ? ROUNDABOUT_MS + this.setBackMs : 0) + turns
  }
}

const AT_WORK = 'registration_stateINqueued,registering,retrying,retiring'

function waitsOf(registration: Row, now: number): number[] {
  const sent = Number(registration['write_sent'] ?? 0)
  return [
    Number(registration['next_attempt'] ?? 0),
    registration['created_anew'] === '1' ? now + QUARANTINE_MS : 0,
    sent === 0 ? 0 : Math.min(sent, now) + QUARANTINE_MS,
  ]
}

function timeOf(time: number): string {
  return new Date(time).toISOString().slice(11, 23)
}
