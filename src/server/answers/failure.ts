import type { Thrown } from '../servicenow'
import type { Answer } from '../genesys'
import {
  codeOfThrown,
  mayHaveActed,
  mayStillLand,
  retryClass,
  verdict,
  type RetryClass,
  type Verdict,
  type VerdictCode,
  type VerdictFacts,
} from '../verdicts'
import type { CallContext } from './call-context'

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

/** The failure of a call that got no answer. */
export function diagnoseThrown(thrown: Thrown, text: string, context: CallContext): Failure {
  const { operation } = context
  const code = codeOfThrown(thrown)
  const said = text === '' ? '' : `: ${text}`
  const more = code === 'privilege_denied' && text !== '' ? { privilege: text } : {}
  const failed = judged(code, context, [`${operation}: no answer (${thrown})${said}`], more)
  return { ...failed, uncertain: mayHaveActed(operation, thrown), mayStillLand: mayStillLand(operation, thrown) }
}

/** The failure of a call with this verdict, as far as its context tells. */
export function judged(
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
