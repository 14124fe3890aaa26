import type { GenesysSession } from '../calls'
import type { TrunkRequestRecord } from '../requests'
import type { RegistrationRecord } from '../registrations'
import type { Worked } from '../retries'
import { workWhileHeld } from '../lanes'

/**
 * Works a write that gives a trunk its termination identifier while this worker alone holds it in its region. Worker A
 * finds the identifier free and then writes; worker B, in another lane, must not find it free in between. B's
 * registration waits for a moment, and is then told by A's rows who has the identifier.
 *
 * The hold is a row under a lane's unique key. Its lease begins after that of A's own lane, so that no write leaves
 * after it has run out.
 */
export function holdingIdentifier(
  registration: RegistrationRecord,
  { terminationId }: Pick<TrunkRequestRecord, 'terminationId'>,
  { organization }: GenesysSession,
  work: () => Worked,
): Worked {
  if (terminationId === '') return work()
  // The platform's queries compare without case, as host names do, so the key does the same.
  return workWhileHeld(registration, `identifier:${organization.region}:${terminationId.toLowerCase()}`, work)
}
