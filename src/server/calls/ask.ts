import { now } from '../servicenow'
import { parseByocEnabled, productsCall, type GenesysCall } from '../contracts'
import { retryClass, type VerdictFacts } from '../verdicts'
import { productsMayExplain, type CallContext, type Diagnosis, type Failure } from '../answers'
import { diagnoseOutcome, type Outcome } from '../attempts'
import type { GenesysSession } from './session'

/**
 * Makes a reading call with the session's token; a refused token is renewed once, as for a write. `request`: sys_id of
 * the trunk request that the call serves, or ''.
 */
export function ask(call: GenesysCall, request: string, session: GenesysSession): Diagnosis {
  for (;;) {
    const outcome = session.ask(call, request)
    // The context is made after the call: during a long call the session's token may have become old.
    const context = contextOf(call, session)
    const diagnosis = explained(diagnoseOutcome(outcome, context), outcome, context, request, session)
    session.noteEnd(diagnosis.kind === 'failure' ? diagnosis.verdict.code : null)
    if (diagnosis.kind === 'success') return diagnosis
    const healed = heal(diagnosis, session)
    if (healed !== null) return healed
  }
}

/** Renews a refused token, once. Returns null when the call is to be made again, otherwise the failure that remains. */
export function heal(failure: Failure, session: GenesysSession): Failure | null {
  if (failure.retry !== 'heal_token' || session.freshToken) return failure
  const renewed = session.renew()
  if (renewed.ok) return null
  const { verdict, retryAt } = renewed
  const retryAfterMs = retryAt === null ? null : Math.max(0, retryAt - now())
  return { ...failure, verdict, retry: retryClass(verdict.code, true), retryAfterMs }
}

/** The context in which a call's outcome is judged. `more`: facts of this call alone. */
export function contextOf(call: GenesysCall, session: GenesysSession, more: VerdictFacts = {}): CallContext {
  return {
    operation: call.operation,
    contract: session.target.contract,
    token: session.finding(),
    freshToken: session.freshToken,
    facts: { ...session.facts, ...more, secrets: [...session.secrets, ...(more.secrets ?? [])] },
  }
}

/**
 * Judges a refusal again that a missing product may explain: the organization's products are asked for, once in a
 * session.
 */
export function explained(
  diagnosis: Diagnosis,
  outcome: Outcome,
  context: CallContext,
  request: string,
  session: GenesysSession,
): Diagnosis {
  if (diagnosis.kind === 'success') return diagnosis
  if (!productsMayExplain(diagnosis.status, context.operation, context.contract)) return diagnosis
  session.byocEnabled ??= { told: askProducts(request, session) }
  const { told } = session.byocEnabled
  if (told !== false) return diagnosis
  const evidence = [...(context.facts.evidence ?? []), 'products: BYOC is not among the products of the organization']
  return diagnoseOutcome(outcome, { ...context, byocEnabled: told, facts: { ...context.facts, evidence } })
}

function askProducts(request: string, session: GenesysSession): boolean | null {
  const outcome = session.ask(productsCall(session.target), request)
  return outcome.kind === 'answered' && outcome.answer.status === 200 ? parseByocEnabled(outcome.answer.body) : null
}
