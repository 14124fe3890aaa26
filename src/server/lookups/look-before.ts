import { adapterOf } from '../contracts'
import { verdict } from '../verdicts'
import { failureOf } from '../answers'
import type { GenesysSession } from '../calls'
import type { TrunkRequestRecord } from '../requests'
import type { RegistrationRecord } from '../registrations'
import { reschedule, type Worked } from '../retries'
import { act, seekTogether } from './look-up'

/**
 * Looks whether the name is free before a registering write leaves, where Genesys Cloud is not known to refuse a second
 * trunk of one name. Null: the name is free, or the organization answers no look-up and Genesys' own check has to do.
 */
export function lookBefore(
  registration: RegistrationRecord,
  record: TrunkRequestRecord,
  session: GenesysSession,
): Worked | null {
  if (!adapterOf(session.target.contract).looksBeforeWriting) return null
  const sought = seekTogether(registration, record, session)
  if (sought.kind === 'worked') return sought.worked
  if (sought.kind === 'failure') {
    return sought.failure.absent ? null : reschedule(registration, sought.failure, session, null)
  }
  switch (sought.adoption.kind) {
    case 'create':
      return null
    case 'undecided': {
      const found = verdict('unexpected_response', { ...session.facts, evidence: [sought.adoption.reason] })
      return reschedule(registration, { ...failureOf(found), retry: 'retry' }, session, null)
    }
    default:
      return act(registration, record, sought.adoption, session)
  }
}
