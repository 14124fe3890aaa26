import type { Answer } from '../genesys'
import {
  addressIn,
  codeOf,
  endOf,
  isOfTrunks,
  mayHaveActed,
  mayStillLand,
  problemsOf,
  refusedFields,
  type End,
  type VerdictCode,
} from '../verdicts'
import type { CallContext } from './call-context'
import { judged, type Failure } from './failure'

/** The failure that the table gives for an end of a call. */
export function ended(end: End, context: CallContext, answer: Answer, more: readonly string[] = []): Failure {
  const failed = failure(codeOf(end, answer), context, answer, more)
  return end.retry === undefined ? failed : { ...failed, retry: end.retry }
}

/** The failure of an answered call with this verdict. */
export function failure(
  code: VerdictCode,
  context: CallContext,
  answer: Answer,
  more: readonly string[] = [],
): Failure {
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

/** The answer as a line of evidence. */
export function line(answer: Answer, context: CallContext): string {
  const correlation = answer.correlationId === null ? '' : `, correlation id ${answer.correlationId}`
  return `${context.operation}: ${answer.summary}${correlation}`
}
