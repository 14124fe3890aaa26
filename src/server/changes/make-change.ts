import { now } from '../servicenow'
import type { JsonObject } from '../genesys'
import { identifierTaken, breachInWords } from '../fields'
import { adapterOf, bodyProblem, changeCall, isGone, parseTrunk, type GenesysTrunk } from '../contracts'
import { verdict, type Verdict, type VerdictFacts } from '../verdicts'
import { notAsPromised, type Failure } from '../answers'
import { contextOf, type GenesysSession } from '../calls'
import type { TrunkRequestRecord } from '../requests'
import { withoutSecrets, comparisonOf, compareTrunk, type TrunkRecord } from '../inventory'
import { newIdentifier, termsAfter } from '../proposals'
import { elsewhere, openUnchanged, type RegistrationRecord } from '../registrations'
import { identifierHolder } from '../holders'
import { endWith, reschedule, waitForToken, type Worked } from '../retries'
import { writeStep } from '../outcomes'
import { cutValues, sendWrite } from '../trunks'
import { holdingIdentifier } from '../lookups'
import { moveRoute } from '../routes'
import { changeNote, driftVerdict } from './change-words'
import { decideChange } from './decide-change'
import { forgetSpentPassword, keepChange } from './keep-change'
import { nameTaken } from './name-taken'
import { outgoingChange, type OutgoingChange } from './outgoing-change'
import { notOffered, readEntity, strangeIn } from './read-entity'
import { waitsUntil } from './waits-for'

const DONE: Worked = { kind: 'done' }

/** Most writes of one step: each further one after somebody else's write came between reading and writing. */
const MOST_WRITES = 3

interface Work {
  registration: RegistrationRecord
  request: TrunkRequestRecord
  session: GenesysSession
  trunk: TrunkRecord
}

/**
 * Makes one change: reads the trunk, refuses what somebody else has changed, and writes back what was read with the
 * change in it, under the version that was read. `landed`: an earlier worker's write was answered with success.
 */
export function makeChange(given: Omit<Work, 'trunk'> & { trunk: TrunkRecord | null; landed: boolean }): Worked {
  const { registration, request, session, trunk } = given
  if (trunk === null || trunk.state === 'retired' || trunk.state === 'foreign')
    return gone(registration, trunk, session)
  const work: Work = { ...given, trunk }
  const about = { operation: 'update' } as const
  const against =
    elsewhere(registration, session.organization, about) ??
    elsewhere(trunk, session.organization, { ...about, madeWhat: 'trunk' })
  if (against !== null) return end(registration, against)
  const until = waitsUntil(registration, trunk, now())
  if (until !== null) {
    writeStep(registration, 'retry_later', { retryAt: until })
    return DONE
  }
  if (request.changedFields.includes('outboundRoute')) return moveRoute(work)
  const found = outgoingChange(trunk, request, session)
  if (!found.ok) return end(registration, found.verdict)
  const identifier = newIdentifier(found.outgoing.change, session.target.contract)
  return holdingIdentifier(registration, { terminationId: identifier }, session, () => {
    // The identifier was free when the change was asked for; another request may have got it since then.
    const holder = identifierHolder(identifier, session.organization, request)
    if (holder !== '') {
      const problems = [breachInWords(identifierTaken(holder))]
      return end(registration, verdict('payload_invalid', { ...session.facts, operation: 'update', problems }))
    }
    const ready = session.ready()
    if (!ready.ok) return waitForToken(registration, ready)
    return readAndWrite(work, found.outgoing, given.landed)
  })
}

function readAndWrite(work: Work, out: OutgoingChange, landed: boolean): Worked {
  const { registration, request, session, trunk } = work
  for (let writes = 0; ; writes++) {
    const read = readEntity(trunk, request.sysId, session)
    if (read.kind === 'failure') return reschedule(registration, read.failure, session, null)
    if (read.kind === 'gone') return gone(registration, trunk, session)
    if (read.kind === 'unreadable') return end(registration, read.verdict)
    const decided = decideChange({
      wanted: trunk.wanted,
      told: read.told,
      target: out.change.target,
      withPassword: out.isNew,
      landed,
      overwrite: request.overwrite,
    })
    if (decided.kind === 'drifted')
      return end(registration, driftVerdict(trunk, decided.terms, { ...session.facts, secrets: out.secrets }))
    if (decided.kind === 'done') {
      const note =
        registration.attempts > 0 ? 'An earlier attempt had made the change.' : 'Genesys Cloud held it already.'
      return finish(work, out, read.told, note, null)
    }
    const taken = writes > 0 ? null : nameTaken(registration, request, trunk, out.change, session)
    if (taken !== null) return taken
    const sent = write(work, out, read.entity)
    if (sent.kind === 'ended') return sent.worked
    if (sent.kind === 'stale' && writes + 1 < MOST_WRITES) continue
    if (sent.kind === 'written')
      return finish(work, out, sent.told, changeNote(decided.terms, out, session), sent.attempts)
    if (sent.kind === 'absent') return absent(work, sent)
    return reschedule(registration, sent.failure, session, sent)
  }
}

type Failed = { failure: Failure; attempts: number; sentAt: number }
type Sent =
  | { kind: 'ended'; worked: Worked }
  | { kind: 'written'; told: GenesysTrunk; attempts: number }
  | ({ kind: 'stale' | 'absent' | 'failed' } & Failed)

/** Writes the trunk back with the change in it. `stale`: somebody has written since it was read. */
function write({ registration, trunk, session }: Work, out: OutgoingChange, entity: JsonObject): Sent {
  const { contract } = session.target
  const { change, password, secrets } = out
  const body = adapterOf(contract).changedBody(entity, { ...change, to: { ...change.to, authPassword: password } })
  const call = changeCall(session.target, trunk.genesysId, body)
  const problem = bodyProblem(call)
  if (problem !== null) {
    return {
      kind: 'ended',
      worked: end(registration, verdict('payload_invalid', { ...session.facts, problems: [problem] })),
    }
  }
  const newName = change.fields.trunkName
  const more: VerdictFacts = { trunkName: trunk.fields.trunkName, newName, genesysId: trunk.genesysId, secrets }
  const written = sendWrite(registration, call, session, more, null)
  if (written.kind !== 'written') return { kind: 'ended', worked: written }
  const { diagnosis, attempts, sentAt } = written
  registration.attempts = attempts
  if (diagnosis.kind === 'success') {
    const told = parseTrunk(contract, diagnosis.answer.body)
    const strange = told !== null && isGone(told) ? 'the trunk is deleted' : strangeIn(told, trunk, session)
    if (told !== null && strange === null) return { kind: 'written', told, attempts }
    const failure = notAsPromised(diagnosis.answer, contextOf(call, session, more), strange ?? '')
    return { kind: 'failed', failure, attempts, sentAt }
  }
  const kind = diagnosis.absent ? 'absent' : diagnosis.verdict.code === 'state_conflict' ? 'stale' : 'failed'
  return { kind, failure: diagnosis, attempts, sentAt }
}

/** Judges a PUT that found nothing at its path: the trunk may be gone since it was read, or Genesys offers no change. */
function absent({ registration, request, trunk, session }: Work, { failure, attempts, sentAt }: Failed): Worked {
  const write = { attempts, sentAt }
  if (failure.uncertain) return reschedule(registration, failure, session, write)
  const read = readEntity(trunk, request.sysId, session)
  if (read.kind === 'failure') return reschedule(registration, read.failure, session, write)
  if (read.kind === 'gone') return gone(registration, trunk, session)
  return end(registration, notOffered(trunk, failure, session))
}

function finish(
  work: Work,
  out: OutgoingChange,
  answered: GenesysTrunk,
  note: string,
  attempts: number | null,
): Worked {
  const { registration, request, trunk } = work
  // Worker B, which has taken this registration over, keeps what it found; worker A knows less by now.
  if (openUnchanged(registration) === null) return DONE
  const told = withoutSecrets(answered, null, out.secrets)
  const wanted = termsAfter(trunk, out.change, told)
  const expected = { ...wanted, number: '' }
  const drift = compareTrunk(expected, answered)
  const comparison = comparisonOf(drift, out.secrets)
  const left = keepChange(trunk, request, {
    change: out.change,
    told,
    wanted,
    comparison,
    password: out.isNew ? out.password : '',
  })
  const cut = cutValues(expected, answered, drift, out.change.target)
  if (cut.length > 0) {
    const { session } = work
    const { fields, genesysId } = trunk
    const named = { operation: 'update' as const, trunkName: fields.trunkName, genesysId, secrets: out.secrets }
    return end(registration, verdict('payload_truncated', { ...session.facts, ...named, problems: cut, evidence: cut }))
  }
  const state = writeStep(registration, 'succeed', {
    ...(attempts === null ? {} : { write: { attempts } }),
    writeSent: 0,
    verdict: null,
    note: [note, comparison.drift, left].filter((line) => line !== '').join('\n'),
    comparison,
  })
  if (state === 'changed') forgetSpentPassword(trunk, request)
  return DONE
}

function gone(registration: RegistrationRecord, trunk: TrunkRecord | null, session: GenesysSession): Worked {
  const named = trunk === null ? {} : { trunkName: trunk.fields.trunkName, genesysId: trunk.genesysId }
  return end(registration, verdict('trunk_gone', { ...session.facts, ...named }))
}

/** Ends the work with a verdict for a person. No write of it is under way. */
function end(registration: RegistrationRecord, found: Verdict): Worked {
  const { attempts } = registration
  return endWith(registration, 'fail', found, { writeSent: 0, write: { attempts } })
}
