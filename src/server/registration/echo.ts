import type { ExpectedTrunk } from '../genesys/expected-trunk'
import type { GenesysTrunk } from '../genesys/trunk'
import type { VerdictFacts } from './verdict-facts'
import { verdict, type Verdict } from './verdicts'

/**
 * Compares what Genesys says it registered with what was sent; null when nothing it says differs.
 * The trunk exists all the same: its id has to be kept, whatever the verdict.
 */
export function checkEcho(expected: ExpectedTrunk, told: GenesysTrunk, facts: VerdictFacts): Verdict | null {
  const differing = (['name', 'sipUri', 'authUser'] as const).flatMap((field) => {
    const sent = expected[field] ?? ''
    const kept = told[field]
    return kept === null || kept === '' || kept === sent ? [] : [{ field, sent, kept }]
  })
  if (differing.length === 0) return null
  const cut = differing.every(({ sent, kept }) => sent.startsWith(kept))
  const problems = differing.map(
    ({ field, sent, kept }) =>
      `${LABELS[field]}: Genesys Cloud keeps ${String(kept.length)} of ${String(sent.length)} characters ("${kept.length <= TOLD ? kept : `${kept.slice(0, TOLD)}…`}").`,
  )
  const more = { genesysId: told.id, evidence: [...(facts.evidence ?? []), `Registered as ${told.id}`, ...problems] }
  return cut
    ? verdict('payload_truncated', { ...facts, ...more, problems })
    : verdict('unexpected_response', { ...facts, ...more })
}

/** Longest part of a value that is told. */
const TOLD = 80

const LABELS = { name: 'Trunk name', sipUri: 'SIP URI', authUser: 'Authentication user' } as const
