import { now } from '../servicenow'
import { isSameName } from '../contracts'
import { verdict } from '../verdicts'
import type { Failure } from '../answers'
import { readTrunk, trunksOfName, type GenesysSession, type Listing } from '../calls'
import type { TrunkRequestRecord } from '../requests'
import { withoutSecrets, comparisonOf } from '../inventory'
import { askedOf, type RegistrationRecord } from '../registrations'
import { trunksOfOthers } from '../holders'
import { reschedule, waitForToken, type Worked } from '../retries'
import { writeStep } from '../outcomes'
import { decideAdoption, type Adoption } from './decide-look-up'
import { sharedListing } from './shared-listing'
import { secretsAbout } from '../trunks'

const DONE: Worked = { kind: 'done' }

/**
 * Looks the trunk up after a write without a clear answer: adopts it, creates it, or leaves the decision to a person.
 */
export function lookUp(registration: RegistrationRecord, record: TrunkRequestRecord, session: GenesysSession): Worked {
  const sought = seek(registration, record, session)
  switch (sought.kind) {
    case 'worked':
      return sought.worked
    case 'failure':
      return unanswered(registration, sought.failure, session)
    case 'seen':
      return act(registration, record, sought.adoption, session)
  }
}

export type Sought =
  { kind: 'seen'; adoption: Adoption } | { kind: 'failure'; failure: Failure } | { kind: 'worked'; worked: Worked }

/** Looks for the trunk by its name. */
export function seek(registration: RegistrationRecord, record: TrunkRequestRecord, session: GenesysSession): Sought {
  const ready = session.ready()
  if (!ready.ok) return { kind: 'worked', worked: waitForToken(registration, ready) }
  const read = trunksOfName(record.trunkName, record.sysId, session)
  return read.kind === 'failure' ? read : judge(registration, record, read, session)
}

/**
 * Looks for the trunk in a listing that the lane shares for all the names that it is about to write, where that costs
 * fewer calls than a look for each. The listing may be a minute old, so that it decides nothing but that a name is free:
 * a trunk in the way is looked up once more by itself.
 *
 * @param countNames tells for how many names a new listing would be read. Default: the rest of what the lane has read
 */
export function seekTogether(
  registration: RegistrationRecord,
  record: TrunkRequestRecord,
  session: GenesysSession,
  countNames = (): number => upcomingFrom(registration, session),
): Sought {
  const ready = session.ready()
  if (!ready.ok) return { kind: 'worked', worked: waitForToken(registration, ready) }
  const listed = sharedListing(countNames, record.sysId, session)
  if (listed?.kind === 'failure') return listed
  const shared = listed === null ? null : judge(registration, record, listed, session)
  if (shared?.kind === 'failure') return shared
  return shared?.adoption.kind === 'create' ? shared : seek(registration, record, session)
}

function upcomingFrom({ sysId }: RegistrationRecord, { upcoming }: GenesysSession): number {
  const at = upcoming.indexOf(sysId)
  return at < 0 ? 1 : upcoming.length - at
}

/** Judges the trunks of a listing that have the request's name or number. */
export function judge(
  registration: RegistrationRecord,
  record: TrunkRequestRecord,
  read: Extract<Listing, { kind: 'read' }>,
  session: GenesysSession,
): Exclude<Sought, { kind: 'worked' }> {
  const { contract } = session.target
  const expected = askedOf(record, registration, contract)
  // Only these trunks matter in a listing of all trunks.
  const trunks = read.trunks.filter(
    ({ name, description }) =>
      isSameName(name, expected.name) || (description !== null && description === expected.description),
  )
  const question = {
    contract,
    expected,
    orgId: session.target.orgId,
    writeUnanswered: registration.writeSent > 0 || registration.unansweredWrites > 0,
    found: trunks,
    taken: trunksOfOthers(
      registration.organization,
      registration.request,
      trunks.map(({ id }) => id),
    ),
    complete: read.complete,
    closely: false,
  }
  let adoption: Adoption = decideAdoption(question, session.facts)
  if (adoption.kind === 'look_closer') {
    const closer = readTrunk(adoption.id, record.sysId, session)
    if (closer.kind === 'failure') return closer
    const { id } = adoption
    const others = trunks.filter((trunk) => trunk.id !== id)
    const found = closer.trunk === null ? others : [closer.trunk, ...others]
    adoption = decideAdoption({ ...question, found, closely: true }, session.facts)
  }
  return { kind: 'seen', adoption }
}

/** Carries out the decision of a look-up. */
export function act(
  registration: RegistrationRecord,
  record: TrunkRequestRecord,
  adoption: Adoption,
  session: GenesysSession,
): Worked {
  switch (adoption.kind) {
    case 'adopt': {
      const { id } = adoption.trunk
      // A request that is being retired has found its trunk: the lane deletes it in its next step.
      const event = registration.operation === 'retire' ? 'retry_later' : 'succeed'
      const secrets = secretsAbout(record, session)
      const comparison = comparisonOf(adoption.drift, secrets)
      const found = `An earlier attempt had registered it: found in Genesys Cloud as ${id}.`
      const note = [found, comparison.drift].filter((line) => line !== '').join('\n')
      const registered = { request: record, told: withoutSecrets(adoption.trunk, null, secrets) }
      const told = { verdict: null, note, comparison, registered }
      writeStep(registration, event, { genesysId: id, writeSent: 0, ...told, retryAt: now() })
      if (event === 'succeed') session.followUp(registration.sysId)
      return DONE
    }
    case 'create':
      writeStep(registration, 'retry_later', {
        writeSent: 0,
        retryAt: now(),
        note: 'It is not in Genesys Cloud: no earlier attempt registered it.',
      })
      return DONE
    case 'conflict':
      writeStep(registration, 'fail', {
        ...(adoption.ambiguous ? { writeNamed: true } : { writeSent: 0 }),
        verdict: adoption.verdict,
        note: adoption.verdict.message,
      })
      return DONE
    case 'look_closer':
    case 'undecided': {
      const evidence =
        adoption.kind === 'undecided' ? [adoption.reason] : ['the trunk was read by its id and says too little']
      const found = verdict('outcome_unknown', { ...session.facts, evidence })
      writeStep(registration, 'lose_track', { verdict: found, note: found.message })
      return DONE
    }
  }
}

/**
 * The outcome when the listing gave no answer. An absent listing means that nobody can tell; any other failure is tried
 * again.
 */
export function unanswered(registration: RegistrationRecord, failure: Failure, session: GenesysSession): Worked {
  if (failure.verdict.code === 'endpoint_absent') {
    const evidence = ['The organization answers no look-up of trunks.', ...failure.verdict.evidence]
    const found = verdict('outcome_unknown', { ...session.facts, evidence })
    writeStep(registration, 'lose_track', { verdict: found, note: found.message })
    return DONE
  }
  return reschedule(registration, failure, session, null)
}
