import { withoutMarkup } from '../servicenow'
import { TERM_LABELS } from '../contracts'
import { redact } from '../redaction'
import { verdict, type Verdict, type VerdictFacts } from '../verdicts'
import type { GenesysSession } from '../calls'
import type { TrunkRecord } from '../inventory'
import { nameOf } from '../trunks'
import { isUnasked, type TermChange } from './decide-change'
import type { OutgoingChange } from './outgoing-change'

/** The verdict that somebody else has changed the trunk; it names each term with what is there and what was written. */
export function driftVerdict(trunk: TrunkRecord, terms: readonly TermChange[], facts: VerdictFacts): Verdict {
  const secrets = facts.secrets ?? []
  const problems = terms.map((each) =>
    redact(`${TERM_LABELS[each.term]} is ${shown(each.old)}${insteadOf(each, trunk)}.`, secrets),
  )
  const { genesysId, fields } = trunk
  return verdict('drifted', { ...facts, trunkName: fields.trunkName, genesysId, problems })
}

function insteadOf({ term, new: written }: TermChange, { wanted }: TrunkRecord): string {
  const isNobodys = wanted !== null && isUnasked(term, wanted)
  return isNobodys ? ', which no trunk request has asked for' : ` instead of ${shown(written)}`
}

/** The work note of a change that was made: each term with what it was and what it is, and no password. */
export function changeNote(
  terms: readonly TermChange[],
  { isNew, secrets }: Pick<OutgoingChange, 'isNew' | 'secrets'>,
  session: Pick<GenesysSession, 'organization'>,
): string {
  const parts = [
    ...terms.map((each) => `${TERM_LABELS[each.term]}: ${shown(each.old)} → ${shown(each.new)}`),
    ...(isNew ? ['the digest password'] : []),
  ]
  return withoutMarkup(redact(`Changed in ${nameOf(session)}: ${parts.join('; ')}.`, secrets))
}

/** Longest part of a value that a sentence shows. */
const TOLD = 60

function shown(value: string): string {
  return value.length <= TOLD ? `"${value}"` : `"${value.slice(0, TOLD)}…"`
}
