import { now, settings, wakeLane, wakeLaneAt } from '../servicenow'
import { nextDue } from '../registrations'
import { CLOCKS_DIFFER_MS, laneKey } from './lane'

/** Wakes a lane in which something is due; or soon will be: a node whose clock is ahead has queued it. */
export function wakeIfDue(key: string, organization: string): void {
  const due = nextDue(key)
  if (due === null) return
  if (due <= now()) wakeLane(key, organization)
  else wakeIfSoon(key, organization, due)
}

/**
 * Wakes a lane for what is due within the time that two nodes' clocks may differ by: its own event may have found the lane
 * held. What is due later has an event of its own: false.
 *
 * By as much as this clock is behind it may be behind then, too: an event for the very moment could come back too early
 * again and again. The event that came too early was due at `cameAt`: by that much, at the least, this clock is behind. The
 * next event is due a whole second later, at the least, so that few of them come before this clock has caught up.
 */
export function wakeIfSoon(key: string, organization: string, due: number, cameAt = due): boolean {
  const time = now()
  if (due - time > CLOCKS_DIFFER_MS) return false
  wakeLaneAt(key, organization, due + (cameAt - time), due)
  return true
}

/** Lanes that found the token being minted wait for a moment; it is there now. */
export function wakeSiblings(key: string, organization: string): void {
  for (let lane = 0; lane < settings.lanesPerOrganization(); lane++) {
    const sibling = laneKey(organization, lane)
    if (sibling !== key) wakeIfDue(sibling, organization)
  }
}
