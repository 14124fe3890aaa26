import { scope as SCOPE } from '../../../now.config.json'
import { askingOperator, tellPerson, tellUser, text } from '../servicenow'
import { inFull } from '../verdicts'
import { findOrganization } from '../organizations'
import { forbidsCalls } from '../targets'
import { findTrunk } from '../inventory'
import { Reconciler } from './Reconciler'
import { TrunkAdoption } from './TrunkAdoption'
import { TrunkRegistration } from './TrunkRegistration'

/**
 * The buttons about trunks: on the form and the list of trunks, and *Adopt trunks* on the organization's form. The
 * platform shows each button only to users with its roles; the role is checked here again. No button calls Genesys Cloud
 * in the user's transaction: the queue does.
 */
export class TrunkActions {
  /**
   * "Adopt trunks": has the trunks of an organization read in the background.
   *
   * @returns the address of the list where those appear that nobody here asked for; '' when nothing is read
   */
  readForeign(organizationSysId: PlatformText): string {
    const organization = askingOperator('Adopt trunks') === null ? null : findOrganization(text(organizationSysId))
    if (organization === null) return ''
    const refused = forbidsCalls(organization)
    if (refused !== null) {
      tellPerson(inFull(refused))
      return ''
    }
    new Reconciler().startOne(organization.sysId)
    tellUser(
      `The trunks of ${organization.name} are read in the background. This list shows those that nobody here asked for: load it again in a moment, then choose Adopt on each trunk, or on the rows that you mark.`,
    )
    return `${SCOPE}_trunk_list.do?sysparm_query=${encodeURIComponent(`organization=${organization.sysId}^state=foreign`)}`
  }

  /** "Adopt": makes a foreign trunk known here; on a list, the platform calls it for each marked trunk. */
  adopt(trunkSysId: PlatformText): void {
    if (askingOperator('Adopt') === null) return
    const trunk = findTrunk(text(trunkSysId))
    if (trunk === null) return
    const { genesysId } = trunk
    const { refused, verdict, adopted, leftAlone } = new TrunkAdoption().adopt(trunk.organization, { ids: [genesysId] })
    if (refused !== '') return tellPerson(verdict === null ? refused : inFull(verdict))
    for (const { name, reason } of leftAlone) tellPerson(`${name === '' ? genesysId : name}: ${reason}`)
    for (const { name } of adopted) tellUser(`${name} is adopted: it is compared with Genesys Cloud from now on.`)
  }

  /** "Retire": has the trunk deleted in Genesys Cloud; an adopted one by a trunk request that is made for it. */
  retire(trunkSysId: PlatformText): void {
    if (askingOperator('Retire') === null) return
    const { refused } = new TrunkRegistration().retireTrunk(text(trunkSysId))
    if (refused !== '') return tellPerson(refused)
    tellUser('The trunk is deleted in Genesys Cloud in the background; its trunk request shows how that goes.')
  }
}
