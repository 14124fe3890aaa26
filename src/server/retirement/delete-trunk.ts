import { retireCall } from '../contracts'
import type { GenesysSession } from '../calls'
import type { TrunkRequestRecord } from '../requests'
import type { RegistrationRecord } from '../registrations'
import { reschedule, waitForToken, type Worked } from '../retries'
import { writeStep } from '../outcomes'
import { nameOf, sendWrite } from '../trunks'
import { afterRoutes } from '../routes'
import { confirmReplacement } from './confirm-replacement'
import { confirmRetired } from './confirm-retired'

/** Deletes the trunk of a registration in Genesys, once it is off the outbound routes that the app has put it on. */
export function deleteTrunk(
  registration: RegistrationRecord,
  record: TrunkRequestRecord,
  genesysId: string,
  session: GenesysSession,
): Worked {
  const ready = session.ready()
  if (!ready.ok) return waitForToken(registration, ready)
  const unconfirmed = confirmReplacement(registration, record, session)
  if (unconfirmed !== null) return unconfirmed
  return afterRoutes({ registration, request: record, session, genesysId }, () =>
    remove(registration, record, genesysId, session),
  )
}

function remove(
  registration: RegistrationRecord,
  record: TrunkRequestRecord,
  genesysId: string,
  session: GenesysSession,
): Worked {
  const more = { trunkName: record.trunkName, genesysId }
  const written = sendWrite(registration, retireCall(session.target, genesysId), session, more, null)
  if (written.kind !== 'written') return written
  const { diagnosis, attempts, sentAt } = written
  if (diagnosis.kind === 'success') {
    writeStep(registration, 'retire_done', {
      write: { attempts },
      verdict: null,
      note: `Deleted in ${nameOf(session)}.`,
    })
    return { kind: 'done' }
  }
  // A missing trunk and a missing endpoint answer alike: only the listing can tell them apart.
  if (diagnosis.absent) return confirmRetired(registration, record, attempts, session)
  return reschedule(registration, diagnosis, session, { attempts, sentAt })
}
