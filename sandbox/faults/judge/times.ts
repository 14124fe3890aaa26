import type { PlayedRequest } from '../stage/requests'
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
  private due: Map<string, number> | null = null
  private readonly late = new Map<string, number>()

  /**
   * @param isHurt true when events, workers or rows were lost, or times were wrong, so that the job has to make it good
   * @param setBackMs the time by which the clock was set back. The job takes a request for one whose rows are still being
   *   written until the time of its last change has passed, which lies ahead then.
   */
  constructor(
    private readonly stage: Stage,
    private readonly requests: readonly PlayedRequest[],
    private readonly isHurt: boolean,
    private readonly setBackMs: number,
  ) {}

  /**
   * Called whenever no worker has anything to do until the clock moves; `quiet`: no call is under way any more, either.
   */
  look(quiet: boolean): void {
    const now = this.stage.clock.now()
    if (this.due === null) {
      if (quiet) this.due = new Map(this.requests.map((request) => [request.sysId, this.dueOf(request, now)]))
      return
    }
    for (const request of this.requests) {
      const due = this.due.get(request.sysId) ?? now
      if (now > due && !this.late.has(request.sysId) && !isSettled(this.stage, request)) {
        this.late.set(request.sysId, now)
      }
    }
  }

  problems(): string[] {
    return this.requests.flatMap(({ sysId, number }) => {
      const at = this.late.get(sysId)
      const due = this.due?.get(sysId) ?? 0
      if (at === undefined) return []
      return [`${number} settles later than it should: at ${timeOf(at)} it is still at work, due was ${timeOf(due)}`]
    })
  }

  private dueOf({ sysId, kind }: PlayedRequest, now: number): number {
    const { database } = this.stage.parts
    const [registration] = database.select(`${SCOPE}_registration`, `request=${sysId}`)
    const organization = database.get(`${SCOPE}_organization`, this.stage.organization(kind))
    const tokens = database.select(`${SCOPE}_token`, 'not_before>0')
    const sent = Number(registration?.['write_sent'] ?? 0)
    const waits = [
      Number(registration?.['next_attempt'] ?? 0),
      // Nobody knows what was sent under a row that was lost.
      registration === undefined || registration['created_anew'] === '1' ? now + QUARANTINE_MS : 0,
      sent === 0 ? 0 : Math.min(sent, now) + QUARANTINE_MS,
      Number(organization?.['blocked_until'] ?? 0),
      Number(organization?.['open_until'] ?? 0),
      ...tokens.map((token) => Number(token['not_before'] ?? 0)),
    ]
    const believed = waits.filter((time) => time < now + LONGEST_WAIT_MS)
    return Math.max(now, ...believed) + (this.isHurt ? ROUNDABOUT_MS + this.setBackMs : SOON_MS)
  }
}

function isSettled({ parts }: Stage, { sysId }: PlayedRequest): boolean {
  const state = parts.database.get(`${SCOPE}_trunk_request`, sysId)?.['registration_state'] ?? ''
  return !['queued', 'registering', 'retrying', 'retiring'].includes(state)
}

function timeOf(time: number): string {
  return new Date(time).toISOString().slice(11, 23)
}
