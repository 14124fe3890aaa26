import { STAND_IN_NAMES, STAND_INS, type Contract, type StandInName } from '../../genesys/server'
import { ACTS, type Case } from './case'
import { expectedOf } from './expected'

const CONTRACTS: readonly Contract[] = ['byoc_registration', 'platform']

/**
 * Every stand-in under each contract, refusals among other organizations' audit entries, and causes that
 * lie in ServiceNow.
 */
export function allCases(): Case[] {
  return [...STAND_IN_NAMES.flatMap((standIn) => standInCases(standIn, [standIn])), ...amongOthers(), ...ownCases()]
}

/** The cases of states of which the first decides; the others must not change its verdict. */
function standInCases(name: string, states: readonly [StandInName, ...StandInName[]]): Case[] {
  const [deciding, ...others] = states
  const cause = [deciding, ...others].map((each) => STAND_INS[each].cause).join('; ')
  return CONTRACTS.map((contract) => ({
    name,
    contract,
    cause,
    expected: Object.fromEntries(ACTS.map((act) => [act, expectedOf(act, deciding, contract)])),
    standIn: states,
  }))
}

/** A cause that the audit log tells, one that nothing tells, and one that stands in the answer. */
const REFUSALS: readonly StandInName[] = ['permission_missing', 'refused_without_reason', 'division_missing']

function amongOthers(): Case[] {
  return REFUSALS.flatMap((refusal) =>
    standInCases(`${refusal}, audits_of_others`, [refusal, 'audits_of_others', 'audits_in_other_words']),
  )
}

function ownCases(): Case[] {
  return [
    ...CONTRACTS.map((contract) => ({
      ...{ name: 'nothing_wrong', contract, cause: 'Nothing is wrong', standIn: [] },
      expected: Object.fromEntries(ACTS.map((act) => [act, null])),
    })),
    ...mistaken('credential_missing', 'The credential alias has no credential'),
    ...mistaken('organization_id_malformed', 'The organization ID is not a GUID'),
  ]
}

/** A mistake in ServiceNow stands in the way of every trunk, so that there is none to change or retire. */
function mistaken(mistake: NonNullable<Case['mistake']>, cause: string): Case[] {
  const expected = { register: mistake, diagnose: mistake }
  return CONTRACTS.map((contract) => ({ name: mistake, contract, cause, standIn: [], expected, mistake }))
}
