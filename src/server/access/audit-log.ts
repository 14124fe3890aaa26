import type { AuditMessage } from './audit'

/**
 * What the audit log says about a refused account.
 * `nothing`: no entry of it; refused calls may not be audited at all (no published source says so or otherwise).
 * `unclear`: entries, but none that names either cause.
 */
export type AuditFinding = {
  kind: 'invalid_signature' | 'missing_permission' | 'unclear' | 'nothing'
  evidence: string[]
}

/** What stands between two words of one sentence; a point within a code (`missing.permissions`) ends none. */
const near = (most: number): string => `(?:[^.·]|\\.(?=\\S)){0,${String(most)}}`

const BROKEN = '(?:invalid|bad|wrong|unverif\\w{0,20}|fail\\w{0,20}|mismatch\\w{0,20})'
const LACKING = '(?:missing|lack\\w{0,20}|insufficient|\\bno(?![a-z])|not granted|without)'
const LACKED = '(?:missing|lack\\w{0,20}|denied|insufficient|not granted|required)'

const SIGNATURE = new RegExp(`${BROKEN}${near(40)}signature|signature${near(40)}${BROKEN}`, 'i')
const PERMISSION = new RegExp(`${LACKING}${near(40)}(?:permission|scope)|(?:permission|scope)${near(60)}${LACKED}`, 'i')

/** Entries shown as evidence. */
const SHOWN = 3

/** Tells an invalid token signature from a missing permission. The latest entry that names one of them decides. */
export function readAuditLog(messages: readonly AuditMessage[], who: { clientId: string | null }): AuditFinding {
  const own = messages.filter((one) => who.clientId === null || one.clientId === null || one.clientId === who.clientId)
  const latest = [...own].sort((one, other) => compare(other.eventDate ?? '', one.eventDate ?? ''))
  for (const message of latest.filter((one) => !/^success$/i.test(one.status ?? ''))) {
    const kind = SIGNATURE.test(message.text)
      ? 'invalid_signature'
      : PERMISSION.test(message.text)
        ? 'missing_permission'
        : null
    if (kind !== null) return { kind, evidence: [describe(message)] }
  }
  if (latest.length === 0) return { kind: 'nothing', evidence: ['The audit log has no entry of this account.'] }
  return { kind: 'unclear', evidence: latest.slice(0, SHOWN).map(describe) }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function describe(message: AuditMessage): string {
  return `Audit log, ${message.eventDate ?? 'no date'}: ${sentences(message.text).slice(0, 300)}`
}

/** What of an entry is said in words: ids, dates and addresses are left out, and what is said twice is said once. */
function sentences(text: string): string {
  const said = text.split(' · ').filter((part) => /\S\s{1,9}\S/.test(part))
  return said.length === 0 ? text : [...new Set(said)].join(' · ')
}
