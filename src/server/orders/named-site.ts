import { invalidFields, type Refusal } from '../refusals'
import { siteNamed, sitesOf, type OrganizationRecord } from '../organizations'

/** The refusal of a site that is asked for by its name. */
export function siteRefused(rule: string, fix: string): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: invalidFields([`Inbound site: ${rule}; ${fix}.`], false) }
}

/** The ID of the organization's site with this name. */
export function namedSite(
  name: string,
  { sysId }: OrganizationRecord,
): { ok: true; id: string } | { ok: false; refusal: Refusal } {
  const named = siteNamed(name, sitesOf(sysId))
  return named.kind === 'refused' ? siteRefused(named.rule, named.fix) : { ok: true, id: named.site.genesysId }
}

/** The refusal of a site that is asked for both ways. */
export function siteTwice(): { ok: false; refusal: Refusal } {
  return siteRefused('it is given beside the inbound site ID', 'give one of the two')
}
