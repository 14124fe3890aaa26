import { parseOrganizationId } from '../genesys'
import { contractOf, DEFAULT_CONTRACT } from '../fields'
import { verdict, type Verdict } from '../verdicts'
import { factsOf, guardVerdict, targetOf } from '../targets'
import { findOrganization, findOrganizationByOrgId, type OrganizationRecord } from '../organizations'
import { concludeAccess } from './access-checks'
import { CHECK_NAMES } from './access-findings'
import type { Walked } from './access-walk'

const SYS_ID = /^[0-9a-f]{32}$/i

/** The organization with this sys_id or Genesys organization id, or the verdict on the search. */
export type Sought =
  { found: true; organization: OrganizationRecord } | { found: false; asked: string; verdict: Verdict }

export function seekOrganization(asked: string): Sought {
  const organization = SYS_ID.test(asked) ? findOrganization(asked.toLowerCase()) : null
  if (organization !== null) return { found: true, organization }
  const orgId = parseOrganizationId(asked)
  // A record keeps a malformed id as it was typed, so people may search by that text.
  const record = findOrganizationByOrgId(orgId.ok ? orgId.value : asked)
  if (record !== null) return { found: true, organization: record }
  if (orgId.ok) {
    return unknown(
      asked,
      verdict('organization_unknown', { orgId: orgId.value, evidence: ['No record has this organization id.'] }),
    )
  }
  if (SYS_ID.test(asked)) {
    return unknown(asked, verdict('organization_unknown', { evidence: [`No record has the sys_id ${asked}.`] }))
  }
  return unknown(
    asked,
    verdict('organization_id_malformed', { orgId: asked, evidence: [`Organization ID: ${orgId.rule}`] }),
  )
}

/** A diagnosis without calls, when something stands against any call for the organization; null when nothing does. */
export function withoutCalls(organization: OrganizationRecord): Walked | null {
  const target = targetOf(organization)
  const against = target.ok ? guardVerdict(organization) : target.verdict
  if (against === null) return null
  const contract = contractOf(organization.contract)
  return { ...concludeAccess({ organization: against }, contract, factsOf(organization)), proposedContract: null }
}

/** The diagnosis when the organization that was asked for does not exist. */
export function unfounded(found: Verdict): Walked {
  return { ...concludeAccess({ organization: found }, DEFAULT_CONTRACT, {}), proposedContract: null }
}

/** A diagnosis without a single check, with the reason. */
export function notLookedAt(reason: string): Walked {
  const checks = CHECK_NAMES.map((name) => ({ name, outcome: 'skipped' as const, calls: 0, evidence: [reason] }))
  return { checks, verdict: null, proposedContract: null }
}

function unknown(asked: string, found: Verdict): Sought {
  return { found: false, asked, verdict: found }
}
