import type { Contract } from '../fields'
import { adapterOf, isGone, isSameName, type ExpectedTrunk, type GenesysTrunk } from '../contracts'
import { verdict, type Verdict, type VerdictFacts } from '../verdicts'
import { compareTrunk, type Drift } from '../inventory'

/** The result of a look-up. */
export interface LookUp {
  contract: Contract
  expected: ExpectedTrunk
  orgId: string
  /** True when the registration has a write without an answer. */
  writeUnanswered: boolean
  /** The trunks of this name on all pages of the listing. */
  found: readonly GenesysTrunk[]
  /** Ids among them that belong to other trunk requests. */
  taken: readonly string[]
  /** True when every page was read and every entity of the listing was readable. */
  complete: boolean
  /** True when each found trunk was read by its id, not only listed. */
  closely: boolean
}

/**
 * The decision after a look-up. `adopt`: the trunk is this request's own. `create`: no trunk of the name exists.
 * `conflict`: a trunk exists that is not surely this request's own. `look_closer`: the listing leaves out a deciding
 * value; read the trunk by its id and decide again with `closely`. `undecided`: the listing is unreliable; look again
 * later. `ambiguous`: one of the found trunks may be this request's, so nothing may be created until a person has
 * decided.
 */
export type Adoption =
  | { kind: 'adopt'; trunk: GenesysTrunk; drift: Drift }
  | { kind: 'create' }
  | { kind: 'look_closer'; id: string }
  | { kind: 'undecided'; reason: string }
  | { kind: 'conflict'; verdict: Verdict; ambiguous: boolean }

/**
 * Decides about a look-up. Only a trunk that is surely this request's is adopted: a trunk of somebody else must never
 * be taken over.
 */
export function decideAdoption(lookUp: LookUp, facts: VerdictFacts): Adoption {
  const here = lookUp.found.filter((trunk) => isHere(trunk, lookUp.orgId))
  const { isOwn, saysEnough } = adapterOf(lookUp.contract)
  const ours = here.filter((trunk) => !lookUp.taken.includes(trunk.id) && isOwn(trunk, lookUp))
  const [own] = ours
  if (own !== undefined && ours.length === 1) {
    // A new trunk may still be inactive.
    return { kind: 'adopt', trunk: own, drift: compareTrunk(lookUp.expected, own, ['state']) }
  }
  if (ours.length > 1) {
    const ids = ours.map((trunk) => trunk.id).join(', ')
    const several = conflict(own, [`Several trunks are equal to this request: ${ids}`], facts, lookUp)
    return { ...several, ambiguous: true }
  }
  const sameName = here.filter((trunk) => isSameName(trunk.name, lookUp.expected.name))
  const silent = sameName.find((trunk) => !saysEnough(trunk))
  if (silent !== undefined && lookUp.writeUnanswered && !lookUp.closely) return { kind: 'look_closer', id: silent.id }
  if (sameName.length > 0) return conflict(sameName[0], [reasonAgainst(sameName[0], lookUp)], facts, lookUp)
  if (!lookUp.complete) return { kind: 'undecided', reason: 'the listing was not complete' }
  return { kind: 'create' }
}

/** False for a trunk that names another organization, even when this organization's listing contained it. */
function isHere(trunk: GenesysTrunk, orgId: string): boolean {
  return !isGone(trunk) && (trunk.organizationId ?? orgId).toLowerCase() === orgId.toLowerCase()
}

function reasonAgainst(trunk: GenesysTrunk | undefined, lookUp: LookUp): string {
  if (trunk === undefined) return 'A trunk of the same name is there.'
  if (lookUp.taken.includes(trunk.id)) return 'It is registered for another trunk request, or was adopted.'
  return adapterOf(lookUp.contract).whyNotOwn(trunk, lookUp)
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
