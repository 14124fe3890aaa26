import type { Instance } from '../../../sandbox/instance/instance'
import { person } from '../rest/trunks'

/**
 * Prepares the REST tests as the package asks an administrator to: creates the user, enters its password in the
 * profile.
 */
export function fillProfile(instance: Instance): void {
  const { database } = instance
  const [profile] = database.select('sys_auth_profile_basic', 'name=BYOC Trunks ATF')
  const user = person(instance, profile?.['username'] ?? '', 'operator')
  instance.setPassword(user, PASSWORD)
  database.update('sys_auth_profile_basic', profile?.['sys_id'] ?? '', {}, { password: PASSWORD })
}

const PASSWORD = 'the password of byoc.atf'
