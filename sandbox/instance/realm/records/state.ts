import type { Query } from '../../data/query/ast'
import type { FieldMeta } from '../../data/descriptions/meta'
import type { Context, Table } from './context'

/** Rows of a query: those at hand, and the sys_ids of those that are fetched when their turn comes. */
export interface Result {
  rows: Record<string, string>[]
  /** Position of the current row in `rows`; -1 before the first. */
  at: number
  rest: string[]
}

/** A GlideRecord's inside. Scripts hold the object (`self`); every method works on this. */
export interface RecordState {
  context: Context
  /** Null: a table that does not exist. */
  table: Table | null
  tableName: string
  self: object
  secure: boolean
  /** True: the platform itself works on the record, not a script; scopes do not matter. */
  platform: boolean
  query: Query
  limit: number | null
  result: Result | null
  /** Values as the script sees them; an absent or null one is empty. */
  values: Record<string, string | null>
  /** Values as they were read or last written. */
  original: Record<string, string | null>
  /** Clear text given to `password2` fields since the record was read or written. */
  secrets: Record<string, string>
  elements: Record<string, object>
  /** A row was read or written: there is a record in the database. */
  stored: boolean
  workflow: boolean
  aborted: boolean
  operation: string | null
  lastError: string | null
}

export function newState(context: Context, tableName: string, self: object, secure: boolean): RecordState {
  return {
    context,
    table: context.table(tableName),
    tableName,
    self,
    secure,
    platform: false,
    query: { groups: [[]], order: [], groupBy: [] },
    limit: null,
    result: null,
    values: {},
    original: {},
    secrets: {},
    elements: {},
    stored: false,
    workflow: true,
    aborted: false,
    operation: null,
    lastError: null,
  }
}

/** Makes the state stand for a row that was read. */
export function take(state: RecordState, row: Record<string, string>): void {
  state.values = { ...row }
  state.original = { ...row }
  state.secrets = {}
  state.stored = true
  state.aborted = false
  state.operation = null
}

/** Empties the state: no record. */
export function clear(state: RecordState): void {
  state.values = {}
  state.original = {}
  state.secrets = {}
  state.stored = false
  state.aborted = false
  state.operation = null
}

export function tableOf(state: RecordState): Table {
  if (!state.table) throw new Error(`Table ${state.tableName} does not exist`)
  return state.table
}

export function valueOf(state: RecordState, name: string): string | null {
  const value = state.values[name]
  return value === undefined || value === '' ? null : value
}

/** True when a field's value differs from the one that was read. */
export function isChanged(state: RecordState, name: string): boolean {
  if (state.secrets[name] !== undefined) return true
  const before = state.original[name]
  return (valueOf(state, name) ?? '') !== (before ?? '')
}

/** True when a script gave the field a value, `'NULL'` included, also when the record held the same value before. */
export function isGiven(state: RecordState, name: string): boolean {
  return isChanged(state, name) || (name in state.values && !(name in state.original))
}

export function fieldOf(state: RecordState, name: string): FieldMeta | undefined {
  return state.table?.field(name)
}

const hidden = '$record'

/** Ties a script-visible object to its state, out of sight of `for … in`. */
export function attach(self: object, state: RecordState): void {
  Object.defineProperty(self, hidden, { value: state, enumerable: false, writable: false })
}

/** The state behind a script-visible record; null for anything else. */
export function stateOf(value: unknown): RecordState | null {
  if (typeof value !== 'object' || value === null) return null
  const state = (value as Record<string, unknown>)[hidden]
  return typeof state === 'object' && state !== null ? (state as RecordState) : null
}
