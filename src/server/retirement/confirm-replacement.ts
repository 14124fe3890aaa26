import { now } from '../servicenow'
import { verdict } from '../verdicts'
import { failureOf, type Failure } from '../answers'
import { readTrunk, trunksOfName, type GenesysSession } from '../calls'
import { findTrunkRequest, type TrunkRequestRecord } from '../requests'
import { findTrunk, findTrunkOf, updateTrunk } from '../inventory'
import { findRegistrationOf, type RegistrationRecord } from '../registrations'
import { endWith, reschedule, type Worked } from '../retries'
import { writeStep } from '../outcomes'

const DONE: Worked = { kind: 'done' }

/** The time for which Genesys may not show a new trunk yet, and the pause before it is asked again. */
const APPEARING_MS = 300_000
const PAUSE_MS = 30_000

/**
 * Makes sure that a trunk's replacement is registered, right before the trunk is deleted. Null lets it be deleted: the
 * replacement is there, or the trunk has none, or the organization answers no look-up, so that the answer to the
 * registering write is all there is to go by. A trunk that is kept is deleted when a person asks for it once more.
 */
export function confirmReplacement(
  registration: RegistrationRecord,
  record: TrunkRequestRecord,
  session: GenesysSession,
): Worked | null {
  const old = findTrunkOf(registration.organization, registration.genesysId)
  if (old === null || old.replacedBy === '') return null
  const anew = findTrunk(old.replacedBy)
  const made = anew === null ? null : findRegistrationOf(anew.request)
  const request = anew === null ? null : findTrunkRequest(anew.request)
  if (made?.state === 'registered') {
    const seen = see(made, record, session)
    if (seen.kind === 'there') return null
    if (seen.kind === 'failure') return reschedule(registration, seen.failure, session, null)
    const age = now() - (request?.registeredAt ?? 0)
    if (age >= 0 && age < APPEARING_MS) {
      const note = 'The trunk that replaces it is not shown by Genesys Cloud yet: it is looked up again.'
      writeStep(registration, 'retry_later', { retryAt: now() + PAUSE_MS, note })
      return DONE
    }
  }
  const facts = { ...session.facts, operation: 'retire', trunkName: record.trunkName, heldBy: request?.number } as const
  const found = verdict('replacement_gone', { ...facts, genesysId: made?.genesysId ?? anew?.genesysId })
  const worked = endWith(registration, 'fail', found)
  updateTrunk(old.sysId, { replacedBy: '' })
  return worked
}

type Seen = { kind: 'there' | 'gone' } | { kind: 'failure'; failure: Failure }

/** Looks for a trunk by its id. A missing trunk and a missing endpoint answer alike: the listing tells the two apart. */
function see({ genesysId, trunkName }: RegistrationRecord, record: TrunkRequestRecord, session: GenesysSession): Seen {
  const read = readTrunk(genesysId, record.sysId, session)
  if (read.kind === 'read') return { kind: read.trunk === null ? 'gone' : 'there' }
  if (!read.failure.absent) return read
  const listed = trunksOfName(trunkName, record.sysId, session)
  if (listed.kind === 'failure') return listed.failure.absent ? { kind: 'there' } : listed
  if (listed.trunks.some(({ id }) => id === genesysId)) return { kind: 'there' }
  if (listed.complete) return { kind: 'gone' }
  const found = verdict('unexpected_response', {
    ...session.facts,
    evidence: ['the listing of trunks was not complete'],
  })
  return { kind: 'failure', failure: { ...failureOf(found), retry: 'retry' } }
}
