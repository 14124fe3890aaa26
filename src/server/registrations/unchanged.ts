import { warn } from '../servicenow'
import { openRegistration, type OpenRegistration, type RegistrationRecord } from './registrations.store'

/**
 * The registration's row, to be written by who read it before; null when it is gone, or when somebody else has gone on
 * with it since: a worker that stood still for longer than its lease must not write over what came of it.
 */
export function openUnchanged(read: RegistrationRecord): OpenRegistration | null {
  const row = openRegistration(read.sysId)
  if (row !== null && !hasGoneOn(row.found, read)) return row
  warn({ subject: `registration ${read.sysId}`, event: 'another worker has gone on with it' })
  return null
}

function hasGoneOn(found: RegistrationRecord, read: RegistrationRecord): boolean {
  return (
    found.state !== read.state ||
    found.operation !== read.operation ||
    found.genesysId !== read.genesysId ||
    found.writeSent !== read.writeSent ||
    found.attempts > read.attempts
  )
}
