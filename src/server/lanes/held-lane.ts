import { newGuid, now, settings, wakeLane } from '../servicenow'
import { guarded } from '../redaction'
import { requeue } from '../outcomes'
import { decideLease, mayGoOn } from './lease'
import { deleteLane, findLane, insertLane } from './lanes.store'

/** A lane that is held by this transaction. Times are epoch milliseconds. */
export interface HeldLane {
  key: string
  organization: string
  sysId: string
  startedAt: number
  leasedUntil: number
  /** Registrations that this worker may have written to, each with the state in which this worker left it. */
  touched: { sysId: string; state: string }[]
}

/**
 * Takes the lane. Returns null while worker A holds it and its lease runs. Worker B takes over a lane whose lease has
 * expired by deleting exactly the row that B read, so that worker C, which read the same row, gets nothing. Reads before
 * it inserts, because the instance logs the insertion of a duplicate key as an error, and a busy lane is asked for
 * often.
 */
export function hold(key: string, organization: string): HeldLane | null {
  const me = newGuid()
  const claim = (): HeldLane | null => {
    const startedAt = now()
    const leasedUntil = startedAt + settings.laneLeaseMs()
    const sysId = insertLane(key, organization, me, leasedUntil)
    return sysId === null ? null : { key, organization, sysId, startedAt, leasedUntil, touched: [] }
  }
  const row = findLane(key)
  const lease = row === null ? null : { leasedUntil: row.leaseUntil }
  switch (decideLease(lease, now(), settings.laneLeaseMs())) {
    case 'free':
      return claim()
    case 'expired':
      if (row !== null) deleteLane(row.sysId)
      return claim()
    default:
      return null
  }
}

/**
 * Releases the lane. When worker B has taken the lane over from this worker A, A may have overwritten B's results. So
 * the registrations that A settled, or that have a trunk, are put back to work, and the rows of their attempts decide.
 */
export function release(held: HeldLane): void {
  if (deleteLane(held.sysId)) return
  for (const { sysId, state } of held.touched) {
    guarded(`registration ${sysId}`, () => {
      requeue(sysId, (found) => found.state === 'cancelled' || found.genesysId !== '' || found.state === state)
    })
  }
  wakeLane(held.key, held.organization)
}

/** True when the holder of the lane may begin with another registration. */
export function goesOn(held: HeldLane): boolean {
  return mayGoOn({
    now: now(),
    startedAt: held.startedAt,
    sliceMs: settings.laneTimeSliceMs(),
    leasedUntil: held.leasedUntil,
    // After a refused token a new one is minted and the write is repeated: two calls and a mint may follow one another.
    longestCallMs: settings.httpTimeoutMs() * 4,
  })
}
