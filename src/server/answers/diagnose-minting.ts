import type { Thrown } from '../servicenow'
import type { TokenAnswer, TokenRefusal } from '../claims'
import { addressIn, codeOf, endOf } from '../verdicts'
import type { CallContext } from './call-context'
import { diagnoseThrown, judged, type Failure } from './failure'

/** Judges the token endpoint's answer, or the reason why none came. Null when a token was minted. */
export function diagnoseToken(
  end: { read: TokenAnswer } | { thrown: Thrown; text: string },
  context: CallContext,
): Failure | null {
  if ('thrown' in end) return diagnoseThrown(end.thrown, end.text, context)
  if (end.read.kind === 'minted') return null
  return diagnoseRefusal(end.read, context)
}

function diagnoseRefusal({ answer, seen }: TokenRefusal, context: CallContext): Failure {
  const code = seen === null ? codeOf(endOf(context.operation, answer.status), answer) : 'unexpected_response'
  const retryAfterMs = answer.retryAfterMs ?? undefined
  return judged(code, context, [`Token endpoint: ${seen ?? answer.summary}`], {
    retryAfterMs,
    address: addressIn(answer),
  })
}
