import { isGone, parseTrunk, type GenesysTrunk } from '../contracts'
import { isPartOfSecret } from '../redaction'
import { notAsPromised, type CallContext, type Diagnosis } from '../answers'
import { diagnoseOutcome, type Outcome } from '../attempts'

/**
 * The judgment of a write's end, and the trunk in the answer of a registering one. An answer whose trunk has no id
 * breaks the contract's promise.
 */
export function judgeWrite(
  outcome: Outcome,
  context: CallContext,
): { diagnosis: Diagnosis; trunk: GenesysTrunk | null } {
  const diagnosis = diagnoseOutcome(outcome, context)
  if (diagnosis.kind === 'failure' || context.operation !== 'register') return { diagnosis, trunk: null }
  const trunk = parseTrunk(context.contract, diagnosis.answer.body)
  if (trunk === null) {
    return { diagnosis: notAsPromised(diagnosis.answer, context, 'the answer names no trunk id'), trunk: null }
  }
  if (isGone(trunk)) return { diagnosis: notAsPromised(diagnosis.answer, context, 'the trunk is deleted'), trunk: null }
  // The id is kept in the clear and used in paths, so it must not contain a secret.
  if (!isPartOfSecret(trunk.id, context.facts.secrets ?? [])) return { diagnosis, trunk }
  return { diagnosis: notAsPromised(diagnosis.answer, context, 'the trunk id is a secret'), trunk: null }
}
