import { now } from '../servicenow'
import { expectedTrunk } from '../contracts'
import { verdict, type VerdictFacts } from '../verdicts'
import { readTrunk, type GenesysSession } from '../calls'
import type { TrunkRequestRecord } from '../requests'
import { putOff, waitForToken, writeOf, writeStep, type RegistrationRecord, type Worked } from '../registrations'
import { compareTrunk, describeDrift } from './drift'
import { keptOtherwise } from './judge-echo'
import { requestOf } from './request-payload'

const DONE: Worked = { kind: 'done' }

/**
 * A registration whose trunk is known and whose state was not written, or was written as failed: Genesys kept a value
 * cut short. The write's own row tells the two apart. A cut trunk is read once more: somebody may have set it right.
 */
export function confirmRegistered(
  registration: RegistrationRecord,
  record: TrunkRequestRecord,
  session: GenesysSession,
): Worked {
  const { genesysId } = registration
  const code = writeOf(registration, registration.attempts)?.verdict
  if (!keptOtherwise(code)) {
    return registered(registration, 'Registered in Genesys Cloud.')
  }
  const ready = session.ready()
  if (!ready.ok) return waitForToken(registration, ready)
  const read = readTrunk(genesysId, record.sysId, session)
  const { facts } = session
  if (read.kind === 'failure') {
    const { verdict: found } = read.failure
    if (found.code !== 'endpoint_absent') return putOff(registration, read.failure, session, null)
    return stillOtherwise(registration, code, ['It could not be read again by its id.', ...found.evidence], facts)
  }
  // A new trunk may still be inactive: what was ordered is compared, not what became of it.
  const expected = { ...expectedTrunk(requestOf(record), session.target.contract), state: null }
  const drift = compareTrunk(expected, read.trunk)
  if (drift.kind === 'missing') {
    const note = 'The trunk that Genesys Cloud had cut short was deleted there: it is registered anew.'
    writeStep(registration, 'retry_later', { genesysId: '', verdict: null, retryAt: now(), note })
    return DONE
  }
  if (drift.kind === 'same' && drift.unknownFields.length === 0) {
    const worked = registered(registration, describeDrift(drift))
    session.followUp(registration.sysId)
    return worked
  }
  return stillOtherwise(registration, code, [describeDrift(drift)], facts)
}

function registered(registration: RegistrationRecord, note: string): Worked {
  writeStep(registration, 'succeed', { genesysId: registration.genesysId, verdict: null, note })
  return DONE
}

function stillOtherwise(
  registration: RegistrationRecord,
  code: 'payload_truncated' | 'other_trunk_registered',
  problems: string[],
  facts: VerdictFacts,
): Worked {
  const found = verdict(code, { ...facts, genesysId: registration.genesysId, problems })
  writeStep(registration, 'fail', { verdict: found, note: found.message })
  return DONE
}
