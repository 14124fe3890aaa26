import { warn } from '../servicenow'
import type { RegistrationRecord } from './registration-record.store'
import { openRegistration, type OpenRegistration } from './registrations.store'

/**
 * The registration's row, opened for worker A that read it before. Null when the row is gone, or when worker B has
 * changed it since then: when A stood still for longer than its lease, B took the work over, and A must not overwrite
 * B's result.
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
