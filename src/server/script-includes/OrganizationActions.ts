import { tellUser } from '../glide/access-session'
import { forgetWaits } from '../glide/forget-waits'
import { hasRole, tellPerson } from '../glide/person'
import { findOrganization } from '../glide/records/organizations'
import { deleteTokensOf } from '../glide/records/tokens'
import { text } from '../glide/text'

/**
 * What the buttons of the organization's form do, besides "Verify access". The platform shows a button to whom its roles
 * allow; who may press it is checked here again.
 */
export class OrganizationActions {
  /** "Forget tokens": the next call mints a new one, whatever Genesys asked to wait for. */
  forgetTokens(organizationSysId: PlatformText): void {
    if (!hasRole('admin')) return tellPerson('Forget tokens needs the role x_gcx_byoc.admin.')
    const organization = findOrganization(text(organizationSysId))
    if (organization !== null) forgetWaits(organization)
    const count = deleteTokensOf(text(organizationSysId))
    tellUser(`${String(count)} ${count === 1 ? 'token was' : 'tokens were'} forgotten. The next call gets a new one.`)
  }
}
