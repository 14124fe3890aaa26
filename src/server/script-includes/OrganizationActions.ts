import { scope as SCOPE } from '../../../now.config.json'
import { hasRole, instanceName, tellPerson, tellUser, text } from '../servicenow'
import { findOrganization } from '../organizations'
import { deleteTokensOf, forgetWaits } from '../tokens'
import { renameInstanceOfRequests } from '../requests'
import { renameInstance } from '../places'

/**
 * Actions of administrators on organizations besides "Verify access". The platform shows each button only to users with
 * its roles; the roles are checked here again.
 */
export class OrganizationActions {
  /** "Forget tokens": the next call mints a new token, and pauses that Genesys asked for are over. */
  forgetTokens(organizationSysId: PlatformText): void {
    if (!hasRole('admin')) return tellPerson(`Forget tokens needs the role ${SCOPE}.admin.`)
    const organization = findOrganization(text(organizationSysId))
    if (organization !== null) forgetWaits(organization)
    const count = deleteTokensOf(text(organizationSysId))
    tellUser(`${String(count)} ${count === 1 ? 'token was' : 'tokens were'} forgotten. The next call gets a new one.`)
  }

  /**
   * For a background script, after this very instance was renamed: the registrations that were made under its old name
   * become its own again. Never run this on a clone: the clone would act on the trunks of another instance.
   *
   * @param oldName value of the property `instance_name` before the renaming
   * @returns the number of registrations that were taken over
   * @throws an Error when the user lacks the role
   */
  instanceWasRenamed(oldName: PlatformText | string): number {
    if (!hasRole('admin'))
      throw new Error(`To take over what an instance of another name made needs the role ${SCOPE}.admin.`)
    const before = text(oldName).trim()
    if (before === '') return 0
    renameInstanceOfRequests(before, instanceName())
    return renameInstance(before, instanceName())
  }
}
