import { withoutMarkup } from '../servicenow'
import type { ExpectedTrunk, GenesysTrunk } from '../contracts'
import { redact } from '../verdicts'

/** A field that Genesys tells otherwise than it was registered. */
export interface ChangedField {
  field: 'name' | 'sipUri' | 'authUser' | 'description' | 'state'
  expected: string
  found: string
}

/** `unknownFields`: what Genesys did not tell, so that nothing is claimed about it. */
export type Drift =
  | { kind: 'same'; unknownFields: string[] }
  | { kind: 'missing' }
  | { kind: 'changed'; changes: ChangedField[]; unknownFields: string[] }

const FIELDS = ['name', 'sipUri', 'authUser', 'description', 'state'] as const

/** Compares a registered request with what Genesys tells; `found` null: it is not among the organization's trunks. */
export function compareTrunk(expected: ExpectedTrunk, found: GenesysTrunk | null): Drift {
  if (found === null || found.state === 'deleted') return { kind: 'missing' }
  const changes: ChangedField[] = []
  const unknownFields: string[] = []
  for (const field of FIELDS) {
    const wanted = expected[field]
    const told = found[field]
    if (wanted === null) continue
    if (told === null) unknownFields.push(field)
    else if (told !== wanted) changes.push({ field, expected: wanted, found: told })
  }
  return changes.length === 0 ? { kind: 'same', unknownFields } : { kind: 'changed', changes, unknownFields }
}

/** Trunks of the organization that no registration knows. */
export function foreignTrunks(found: readonly GenesysTrunk[], knownIds: readonly string[]): GenesysTrunk[] {
  const known = new Set(knownIds)
  return found.filter((trunk) => trunk.state !== 'deleted' && !known.has(trunk.id))
}

/** One sentence for people, without what `secrets` holds: a server that repeats what it was sent is not repeated. */
export function describeDrift(drift: Drift, secrets: readonly string[] = []): string {
  return withoutMarkup(redact(sentenceOf(drift), secrets))
}

function sentenceOf(drift: Drift): string {
  switch (drift.kind) {
    case 'missing':
      return 'The trunk is not in Genesys Cloud any more.'
    case 'changed':
      return `In Genesys Cloud, ${drift.changes
        .map(({ field, expected, found }) => `${LABELS[field]} is ${quoted(found)} instead of ${quoted(expected)}`)
        .join('; ')}.`
    case 'same':
      return drift.unknownFields.length === 0
        ? 'The trunk in Genesys Cloud is as it was registered.'
        : `The trunk is in Genesys Cloud, which does not tell ${drift.unknownFields.join(', ')}.`
  }
}

/** Longest part of a value that is told: five fields fit into the column. */
const TOLD = 60

function quoted(value: string): string {
  return value.length <= TOLD ? `"${value}"` : `"${value.slice(0, TOLD)}…" (${String(value.length)} characters)`
}

const LABELS: Readonly<Record<ChangedField['field'], string>> = {
  name: 'the name',
  sipUri: 'the SIP URI',
  authUser: 'the auth user',
  description: 'the description',
  state: 'the state',
}
