import type { Contract } from '../fields'
import { adapterOf } from '../contracts'
import { cleanEvidence, verdict, type Verdict, type VerdictCode, type VerdictFacts } from '../verdicts'
import type { Failure } from '../answers'
import type { AuditFinding } from '../audit'
import {
  CHECK_NAMES,
  bodyRefused,
  type AccessFindings,
  type CallsByCheck,
  type Check,
  type CheckName,
} from './access-findings'
import { judgeCheck } from './access-judgments'

export interface AccessConclusion {
  checks: Check[]
  /** Null: nothing stands in the way. */
  verdict: Verdict | null
}

/** Outbound calls that one diagnosis may make. */
export const MAX_CALLS = 8

/** The check to make next, or null when no further check makes sense. */
export function nextCheck(found: AccessFindings, contract: Contract): CheckName | null {
  return CHECK_NAMES.find((name) => found[name] === undefined && reasonToSkip(name, found, contract) === null) ?? null
}

/** Puts the findings into a table and names the one thing to fix first. */
export function concludeAccess(
  found: AccessFindings,
  contract: Contract,
  facts: VerdictFacts,
  calls: CallsByCheck = {},
): AccessConclusion {
  const checks = CHECK_NAMES.map((name) => ({
    ...toCheck(name, found, contract, facts.secrets),
    calls: calls[name] ?? 0,
  }))
  const first = firstVerdict(found, facts)
  return { checks, verdict: first === null ? null : { ...first, message: prefaceOf(found, checks) + first.message } }
}

/** The words before a verdict's own where reading works; '' where the verdict says it all. */
function prefaceOf(found: AccessFindings, checks: readonly Check[]): string {
  if (found.read?.kind !== 'success') return ''
  if (checks.some(({ name, outcome }) => name === 'write' && outcome === 'fail')) {
    return found.trunkUnread === true
      ? "Reads that need no permission work, reading a trunk doesn't, and this is why: "
      : "Reads work, writes don't, and this is why: "
  }
  return found.claims?.failure == null ? '' : 'Reads work; no write was tried with this token, and this is why: '
}

function firstVerdict(found: AccessFindings, facts: VerdictFacts): Verdict | null {
  const { organization, credential, token, claims, read, byoc, write, audit } = found
  const early = organization ?? credential ?? token?.verdict ?? claims?.failure?.verdict
  if (early !== undefined) return early
  if (claims?.finding.kind === 'opaque') return notProved(claims.finding.evidence, facts)
  // The products are listed when reading works, and nothing is written without BYOC.
  if (byoc === false) {
    return verdict('byoc_not_enabled', { ...facts, evidence: ['The organization’s products do not include byoc.'] })
  }
  const late = read?.kind === 'failure' ? read : writeFailure(write)
  return late === null ? null : refine(late.verdict, audit, facts)
}

function notProved(evidence: readonly string[], facts: VerdictFacts): Verdict {
  return verdict('unexpected_response', { ...facts, evidence })
}

/** The verdict of a 401, made more exact by the audit log, which is asked of those alone, and can tell causes that a 401 does not. */
function refine(given: Verdict, audit: AccessFindings['audit'], facts: VerdictFacts): Verdict {
  if (audit === undefined || 'notMade' in audit || audit.kind === 'failure') return given
  const evidence = [...given.evidence, ...audit.evidence]
  const code = CODE_OF_CAUSE[audit.kind]
  if (code !== undefined) {
    return verdict(code, { ...facts, permission: audit.permission ?? facts.permission, evidence })
  }
  return { ...given, evidence: cleanEvidence(evidence, facts.secrets) }
}

/**
 * Causes that have a verdict of their own. Any other cause leaves the verdict at a refused token, with the entry as
 * evidence.
 */
const CODE_OF_CAUSE: Readonly<Partial<Record<AuditFinding['kind'], VerdictCode>>> = {
  missing_permission: 'permission_missing',
  organization: 'organization_not_linked',
  client: 'client_rejected',
  address: 'address_not_allowed',
}

/** The failure of the probing write; null when the write is allowed, as far as an invalid body can show. */
function writeFailure(write: AccessFindings['write']): Failure | null {
  if (write === undefined || 'notMade' in write || write.kind === 'success') return null
  return bodyRefused(write) ? null : write
}

const NOT_PROVED = 'the token is not proved to be of this organization'

function reasonToSkip(name: CheckName, found: AccessFindings, contract: Contract): string | null {
  const blocked = (['organization', 'credential', 'token'] as const).find((before) => found[before] != null)
  if (blocked !== undefined) return `the check "${blocked}" has to pass first`
  switch (name) {
    case 'read':
      // A token of another organization would read that organization's trunks.
      if (!adapterOf(contract).anyTokenReads && found.claims?.failure != null) return NOT_PROVED
      return null
    case 'byoc':
      if (!adapterOf(contract).listsProducts) return 'this contract has no list of products'
      if (found.claims?.failure != null) return NOT_PROVED
      return found.read?.kind === 'failure' ? 'reading has to work first' : null
    case 'write':
      if (found.claims?.failure != null) return 'the token is not good for this organization, so nothing is written'
      if (found.claims?.finding.kind === 'opaque') return NOT_PROVED
      if (found.read?.kind === 'failure') return 'reading has to work first'
      return found.byoc === false ? 'BYOC is not enabled' : null
    case 'audit':
      return auditHelps(found) ? null : 'nothing is left to be told by the audit log'
    case 'organization':
    case 'credential':
    case 'token':
    case 'claims':
      return null
  }
}

function auditHelps({ read, write }: AccessFindings): boolean {
  const refusedBy = read?.kind === 'failure' ? read : writeFailure(write)
  return refusedBy?.verdict.code === 'token_rejected'
}

function toCheck(
  name: CheckName,
  found: AccessFindings,
  contract: Contract,
  secrets: readonly string[] | undefined,
): Omit<Check, 'calls'> {
  const judged = judgeCheck(name, found)
  if (judged === null) {
    return { name, outcome: 'skipped', evidence: [reasonToSkip(name, found, contract) ?? 'it was not looked at'] }
  }
  return { name, outcome: judged.outcome, evidence: cleanEvidence(judged.evidence, secrets) }
}
