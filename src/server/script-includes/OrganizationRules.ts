import { parseOrganizationId } from '../genesys/organization-id'
import { setLastVerdict } from '../glide/access-status'
import { refuseRecord, tellPerson } from '../glide/person'
import { instanceName } from '../glide/properties'
import { deleteTokensOf } from '../glide/records/tokens'
import { text } from '../glide/text'
import { verdict } from '../registration/verdicts'

/** A change of these makes every token and every verification of the organization worthless. */
const IDENTITY = ['org_id', 'region', 'contract', 'credential_alias'] as const

/** What the business rules of the organization decide. */
export class OrganizationRules {
  /**
   * Before insert and update. A malformed organization id is kept as typed and said at once: what is kept can be
   * corrected, and no call leaves for it. Whoever changes what it is says why, whether by form, by REST or by script.
   */
  check(current: GlideRecord, previous: GlideRecord | null): void {
    const inserting = previous === null || text(current.operation()) === 'insert'
    const changed = inserting || IDENTITY.some((column) => current.getElement(column).changes())
    if (!changed) return
    if (inserting) {
      // A row that a person makes belongs to this instance; a clone copies rows without running rules.
      if (text(current.getValue('verified_instance')) === '') current.setValue('verified_instance', instanceName())
    } else if (text(current.getValue('change_reason')) === '' || !current.getElement('change_reason').changes()) {
      return refuseRecord(
        current,
        'Reason for change is empty or unchanged: say why the organization ID, region, contract or credential alias changes.',
      )
    }
    const typed = text(current.getValue('org_id'))
    const orgId = parseOrganizationId(typed)
    if (orgId.ok) {
      current.setValue('org_id', orgId.value)
      current.setValue('access_status', 'unverified')
      setLastVerdict(current, null)
      return
    }
    const found = verdict('organization_id_malformed', {
      organization: text(current.getValue('name')),
      orgId: typed,
      evidence: [orgId.rule],
    })
    tellPerson(`${found.message} ${found.nextStep}`)
    current.setValue('access_status', 'refused')
    setLastVerdict(current, found)
  }

  /** After a change of its identity. */
  forgetTokens(current: GlideRecord): void {
    deleteTokensOf(text(current.getUniqueValue()))
  }
}
