import { defaultsOf } from '../../data/writing/defaults'
import { toStoredTime } from '../../data/stored-time'
import type { WriteAnswer } from '../../data/handlers'
import { fence } from './access/fence'
import { complies } from './data-policies'
import { readOne } from './query/load'
import { runRules } from './rules'
import { mayRemove, mayStore } from './access/secure'
import { isChanged, newState, tableOf, valueOf, type RecordState } from './state'

/**
 * Inserts, updates and deletes with business rules around them (documentation: api-reference/scripts/
 * r_ExecutionOrderScriptsAndEngines): before-rules by order, the database, after-rules by order, async rules handed on.
 */
export function insertRecord(state: RecordState): string | null {
  const table = tableOf(state)
  fence(state, 'create')
  const outer = begin(state, 'insert')
  // Inserting a record that was read makes a copy of it.
  if (state.stored || !state.values['sys_id']) state.values['sys_id'] = newSysId()
  state.stored = false
  applyDefaults(state)
  if (!mayStore(state, 'create')) return abandon(state, outer)
  const rules = table.rules.some((each) => each.when === 'before' && each.insert)
  if (table.numbered && rules && valueOf(state, 'number') === null) {
    state.values['number'] = String(state.context.call('data.number', { table: table.name }))
  }
  if (!runRules(state, 'before') || !complies(state)) return abandon(state, outer)
  // A before-rule that called current.update() has inserted the record itself.
  if (wasStored(state)) return updateRecord(state, null)
  if (!store(state)) return abandon(state, outer)
  state.stored = true
  runRules(state, 'after')
  return settle(state, outer)
}

/** Updates; inserts when there is no such record. Null when the write was refused or aborted. */
export function updateRecord(state: RecordState, reason: string | null): string | null {
  const sysId = valueOf(state, 'sys_id')
  if (!state.stored || sysId === null) return insertRecord(state)
  fence(state, 'write')
  const outer = begin(state, 'update')
  if (!mayStore(state, 'write')) return abandon(state, outer)
  if (!runRules(state, 'before') || !complies(state)) return abandon(state, outer)
  const changed = changedValues(state)
  if (Object.keys(changed).length === 0 && Object.keys(state.secrets).length === 0) return settle(state, outer)
  const answer = send(state, 'data.update', sysId, changed, reason)
  if (answer.outcome === 'refused') {
    state.lastError = answer.error
    return abandon(state, outer)
  }
  // "If the record does not already exist, it is inserted": it vanished since it was read.
  if (answer.outcome === 'missing' && !store(state)) return abandon(state, outer)
  if (answer.outcome === 'written') Object.assign(state.values, answer.stored)
  runRules(state, 'after')
  return settle(state, outer)
}

export function deleteRecord(state: RecordState): boolean {
  const sysId = valueOf(state, 'sys_id')
  if (!state.stored || sysId === null || !mayRemove(state)) return false
  fence(state, 'delete')
  const outer = begin(state, 'delete')
  if (!runRules(state, 'before')) {
    abandon(state, outer)
    return false
  }
  if (tableOf(state).cascades) deleteReferring(state, sysId)
  const answer = state.context.ask('data.delete', { table: tableOf(state).name, sysId }) as unknown as WriteAnswer
  if (answer.outcome === 'refused') state.lastError = answer.error
  const done = answer.outcome === 'written'
  if (done) {
    runRules(state, 'after')
    state.stored = false
  }
  state.operation = outer
  return done
}

/** Records that are deleted along, each with its own business rules. */
function deleteReferring(state: RecordState, sysId: string): void {
  const { context } = state
  const referring = context.call('data.cascade', { table: state.tableName, sysId }) as {
    table: string
    sysId: string
  }[]
  for (const each of referring) {
    const other = newState(context, each.table, {}, false)
    other.platform = true
    if (!readOne(other, each.sysId, false)) continue
    other.workflow = state.workflow
    context.wrap(other)
    deleteRecord(other)
  }
}

/** `newRecord` and every insert: defaults for the fields that are empty. */
export function applyDefaults(state: RecordState): void {
  const table = tableOf(state)
  const { context } = state
  const missing = table.fields.filter((each) => each.defaultValue !== null && valueOf(state, each.name) === null)
  const given = missing.filter((each) => state.secrets[each.name] === undefined)
  if (given.length === 0) return
  const scripted = given.some((each) => each.defaultValue?.indexOf('javascript:') === 0)
  const { values, unsupported } = defaultsOf(given, {
    table: table.name,
    user: scripted ? context.user().sysId : '',
    now: scripted ? toStoredTime(context.now()) : '',
  })
  if (unsupported.length > 0) {
    throw new Error(
      `Scripted default of ${table.name}.${unsupported.join(', ')} is not implemented by the sandbox; ` +
        'add it in sandbox/instance/data/writing/defaults.ts',
    )
  }
  for (const each of given) {
    const value = values[each.name]
    if (value !== undefined) state.values[each.name] = each.type === 'boolean' ? booleanDefault(value) : value
  }
}

function booleanDefault(value: string): string {
  return value === 'true' || value === '1' ? '1' : '0'
}

/** Starts an operation; answers the one it is part of (a rule that writes `current`), or null. */
function begin(state: RecordState, operation: 'insert' | 'update' | 'delete'): string | null {
  const outer = state.operation
  state.operation = operation
  state.aborted = false
  state.lastError = null
  if (operation === 'insert') state.original = {}
  return outer
}

function changedValues(state: RecordState): Record<string, string | null> {
  const changed: Record<string, string | null> = {}
  for (const name of Object.keys(state.values)) {
    if (state.secrets[name] === undefined && isChanged(state, name)) changed[name] = valueOf(state, name)
  }
  return changed
}

/** Inserts; false when the database refuses. */
function store(state: RecordState): boolean {
  const { values } = state
  const known: Record<string, string | null> = {}
  for (const name of Object.keys(values)) {
    if (state.secrets[name] === undefined && values[name] !== null && values[name] !== '')
      known[name] = values[name] ?? null
  }
  const answer = send(state, 'data.insert', valueOf(state, 'sys_id') ?? '', known, null)
  if (answer.outcome === 'refused') {
    state.lastError = answer.error
    return false
  }
  if (answer.outcome === 'written') Object.assign(state.values, answer.stored)
  return answer.outcome === 'written'
}

function send(
  state: RecordState,
  op: 'data.insert' | 'data.update',
  sysId: string,
  values: Record<string, string | null>,
  reason: string | null,
): WriteAnswer {
  return state.context.ask(op, {
    table: tableOf(state).name,
    sysId,
    values,
    secrets: { ...state.secrets },
    audit: state.workflow,
    reason,
  }) as unknown as WriteAnswer
}

function abandon(state: RecordState, outer: string | null): null {
  state.operation = outer
  return null
}

/** Ends a write whose rules have run: the written values become the stored ones. */
function settle(state: RecordState, outer: string | null): string | null {
  const table = tableOf(state)
  const journals = table.fields.filter((each) => each.type.indexOf('journal') === 0)
  for (const each of journals) state.values[each.name] = null
  if (Object.keys(state.secrets).length > 0) refreshSecrets(state)
  state.original = { ...state.values }
  state.stored = true
  state.operation = outer
  return valueOf(state, 'sys_id')
}

function refreshSecrets(state: RecordState): void {
  const fresh = newState(state.context, state.tableName, {}, false)
  const found = readOne(fresh, valueOf(state, 'sys_id') ?? '', false)
  for (const name of Object.keys(state.secrets)) state.values[name] = found ? valueOf(fresh, name) : null
  state.secrets = {}
}

/** 32 hexadecimal digits. */
export function newSysId(): string {
  let text = ''
  while (text.length < 32)
    text += Math.floor(Math.random() * 0x100000000)
      .toString(16)
      .padStart(8, '0')
  return text
}

/** True when the record is stored; asked anew after rules ran, because a rule may have stored it. */
function wasStored(state: RecordState): boolean {
  return state.stored
}
