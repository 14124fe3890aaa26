import { parseSitePage, sitesCall, type GenesysSite } from '../telephony'
import { notAsPromised, type Failure } from '../answers'
import {
  insertSite,
  sitesOf,
  updateOrganization,
  updateSite,
  siteOfId,
  type OrganizationRecord,
} from '../organizations'
import { PAGE_SIZE, ask, contextOf, type GenesysSession } from '../calls'
import { compareSites } from './compare-sites'

/** Most pages that are read of one listing, so that a listing which never ends does not hold the worker. */
const MOST_PAGES = 20

/** `complete`: every page was read, and every entity of the listing was readable. */
type Listed = { ok: true; sites: GenesysSite[]; complete: boolean } | { ok: false; failure: Failure }

/** Reads the organization's sites and keeps them in the list that people choose from; a failure changes nothing in it. */
export function readSites(session: GenesysSession): Failure | null {
  const listed = listSites(session)
  if (!listed.ok) return listed.failure
  const { organization } = session
  const { added, changed, seen } = compareSites(sitesOf(organization.sysId), listed.sites, listed.complete)
  for (const { id, name } of added) insertSite({ organization: organization.sysId, genesysId: id, name })
  for (const { sysId, ...site } of [...changed, ...seen]) updateSite(sysId, site)
  nameDefault(organization)
  return null
}

/** Where the default site was typed as an id before the sites were read, the organization shows its name from now on. */
function nameDefault({ sysId, inboundSite, site }: OrganizationRecord): void {
  if (inboundSite === '' || site !== '') return
  const named = siteOfId(inboundSite, sitesOf(sysId))
  if (named !== null && !named.gone) updateOrganization(sysId, { site: named.sysId })
}

function listSites(session: GenesysSession): Listed {
  const sites: GenesysSite[] = []
  let complete = true
  for (const managed of [false, true]) {
    for (let pageNumber = 1; ; pageNumber++) {
      const call = sitesCall(session.target, managed, { pageNumber, pageSize: PAGE_SIZE })
      const answered = ask(call, '', session)
      if (answered.kind === 'failure') return { ok: false, failure: answered }
      const page = parseSitePage(answered.answer.body, PAGE_SIZE)
      if (page === null) {
        const context = contextOf(call, session)
        return { ok: false, failure: notAsPromised(answered.answer, context, 'the answer is no listing of sites') }
      }
      sites.push(...page.sites)
      complete = complete && page.unreadable === 0
      if (!page.more) break
      if (pageNumber >= MOST_PAGES) {
        complete = false
        break
      }
    }
  }
  return { ok: true, sites, complete }
}
