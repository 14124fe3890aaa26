import { scope as SCOPE } from '../../../now.config.json'
import { addEntry, countRows, text, wholeNumber } from '../servicenow'
import { readFields, type TrunkFields } from '../contracts'
import { forgetDigestPassword, keepDigestPassword } from './digest-passwords.store'

const TABLE = `${SCOPE}_trunk_request`

/** A trunk request as the app reads it. */
export interface TrunkRequestRecord extends TrunkFields {
  sysId: string
  number: string
  organization: string
  requestedItem: string
  requestedFor: string
  openedBy: string
  /** user_name, of the user who created the record */
  createdBy: string
  approval: string
  state: string
  genesysId: string
  trunkStatus: string
  verdict: string
  drift: string
  /** What its last comparison with Genesys says nothing of. */
  notCompared: string
  /** Writes that were sent for it, as far as its outcome was written to it. */
  attempts: number
  /** Name of the instance that it was made on; '' before names were kept. */
  madeOn: string
  /** True when a digest password was given; the password itself is kept apart, and read right before it is sent. */
  hasPassword: boolean
  /** An older version left it in the request's own column; `movePassword` takes it out. */
  passwordInColumn: boolean
}

export function findTrunkRequest(sysId: string): TrunkRequestRecord | null {
  const record = new GlideRecord(TABLE)
  record.addQuery('sys_id', sysId)
  record.setLimit(1)
  record.query()
  return record.next() ? trunkRequestOf(record) : null
}

/** Several requests in one statement, by sys_id. */
export function findTrunkRequests(sysIds: readonly string[]): Map<string, TrunkRequestRecord> {
  const found = new Map<string, TrunkRequestRecord>()
  if (sysIds.length === 0) return found
  const record = new GlideRecord(TABLE)
  record.addQuery('sys_id', 'IN', sysIds.join(','))
  record.query()
  while (record.next()) {
    const request = trunkRequestOf(record)
    found.set(request.sysId, request)
  }
  return found
}

/** The trunk request that a user asked for under this correlation ID, or null. */
export function findByCorrelation(openedBy: string, correlationId: string): TrunkRequestRecord | null {
  const record = new GlideRecord(TABLE)
  record.addQuery('opened_by', openedBy)
  record.addQuery('correlation_id', correlationId)
  record.setLimit(1)
  record.query()
  return record.next() ? trunkRequestOf(record) : null
}

/** The trunk request that fulfills a requested item, or null. */
export function findTrunkRequestOfItem(requestedItem: string): TrunkRequestRecord | null {
  const record = new GlideRecord(TABLE)
  record.addQuery('requested_item', requestedItem)
  record.setLimit(1)
  record.query()
  return record.next() ? trunkRequestOf(record) : null
}

/** True when the platform can read every condition of an encoded query, and would drop none. */
export function isReadableQuery(encodedQuery: string): boolean {
  return new GlideRecord(TABLE).isValidEncodedQuery(encodedQuery)
}

/** A request that an encoded query matches. `place`: where it comes among others, by its number. */
export interface MatchedRequest {
  sysId: string
  place: string
}

/** What an encoded query matches, at most `limit`: the earlier asked for before the later. */
export function matchingRequests(encodedQuery: string, limit: number): MatchedRequest[] {
  const record = new GlideRecord(TABLE)
  record.addEncodedQuery(encodedQuery)
  record.setLimit(limit)
  record.query()
  const matched: MatchedRequest[] = []
  while (record.next()) {
    const sysId = text(record.getUniqueValue())
    // Numbers grow longer when their digits are used up; nothing says that there are no two of one number.
    matched.push({ sysId, place: `${text(record.getValue('number')).padStart(NUMBER_LENGTH, ' ')}${sysId}` })
  }
  return matched.sort((one, other) => (one.place < other.place ? -1 : 1))
}

/** Of the column of Task. */
const NUMBER_LENGTH = 40

/**
 * Creates a request. Its password is there before it is: it may be registered at once. Null when a rule refused the
 * request.
 */
export function insertTrunkRequest(values: Readonly<Record<string, string>>, password: string): string | null {
  const record = new GlideRecord(TABLE)
  // Gives it its sys_id.
  record.newRecord()
  for (const [column, value] of Object.entries(values)) record.setValue(column, value)
  const kept = text(record.getUniqueValue())
  if (password !== '') {
    if (!keepDigestPassword(kept, password)) return null
    record.setValue('password_given', '1')
  }
  const sysId = record.insert()
  if (sysId !== null) return text(sysId)
  if (password !== '') forgetDigestPassword(kept)
  return null
}

/** Writes the given columns; false when the request is gone. */
export function updateTrunkRequest(sysId: string, values: Readonly<Record<string, string>>): boolean {
  const record = new GlideRecord(TABLE)
  if (!record.get(sysId)) return false
  for (const [column, value] of Object.entries(values)) {
    if (column === 'work_notes') addEntry(record, column, value)
    else record.setValue(column, value)
  }
  return record.update() !== null
}

export function trunkRequestOf(record: GlideRecord): TrunkRequestRecord {
  return {
    sysId: text(record.getUniqueValue()),
    number: text(record.getValue('number')),
    organization: text(record.getValue('organization')),
    ...readFields((column) => text(record.getValue(column))),
    requestedItem: text(record.getValue('requested_item')),
    requestedFor: text(record.getValue('requested_for')),
    openedBy: text(record.getValue('opened_by')),
    createdBy: text(record.getValue('sys_created_by')),
    approval: text(record.getValue('approval')),
    state: text(record.getValue('registration_state')),
    genesysId: text(record.getValue('genesys_id')),
    trunkStatus: text(record.getValue('trunk_status')),
    verdict: text(record.getValue('verdict')),
    drift: text(record.getValue('drift')),
    notCompared: text(record.getValue('not_compared')),
    attempts: wholeNumber(record.getValue('attempts')),
    madeOn: text(record.getValue('made_on')),
    hasPassword: text(record.getValue('password_given')) === '1' || text(record.getValue('auth_password')) !== '',
    passwordInColumn: text(record.getValue('auth_password')) !== '',
  }
}

/** Gives requests that an instance of one name made to an instance of another; nobody is told. */
export function renameInstanceOfRequests(from: string, to: string): void {
  const record = new GlideRecord(TABLE)
  record.addQuery('made_on', from)
  record.setValue('made_on', to)
  record.setWorkflow(false)
  record.updateMultiple()
}

/** How many requests an encoded query matches. */
export function countTrunkRequests(encodedQuery: string): number {
  const count = new GlideAggregate(TABLE)
  count.addEncodedQuery(encodedQuery)
  return countRows(count)
}
