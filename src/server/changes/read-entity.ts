import { parseObject, type JsonObject } from '../genesys'
import { adapterOf, getCall, isGone, type GenesysTrunk } from '../contracts'
import { verdict, type Verdict } from '../verdicts'
import { notAsPromised, type Failure } from '../answers'
import { ask, contextOf, trunksOfName, type GenesysSession } from '../calls'
import type { TrunkRecord } from '../inventory'
import { standsElsewhere } from '../trunks'

/**
 * A trunk as it was read, whole and in terms. `gone`: it is surely not there any more. `unreadable`: it is listed, and
 * can't be read by its id.
 */
export type ReadEntity =
  | { kind: 'read'; entity: JsonObject; told: GenesysTrunk }
  | { kind: 'gone' }
  | { kind: 'unreadable'; verdict: Verdict }
  | { kind: 'failure'; failure: Failure }

/** Reads a trunk by its id. A missing trunk and a missing endpoint answer alike: the listing tells the two apart. */
export function readEntity(trunk: TrunkRecord, request: string, session: GenesysSession): ReadEntity {
  const call = getCall(session.target, trunk.genesysId)
  const answered = ask(call, request, session)
  if (answered.kind === 'failure') {
    return answered.absent ? listed(trunk, request, answered, session) : { kind: 'failure', failure: answered }
  }
  const entity = parseObject(answered.answer.body)
  const told = entity === null ? null : adapterOf(session.target.contract).trunkOf(entity)
  const strange = strangeIn(told, trunk, session)
  if (entity === null || told === null || strange !== null) {
    const failure = notAsPromised(answered.answer, contextOf(call, session), strange ?? 'the answer is not the trunk')
    return { kind: 'failure', failure }
  }
  return isGone(told) ? { kind: 'gone' } : { kind: 'read', entity, told }
}

/** The reason why the trunk in an answer is not the one that the call was about; null when it is. */
export function strangeIn(told: GenesysTrunk | null, trunk: TrunkRecord, session: GenesysSession): string | null {
  if (told === null) return 'the answer names no trunk id'
  if (told.id.toLowerCase() !== trunk.genesysId.toLowerCase()) return 'the answer is another trunk'
  return standsElsewhere(told, session.target) ? 'the answer is a trunk of another organization' : null
}

function listed(trunk: TrunkRecord, request: string, failure: Failure, session: GenesysSession): ReadEntity {
  const { genesysId, fields } = trunk
  const listing = trunksOfName(fields.trunkName, request, session)
  // Where the listing is absent as well, the organization does not speak the contract, or not all of it.
  if (listing.kind === 'failure')
    return { kind: 'failure', failure: listing.failure.absent ? failure : listing.failure }
  if (listing.trunks.some(({ id }) => id === genesysId)) {
    return { kind: 'unreadable', verdict: notOffered(trunk, failure, session) }
  }
  return listing.complete ? { kind: 'gone' } : { kind: 'failure', failure: { ...failure, retry: 'retry' } }
}

/** The verdict that Genesys shows a trunk and offers no call that its change needs. */
export function notOffered(trunk: TrunkRecord, failure: Failure, session: GenesysSession): Verdict {
  const { evidence } = failure.verdict
  const said = failure.status === null ? undefined : `HTTP ${String(failure.status)}`
  const { genesysId, fields } = trunk
  return verdict('change_not_offered', { ...session.facts, trunkName: fields.trunkName, genesysId, said, evidence })
}
