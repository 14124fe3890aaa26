import type { Thrown } from '../servicenow'
import { diagnoseCall, type CallContext, type Diagnosis } from '../verdicts'
import type { Outcome } from './outbound'

/** What the end of a call means. The platform's own text about an error is not kept: nobody knows what it quotes. */
export function diagnoseOutcome(outcome: Outcome, context: CallContext): Diagnosis {
  if (outcome.kind === 'thrown') return diagnoseCall(endOf(outcome), context)
  const receivedAt = outcome.sentAt + outcome.durationMs
  return diagnoseCall({ answer: outcome.answer }, { ...context, receivedAt })
}

/** Why no answer came, as it may be told: the name of a denied privilege is all that is kept of a text. */
export function endOf({ thrown, privilege }: Outcome & { kind: 'thrown' }): { thrown: Thrown; text: string } {
  return { thrown, text: privilege ?? '' }
}
