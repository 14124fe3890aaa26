import { CLOCKS_DIFFER_MS, now, wakeLane, wakeLaneAt } from '../servicenow'
import { nextDue } from '../registrations'
import { siblingsOf } from './lane-share'

/**
 * Wakes a lane in which a registration is due now, or will be due soon because a node whose clock is ahead queued it.
 */
export function wakeIfDue(key: string, organization: string): void {
  const due = nextDue(key)
  if (due === null) return
  if (due <= now()) wakeLane(key, organization)
  else wakeIfSoon(key, organization, due)
}

/**
 * Wakes a lane for a registration that is due within the time by which two nodes' clocks may differ: the registration's
 * own event may have come while the lane was held. Returns false for a registration that is due later, because that one
 * has an event of its own.
 *
 * This node's clock may still be behind when the next event comes, so that an event for exactly the due time could come
 * too early again and again. An event that came too early was meant for `wasDueAt`, say 10:00:05, and this clock showed
 * 10:00:02: it is behind by at least three seconds, so that the next event is set three seconds after the due time. It is
 * always at least a whole second later, so that only few events come before this clock has caught up.
 */
export function wakeIfSoon(key: string, organization: string, due: number, wasDueAt = due): boolean {
  const time = now()
  if (due - time > CLOCKS_DIFFER_MS) return false
  wakeLaneAt(key, organization, due + (wasDueAt - time), due)
  return true
}

/** Wakes the organization's other lanes after a mint: they may be waiting for the token, which is there now. */
export function wakeSiblings(key: string, organization: string): void {
  for (const sibling of siblingsOf(key, organization)) wakeIfDue(sibling, organization)
}
