import { text } from '../servicenow'
import { choiceProblem, isSameId, siteOfId } from './site-choice'
import { findSite, sitesOf } from './sites.store'

/** The columns of an organization and of a trunk request that name a site: the chosen row, and the id that is sent. */
const CHOICE = 'site'
const ID = 'inbound_site'

/**
 * In the before-rules of both tables: makes the site that is chosen from the list agree with the id that is typed. The
 * changed column decides over the other; the id works without a row of the list.
 *
 * @param organization sys_id of the organization that the site must belong to; `moved`: true when the record has
 *   changed to it
 * @returns the reason why the choice is refused, or null
 */
export function settleSite(
  current: GlideRecord,
  organization: string,
  { inserting, moved }: { inserting: boolean; moved: boolean },
): string | null {
  const value = (column: string): string => text(current.getValue(column))
  const changed = (column: string): boolean => (inserting ? value(column) !== '' : current.getElement(column).changes())
  const chose = changed(CHOICE)
  const typed = changed(ID)
  if (chose && value(CHOICE) !== '') {
    const site = findSite(value(CHOICE))
    const problem = choiceProblem(site, organization, typed ? value(ID) : '')
    if (problem !== null) return refusal(problem)
    if (site !== null && !isSameId(value(ID), site.genesysId)) current.setValue(ID, site.genesysId)
    return null
  }
  if (chose && !typed) {
    current.setValue(ID, '')
    return null
  }
  if (typed) {
    const site = value(ID) === '' ? null : siteOfId(value(ID), sitesOf(organization))
    current.setValue(CHOICE, site?.sysId ?? '')
    return null
  }
  return moved ? isOfAnother(value(CHOICE), organization) : null
}

/** A request that changed to another organization keeps no site of the former one. */
function isOfAnother(choice: string, organization: string): string | null {
  const site = findSite(choice)
  if (site === null || site.organization === organization) return null
  return refusal({ rule: 'it is no site of this organization', fix: 'choose one of its own' })
}

function refusal({ rule, fix }: { rule: string; fix: string }): string {
  return `Inbound site: ${rule}; ${fix}.`
}
