import type { Contract } from '../genesys/contract'
import type { ExpectedTrunk } from '../genesys/expected-trunk'
import type { GenesysTrunk } from '../genesys/trunk'
import type { VerdictFacts } from './verdict-facts'
import { verdict, type Verdict } from './verdicts'

/** What a look-up found. */
export interface LookUp {
  contract: Contract
  expected: ExpectedTrunk
  orgId: string
  /** The registration has a write without an answer. */
  writeUnanswered: boolean
  /** All that the listing gave for the name, all pages. */
  found: readonly GenesysTrunk[]
  /** Ids among them that belong to other trunk requests. */
  taken: readonly string[]
  /** Every page was read and every entity of it was readable. */
  complete: boolean
  /** Each trunk found was read by its id, not only listed. */
  closely: boolean
}

/**
 * `adopt`: it is this request's own. `create`: there is none. `conflict`: there is one that is not surely ours.
 * `look_closer`: the listing leaves out what decides; read it by id and ask again with `closely`.
 * `undecided`: the listing can't be relied on; ask again later. `ambiguous`: one of those found may be this request's, so
 * that nothing may be created until a person has decided.
 */
export type Adoption =
  | { kind: 'adopt'; trunk: GenesysTrunk }
  | { kind: 'create' }
  | { kind: 'look_closer'; id: string }
  | { kind: 'undecided'; reason: string }
  | { kind: 'conflict'; verdict: Verdict; ambiguous: boolean }

/** Adopts only what is surely this request's: a trunk of somebody else must never be taken over. */
export function decideAdoption(lookUp: LookUp, facts: VerdictFacts): Adoption {
  const here = lookUp.found.filter((trunk) => isHere(trunk, lookUp.orgId))
  const ours = here.filter((trunk) => !lookUp.taken.includes(trunk.id) && isOurs(trunk, lookUp))
  const [own] = ours
  if (own !== undefined && ours.length === 1) return { kind: 'adopt', trunk: own }
  if (ours.length > 1) {
    const ids = ours.map((trunk) => trunk.id).join(', ')
    const several = conflict(own, [`Several trunks are equal to this request: ${ids}`], facts, lookUp)
    return { ...several, ambiguous: true }
  }
  const sameName = here.filter((trunk) => trunk.name === lookUp.expected.name)
  const silent = sameName.find((trunk) => !saysEnough(trunk, lookUp.contract))
  if (silent !== undefined && lookUp.writeUnanswered && !lookUp.closely) return { kind: 'look_closer', id: silent.id }
  if (sameName.length > 0) return conflict(sameName[0], [reasonAgainst(sameName[0], lookUp)], facts, lookUp)
  if (!lookUp.complete) return { kind: 'undecided', reason: 'the listing was not complete' }
  return { kind: 'create' }
}

/** A registration that says it is another organization's is none of ours, even if the listing gave it. */
function isHere(trunk: GenesysTrunk, orgId: string): boolean {
  return trunk.state !== 'deleted' && (trunk.organizationId ?? orgId).toLowerCase() === orgId.toLowerCase()
}

function isOurs(trunk: GenesysTrunk, { contract, expected, writeUnanswered }: LookUp): boolean {
  const equal = trunk.name === expected.name && trunk.sipUri === expected.sipUri && trunk.authUser === expected.authUser
  if (contract === 'byoc_registration') return writeUnanswered && equal
  // Two instances may give the same number: without a write of ours, the content has to agree as well.
  return trunk.description === expected.description && (writeUnanswered || equal)
}

function saysEnough(trunk: GenesysTrunk, contract: Contract): boolean {
  return contract === 'platform' ? trunk.description !== null : trunk.sipUri !== null && trunk.authUser !== null
}

function reasonAgainst(
  trunk: GenesysTrunk | undefined,
  { contract, expected, writeUnanswered, taken }: LookUp,
): string {
  if (trunk === undefined) return 'A trunk of the same name is there.'
  if (taken.includes(trunk.id)) return 'It is registered for another trunk request.'
  if (contract === 'platform') return `Its description is not "${expected.description ?? ''}".`
  if (!writeUnanswered) return 'This request has no write without an answer, so the trunk was made by someone else.'
  const differing = (['sipUri', 'authUser'] as const).filter((field) => trunk[field] !== expected[field])
  return `It differs in ${differing.map((field) => (field === 'sipUri' ? 'sip_uri' : 'auth_user')).join(' and ')}.`
}

function conflict(
  trunk: GenesysTrunk | undefined,
  evidence: readonly string[],
  facts: VerdictFacts,
  lookUp: LookUp,
): Extract<Adoption, { kind: 'conflict' }> {
  const all = [...(facts.evidence ?? []), ...evidence]
  const more = { trunkName: lookUp.expected.name, genesysId: trunk?.id, contract: lookUp.contract, evidence: all }
  return { kind: 'conflict', verdict: verdict('conflict', { ...facts, ...more }), ambiguous: false }
}
