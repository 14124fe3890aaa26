import { otherContracts } from '../contracts'
import type { VerdictFacts } from './verdict-record'

/** Places that next steps lead to. */
export const OAUTH = 'Genesys Cloud Admin > Integrations > OAuth'
export const ROLES = 'Genesys Cloud Admin > People & Permissions > Roles / Permissions'
export const TRUNKS = 'Genesys Cloud Admin > Telephony > Trunks'
export const ALIASES = 'Connections & Credentials > Connection & Credential Aliases'
export const VERIFY = 'then choose Verify access on the organization'
export const RETRY = 'then choose Retry now on the trunk request'

export function columns(facts: VerdictFacts): string {
  return facts.indexes === undefined || facts.indexes.length === 0 ? 'its claims' : facts.indexes.join(', ')
}

export function org(facts: VerdictFacts, start = false): string {
  const word = start ? 'Organization' : 'organization'
  if (facts.organization !== undefined) {
    return `${word} "${facts.organization}"${facts.orgId === undefined ? '' : ` (${facts.orgId})`}`
  }
  return facts.orgId === undefined ? `${start ? 'The' : 'the'} organization` : `${word} ${facts.orgId}`
}

export function form(facts: VerdictFacts): string {
  return facts.organization === undefined
    ? "the organization's form (BYOC Trunks > Organizations)"
    : `the organization "${facts.organization}" (BYOC Trunks > Organizations)`
}

export function alias(facts: VerdictFacts): string {
  return facts.credential === undefined ? 'the credential alias' : `credential alias "${facts.credential}"`
}

export function quoted(text: string | undefined, otherwise: string): string {
  return text === undefined ? otherwise : `"${text}"`
}

export function later(facts: VerdictFacts): string {
  if (facts.retryAfterMs === undefined) return 'by itself'
  return `by itself, after ${String(Math.ceil(facts.retryAfterMs / 1000))} s at the earliest`
}

/** Genesys' own words, without their final period. */
export function said(facts: VerdictFacts): string {
  const text = (facts.said ?? '').replace(/\s+/g, ' ').trim()
  if (text === '') return 'it does not say why'
  return text.length > LONGEST_SAID ? `${text.slice(0, LONGEST_SAID)}…` : text.replace(/\.$/, '')
}

const LONGEST_SAID = 400

/** The last line of the evidence as a clause: a person who is shown only the sentence sees no evidence. */
export function seen(facts: VerdictFacts): string {
  const text = (facts.evidence?.slice(-1).join() ?? '').replace(/\s+/g, ' ').trim()
  if (text === '') return ''
  return `: ${text.length > LONGEST_SEEN ? `${text.slice(0, LONGEST_SEEN)}…` : text.replace(/\.$/, '')}`
}

const LONGEST_SEEN = 200

export function difference(ms: number): string {
  return `${String(Math.round(Math.abs(ms) / 1000))} s ${ms > 0 ? 'ahead of' : 'behind'}`
}

export function list(facts: VerdictFacts, otherwise: string): string {
  return facts.problems === undefined || facts.problems.length === 0 ? `${otherwise}.` : facts.problems.join(' ')
}

export function other(facts: VerdictFacts): string {
  if (facts.contract === undefined) return 'the other one'
  return otherContracts(facts.contract).join(' or ')
}
