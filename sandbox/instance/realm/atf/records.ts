import type { Realm } from '../realm'

/** The result of a step: passed or not, the reason, and the outputs for later steps. */
export interface StepEnd {
  passed: boolean
  message: string
  outputs: Record<string, string>
}

export type Inputs = Readonly<Record<string, string>>

/** The members of a record that the steps on records need. */
interface Glide {
  addEncodedQuery(query: string): void
  setLimit(limit: number): void
  query(): void
  next(): boolean
  get(sysId: string): boolean
  initialize(): void
  insert(): unknown
  update(): unknown
  deleteRecord(): unknown
  getUniqueValue(): unknown
  isValidField(name: string): boolean
  setValue(name: string, value: string): void
}

/** The steps on records (documentation: automated-test-framework-atf/test-steps-server-category). */
export const recordSteps: Readonly<Record<string, (realm: Realm, inputs: Inputs) => StepEnd>> = {
  'server.recordInsert': insert,
  'server.recordUpdate': update,
  'server.recordDelete': remove,
  'server.recordQuery': find,
  'server.recordValidation': validate,
}

function insert(realm: Realm, inputs: Inputs): StepEnd {
  const record = open(realm, inputs)
  record.initialize()
  fill(record, inputs)
  const sysId = done(record.insert())
  const outputs = { table: inputs['table'] ?? '', record_id: sysId ?? '' }
  return asserted(inputs, sysId !== null, ['record_successfully_inserted', 'record_not_inserted'], outputs)
}

/** Succeeds "even if a field on the record is blocked by ACL". */
function update(realm: Realm, inputs: Inputs): StepEnd {
  const record = open(realm, inputs)
  if (!record.get(inputs['record_id'] ?? '')) return asserted(inputs, false, UPDATED, {})
  fill(record, inputs)
  return asserted(inputs, done(record.update()) !== null, UPDATED, {})
}

const UPDATED = ['record_successfully_updated', 'record_not_updated'] as const

function remove(realm: Realm, inputs: Inputs): StepEnd {
  const record = open(realm, inputs)
  const deleted = record.get(inputs['record_id'] ?? '') && record.deleteRecord() === true
  return asserted(inputs, deleted, ['record_successfully_deleted', 'record_not_deleted'], {})
}

function find(realm: Realm, inputs: Inputs): StepEnd {
  const record = matching(realm, inputs, inputs['field_values'] ?? '')
  const first = record === null ? '' : String(record.getUniqueValue())
  const outputs = { table: inputs['table'] ?? '', first_record: first }
  return asserted(inputs, record !== null, ['records_match_query', 'no_records_match_query'], outputs)
}

function validate(realm: Realm, inputs: Inputs): StepEnd {
  const conditions = `sys_id=${inputs['record_id'] ?? ''}^${inputs['field_values'] ?? ''}`
  return asserted(inputs, matching(realm, inputs, conditions) !== null, ['record_validated', 'record_not_found'], {})
}

function matching(realm: Realm, inputs: Inputs, query: string): Glide | null {
  const record = open(realm, inputs)
  // The condition builder ends its query with a term of its own.
  record.addEncodedQuery(query.replace(/\^EQ$/, ''))
  record.setLimit(1)
  record.query()
  return record.next() ? record : null
}

/** "Enforce security: selected to enforce ACLs". */
function open(realm: Realm, inputs: Inputs): Glide {
  const name = inputs['enforce_security'] === '1' ? 'GlideRecordSecure' : 'GlideRecord'
  const Record = realm.globals[name] as new (table: string) => Glide
  return new Record(inputs['table'] ?? '')
}

/** Field values as the step keeps them: `name=value^name=value^EQ`, with `^^` for a `^` in a value. */
function fill(record: Glide, inputs: Inputs): void {
  const MARK = '\u0000'
  for (const term of (inputs['field_values'] ?? '').split('^^').join(MARK).split('^')) {
    const at = term.indexOf('=')
    if (at < 0) continue
    const name = term.slice(0, at)
    if (!record.isValidField(name)) throw new Error(`${inputs['table'] ?? ''} has no field ${name}`)
    record.setValue(
      name,
      term
        .slice(at + 1)
        .split(MARK)
        .join('^'),
    )
  }
}

function done(written: unknown): string | null {
  return written == null || String(written) === '' ? null : String(written)
}

function asserted(
  inputs: Inputs,
  happened: boolean,
  [positive, negative]: readonly [string, string],
  outputs: Record<string, string>,
): StepEnd {
  const wanted = inputs['assert_type'] ?? positive
  if (wanted !== positive && wanted !== negative) throw new Error(`Assert type ${wanted} is not known here`)
  const passed = happened === (wanted === positive)
  return { passed, message: `${wanted}: ${passed ? 'yes' : 'no'}`, outputs }
}
