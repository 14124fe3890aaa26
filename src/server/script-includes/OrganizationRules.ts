import { flag, refuseRecord, tellPerson, text } from '../servicenow'
import { findRegion } from '../genesys'
import { inFull } from '../verdicts'
import { describePlace, targetOf, setLastVerdict, type Place } from '../targets'
import { organizationOf, settleSite } from '../organizations'
import { deleteTokensOf } from '../tokens'
import { countWithTrunk, keepPlace } from '../places'
import { placeOf } from '../registrations'

/** A change of these columns points the record to another place: trunks stay where they were registered. */
const PLACE = ['org_id', 'region', 'contract'] as const

/** A change of these columns makes every token and every verification of the organization worthless. */
const IDENTITY = [...PLACE, 'credential_alias'] as const

/** The decisions of the business rules on the table Organization. */
export class OrganizationRules {
  /**
   * Before insert and update. A malformed organization id or an unknown region is stored as typed, so that it can be
   * corrected, with an immediate message; no call leaves for it. A change of identity needs a reason, on the form, over
   * REST and from scripts alike.
   */
  check(current: GlideRecord, previous: GlideRecord | null): void {
    const inserting = previous === null || text(current.operation()) === 'insert'
    const leaves = flag(current.getValue('leave_trunks'))
    // The permission to leave trunks behind counts for this one change only.
    if (leaves) current.setValue('leave_trunks', '0')
    // Another spelling of the same region is no change.
    const region = findRegion(text(current.getValue('region')))
    if (region !== null) current.setValue('region', region.id)
    const site = settleSite(current, inserting ? '' : text(current.getUniqueValue()), { inserting, moved: false })
    if (site !== null) return refuseRecord(current, site)
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
    // The changed organization was not verified: only a person's Verify access gives the stamp again.
    current.setValue('verified_instance', '')
    current.setValue('verified_on', '')
    const pointed = targetOf(organizationOf(current))
    if (pointed.ok) {
      current.setValue('org_id', pointed.target.orgId)
      current.setValue('access_status', 'unverified')
      setLastVerdict(current, null)
      return
    }
    tellPerson(inFull(pointed.verdict))
    current.setValue('access_status', 'refused')
    setLastVerdict(current, pointed.verdict)
  }

  /** For the rule after a change of identity: deletes the organization's tokens. */
  forgetTokens(current: GlideRecord): void {
    deleteTokensOf(text(current.getUniqueValue()))
  }

  /**
   * The reason why the identity must not change now, or null. `before`: the record's earlier place, when the place
   * changes.
   */
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
