import type { ExpectedTrunk, GenesysTrunk } from '../contracts'
import type { Verdict } from '../verdicts'
import type { GenesysSession } from '../calls'
import { NOTHING_COMPARED, type Comparison } from '../requests'
import { withoutSecrets, comparisonOf } from '../inventory'
import { registrationsOfTrunks, type RegistrationRecord } from '../registrations'
import { checkEcho, notOurs, standsElsewhere } from './echo'

/**
 * The judged trunk in the answer to a registering write. `genesysId`: the trunk that is this registration's from now
 * on, '' when the answer gave the trunk of another request. `orgId`: the organization that the trunk is in, by the
 * answer.
 */
export interface Echo {
  genesysId: string
  orgId: string
  /** The reason why the trunk is not the one that was asked for; null when it is. */
  verdict: Verdict | null
  /** The comparison of the trunk with the one that was asked for, in words for its request. */
  comparison: Comparison
  /** The trunk as it was answered; null when it is not this registration's. */
  told: GenesysTrunk | null
}

/**
 * Compares the trunk in Genesys' answer with the one that was asked for, and with the trunks that other requests are
 * registered as. `secrets`: texts that Genesys was sent and no verdict may repeat.
 */
export function judgeEcho(
  registration: RegistrationRecord,
  trunk: GenesysTrunk,
  expected: ExpectedTrunk,
  session: GenesysSession,
  secrets: readonly string[] | undefined,
): Echo {
  const facts = { ...session.facts, orgId: session.target.orgId, secrets }
  const taken = registrationsOfTrunks(registration.organization, [trunk.id]).some(
    ({ sysId }) => sysId !== registration.sysId,
  )
  if (taken) {
    const found = notOurs(expected, trunk, facts)
    return { genesysId: '', orgId: session.target.orgId, verdict: found, comparison: NOTHING_COMPARED, told: null }
  }
  const checked = checkEcho(expected, trunk, facts)
  return {
    genesysId: trunk.id,
    orgId: standsElsewhere(trunk, facts) ? (trunk.organizationId ?? '') : session.target.orgId,
    verdict: checked.verdict,
    comparison: comparisonOf(checked.drift, secrets),
    told: withoutSecrets(trunk, expected, [...session.secrets, ...(secrets ?? [])]),
  }
}

/**
 * True for the verdicts of a write that has made a trunk other than the one that was asked for. The row of its attempt
 * keeps them.
 */
export function keptOtherwise(code: string | undefined): code is 'payload_truncated' | 'other_trunk_registered' {
  return code === 'payload_truncated' || code === 'other_trunk_registered'
}
