import { flag, refuseRecord, tellPerson, text } from '../servicenow'
import { findRegion } from '../genesys'
import { describePlace, organizationOf, targetOf, type Place } from '../organizations'
import { deleteTokensOf } from '../tokens'
import { countWithTrunk, keepPlace, placeOf } from '../registrations'
import { setLastVerdict } from '../access'

/** A change of these points the record to another place: trunks stay where they were registered. */
const PLACE = ['org_id', 'region', 'contract'] as const

/** A change of these makes every token and every verification of the organization worthless. */
const IDENTITY = [...PLACE, 'credential_alias'] as const

/** What the business rules of the organization decide. */
export class OrganizationRules {
  /**
   * Before insert and update. A malformed organization id or an unknown region is kept as typed and said at once: what is
   * kept can be corrected, and no call leaves for it. Whoever changes what it is says why, whether by form, by REST or by script.
   */
  check(current: GlideRecord, previous: GlideRecord | null): void {
    const inserting = previous === null || text(current.operation()) === 'insert'
    const leaves = flag(current.getValue('leave_trunks'))
    // It is told for one change, and for none that comes later.
    if (leaves) current.setValue('leave_trunks', '0')
    // The same region in another spelling is no change.
    const region = findRegion(text(current.getValue('region')))
    if (region !== null) current.setValue('region', region.id)
    const changes = (columns: readonly string[]): boolean =>
      columns.some((column) => current.getElement(column).changes())
    if (!inserting && !changes(IDENTITY)) return
    if (!inserting) {
      const before = placeOf({
        orgId: text(previous.getValue('org_id')),
        region: text(previous.getValue('region')),
        contract: text(previous.getValue('contract')),
      })
      const refused = this.refusedChange(current, changes(PLACE) ? before : null, leaves)
      if (refused !== null) return refuseRecord(current, refused)
    }
    // Only a person's Verify access gives the stamp, and what it was given for is no more.
    current.setValue('verified_instance', '')
    current.setValue('verified_on', '')
    const pointed = targetOf(organizationOf(current))
    if (pointed.ok) {
      current.setValue('org_id', pointed.target.orgId)
      current.setValue('access_status', 'unverified')
      setLastVerdict(current, null)
      return
    }
    const { message, nextStep } = pointed.verdict
    tellPerson(`${message} ${nextStep}`)
    current.setValue('access_status', 'refused')
    setLastVerdict(current, pointed.verdict)
  }

  /** After a change of its identity. */
  forgetTokens(current: GlideRecord): void {
    deleteTokensOf(text(current.getUniqueValue()))
  }

  /** Why its identity must not change now, or null. `before`: where the record pointed, when that changes. */
  private refusedChange(current: GlideRecord, before: Place | null, leaves: boolean): string | null {
    if (text(current.getValue('change_reason')) === '' || !current.getElement('change_reason').changes()) {
      return 'Reason for change is empty or unchanged: say why the organization ID, region, contract or credential alias changes.'
    }
    if (before === null) return null
    const organization = text(current.getUniqueValue())
    const trunks = countWithTrunk(organization)
    if (trunks > 0 && !leaves) {
      const are = trunks === 1 ? '1 trunk is, or may be,' : `${String(trunks)} trunks are, or may be,`
      return `${are} registered in ${describePlace(before)}: retire what is registered first, or tick Leave its trunks behind. They stay there, and nothing here can retire or compare them as long as this record points elsewhere.`
    }
    keepPlace(organization, before)
    return null
  }
}
