import { VERDICTS, type Failure, type Verdict } from '../verdicts'
import { bodyRefused, type AccessFindings, type Check, type CheckName } from './access-findings'

/** A check's outcome and evidence. */
type Judgment = Pick<Check, 'outcome' | 'evidence'>

/** The outcome and evidence of one check that was made. */
export function judgeCheck(name: CheckName, found: AccessFindings): Judgment {
  switch (name) {
    case 'organization':
      return byVerdict(
        found.organization ?? null,
        'The organization is active, verified for this instance, and well-formed.',
      )
    case 'credential':
      return byVerdict(found.credential ?? null, 'The credential has a client id and a secret.')
    case 'token':
      return byFailure(found.token ?? null, 'Genesys Cloud minted a token.')
    case 'claims':
      return judgeClaims(found.claims)
    case 'read':
      return judgeRead(found.read)
    case 'byoc':
      return judgeByoc(found.byoc ?? null)
    case 'write':
      return judgeWrite(found.write)
    case 'audit':
      return judgeAudit(found.audit)
  }
}

function byVerdict(given: Verdict | null, good: string): Judgment {
  if (given === null) return { outcome: 'pass', evidence: [good] }
  return { outcome: 'fail', evidence: given.evidence.length === 0 ? [given.message] : given.evidence }
}

/** The outcome of a check by its failure. A trouble that is over by itself proves nothing about access. */
function byFailure(failure: Failure | null, good: string): Judgment {
  if (failure === null) return { outcome: 'pass', evidence: [good] }
  const outcome = VERDICTS[failure.verdict.code].retry === 'retry' ? 'unknown' : 'fail'
  return { outcome, evidence: failure.verdict.evidence }
}

function judgeClaims(claims: AccessFindings['claims']): Judgment {
  if (claims === undefined) return { outcome: 'unknown', evidence: [] }
  if (claims.failure !== null) return byFailure(claims.failure, '')
  return { outcome: claims.finding.kind === 'good' ? 'pass' : 'unknown', evidence: [...claims.finding.evidence] }
}

function judgeRead(read: AccessFindings['read']): Judgment {
  if (read?.kind === 'success') {
    return {
      outcome: 'pass',
      evidence: [`read: ${read.answer.summary}`, 'This shows a live token, not the right to write.'],
    }
  }
  return byFailure(read ?? null, '')
}

function judgeByoc(byoc: boolean | null): Judgment {
  if (byoc === null) return { outcome: 'unknown', evidence: ['Genesys Cloud did not list the products.'] }
  return byoc
    ? { outcome: 'pass', evidence: ['BYOC is among the products.'] }
    : { outcome: 'fail', evidence: ['BYOC is not among the products.'] }
}

function judgeWrite(write: AccessFindings['write']): Judgment {
  if (write === undefined) return { outcome: 'unknown', evidence: [] }
  if ('notMade' in write) return { outcome: 'skipped', evidence: [write.notMade] }
  if (write.kind === 'success') {
    const evidence = `probe: ${write.answer.summary}, though its body can't be valid: look whether something was made`
    return { outcome: 'unknown', evidence: [evidence] }
  }
  if (bodyRefused(write)) {
    return { outcome: 'pass', evidence: [...write.verdict.evidence, 'Genesys Cloud refused the body, not the caller.'] }
  }
  return byFailure(write, '')
}

function judgeAudit(audit: AccessFindings['audit']): Judgment {
  if (audit === undefined) return { outcome: 'unknown', evidence: [] }
  if ('notMade' in audit) return { outcome: 'skipped', evidence: [audit.notMade] }
  if (audit.kind === 'failure') return { outcome: 'unknown', evidence: audit.verdict.evidence }
  const told = audit.kind !== 'nothing' && audit.kind !== 'unclear'
  return { outcome: told ? 'pass' : 'unknown', evidence: audit.evidence }
}
