import { scope as SCOPE } from '../../../now.config.json'
import { addEntry, countRows, epochOf, flag, text, wholeNumber } from '../servicenow'
import { readFields, type FieldName, type TrunkFields } from '../fields'
import { forgetDigestPassword, keepDigestPassword } from '../passwords'
import { actOf, fieldsNamed, type Act } from './acts'

const TABLE = `${SCOPE}_trunk_request`

/** A trunk request with the columns that the app reads. */
export interface TrunkRequestRecord extends TrunkFields {
  sysId: string
  number: string
  /** `register`; `change` or `retire` of a trunk that is there. */
  act: Act
  /** sys_id of the trunk that a change is about; '' for any other act. */
  trunk: string
  /** The fields that a change changes; its other fields say nothing. */
  changedFields: readonly FieldName[]
  /** `on` or `off` for a change that switches the trunk; '' to leave it. */
  switchTo: string
  /** True when a change is to be made though Genesys Cloud holds something that this app never wrote. */
  overwrite: boolean
  /** sys_id of the trunk that is deleted once this request has registered the new one; '' for none. */
  replaces: string
  organization: string
  requestedItem: string
  requestedFor: string
  openedBy: string
  /** user_name of the user who created the record */
  createdBy: string
  approval: string
  state: string
  genesysId: string
  inboundAddress: string
  trunkStatus: string
  verdict: string
  drift: string
  /** The terms that the latest comparison with Genesys says nothing of, in a sentence. */
  notCompared: string
  /** Number of writes that were sent, as far as their outcomes were written to the request. */
  attempts: number
  /** Time at which the request was registered, in epoch milliseconds; 0 before. */
  registeredAt: number
  /** Name of the instance that the request was made on; '' from before names were kept. */
  madeOn: string
  /** True when a digest password was given. The password itself is kept elsewhere, and read right before it is sent. */
  hasPassword: boolean
  /** True when an older version left the password in the request's own column; `movePassword` takes it out. */
  passwordInColumn: boolean
}

export function findTrunkRequest(sysId: string): TrunkRequestRecord | null {
  const record = new GlideRecord(TABLE)
  record.addQuery('sys_id', sysId)
  record.setLimit(1)
  record.query()
  return record.next() ? trunkRequestOf(record) : null
}

/** The requests with these sys_ids, read in one statement. */
export function findTrunkRequests(sysIds: readonly string[]): Map<string, TrunkRequestRecord> {
  if (sysIds.length === 0) return new Map()
  const record = new GlideRecord(TABLE)
  record.addQuery('sys_id', 'IN', sysIds.join(','))
  return new Map(trunkRequestsOf(record).map((request) => [request.sysId, request]))
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

/** The latest change of a trunk that brought a digest password and was carried out, or null. */
export function lastPasswordChange(trunk: string): TrunkRequestRecord | null {
  const record = new GlideRecord(TABLE)
  record.addQuery('trunk', trunk)
  record.addQuery('registration_state', 'changed')
  record.addQuery('password_given', 'true')
  record.orderByDesc('number')
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

/**
 * A request that an encoded query matches. `place`: a text by which the requests sort in the order of their numbers.
 */
export interface MatchedRequest {
  sysId: string
  place: string
}

/** The requests that an encoded query matches, at most `limit`, earlier requests first. */
export function matchingRequests(encodedQuery: string, limit: number): MatchedRequest[] {
  const record = new GlideRecord(TABLE)
  record.addEncodedQuery(encodedQuery)
  record.setLimit(limit)
  record.query()
  const matched: MatchedRequest[] = []
  while (record.next()) {
    const sysId = text(record.getUniqueValue())
    // Numbers grow longer when their digits are used up, and no rule keeps two requests from having one number.
    matched.push({ sysId, place: `${text(record.getValue('number')).padStart(NUMBER_LENGTH, ' ')}${sysId}` })
  }
  return matched.sort((one, other) => (one.place < other.place ? -1 : 1))
}

/** Length of the column `number` of Task. */
const NUMBER_LENGTH = 40

/**
 * Creates a request. Its password is stored first, because the request may be registered at once. Null when a rule
 * refused the request.
 */
export function insertTrunkRequest(values: Readonly<Record<string, string>>, password: string): string | null {
  const record = new GlideRecord(TABLE)
  // This gives the record its sys_id before it is inserted.
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

/** The rows of a query. */
export function trunkRequestsOf(record: GlideRecord): TrunkRequestRecord[] {
  record.query()
  const requests: TrunkRequestRecord[] = []
  while (record.next()) requests.push(trunkRequestOf(record))
  return requests
}

export function trunkRequestOf(record: GlideRecord): TrunkRequestRecord {
  return {
    sysId: text(record.getUniqueValue()),
    number: text(record.getValue('number')),
    act: actOf(text(record.getValue('act'))),
    trunk: text(record.getValue('trunk')),
    changedFields: fieldsNamed(text(record.getValue('changed_fields'))),
    switchTo: text(record.getValue('switch_to')),
    overwrite: flag(record.getValue('overwrite')),
    replaces: text(record.getValue('replaces')),
    organization: text(record.getValue('organization')),
    ...readFields((column) => text(record.getValue(column))),
    requestedItem: text(record.getValue('requested_item')),
    requestedFor: text(record.getValue('requested_for')),
    openedBy: text(record.getValue('opened_by')),
    createdBy: text(record.getValue('sys_created_by')),
    approval: text(record.getValue('approval')),
    state: text(record.getValue('registration_state')),
    genesysId: text(record.getValue('genesys_id')),
    inboundAddress: text(record.getValue('inbound_address')),
    trunkStatus: text(record.getValue('trunk_status')),
    verdict: text(record.getValue('verdict')),
    drift: text(record.getValue('drift')),
    notCompared: text(record.getValue('not_compared')),
    attempts: wholeNumber(record.getValue('attempts')),
    registeredAt: epochOf(text(record.getValue('registered_on'))),
    madeOn: text(record.getValue('made_on')),
    hasPassword: text(record.getValue('password_given')) === '1' || text(record.getValue('auth_password')) !== '',
    passwordInColumn: text(record.getValue('auth_password')) !== '',
  }
}

/** Sets the instance's name of requests from one name to another, without notifying anybody. */
export function renameInstanceOfRequests(from: string, to: string): void {
  const record = new GlideRecord(TABLE)
  record.addQuery('made_on', from)
  record.setValue('made_on', to)
  record.setWorkflow(false)
  record.updateMultiple()
}

/** The number of requests that an encoded query matches. */
export function countTrunkRequests(encodedQuery: string): number {
  const count = new GlideAggregate(TABLE)
  count.addEncodedQuery(encodedQuery)
  return countRows(count)
}
