import { scope as SCOPE } from '../../../now.config.json'
import { text } from '../servicenow'

const REGISTRATIONS = `${SCOPE}_registration`

/** Most rows that one statement changes. */
const CHUNK = 100

/** A registration that waits for a registering write. */
export interface WaitingRegistration {
  sysId: string
  trunkName: string
}

/** The registrations of a lane that wait for a registering write, due or not, at most `limit`. */
export function waitingInLane(lane: string, limit: number): WaitingRegistration[] {
  const record = new GlideRecord(REGISTRATIONS)
  record.addQuery('lane', lane)
  record.addQuery('state', 'IN', 'queued,retrying')
  record.addQuery('operation', 'register')
  record.setLimit(limit)
  record.query()
  const rows: WaitingRegistration[] = []
  while (record.next()) {
    rows.push({ sysId: text(record.getUniqueValue()), trunkName: text(record.getValue('trunk_name')) })
  }
  return rows
}

/** Writes to registrations that their trunks were looked for at a time, and are not in Genesys Cloud. */
export function noteLook(sysIds: readonly string[], at: number): void {
  for (let start = 0; start < sysIds.length; start += CHUNK) {
    const record = new GlideRecord(REGISTRATIONS)
    record.addQuery('sys_id', 'IN', sysIds.slice(start, start + CHUNK).join(','))
    record.setValue('looked_at', String(at))
    record.updateMultiple()
  }
}
