import type { Answer, Operation } from '../genesys'
import type { Contract } from '../fields'
import { adapterOf } from '../contracts'
import { endOf } from '../verdicts'
import type { CallContext, CallEnd } from './call-context'
import { diagnose401 } from './diagnose-401'
import { diagnoseThrown, type Diagnosis, type Failure } from './failure'
import { ended, failure } from './judge-answer'

/** Judges the end of an API call. A 401 has `diagnose-401.ts`, the token endpoint `diagnose-minting.ts`. */
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
