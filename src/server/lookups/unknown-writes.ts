import { settings } from '../servicenow'
import { writeOf, type RegistrationRecord } from '../registrations'

/** A registration that has written nothing for longer may come from a backup that is older than its trunk. */
const OLD_MS = 3600000

/**
 * True when what the row says of writes can't be relied on: the row was made anew, or it is old and knows of no write, or
 * of none but an old one. Its next attempt may have been put off since then, so that the time of that tells nothing. A
 * listing that did not show the trunk counts for an hour.
 */
export function looksFirst(registration: RegistrationRecord, time: number): boolean {
  const { attempts, genesysId, writeSent, createdAnew, createdAt, lookedAt, operation } = registration
  if (genesysId !== '') return false
  // A clock that was set back has left a time ahead, which is believed for as long.
  const isLookedFor = Math.abs(time - lookedAt) <= OLD_MS
  if (attempts === 0) return createdAnew || (operation === 'register' && time - createdAt > OLD_MS && !isLookedFor)
  // A write without an answer is looked up in any case.
  if (operation !== 'register' || writeSent > 0) return false
  if (isLookedFor) return false
  const last = writeOf(registration, attempts)
  return last === null || time - last.started > OLD_MS
}

/**
 * The time until which a write may land that nobody knows of any more, because the registration and its attempts were
 * lost together; 0 when there is none. A row that was made too far ahead is not believed.
 */
export function mayLandUntil({ attempts, createdAnew, createdAt }: RegistrationRecord, time: number): number {
  if (!createdAnew || attempts > 0) return 0
  const quarantineMs = settings.quarantineMs()
  // The creation's time is stored in whole seconds.
  return createdAt - time > quarantineMs ? 0 : createdAt + 1000 + quarantineMs
}

/** The work note of a registration that waits for such a write. */
export const LOST =
  'Its registration was lost, and with it the knowledge of what was sent; the trunk is looked up once nothing can land any more.'
