import { newHolder, now, settings, wakeLane } from '../servicenow'
import { attempt } from '../verdicts'
import { decideAnew } from '../registrations'
import { decideLease, mayGoOn } from './lane'
import { deleteLane, findLane, insertLane } from './lanes.store'

/** A lane that is held by this transaction. Times are epoch milliseconds. */
export interface HeldLane {
  key: string
  organization: string
  sysId: string
  startedAt: number
  leasedUntil: number
  /** Registrations that this worker may have written to, and the state that it left them in. */
  touched: { sysId: string; state: string }[]
}

/**
 * Takes the lane, or null while somebody living has it. An expired lease is taken over by the row that was read. It looks
 * before it inserts: a key that is there twice is an error in the instance's log, and a busy lane is asked for often.
 */
export function hold(key: string, organization: string): HeldLane | null {
  const me = newHolder()
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
 * Lets go of the lane. When somebody took it over meanwhile, what this worker wrote since may have come too late: what it
 * settled, and what has a trunk, becomes work again and is decided anew by the rows of its attempts.
 */
export function letGo(held: HeldLane): void {
  if (deleteLane(held.sysId)) return
  for (const { sysId, state } of held.touched) {
    attempt(`registration ${sysId}`, () => {
      decideAnew(sysId, (found) => found.state === 'cancelled' || found.genesysId !== '' || found.state === state)
    })
  }
  wakeLane(held.key, held.organization)
}

/** Whether its holder may begin with another registration. */
export function goesOn(held: HeldLane): boolean {
  return mayGoOn({
    now: now(),
    startedAt: held.startedAt,
    sliceMs: settings.laneTimeSliceMs(),
    leasedUntil: held.leasedUntil,
    // A refused token is healed by a second write: two calls and a mint may follow one another.
    longestCallMs: settings.httpTimeoutMs() * 4,
  })
}
