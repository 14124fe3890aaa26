import { VERDICTS, type Verdict } from '../verdicts'
import type { Diagnosis, Failure } from '../answers'
import { bodyRefused, type AccessFindings, type Check, type CheckName, type NotMade } from './access-findings'

/** A check's outcome and evidence. */
type Judgment = Pick<Check, 'outcome' | 'evidence'>

/** The outcome and evidence of one check; null when it was not made. */
export function judgeCheck(name: CheckName, found: AccessFindings): Judgment | null {
  switch (name) {
    case 'organization':
      return made(found.organization, (given) =>
        byVerdict(given, 'The organization is active, verified for this instance, and well-formed.'),
      )
    case 'credential':
      return made(found.credential, (given) => byVerdict(given, 'The credential has a client id and a secret.'))
    case 'token':
      return made(found.token, judgeToken)
    case 'claims':
      return made(found.claims, judgeClaims)
    case 'read':
      return made(found.read, judgeRead)
    case 'byoc':
      return made(found.byoc, judgeByoc)
    case 'write':
      return made(found.write, judgeWrite)
    case 'audit':
      return made(found.audit, judgeAudit)
  }
}

function made<Finding>(finding: Finding | undefined, judge: (finding: Finding) => Judgment): Judgment | null {
  return finding === undefined ? null : judge(finding)
}

function byVerdict(given: Verdict | null, good: string): Judgment {
  if (given === null) return { outcome: 'pass', evidence: [good] }
  return { outcome: 'fail', evidence: given.evidence.length === 0 ? [given.message] : given.evidence }
}

/** The outcome of a check that failed. A trouble that is over by itself proves nothing about access. */
function byFailure({ verdict: { code, evidence } }: Failure): Judgment {
  return { outcome: VERDICTS[code].retry === 'retry' ? 'unknown' : 'fail', evidence }
}

function judgeToken(failure: Failure | null): Judgment {
  return failure === null ? { outcome: 'pass', evidence: ['Genesys Cloud minted a token.'] } : byFailure(failure)
}

function judgeClaims({ finding, failure }: NonNullable<AccessFindings['claims']>): Judgment {
  if (failure !== null) return byFailure(failure)
  return { outcome: finding.kind === 'good' ? 'pass' : 'unknown', evidence: [...finding.evidence] }
}

function judgeRead(read: Diagnosis): Judgment {
  if (read.kind === 'failure') return byFailure(read)
  return {
    outcome: 'pass',
    evidence: [`read: ${read.answer.summary}`, 'This shows a live token, not the right to write.'],
  }
}

function judgeByoc(byoc: boolean | null): Judgment {
  if (byoc === null) return { outcome: 'unknown', evidence: ['Genesys Cloud did not list the products.'] }
  return byoc
    ? { outcome: 'pass', evidence: ['BYOC is among the products.'] }
    : { outcome: 'fail', evidence: ['BYOC is not among the products.'] }
}

function judgeWrite(write: Diagnosis | NotMade): Judgment {
  if ('notMade' in write) return { outcome: 'skipped', evidence: [write.notMade] }
  if (write.kind === 'success') {
    const evidence = `probe: ${write.answer.summary}, though its body can't be valid: look whether something was made`
    return { outcome: 'unknown', evidence: [evidence] }
  }
  if (bodyRefused(write)) {
    return { outcome: 'pass', evidence: [...write.verdict.evidence, 'Genesys Cloud refused the body, not the caller.'] }
  }
  return byFailure(write)
}

function judgeAudit(audit: NonNullable<AccessFindings['audit']>): Judgment {
  if ('notMade' in audit) return { outcome: 'skipped', evidence: [audit.notMade] }
  if (audit.kind === 'failure') return { outcome: 'unknown', evidence: audit.verdict.evidence }
  const told = audit.kind !== 'nothing' && audit.kind !== 'unclear'
  return { outcome: told ? 'pass' : 'unknown', evidence: audit.evidence }
}
