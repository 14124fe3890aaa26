import type { Thrown } from '../servicenow'
import { diagnoseCall, type CallContext, type Diagnosis } from '../answers'
import type { Outcome } from './outbound'

/**
 * The diagnosis for the outcome of a call. The platform's own text about an error is not kept, because it may quote a
 * secret.
 */
export function diagnoseOutcome(outcome: Outcome, context: CallContext): Diagnosis {
  if (outcome.kind === 'thrown') return diagnoseCall(thrownReason(outcome), context)
  const receivedAt = outcome.sentAt + outcome.durationMs
  return diagnoseCall({ answer: outcome.answer }, { ...context, receivedAt })
}

/**
 * The reason why no answer came, without secrets: only the name of a denied privilege is kept of the platform's text.
 */
export function thrownReason({ thrown, privilege }: Outcome & { kind: 'thrown' }): { thrown: Thrown; text: string } {
  return { thrown, text: privilege ?? '' }
}
