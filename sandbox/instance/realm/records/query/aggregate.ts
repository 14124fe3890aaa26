import type { Aggregate, AggregateKind, AggregateRequest } from '../../../data/aggregate'
import type { Context } from '../context'
import { fence } from '../access/fence'
import { refuseRest } from '../../runtime/documented'
import { install, text, type Methods } from '../install-methods'
import { queryMethods } from './query-methods'
import { prototypeOf } from '../prototype'
import { recordMethods } from '../record-methods'
import { attach, newState, stateOf, take, type RecordState } from '../state'

/** The state of a GlideAggregate beside a record's state. */
interface AggregateState {
  record: RecordState
  aggregates: Aggregate[]
  rows: (string | null)[][]
  groups: string[]
  at: number
}

const kinds: readonly string[] = ['COUNT', 'SUM', 'AVG', 'MIN', 'MAX']
const hidden = '$aggregate'

/** GlideAggregate (documentation: c_GlideAggregateScopedAPI). */
export function makeGlideAggregate(context: Context): object {
  const constructor = function (table: unknown): object {
    const name = String(table)
    const self = Object.create(prototypeOf(context, name, 'GlideAggregate', constructor.prototype)) as object
    const record = newState(context, name, self, false)
    attach(self, record)
    const state: AggregateState = {
      record,
      aggregates: [],
      rows: [],
      groups: [],
      at: -1,
    }
    Object.defineProperty(self, hidden, { value: state, enumerable: false })
    return self
  } as unknown as { prototype: object }
  const prototype = constructor.prototype
  install(prototype, 'GlideAggregate', stateOf, pick(queryMethods, shared))
  install(
    prototype,
    'GlideAggregate',
    stateOf,
    pick(recordMethods, ['getTableName', 'getValue', 'getDisplayValue', 'getElement']),
  )
  install(prototype, 'GlideAggregate', aggregateStateOf, methods)
  refuseRest(prototype, 'GlideAggregate')
  return constructor
}

const shared = ['addQuery', 'addEncodedQuery', 'addNullQuery', 'addNotNullQuery']

function pick(methods: Methods<RecordState>, names: readonly string[]): Methods<RecordState> {
  const picked: Record<string, (state: RecordState, args: readonly unknown[]) => unknown> = {}
  for (const name of names) {
    const method = methods[name]
    if (method) picked[name] = method
  }
  return picked
}

function aggregateStateOf(self: unknown): AggregateState | null {
  const state = typeof self === 'object' && self !== null ? (self as Record<string, unknown>)[hidden] : undefined
  return (state as AggregateState | undefined) ?? null
}

function aggregateOf(args: readonly unknown[]): Aggregate {
  const kind = text(args, 0, 'Aggregate').toUpperCase()
  if (kinds.indexOf(kind) < 0) throw new Error(`There is no aggregate ${kind}`)
  const field = args[1] === undefined || args[1] === null ? null : String(args[1])
  if (field !== null && field.indexOf('.') >= 0)
    throw new Error(`Aggregate of ${field} through a reference is not implemented by the sandbox`)
  return { kind: kind as AggregateKind, field }
}

/**
 * Fields of the grouping: those named by groupBy; when none is, those of the aggregates
 * ("Name of the field to group the results of the aggregation by").
 */
function groupsOf(state: AggregateState): string[] {
  const named = state.record.query.groupBy
  const fields = named.length > 0 ? named : state.aggregates.map((each) => each.field).filter((each) => each !== null)
  return fields.filter((each, index) => fields.indexOf(each) === index)
}

function run(state: AggregateState): void {
  const { record } = state
  fence(record, 'read')
  const request: AggregateRequest = {
    table: record.tableName,
    query: record.query,
    groupBy: groupsOf(state),
    aggregates: state.aggregates,
  }
  const answer = record.context.ask('data.aggregate', request)
  state.rows = answer['rows'] as (string | null)[][]
  state.groups = answer['groups'] as string[]
  state.at = -1
}

function next(state: AggregateState): boolean {
  const row = state.rows[state.at + 1]
  if (!row) return false
  state.at += 1
  const values: Record<string, string> = {}
  state.groups.forEach((name, index) => {
    const value = row[index]
    if (value !== null && value !== undefined) values[name] = value
  })
  take(state.record, values)
  return true
}

const methods: Methods<AggregateState> = {
  addAggregate: (state, args) => {
    state.aggregates.push(aggregateOf(args))
  },
  groupBy: (state, args) => {
    state.record.query.groupBy.push(text(args, 0, 'Field name'))
  },
  query: run,
  next,
  hasNext: (state) => state.at + 1 < state.rows.length,
  getAggregate: (state, args) => {
    const wanted = aggregateOf(args)
    const at = state.aggregates
      .map((each) => `${each.kind} ${each.field ?? ''}`)
      .indexOf(`${wanted.kind} ${wanted.field ?? ''}`)
    const value = at < 0 ? undefined : state.rows[state.at]?.[state.groups.length + at]
    return value === null || value === undefined ? null : state.record.context.realm.javaString(value)
  },
}
