import { registrationsOf, type RegistrationRecord } from './registrations.store'

const TABLE = 'x_gcx_byoc_registration'

/** Registrations of an organization that ask for a trunk of that name, in upper or lower case. */
export function registrationsOfName(organization: string, trunkName: string): RegistrationRecord[] {
  const record = new GlideRecord(TABLE)
  record.addQuery('organization', organization)
  record.addQuery('trunk_name', trunkName)
  return registrationsOf(record)
}
