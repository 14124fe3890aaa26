import type { Answer, Operation } from '../genesys'
import type { Contract } from '../fields'
import { adapterOf } from '../contracts'
import {
  addressIn,
  codeOf,
  endOf,
  isOfTrunks,
  mayHaveActed,
  mayStillLand,
  namedCause,
  type End,
  type VerdictCode,
  problemsOf,
  refusedFields,
} from '../verdicts'
import type { CallContext, CallEnd } from './call-context'
import { diagnoseClaims } from './diagnose-token'
import { diagnoseThrown, judged, type Diagnosis, type Failure } from './failure'

/** Judges the end of an API call. The token endpoint has `diagnoseToken`. */
export function diagnoseCall(end: CallEnd, context: CallContext): Diagnosis {
  if ('thrown' in end) return diagnoseThrown(end.thrown, end.text, context)
  const { answer } = end
  const { status } = answer
  if (status >= 200 && status < 300) {
    const readable = answer.bodyKind === 'json' || (answer.bodyKind === 'empty' && context.operation === 'retire')
    return readable ? { kind: 'success', answer } : notAsPromised(answer, context, `${answer.summary} instead of JSON`)
  }
  if (status === 401) return diagnose401(answer, context)
  const meant = endOf(context.operation, status)
  if (context.byocEnabled === false && meant.byProducts === true) return failure('byoc_not_enabled', context, answer)
  return ended(meant, context, answer)
}

/**
 * The failure of a 2xx whose body is not the one that the contract promises. A write may have happened; a read is worth
 * repeating.
 */
export function notAsPromised(answer: Answer, context: CallContext, seen: string): Failure {
  return ended(endOf(context.operation, answer.status), context, answer, [seen])
}

/**
 * True when the organization's products may explain a failure. A look-up or a deletion that finds nothing is no
 * refusal, and not every contract lists the products.
 */
export function productsMayExplain(status: number | null, operation: Operation, contract: Contract): boolean {
  return status !== null && endOf(operation, status).byProducts === true && adapterOf(contract).listsProducts
}

/**
 * Judges a 401. One symptom has many causes: the token's own claims come first, then Genesys' words, then its clock. The
 * table of statuses says what is left.
 */
function diagnose401(answer: Answer, context: CallContext): Failure {
  const claims = context.token === null ? null : diagnoseClaims(context.token, context, [line(answer, context)])
  if (claims !== null) return { ...claims, status: answer.status }
  const evidence = context.token?.evidence ?? []
  const named = namedCause(answer)
  if (named !== null) return failure(named, context, answer)
  return expiredAtGenesys(answer, context) ?? ended(endOf(context.operation, answer.status), context, answer, evidence)
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

/** The failure that the table gives for an end of a call. */
function ended(end: End, context: CallContext, answer: Answer, more: readonly string[] = []): Failure {
  const failed = failure(codeOf(end, answer), context, answer, more)
  return end.retry === undefined ? failed : { ...failed, retry: end.retry }
}

function failure(code: VerdictCode, context: CallContext, answer: Answer, more: readonly string[] = []): Failure {
  const isContent = code === 'payload_invalid'
  const evidence = [line(answer, context), ...(isContent ? refusedFields(answer) : []), ...more]
  const problems = isContent ? problemsOf(answer) : undefined
  const permissions = answer.error?.kind === 'api' ? (answer.error.permissions ?? undefined) : undefined
  const failed = judged(code, context, evidence, {
    said: answer.summary,
    problems,
    permissions,
    // The permission of a call that is not about trunks is known to Genesys alone.
    permission: isOfTrunks(context.operation) ? context.facts.permission : undefined,
    address: addressIn(answer),
    retryAfterMs: answer.retryAfterMs ?? undefined,
  })
  const { operation } = context
  const { status } = answer
  return {
    ...failed,
    uncertain: mayHaveActed(operation, status),
    mayStillLand: mayStillLand(operation, status),
    mayBeOwn: code === 'conflict' || endOf(operation, status).mayBeOwn === true,
    absent: endOf(operation, status).absent === true,
    status,
  }
}

function line(answer: Answer, context: CallContext): string {
  const correlation = answer.correlationId === null ? '' : `, correlation id ${answer.correlationId}`
  return `${context.operation}: ${answer.summary}${correlation}`
}
