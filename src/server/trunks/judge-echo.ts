import type { ExpectedTrunk, GenesysTrunk } from '../contracts'
import type { Verdict } from '../verdicts'
import type { GenesysSession } from '../calls'
import { NOTHING_COMPARED, type Comparison } from '../requests'
import { registrationsOfTrunks, type RegistrationRecord } from '../registrations'
import { comparisonOf } from './comparison'
import { checkEcho, notOurs, standsElsewhere } from './echo'

/**
 * What the answer of a registering write says of its trunk. `genesysId`: the trunk that is this registration's from now
 * on, '' when the answer gave somebody else's. `orgId`: the organization that the trunk is in by the answer.
 */
export interface Echo {
  genesysId: string
  orgId: string
  /** Why the trunk is not the one that was asked for; null when it is. */
  verdict: Verdict | null
  /** How the trunk compares with what was asked for, in words for its request. */
  comparison: Comparison
}

/**
 * Compares the trunk that Genesys answered with what was asked for, and with what other requests are registered as.
 * `secrets`: what Genesys was sent and no verdict may repeat.
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
    return { genesysId: '', orgId: session.target.orgId, verdict: found, comparison: NOTHING_COMPARED }
  }
  const checked = checkEcho(expected, trunk, facts)
  return {
    genesysId: trunk.id,
    orgId: standsElsewhere(trunk, facts) ? (trunk.organizationId ?? '') : session.target.orgId,
    verdict: checked.verdict,
    comparison: comparisonOf(checked.drift, secrets),
  }
}

/** Verdicts of a write that has made a trunk which is not as it was asked for: its attempt's row keeps them. */
export function keptOtherwise(code: string | undefined): code is 'payload_truncated' | 'other_trunk_registered' {
  return code === 'payload_truncated' || code === 'other_trunk_registered'
}
