import { fieldOf, type ExpectedTrunk, type FieldName, type GenesysTrunk } from '../contracts'
import { verdict, type Verdict, type VerdictFacts } from '../verdicts'

/**
 * Compares what Genesys says it registered with what was sent; null when nothing it says differs. The organization that
 * was asked is `facts.orgId`. A trunk exists all the same, whatever the verdict: this one, or another.
 */
export function checkEcho(expected: ExpectedTrunk, told: GenesysTrunk, facts: VerdictFacts): Verdict | null {
  const evidence = [...(facts.evidence ?? []), `Registered as ${told.id}`]
  const more = { trunkName: expected.name, genesysId: told.id }
  if (standsElsewhere(told, facts)) {
    const otherOrgId = told.organizationId ?? undefined
    const problems = [`Organization: "${cut(otherOrgId ?? '')}".`]
    return verdict('other_trunk_registered', { ...facts, ...more, otherOrgId, problems, evidence })
  }
  const differing = (['name', 'sipUri', 'authUser'] as const).flatMap((field) => {
    const sent = expected[field] ?? ''
    const kept = told[field]
    return kept === null || kept === '' || kept === sent ? [] : [{ field, sent, kept }]
  })
  if (differing.length === 0) return null
  const problems = differing.map(
    ({ field, sent, kept }) =>
      `${fieldOf(FIELDS[field]).label}: Genesys Cloud keeps ${String(kept.length)} of ${String(sent.length)} characters ("${cut(kept)}").`,
  )
  const found = { ...facts, ...more, evidence: [...evidence, ...problems] }
  if (differing.every(({ sent, kept }) => sent.startsWith(kept)))
    return verdict('payload_truncated', { ...found, problems })
  const named = differing.find(({ field, sent, kept }) => field === 'name' && !sent.startsWith(kept))
  if (named === undefined) return verdict('unexpected_response', found)
  return verdict('other_trunk_registered', { ...found, problems: [`Trunk name: "${cut(named.kept)}".`] })
}

/** Whether the answer says that the trunk is of another organization than the one that was asked. */
export function standsElsewhere({ organizationId }: GenesysTrunk, { orgId }: VerdictFacts): boolean {
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

/** Longest part of a value that is told. */
const TOLD = 80

const FIELDS = { name: 'trunkName', sipUri: 'sipUri', authUser: 'authUser' } as const satisfies Record<
  string,
  FieldName
>
