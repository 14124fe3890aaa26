import { now, queueSites, queueSitesAt, text, warn } from '../servicenow'
import { parseContract } from '../fields'
import { adapterOf } from '../contracts'
import { activeOrganizations, findOrganization, type OrganizationRecord } from '../organizations'
import { openSession } from '../calls'
import { reconcilingShare } from '../lanes'
import { readSites } from '../reconciliation'

/** Most repetitions of a reading that got no answer, and the pause between them. */
const MOST_TRIES = 5
const AGAIN_MS = 60000

/**
 * Keeps the list of the organizations' sites that people choose from. A site that is gone in Genesys Cloud is marked
 * there and never deleted. Contracts that name no sites have no such list.
 */
export class Sites {
  /** For the nightly job: has the sites of every active organization read. @returns the number of organizations */
  start(): number {
    const organizations = activeOrganizations().map(findOrganization).filter(hasSites)
    for (const { sysId } of organizations) queueSites(sysId)
    return organizations.length
  }

  /** For "Verify access": has the sites of an organization read in the background that was verified just now. */
  startOne(organizationSysId: string): void {
    const organization = findOrganization(organizationSysId)
    if (hasSites(organization)) queueSites(organization.sysId)
  }

  /**
   * For the script action: reads the sites of an organization.
   *
   * @param organizationSysId sys_id of the organization
   * @param tries number of earlier postponements; '' for none
   */
  read(organizationSysId: PlatformText | string, tries: PlatformText | string): void {
    const organization = findOrganization(text(organizationSysId))
    if (!hasSites(organization)) return
    const tried = Number(text(tries)) || 0
    const later = (at: number): void => {
      if (tried < MOST_TRIES) queueSitesAt(organization.sysId, String(tried + 1), at)
    }
    const opened = openSession(organization, reconcilingShare(organization.sysId))
    if (opened.kind === 'paused') return later(opened.until)
    if (opened.kind === 'refused') return
    const room = opened.session.mayCall()
    if (!room.ok) return later(room.at)
    const ready = opened.session.ready()
    if (!ready.ok) return ready.retryAt === null ? undefined : later(ready.retryAt)
    const failure = readSites(opened.session)
    if (failure === null) return
    if (failure.retry === 'retry') return later(now() + Math.max(AGAIN_MS, failure.retryAfterMs ?? 0))
    warn({ subject: `organization ${organization.name}`, event: `its sites were not read: ${failure.verdict.message}` })
  }
}

/** True for an organization whose contract names sites. */
function hasSites(organization: OrganizationRecord | null): organization is OrganizationRecord {
  const contract = organization === null ? null : parseContract(organization.contract)
  return contract !== null && adapterOf(contract).listsSites
}
