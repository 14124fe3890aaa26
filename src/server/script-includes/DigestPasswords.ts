import { dateTime, now, settings, text, userId } from '../servicenow'
import { findOrganization } from '../organizations'
import { findTrunksNamed } from '../inventory'
import { markDuePasswords } from '../passwords'
import { createChange, readChange } from '../orders'

const DAY_MS = 86400000

/** The outcome of a bulk run for one trunk. */
export interface RotatedPassword {
  trunk: string
  /** sys_id of the request that changes it; '' in a dry run, or when none was made. */
  request: string
  /** The reason why none was made; '' when one was, or would be. */
  refused: string
}

/** The age of digest passwords, and their rotation for many trunks at once. */
export class DigestPasswords {
  /** For the nightly job: marks the trunks whose digest password is older than the property `password_days` says. */
  markDue(): void {
    const days = settings.passwordDays()
    markDuePasswords(days <= 0 ? null : dateTime(now() - days * DAY_MS))
  }

  /**
   * For background scripts: asks for a new digest password for several trunks of an organization, each as a change of its
   * own. The passwords come from the caller: the carrier has to know each of them, and nobody is shown one afterwards, so
   * that one which the app made up would be known to nobody. Makes no outbound call.
   *
   * @param organizationSysId sys_id of the organization
   * @param passwords the new passwords by the names of their trunks
   * @param options `dryRun`: only tells which trunks would get one
   * @throws an Error when there is no such organization
   */
  rotate(
    organizationSysId: PlatformText | string,
    passwords: Readonly<Record<string, string>>,
    options?: { dryRun?: boolean },
  ): RotatedPassword[] {
    const organization = findOrganization(text(organizationSysId))
    if (organization === null) throw new Error(`There is no organization with sys_id ${text(organizationSysId)}.`)
    return Object.keys(passwords).map((name) => {
      const refused = (why: string): RotatedPassword => ({ trunk: name, request: '', refused: why })
      const [trunk, ...others] = findTrunksNamed(organization.sysId, name)
      if (trunk === undefined) return refused('The organization has no trunk of this name in Genesys Cloud.')
      if (others.length > 0) return refused('The organization has several trunks of this name.')
      const read = readChange({ auth_password: passwords[name] })
      if (!read.ok) return refused(read.problems.join(' '))
      if (read.input.authPassword === '') return refused('Digest password: it is empty; give one.')
      if (trunk.fields.authUser === '') return refused('The trunk has no digest user.')
      if (options?.dryRun === true) return refused('')
      const made = createChange({ ...read.input, trunk: trunk.sysId, requestedFor: userId(), openedBy: userId() })
      return made.ok ? { trunk: name, request: made.sysId, refused: '' } : refused(made.refusal.message)
    })
  }
}
