import type { Answer } from '../genesys'
import type { TokenFinding } from '../claims'
import { endOf, namedCause } from '../verdicts'
import type { CallContext } from './call-context'
import { judged, type Failure } from './failure'
import { ended, failure, line } from './judge-answer'

/**
 * Judges a 401. One symptom has many causes: the token's own claims come first, then Genesys' words, then its clock. The
 * table of statuses says what is left.
 */
export function diagnose401(answer: Answer, context: CallContext): Failure {
  const claims = context.token === null ? null : diagnoseClaims(context.token, context, [line(answer, context)])
  if (claims !== null) return { ...claims, status: answer.status }
  const evidence = context.token?.evidence ?? []
  const named = namedCause(answer)
  if (named !== null) return failure(named, context, answer)
  return expiredAtGenesys(answer, context) ?? ended(endOf(context.operation, answer.status), context, answer, evidence)
}

/**
 * Judges the claims of a token; null when they are good for the organization (an opaque token is still to be proved).
 * `seenBefore`: evidence that led to this look at them.
 */
export function diagnoseClaims(
  finding: TokenFinding,
  context: CallContext,
  seenBefore: readonly string[] = [],
): Failure | null {
  if (finding.kind !== 'bad') return null
  return judged(finding.code, context, [...seenBefore, ...finding.evidence], {
    otherOrgId: finding.otherOrgId ?? undefined,
    clockDifferenceMs: finding.clockDifferenceMs ?? undefined,
  })
}

/**
 * The failure of a token that expired by the clock of the host that refused it; the clocks of Genesys' hosts may
 * differ.
 */
function expiredAtGenesys(answer: Answer, context: CallContext): Failure | null {
  const { token, receivedAt } = context
  const expiresAt = token === null || token.kind === 'bad' ? null : token.expiresAt
  if (expiresAt === null || answer.dateMs === null || answer.dateMs < expiresAt) return null
  const evidence = [
    line(answer, context),
    `Token expires at: ${new Date(expiresAt).toISOString()}`,
    `Genesys' clock: ${new Date(answer.dateMs).toISOString()}`,
  ]
  const clockIsCause = receivedAt !== undefined && receivedAt < expiresAt
  if (clockIsCause) evidence.push(`Instance's clock: ${new Date(receivedAt).toISOString()}`)
  const clockDifferenceMs = clockIsCause ? answer.dateMs - receivedAt : undefined
  return { ...judged('token_expired', context, evidence, { clockDifferenceMs }), status: answer.status }
}
