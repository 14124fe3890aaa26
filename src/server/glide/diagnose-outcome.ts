import { diagnoseCall, type CallContext, type Diagnosis } from '../registration/diagnose-answer'
import type { Outcome } from './outbound'

/** What the end of a call means. The platform's own text about an error is not kept: nobody knows what it quotes. */
export function diagnoseOutcome(outcome: Outcome, context: CallContext): Diagnosis {
  if (outcome.kind === 'thrown') return diagnoseCall({ thrown: outcome.thrown, text: '' }, context)
  const receivedAt = outcome.sentAt + outcome.durationMs
  return diagnoseCall({ answer: outcome.answer }, { ...context, receivedAt })
}
