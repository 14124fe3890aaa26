import { now } from '../servicenow'
import { adapterOf, type GenesysTrunk, type Term } from '../contracts'
import { verdict, type VerdictFacts } from '../verdicts'
import { readTrunk, type GenesysSession } from '../calls'
import type { Comparison, TrunkRequestRecord } from '../requests'
import { withoutSecrets, comparisonOf, compareTrunk, describeDrift, type Drift } from '../inventory'
import { askedOf, writeOf, type RegistrationRecord } from '../registrations'
import { reschedule, waitForToken, type Worked } from '../retries'
import { writeStep } from '../outcomes'
import { keptOtherwise } from './judge-echo'
import { secretsAbout } from './secrets-about'

const DONE: Worked = { kind: 'done' }

/**
 * True when the trunk is made as it was asked for, and the registration has only to say so. That takes no call, so that
 * nothing can forbid it: neither where the organization's record points by now, nor another name of the instance.
 */
export function isMade(registration: RegistrationRecord): boolean {
  const { genesysId, operation, attempts, pending } = registration
  if (genesysId === '' || operation !== 'register' || pending !== '') return false
  return !keptOtherwise(writeOf(registration, attempts)?.verdict)
}

/** Writes the outcome of a registration whose trunk is made, and whose state was not written. */
export function confirmMade(registration: RegistrationRecord, record: TrunkRequestRecord): Worked {
  return registered(registration, record, 'Registered in Genesys Cloud.')
}

/**
 * Writes the outcome of a registration whose trunk was made, but not as it was asked for: Genesys kept a value cut short,
 * or answered with another one's trunk. The trunk is read once more, since a person may have corrected it.
 */
export function confirmRegistered(
  registration: RegistrationRecord,
  record: TrunkRequestRecord,
  session: GenesysSession,
): Worked {
  const { genesysId } = registration
  const code = writeOf(registration, registration.attempts)?.verdict
  if (!keptOtherwise(code)) return confirmMade(registration, record)
  const ready = session.ready()
  if (!ready.ok) return waitForToken(registration, ready)
  const read = readTrunk(genesysId, record.sysId, session)
  const { facts } = session
  if (read.kind === 'failure') {
    const { verdict: found } = read.failure
    if (found.code !== 'endpoint_absent') return reschedule(registration, read.failure, session, null)
    return stillOtherwise(registration, code, ['It could not be read again by its id.', ...found.evidence], facts)
  }
  // A new trunk may still be inactive: the ordered terms are compared, not its status.
  const { contract } = session.target
  const asked = askedOf(record, registration, contract)
  const drift = compareTrunk(asked, read.trunk, ['state'])
  if (drift.kind === 'missing') {
    const note = 'The trunk that Genesys Cloud had cut short was deleted there: it is registered anew.'
    writeStep(registration, 'retry_later', { genesysId: '', verdict: null, retryAt: now(), note })
    return DONE
  }
  if (drift.kind === 'same' && tells(drift, ['name', ...adapterOf(contract).identity])) {
    const worked = registered(registration, record, describeDrift(drift), {
      told: read.trunk === null ? null : withoutSecrets(read.trunk, asked, secretsAbout(record, session)),
      comparison: comparisonOf(drift),
    })
    session.followUp(registration.sysId)
    return worked
  }
  return stillOtherwise(registration, code, [describeDrift(drift)], facts)
}

/** True when Genesys tells all of these terms. */
function tells({ untold }: Extract<Drift, { kind: 'same' }>, terms: readonly Term[]): boolean {
  return !untold.some((term) => terms.includes(term))
}

function registered(
  registration: RegistrationRecord,
  request: TrunkRequestRecord,
  note: string,
  read?: { told: GenesysTrunk | null; comparison: Comparison },
): Worked {
  const { genesysId } = registration
  writeStep(registration, 'succeed', {
    genesysId,
    verdict: null,
    note,
    registered: { request, ...(read === undefined ? {} : { told: read.told }) },
    ...(read === undefined ? {} : { comparison: read.comparison }),
  })
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
