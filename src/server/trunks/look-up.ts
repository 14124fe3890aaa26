import { now } from '../servicenow'
import { listCall, lookUpCall, type GenesysTrunk } from '../contracts'
import { failureOf, verdict, type Failure } from '../verdicts'
import { PAGE_SIZE, readListing, readTrunk, type GenesysSession } from '../calls'
import type { TrunkRequestRecord } from '../requests'
import {
  putOff,
  registrationsOfTrunks,
  waitForToken,
  writeStep,
  type RegistrationRecord,
  type Worked,
} from '../registrations'
import { decideAdoption, type Adoption } from './adoption'
import { comparisonOf } from './comparison'
import { askedOf } from './request-payload'
import { judgeMissing, type ListingAnswer } from './retirement'

const DONE: Worked = { kind: 'done' }

/** Looks the trunk up after a write without a clear answer: adopts it, creates it, or asks a person. */
export function lookUp(registration: RegistrationRecord, record: TrunkRequestRecord, session: GenesysSession): Worked {
  const sought = seek(registration, record, session)
  switch (sought.kind) {
    case 'worked':
      return sought.worked
    case 'failure':
      return unanswered(registration, sought.failure, session)
    case 'seen':
      return act(registration, sought.adoption, session)
  }
}

/**
 * Looks before a first write whose registration can't be relied on to know of every write. Null: nothing is there, or
 * the organization answers no look-up and nothing but the row's age speaks for one.
 */
export function lookFirst(
  registration: RegistrationRecord,
  record: TrunkRequestRecord,
  session: GenesysSession,
): Worked | null {
  const sought = seek(registration, record, session)
  if (sought.kind === 'worked') return sought.worked
  if (sought.kind === 'seen')
    return sought.adoption.kind === 'create' ? null : act(registration, sought.adoption, session)
  const blind = sought.failure.verdict.code === 'endpoint_absent'
  return blind && !registration.createdAnew ? null : unanswered(registration, sought.failure, session)
}

type Sought =
  { kind: 'seen'; adoption: Adoption } | { kind: 'failure'; failure: Failure } | { kind: 'worked'; worked: Worked }

function seek(registration: RegistrationRecord, record: TrunkRequestRecord, session: GenesysSession): Sought {
  const ready = session.ready()
  if (!ready.ok) return { kind: 'worked', worked: waitForToken(registration, ready) }
  const { contract } = session.target
  const expected = askedOf(record, registration, contract)
  const read = readListing(
    (pageNumber) => lookUpCall(session.target, expected.name, { pageNumber, pageSize: PAGE_SIZE }),
    record.sysId,
    session,
  )
  if (read.kind === 'failure') return read
  const question = {
    contract,
    expected,
    orgId: session.target.orgId,
    writeUnanswered: registration.writeSent > 0 || registration.unansweredWrites > 0,
    found: read.trunks,
    taken: takenBy(registration, read.trunks),
    complete: read.complete,
    closely: false,
  }
  let adoption: Adoption = decideAdoption(question, session.facts)
  if (adoption.kind === 'look_closer') {
    const closer = readTrunk(adoption.id, record.sysId, session)
    if (closer.kind === 'failure') return closer
    const { id } = adoption
    const others = read.trunks.filter((trunk) => trunk.id !== id)
    const found = closer.trunk === null ? others : [closer.trunk, ...others]
    adoption = decideAdoption({ ...question, found, closely: true }, session.facts)
  }
  return { kind: 'seen', adoption }
}

/** Trunks that other trunk requests are registered as: two requests may ask for the very same trunk. */
function takenBy({ sysId, organization }: RegistrationRecord, trunks: readonly GenesysTrunk[]): string[] {
  const ids = trunks.map((trunk) => trunk.id)
  return registrationsOfTrunks(organization, ids)
    .filter((other) => other.sysId !== sysId)
    .map((other) => other.genesysId)
}

function act(registration: RegistrationRecord, adoption: Adoption, session: GenesysSession): Worked {
  switch (adoption.kind) {
    case 'adopt': {
      const { id } = adoption.trunk
      // A request that is being retired has found its trunk: the lane deletes it in its next step.
      const event = registration.operation === 'retire' ? 'retry_later' : 'succeed'
      const comparison = comparisonOf(adoption.drift, session.secrets)
      const found = `An earlier attempt had registered it: found in Genesys Cloud as ${id}.`
      const note = [found, comparison.drift].filter((line) => line !== '').join('\n')
      writeStep(registration, event, { genesysId: id, writeSent: 0, verdict: null, note, comparison, retryAt: now() })
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

/** The listing gave no answer: absent means that nobody can tell; anything else is tried again. */
function unanswered(registration: RegistrationRecord, failure: Failure, session: GenesysSession): Worked {
  if (failure.verdict.code === 'endpoint_absent') {
    const evidence = ['The organization answers no look-up of trunks.', ...failure.verdict.evidence]
    const found = verdict('outcome_unknown', { ...session.facts, evidence })
    writeStep(registration, 'lose_track', { verdict: found, note: found.message })
    return DONE
  }
  return putOff(registration, failure, session, null)
}

/** After a DELETE that found nothing: retired only if the organization's listing answers and lacks the trunk. */
export function confirmRetired(
  registration: RegistrationRecord,
  record: TrunkRequestRecord,
  attempts: number,
  session: GenesysSession,
): Worked {
  const read = readListing(
    (pageNumber) => listCall(session.target, { pageNumber, pageSize: PAGE_SIZE }),
    record.sysId,
    session,
  )
  const listing: ListingAnswer =
    read.kind === 'read'
      ? { kind: 'listed', ids: read.trunks.map((trunk) => trunk.id), complete: read.complete }
      : { kind: read.failure.verdict.code === 'endpoint_absent' ? 'absent' : 'not_answered' }
  const judged = judgeMissing(registration.genesysId, listing)
  if (judged.kind === 'retired') {
    writeStep(registration, 'retire_done', {
      write: { attempts },
      verdict: null,
      note: 'It was no longer in Genesys Cloud.',
    })
    return DONE
  }
  if (judged.kind === 'outcome_unknown') {
    const found = verdict('outcome_unknown', { ...session.facts, evidence: [judged.reason] })
    writeStep(registration, 'lose_track', { write: { attempts }, verdict: found, note: found.message })
    return DONE
  }
  const failure: Failure =
    read.kind === 'failure'
      ? read.failure
      : {
          ...failureOf(verdict('unexpected_response', { ...session.facts, evidence: [judged.reason] })),
          retry: 'retry',
        }
  return putOff({ ...registration, attempts }, failure, session, null)
}
