import { recordDisplay } from './element/display'
import { elementAt } from './element/element'
import { advance, copyQuery, hasNext, readOne, runQuery } from './query/load'
import { text, type Methods } from './install-methods'
import { addNode } from './query/query-methods'
import { runQueryRules } from './rules'
import { mayRecord } from './access/security'
import { attach, clear, fieldOf, isChanged, isGiven, newState, tableOf, valueOf, type RecordState } from './state'
import { termOf } from './query/terms'
import { setByMethod, setSecret } from './values'
import { applyDefaults, deleteRecord, insertRecord, newSysId, updateRecord } from './write'

const java = (state: RecordState, value: string | null): string | null =>
  value === null ? null : state.context.realm.javaString(value)

function query(state: RecordState, args: readonly unknown[]): void {
  if (args.length >= 2) addNode(state, { term: termOf(state, args) })
  runQueryRules(state)
  runQuery(state)
}

function get(state: RecordState, args: readonly unknown[]): boolean {
  if (args.length < 2) return args[0] != null && String(args[0]) !== '' && readOne(state, String(args[0]), true)
  addNode(state, { term: termOf(state, args) })
  query(state, [])
  return advance(state)
}

/** Every record of the query, one after the other, through `change`: rules run for each. */
function each(state: RecordState, change: (record: RecordState) => void): void {
  const found = newState(state.context, state.tableName, {}, state.secure)
  attach(found.self, found)
  found.query = copyQuery(state.query)
  runQuery(found)
  while (advance(found)) {
    const record = newState(state.context, state.tableName, {}, state.secure)
    record.self = state.context.wrap(record)
    record.workflow = state.workflow
    record.values = { ...found.values }
    record.original = { ...found.original }
    record.stored = true
    change(record)
  }
}

function setDisplayValue(state: RecordState, args: readonly unknown[]): void {
  const name = text(args, 0, 'Field name')
  const field = fieldOf(state, name)
  if (field?.type === 'password2') setSecret(state, field, args[1])
  else {
    const element = elementAt(state, name) as { setDisplayValue(value: unknown): void } | null
    element?.setDisplayValue(args[1])
  }
}

/** Reading and writing records (documentation: scoped GlideRecord). */
export const recordMethods: Methods<RecordState> = {
  query,
  get,
  next: (state) => advance(state),
  hasNext: (state) => hasNext(state),
  initialize: (state) => clear(state),
  newRecord: (state) => {
    clear(state)
    state.values['sys_id'] = newSysId()
    applyDefaults(state)
    const table = tableOf(state)
    if (table.numbered) state.values['number'] = String(state.context.call('data.number', { table: table.name }))
  },
  insert: (state) => java(state, insertRecord(state)),
  update: (state, args) => java(state, updateRecord(state, args[0] == null ? null : String(args[0]))),
  deleteRecord: (state) => deleteRecord(state),
  updateMultiple: (state) => {
    const changes = Object.keys(state.values).filter((name) => name !== 'sys_id' && isGiven(state, name))
    each(state, (record) => {
      for (const name of changes) record.values[name] = valueOf(state, name)
      record.secrets = { ...state.secrets }
      updateRecord(record, null)
    })
  },
  getValue: (state, args) => java(state, valueOf(state, text(args, 0, 'Field name'))),
  setValue: (state, args) => setByMethod(state, text(args, 0, 'Field name'), args[1]),
  getDisplayValue: (state, args) => {
    if (args.length === 0 || args[0] == null) return java(state, recordDisplay(state))
    const element = elementAt(state, String(args[0])) as { getDisplayValue(): string } | null
    return element ? element.getDisplayValue() : null
  },
  setDisplayValue,
  getElement: (state, args) => elementAt(state, text(args, 0, 'Field name')),
  isValid: (state) => state.table !== null,
  isValidField: (state, args) => fieldOf(state, String(args[0])) !== undefined,
  getUniqueValue: (state) => java(state, valueOf(state, 'sys_id')),
  getTableName: (state) => java(state, state.tableName),
  getLastErrorMessage: (state) => java(state, state.lastError),
  canRead: (state) => mayRecord(state, 'read'),
  canWrite: (state) => mayRecord(state, 'write'),
  canCreate: (state) => mayRecord(state, 'create'),
  canDelete: (state) => mayRecord(state, 'delete'),
  setWorkflow: (state, args) => {
    state.workflow = args[0] !== false
  },
  setAbortAction: (state, args) => {
    state.aborted = args[0] === true
  },
  operation: (state) => java(state, state.operation),
  changes: (state) => tableOf(state).fields.some((field) => isChanged(state, field.name)),
}
