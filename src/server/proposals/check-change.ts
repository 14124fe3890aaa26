import {
  KEPT_PASSWORD,
  checkRequest,
  columnLimits,
  identifierUnder,
  breachInWords,
  type Contract,
  type FieldName,
} from '../fields'
import { adapterOf } from '../contracts'
import type { AskedChange, WantedChange } from './wanted-change'

/** One reason why a change can't be made, in a sentence. */
export interface ChangeProblem {
  told: string
  cut: boolean
}

/**
 * Every reason why a change can't be made whole and valid under the contract; empty when it can. A rule that
 * the trunk broke before is not the change's fault.
 */
export function changeProblems(
  asked: AskedChange,
  { from, to, enabled }: WantedChange,
  contract: Contract,
  withPassword: boolean,
): ChangeProblem[] {
  const limits = columnLimits()
  const before = checkRequest(from, limits, contract).map(breachInWords)
  const typed = { ...to, authPassword: withPassword ? KEPT_PASSWORD : '' }
  const problems = checkRequest(typed, limits, contract)
    .filter((problem) => asked.changedFields.includes(problem.field) || !before.includes(breachInWords(problem)))
    .map((problem) => ({ told: breachInWords(problem), cut: problem.code === 'payload_truncated' }))
  const mixed = mixesRoute(asked.changedFields, enabled !== null)
  if (mixed !== null) return [...problems, { told: mixed, cut: false }]
  if (enabled !== null && !adapterOf(contract).switchesTrunks) {
    const told = `Switch: the contract ${contract} of the organization has no switch; leave it empty.`
    return [...problems, { told, cut: false }]
  }
  return problems
}

/**
 * The reason why a change that names the outbound route may name nothing else, or null: the route is a record of its own in
 * Genesys, and of two writes one may be refused. `more`: it also switches the trunk, or brings a digest password.
 */
export function mixesRoute(changedFields: readonly FieldName[], more: boolean): string | null {
  if (!changedFields.includes('outboundRoute') || (changedFields.length === 1 && !more)) return null
  return 'Outbound route: it is changed by a request of its own; ask for the other changes in another request.'
}

/** The identifier that a change gives to the trunk; '' when it leaves the identifier alone, or empties it. */
export function newIdentifier({ from, to }: WantedChange, contract: Contract): string {
  const [before, after] = [identifierUnder(contract, from), identifierUnder(contract, to)]
  return before.toLowerCase() === after.toLowerCase() ? '' : after
}
