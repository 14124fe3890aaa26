import { scope as SCOPE } from '../../../now.config.json'
import { registrationsOf, type RegistrationRecord } from '../registrations'

const TABLE = `${SCOPE}_registration`

/** Registrations of an organization that ask for a trunk of that name, in upper or lower case. */
export function registrationsOfName(organization: string, trunkName: string): RegistrationRecord[] {
  const record = new GlideRecord(TABLE)
  record.addQuery('organization', organization)
  record.addQuery('trunk_name', trunkName)
  return registrationsOf(record)
}
