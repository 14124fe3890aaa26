import type { Answer } from '../genesys/answer'
import type { Contract } from '../genesys/contract'
import type { Operation } from '../genesys/operation'
import type { Thrown } from '../genesys/thrown'
import type { TokenFinding } from '../genesys/token-claims'
import type { TokenAnswer, TokenRefusal } from '../genesys/token-answer'
import { retryClass, VERDICT_TRAITS, type RetryClass, type VerdictCode } from './verdict-codes'
import { verdict, type Verdict, type VerdictFacts } from './verdicts'

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
  return failure(codeOf(answer, context), context, answer)
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

/** Judges the claims of a token; null when nothing stands against them (an opaque one is still to be proved). */
export function diagnoseClaims(finding: TokenFinding, context: CallContext): Failure | null {
  if (finding.kind !== 'bad') return null
  return judged(finding.code, context, finding.evidence, {
    otherOrgId: finding.otherOrgId ?? undefined,
    clockDifferenceMs: finding.clockDifferenceMs ?? undefined,
  })
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
    thrown === 'refused' || thrown === 'unknown_host' || thrown === 'tls' || thrown === 'connect_timeout'
  const code = THROWN_CODES[thrown]
  const failed = judged(code, context, [`${context.operation}: no answer (${thrown}): ${text}`])
  return { ...failed, uncertain: isWrite(context.operation) && !neverSent }
}

const THROWN_CODES: Readonly<Record<Thrown, VerdictCode>> = {
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
  const claims = context.token === null ? null : diagnoseClaims(context.token, context)
  if (claims !== null) {
    return { ...claims, verdict: withEvidence(claims.verdict, [line(answer, context)]) }
  }
  const evidence = context.token?.evidence ?? []
  return failure('token_rejected', context, answer, evidence)
}

function withEvidence(given: Verdict, lines: readonly string[]): Verdict {
  return { ...given, evidence: [...lines, ...given.evidence] }
}

function codeOf(answer: Answer, context: CallContext): VerdictCode {
  const { status } = answer
  if (status === 400 || status === 422) return invalidCode(answer)
  switch (status) {
    case 403:
      return forbiddenCode(answer)
    case 404:
    case 405:
    case 501:
      return 'endpoint_absent'
    case 408:
    case 504:
      return 'timeout'
    case 409:
      return 'conflict'
    case 413:
      return 'payload_invalid'
    case 415:
      return 'unexpected_response'
    case 429:
      return 'rate_limited'
  }
  return status >= 500 && context.operation !== 'token' ? 'service_unavailable' : 'unexpected_response'
}

function invalidCode(answer: Answer): VerdictCode {
  const { error } = answer
  if (error?.kind !== 'api') return 'unexpected_response'
  const text = [error.message, ...error.details.flatMap((detail) => [detail.fieldName, detail.message])].join(' ')
  const missing =
    error.code === 'REQUIRED_FIELD_MISSING' || error.details.some((one) => one.errorCode === 'REQUIRED_FIELD_MISSING')
  if ((missing || /required/i.test(text)) && /inboundSite/i.test(text)) return 'inbound_site_missing'
  return 'payload_invalid'
}

/** Codes of the public Platform API; another 403 is still a refusal of what this account may do. */
function forbiddenCode(answer: Answer): VerdictCode {
  return answer.bodyKind === 'html' ? 'unexpected_response' : 'permission_missing'
}

function failure(code: VerdictCode, context: CallContext, answer: Answer, more: readonly string[] = []): Failure {
  const evidence = [line(answer, context), ...more]
  const problems = code === 'payload_invalid' ? problemsOf(answer) : undefined
  const failed = judged(code, context, evidence, { problems, retryAfterMs: answer.retryAfterMs ?? undefined })
  const uncertain =
    isWrite(context.operation) &&
    (answer.status >= 500 || answer.status === 408 || (answer.status >= 300 && answer.status < 400))
  return { ...failed, retryAfterMs: answer.retryAfterMs, uncertain }
}

function problemsOf(answer: Answer): string[] | undefined {
  if (answer.error?.kind !== 'api') return undefined
  const { details, message } = answer.error
  const named = details.flatMap((detail) =>
    detail.fieldName === null ? [] : [`${detail.fieldName}: ${detail.message ?? detail.errorCode ?? 'refused'}.`],
  )
  if (named.length > 0) return named
  return message === null ? undefined : [message]
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
  }
}

/** Whether a person has to act before anything can go on. */
export function needsPerson(code: VerdictCode): boolean {
  return VERDICT_TRAITS[code].retry === 'person'
}
