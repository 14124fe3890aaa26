import { columnsFound, instanceName, overriddenLogLevel, ownUserName, settings } from '../servicenow'
import { findRegion, parseOrganizationId } from '../genesys'
import { CONTRACTS, parseContract } from '../fields'
import { adapterOf, type Target } from '../contracts'
import { verdict, type Verdict, type VerdictFacts } from '../verdicts'
import type { OrganizationRecord } from '../organizations'

/** The facts about an organization that verdicts mention. */
export function factsOf(organization: OrganizationRecord): VerdictFacts {
  const contract = parseContract(organization.contract)
  return {
    organization: organization.name,
    orgId: organization.orgId,
    region: findRegion(organization.region)?.domain ?? organization.region,
    ...(contract === null ? {} : { contract, permission: adapterOf(contract).permission }),
    user: ownUserName(),
  }
}

/** The target of an organization's calls, or the verdict with the reason why none may be made. */
export function targetOf(
  organization: OrganizationRecord,
): { ok: true; target: Target } | { ok: false; verdict: Verdict } {
  const facts = factsOf(organization)
  const orgId = parseOrganizationId(organization.orgId)
  if (!orgId.ok) {
    return {
      ok: false,
      verdict: verdict('organization_id_malformed', { ...facts, evidence: [`Organization ID: ${orgId.rule}`] }),
    }
  }
  const region = findRegion(organization.region)
  const contract = parseContract(organization.contract)
  if (region === null) return { ok: false, verdict: verdict('region_unknown', facts) }
  if (contract === null) {
    const evidence = [`Contract: "${organization.contract}" is none of ${CONTRACTS.join(', ')}.`]
    return { ok: false, verdict: verdict('endpoint_absent', { ...facts, evidence }) }
  }
  return { ok: true, target: { region, orgId: orgId.value, contract } }
}

/**
 * The verdict of the app's own guards, asked before every call: the reason why no call may leave for this organization
 * now, or null. A clone of production carries organizations verified elsewhere, and must not act on production.
 */
export function guardVerdict(organization: OrganizationRecord): Verdict | null {
  const facts = factsOf(organization)
  if (!settings.outboundEnabled()) return verdict('outbound_disabled', facts)
  const indexes = columnsFound('missing_indexes')
  if (indexes.length > 0) return verdict('unique_index_missing', { ...facts, indexes })
  // The instance is compared first: on a clone the organization belongs to another instance, whether it is active or
  // not.
  const instance = instanceName()
  const { verifiedInstance } = organization
  if (verifiedInstance !== '' && verifiedInstance !== instance) {
    return verdict('instance_changed', { ...facts, instance, verifiedOn: verifiedInstance })
  }
  if (!organization.active) return verdict('organization_inactive', facts)
  if (verifiedInstance === '') return verdict('organization_unverified', facts)
  const level = overriddenLogLevel()
  if (level !== '' && level !== 'basic') {
    return verdict('logging_would_expose_secrets', {
      ...facts,
      property: `glide.outbound_http_log.override.level = ${level}`,
    })
  }
  return null
}

/** The verdict with the reason why no call may be made for an organization now, by its record and by the guards, or null. */
export function forbidsCalls(organization: OrganizationRecord): Verdict | null {
  const pointed = targetOf(organization)
  return pointed.ok ? guardVerdict(organization) : pointed.verdict
}
