import { fieldOf, type FieldName } from '../fields'
import { shownTerm, type ExpectedTrunk, type GenesysTrunk, type Term, type TrunkTerms } from '../contracts'
import { verdict, type Verdict, type VerdictFacts } from '../verdicts'
import { compareTrunk, type Drift } from '../inventory'

/**
 * The result of checking the trunk in an answer: a verdict when it is not the one that was asked for, and its
 * comparison.
 */
export interface CheckedEcho {
  verdict: Verdict | null
  drift: Drift
}

/**
 * Compares the trunk that Genesys says it registered with the one that was sent. The organization that was asked is
 * `facts.orgId`. Under every verdict a trunk exists: this one, or another. A value that differs otherwise than by a
 * cut gives no verdict: the trunk is there, and its request says how it differs.
 */
export function checkEcho(expected: ExpectedTrunk, told: GenesysTrunk, facts: VerdictFacts): CheckedEcho {
  // An answer without a name says nothing about the name. The poll finds out whether a new trunk is active.
  const drift = compareTrunk(expected, told, told.name === '' ? ['name', 'state'] : ['state'])
  return { verdict: verdictOn(expected, told, drift, facts), drift }
}

function verdictOn(expected: ExpectedTrunk, told: GenesysTrunk, drift: Drift, facts: VerdictFacts): Verdict | null {
  const evidence = [...(facts.evidence ?? []), `Registered as ${told.id}`]
  const more = { trunkName: expected.name, genesysId: told.id }
  if (standsElsewhere(told, facts)) {
    const otherOrgId = told.organizationId ?? undefined
    const problems = [`Organization: "${cut(otherOrgId ?? '')}".`]
    return verdict('other_trunk_registered', { ...facts, ...more, otherOrgId, problems, evidence })
  }
  const differing = differingFields(expected, told, drift)
  const problems = differing.map(inSentence)
  const found = { ...facts, ...more, evidence: [...evidence, ...problems] }
  const named = differing.find(({ term, isCut: short }) => term === 'name' && !short)
  if (named !== undefined) {
    return verdict('other_trunk_registered', { ...found, problems: [`Trunk name: "${cut(named.kept)}".`] })
  }
  const isTruncated = differing.length > 0 && differing.every(({ isCut: short }) => short)
  return isTruncated ? verdict('payload_truncated', { ...found, problems }) : null
}

/**
 * The new values of a changed trunk that Genesys kept cut short, a sentence each. `target` is null for each term that
 * the change leaves alone.
 */
export function cutValues(expected: ExpectedTrunk, told: GenesysTrunk, drift: Drift, target: TrunkTerms): string[] {
  return differingFields(expected, told, drift)
    .filter(({ term, isCut: short }) => short && target[term] !== null)
    .map(inSentence)
}

/** A field of which Genesys keeps another value than it was sent. */
interface DifferingField {
  term: Term
  label: string
  sent: string
  kept: string
  isCut: boolean
}

function differingFields(expected: TrunkTerms, told: GenesysTrunk, drift: Drift): DifferingField[] {
  return (drift.kind === 'changed' ? drift.changes : []).flatMap(({ term }) => {
    const field = FIELDS[term]
    const [sent, kept] = [shownTerm(expected, term), shownTerm(told, term)]
    // An absent value was not cut: it is told as a difference.
    if (field === null || kept === '') return []
    return [{ term, label: fieldOf(field).label, sent, kept, isCut: isCut(sent, kept) }]
  })
}

function inSentence({ label, sent, kept }: DifferingField): string {
  return `${label}: Genesys Cloud keeps ${String(kept.length)} of ${String(sent.length)} characters ("${cut(kept)}").`
}

/** True when the kept value is the beginning of the sent one. Genesys may have put hosts in lower case as well. */
function isCut(sent: string, kept: string): boolean {
  return sent.length > kept.length && sent.toLowerCase().startsWith(kept.toLowerCase())
}

/** True when the answer says that the trunk is of another organization than the one that was asked. */
export function standsElsewhere({ organizationId }: GenesysTrunk, { orgId }: Pick<VerdictFacts, 'orgId'>): boolean {
  return organizationId !== null && orgId !== undefined && organizationId.toLowerCase() !== orgId.toLowerCase()
}

/** The verdict on an answer that gives the trunk of another trunk request. */
export function notOurs(expected: ExpectedTrunk, told: GenesysTrunk, facts: VerdictFacts): Verdict {
  const problems = [`Trunk ID: ${cut(told.id)} is the trunk of another trunk request.`]
  const evidence = [...(facts.evidence ?? []), `Registered as ${told.id}`]
  return verdict('other_trunk_registered', { ...facts, trunkName: expected.name, problems, evidence })
}

function cut(text: string): string {
  return text.length <= TOLD ? text : `${text.slice(0, TOLD)}…`
}

/** Longest part of a value that a sentence shows. */
const TOLD = 80

/** The fields of the request that terms come from; null for a term that is no text, or no field's, and so is never cut. */
const FIELDS: Readonly<Record<Term, FieldName | null>> = {
  name: 'trunkName',
  sipUri: 'sipUri',
  servers: 'sipUri',
  identifier: 'sipUri',
  authUser: 'authUser',
  realm: 'realm',
  callerName: 'callerName',
  callerAddress: 'callerAddress',
  transport: null,
  allowList: null,
  inboundSite: null,
  enabled: null,
  description: null,
  state: null,
}
