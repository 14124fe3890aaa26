import { adapterOf } from '../contracts'
import type { GenesysSession } from '../calls'
import type { TrunkRequestRecord } from '../requests'
import { noteLook, waitingInLane, type RegistrationRecord, type WaitingRegistration } from '../registrations'
import type { Worked } from '../retries'
import { act, seek, seekTogether, unanswered, type Sought } from './look-up'

/** Most registrations of a lane that one listing answers for. */
const MOST_WAITING = 5000

/**
 * Looks in Genesys before the first write of a registration that may not know of every earlier write. Null: nothing is
 * there, or the organization answers no look-up and nothing but the row's age speaks for such a write.
 */
export function lookFirst(
  registration: RegistrationRecord,
  record: TrunkRequestRecord,
  session: GenesysSession,
): Worked | null {
  const sought = registration.createdAnew
    ? seek(registration, record, session)
    : seekForLane(registration, record, session)
  if (sought.kind === 'worked') return sought.worked
  if (sought.kind === 'seen')
    return sought.adoption.kind === 'create' ? null : act(registration, record, sought.adoption, session)
  const blind = sought.failure.verdict.code === 'endpoint_absent'
  return blind && !registration.createdAnew ? null : unanswered(registration, sought.failure, session)
}

/**
 * Looks for the trunk of a registration that is old. After an outage many are, more than a minute allows to write: one
 * listing answers for all that wait in the lane, and is noted on them. Without that note each minute would begin with a
 * listing, which grows longer as trunks are registered. A contract that looks before each write needs no note.
 */
function seekForLane(registration: RegistrationRecord, record: TrunkRequestRecord, session: GenesysSession): Sought {
  if (adapterOf(session.target.contract).looksBeforeWriting) return seekTogether(registration, record, session)
  let waiting: WaitingRegistration[] = []
  const sought = seekTogether(registration, record, session, () => {
    waiting = waitingInLane(registration.lane, MOST_WAITING)
    return waiting.length
  })
  const { trunks, readAt } = session.knownTrunks ?? { trunks: null, readAt: 0 }
  if (trunks !== null && waiting.length > 0) {
    const taken = new Set(trunks.map(({ name }) => name.toLowerCase()))
    const free = waiting.filter(({ trunkName }) => !taken.has(trunkName.toLowerCase()))
    noteLook(
      free.map(({ sysId }) => sysId),
      readAt,
    )
  }
  return sought
}
