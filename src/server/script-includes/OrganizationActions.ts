import { hasRole, instanceName, tellPerson, tellUser, text } from '../servicenow'
import { findOrganization } from '../organizations'
import { deleteTokensOf, forgetWaits } from '../tokens'
import { renameInstanceOfRequests } from '../requests'
import { renameInstance } from '../registrations'

/**
 * What administrators do with organizations besides "Verify access". The platform shows a button to whom its roles allow;
 * who may is checked here again.
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

  /**
   * For a background script, after this very instance was renamed: what was made under its old name is its own again.
   * On a clone that would have it act on another instance's trunks.
   *
   * @param oldName value of the property `instance_name` before
   * @returns how many registrations of trunk requests were taken over
   * @throws an Error when the user may not
   */
  instanceWasRenamed(oldName: PlatformText | string): number {
    if (!hasRole('admin'))
      throw new Error('To take over what an instance of another name made needs the role x_gcx_byoc.admin.')
    const before = text(oldName).trim()
    if (before === '') return 0
    renameInstanceOfRequests(before, instanceName())
    return renameInstance(before, instanceName())
  }
}
