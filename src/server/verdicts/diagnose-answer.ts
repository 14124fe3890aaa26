import type { Thrown } from '../servicenow'
import type { Answer, Operation, TokenAnswer, TokenFinding, TokenRefusal } from '../genesys'
import type { Contract } from '../contracts'
import { codeOfRefusal, mayHaveActed, permissionOf, problemsOf } from './refusals'
import { retryClass, type RetryClass, type VerdictCode } from './verdict-codes'
import type { VerdictFacts } from './verdict-facts'
import { verdict, type Verdict } from './verdicts'

/** How one API call ended: an answer, or why none came. `text` of a thrown error is evidence. */
export type CallEnd = { answer: Answer } | { thrown: Thrown; text: string }

/** What a call is judged by. */
export interface CallContext {
  operation: Operation
  contract: Contract
  /** What the token in use says of itself; null when the call has none. */
  token: TokenFinding | null
  /** The token was minted for this very attempt: minting again heals nothing. */
  freshToken: boolean
  /** The instance's clock when the answer came, epoch ms; lets an expired token be told by the answer's `Date`. */
  receivedAt?: number | undefined
  /** `platform`: whether BYOC is among the organization's products, when that was asked. */
  byocEnabled?: boolean | null | undefined
  /** Names for people; `evidence` is put before the call's own. */
  facts: VerdictFacts
}

/**
 * What a call came to. `success` says that the answer is a 2xx with a readable body (or an empty one on DELETE); whether
 * it holds the entity is for its parser: when it doesn't, `notAsPromised` says what follows.
 * `uncertain`: it was a write and may have happened; look before writing again.
 */
export type Diagnosis = { kind: 'success'; answer: Answer } | Failure

export interface Failure {
  kind: 'failure'
  verdict: Verdict
  retry: RetryClass
  retryAfterMs: number | null
  uncertain: boolean
  /** The answer's status; null when none came, or when the failure is no call's. */
  status: number | null
}

/** Classifies the end of an API call. The token endpoint has `diagnoseToken`. */
export function diagnoseCall(end: CallEnd, context: CallContext): Diagnosis {
  if ('thrown' in end) return diagnoseThrown(end.thrown, end.text, context)
  const { answer } = end
  const { status } = answer
  if (status >= 200 && status < 300) {
    const readable = answer.bodyKind === 'json' || (answer.bodyKind === 'empty' && context.operation === 'retire')
    return readable ? { kind: 'success', answer } : notAsPromised(answer, context, `${answer.summary} instead of JSON`)
  }
  if (status === 401) return diagnose401(answer, context)
  return failure(codeOfRefusal(answer, context.byocEnabled ?? null), context, answer)
}

/** A 2xx whose body is not what the contract promises. A write may have happened; a read is worth repeating. */
export function notAsPromised(answer: Answer, context: CallContext, seen: string): Failure {
  const failed = failure('unexpected_response', context, answer, [seen])
  return { ...failed, retry: 'retry', uncertain: isWrite(context.operation) }
}

/** Classifies the token endpoint's answer, or why none came. Null when it minted. */
export function diagnoseToken(
  end: { read: TokenAnswer } | { thrown: Thrown; text: string },
  context: CallContext,
): Failure | null {
  if ('thrown' in end) return diagnoseThrown(end.thrown, end.text, context)
  if (end.read.kind === 'minted') return null
  return diagnoseRefusal(end.read, context)
}

/**
 * Judges the claims of a token; null when nothing stands against them (an opaque one is still to be proved).
 * `seenBefore`: evidence that led to looking at them.
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

/** A verdict that rests on no call, as a failure. */
export function failureOf(found: Verdict, retryAfterMs: number | null = null): Failure {
  const retry = retryClass(found.code, true)
  return { kind: 'failure', verdict: found, retry, retryAfterMs, uncertain: false, status: null }
}

/** Whether the operation may change something in Genesys. A probe can't succeed, so it changes nothing. */
export function isWrite(operation: Operation): boolean {
  return operation === 'register' || operation === 'update' || operation === 'retire'
}

function diagnoseRefusal(refusal: TokenRefusal, context: CallContext): Failure {
  const failed = judged(refusal.code, context, refusal.evidence, { retryAfterMs: refusal.retryAfterMs ?? undefined })
  return { ...failed, retryAfterMs: refusal.retryAfterMs }
}

function diagnoseThrown(thrown: Thrown, text: string, context: CallContext): Failure {
  const neverSent =
    thrown === 'denied' ||
    thrown === 'refused' ||
    thrown === 'unknown_host' ||
    thrown === 'tls' ||
    thrown === 'connect_timeout'
  const code = THROWN_CODES[thrown]
  const said = text === '' ? '' : `: ${text}`
  const more = code === 'privilege_denied' && text !== '' ? { privilege: text } : {}
  const failed = judged(code, context, [`${context.operation}: no answer (${thrown})${said}`], more)
  return { ...failed, uncertain: isWrite(context.operation) && !neverSent }
}

const THROWN_CODES: Readonly<Record<Thrown, VerdictCode>> = {
  denied: 'privilege_denied',
  denied_answer: 'privilege_denied',
  timeout: 'timeout',
  connect_timeout: 'unreachable',
  refused: 'unreachable',
  unknown_host: 'unreachable',
  tls: 'unreachable',
  reset: 'unreachable',
  redirect: 'unexpected_response',
  unknown: 'unreachable',
}

/** One symptom, many causes: what the token says of itself comes first, then what Genesys says. */
function diagnose401(answer: Answer, context: CallContext): Failure {
  const claims = context.token === null ? null : diagnoseClaims(context.token, context, [line(answer, context)])
  if (claims !== null) return { ...claims, status: answer.status }
  const evidence = context.token?.evidence ?? []
  return expiredAtGenesys(answer, context) ?? failure('token_rejected', context, answer, evidence)
}

/** The clocks of Genesys' hosts may differ from each other: what counts is the one that refused. */
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

function failure(code: VerdictCode, context: CallContext, answer: Answer, more: readonly string[] = []): Failure {
  const evidence = [line(answer, context), ...more]
  const problems = code === 'payload_invalid' ? problemsOf(answer) : undefined
  const permission = permissionOf(answer) ?? context.facts.permission
  const failed = judged(code, context, evidence, {
    problems,
    permission,
    retryAfterMs: answer.retryAfterMs ?? undefined,
  })
  const uncertain = isWrite(context.operation) && mayHaveActed(answer.status)
  return { ...failed, retryAfterMs: answer.retryAfterMs, uncertain, status: answer.status }
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
    kind: 'failure',
    verdict: verdict(code, facts),
    retry: retryClass(code, context.freshToken),
    retryAfterMs: more.retryAfterMs ?? null,
    uncertain: false,
    status: null,
  }
}
