import type { Wire } from '../../protocol'
import type { Realm } from '../realm'
import { makeGlideAggregate } from './query/aggregate'
import { Context } from './context'
import { readOne } from './query/load'
import { makeGlideRecord, wrapState } from './record'
import { runAsyncRule } from './rules'
import { mayShow } from './access/secure'
import { mayField } from './access/security'
import { newState, take, type RecordState } from './state'
import { installTime } from './time/install'

const contexts = new WeakMap<Realm, Context>()

/** Defines GlideRecord and its kin among a scope's globals. */
export function installRecords(realm: Realm): void {
  const context = new Context(realm)
  contexts.set(realm, context)
  const GlideRecord = makeGlideRecord(context, 'GlideRecord', false)
  context.shows = (state) => mayShow(state as RecordState)
  context.mayField = (state, field, operation) => mayField(state as RecordState, field, operation)
  context.wrap = (state) => wrapState(context, state as RecordState, GlideRecord.prototype as object)
  realm.globals['GlideRecord'] = GlideRecord
  realm.globals['GlideRecordSecure'] = makeGlideRecord(context, 'GlideRecordSecure', true)
  realm.globals['GlideAggregate'] = makeGlideAggregate(context)
  installTime(context)
}

/** A record read by sys_id as a GlideRecord, or null when there is none. For the realm's other rooms. */
export function recordOf(realm: Realm, table: string, sysId: string): object | null {
  const state = newState(contextOf(realm), table, {}, false)
  // The platform hands the record to a script: the script's scope did not ask for it.
  state.platform = true
  return readOne(state, sysId, false) ? contextOf(realm).wrap(state) : null
}

/** Lets another room of the realm make the values of a type of field; see `Context.fieldTypes`. */
export function registerFieldType(realm: Realm, type: string, make: Context['fieldTypes'][string]): void {
  contextOf(realm).fieldTypes[type] = make
}

type RulePayload = {
  rule: string
  table: string
  sysId: string
  operation: string
  values: Record<string, string> | null
}

/** Runs an async business rule: a job of kind `rule`. A record that is gone by now is passed over. */
export function runRuleJob(realm: Realm, payload: Wire): void {
  const { rule, table, sysId, operation, values } = payload as RulePayload
  const context = contextOf(realm)
  const state = newState(context, table, {}, false)
  state.platform = true
  if (values) take(state, values)
  else if (!readOne(state, sysId, false)) return
  context.wrap(state)
  state.operation = operation
  runAsyncRule(state, rule)
}

function contextOf(realm: Realm): Context {
  const context = contexts.get(realm)
  if (!context) throw new Error('installRecords has not run in this realm')
  return context
}
