import type { Thrown } from '../servicenow'
import type { Answer, Operation, TokenAnswer, TokenFinding, TokenRefusal } from '../genesys'
import { adapterOf, type Contract } from '../contracts'
import type { CallContext, CallEnd } from './call-context'
import { codeOfThrown, endOf, isOfTrunks, mayHaveActed, mayStillLand, type End } from './answer-table'
import { addressIn, namedCause } from './named-cause'
import { problemsOf, refusedFields } from './refused-fields'
import { retryClass, type VerdictCode } from './verdict-codes'
import type { VerdictFacts } from './verdict-facts'
import type { RetryClass } from './verdict-record'
import { verdict, type Verdict } from './verdicts'

export type { CallContext }

/**
 * The judgment of a call. `success` says that the answer is a 2xx with a readable body (or an empty one on DELETE). The
 * parser of the entity decides whether the body holds it; when it doesn't, `notAsPromised` says what follows.
 * `uncertain`: the call was a write and may have happened, so that the caller looks before it writes again.
 */
export type Diagnosis = { kind: 'success'; answer: Answer } | Failure

export interface Failure {
  kind: 'failure'
  verdict: Verdict
  retry: RetryClass
  retryAfterMs: number | null
  uncertain: boolean
  /** True when the call may still be under way: not even a look-up tells before the quarantine is over. */
  mayStillLand: boolean
  /**
   * True when a registering write was refused because of something that an earlier write of the same request may have
   * made.
   */
  mayBeOwn: boolean
  /** True when nothing is at the path that was called. */
  absent: boolean
  /** The answer's status; null when no answer came, or when the failure is not a call's. */
  status: number | null
}

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

/** Judges the token endpoint's answer, or the reason why none came. Null when a token was minted. */
export function diagnoseToken(
  end: { read: TokenAnswer } | { thrown: Thrown; text: string },
  context: CallContext,
): Failure | null {
  if ('thrown' in end) return diagnoseThrown(end.thrown, end.text, context)
  if (end.read.kind === 'minted') return null
  return diagnoseRefusal(end.read, context)
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

/** The failure of a verdict that rests on no call. */
export function failureOf(found: Verdict, retryAfterMs: number | null = null): Failure {
  const retry = retryClass(found.code, true)
  return { ...NO_CALL, verdict: found, retry, retryAfterMs }
}

const NO_CALL = {
  kind: 'failure',
  uncertain: false,
  mayStillLand: false,
  mayBeOwn: false,
  absent: false,
  status: null,
} as const

function diagnoseRefusal({ answer, seen }: TokenRefusal, context: CallContext): Failure {
  const code = seen === null ? codeOf(endOf(context.operation, answer.status), answer) : 'unexpected_response'
  const retryAfterMs = answer.retryAfterMs ?? undefined
  return judged(code, context, [`Token endpoint: ${seen ?? answer.summary}`], {
    retryAfterMs,
    address: addressIn(answer),
  })
}

function diagnoseThrown(thrown: Thrown, text: string, context: CallContext): Failure {
  const { operation } = context
  const code = codeOfThrown(thrown)
  const said = text === '' ? '' : `: ${text}`
  const more = code === 'privilege_denied' && text !== '' ? { privilege: text } : {}
  const failed = judged(code, context, [`${operation}: no answer (${thrown})${said}`], more)
  return { ...failed, uncertain: mayHaveActed(operation, thrown), mayStillLand: mayStillLand(operation, thrown) }
}

/** Judges a 401. One symptom has many causes: the token's own claims come first, then Genesys' words. */
function diagnose401(answer: Answer, context: CallContext): Failure {
  const claims = context.token === null ? null : diagnoseClaims(context.token, context, [line(answer, context)])
  if (claims !== null) return { ...claims, status: answer.status }
  const evidence = context.token?.evidence ?? []
  const named = namedCause(answer)
  if (named !== null) return failure(named, context, answer)
  return expiredAtGenesys(answer, context) ?? failure('token_rejected', context, answer, evidence)
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

function codeOf({ means }: End, answer: Answer): VerdictCode {
  return typeof means === 'function' ? means(answer) : means
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

function judged(
  code: VerdictCode,
  context: CallContext,
  evidence: readonly string[],
  more: VerdictFacts = {},
): Failure {
  const facts: VerdictFacts = {
    ...context.facts,
    contract: context.contract,
    operation: context.operation,
    ...more,
    evidence: [...(context.facts.evidence ?? []), ...evidence],
  }
  return {
    ...NO_CALL,
    verdict: verdict(code, facts),
    retry: retryClass(code, context.freshToken),
    retryAfterMs: more.retryAfterMs ?? null,
  }
}
