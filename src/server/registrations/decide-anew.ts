import { now, wakeLane } from '../servicenow'
import { isQueuedWork } from '../requests'
import { recallWrites } from './open-writes'
import { openRegistration, type RegistrationRecord } from './registrations.store'

/**
 * Makes a registration work again whose outcome two workers may have written: what is true is decided by the rows of its
 * attempts. A canceled one stays so, unless something of it is, or may be, in Genesys: that is to be retired.
 *
 * @param when whether the row, as it is now, is in doubt
 */
export function decideAnew(sysId: string, when: (found: RegistrationRecord) => boolean): void {
  const row = openRegistration(sysId)
  if (row === null || !when(row.found)) return
  const { found } = row
  const withdrawn = found.state === 'cancelled' || found.operation === 'cancel'
  if (withdrawn) recallWrites(found)
  const isThere = found.genesysId !== '' || found.writeSent > 0
  if (found.state === 'cancelled' && !isThere) return
  const retires = found.operation === 'retire' || (withdrawn && isThere)
  row.write({
    state: retires ? 'retiring' : 'retrying',
    operation: retires ? 'retire' : found.operation,
    next_attempt: String(now()),
  })
  wakeLane(found.lane, found.organization)
}

/** Whether somebody has ended the work on a registration. */
export function isEnded({ state }: RegistrationRecord): boolean {
  return !isQueuedWork(state)
}
