import type { Query } from '../../../data/query/ast'
import type { QueryAnswer } from '../../../data/handlers'
import type { Wire } from '../../../protocol'
import { fence } from '../access/fence'
import { clear, tableOf, take, type RecordState } from '../state'

/** Rows that one call brings. */
const windowSize = 100

/** Runs the query; its first rows come with the same call. */
export function runQuery(state: RecordState): void {
  const table = tableOf(state)
  fence(state, 'read')
  const answer = state.context.ask('data.query', {
    table: table.name,
    query: state.query as unknown as Wire,
    limit: state.limit,
    window: windowSize,
  }) as unknown as QueryAnswer
  clear(state)
  state.result = { rows: answer.rows, at: -1, rest: answer.rest }
}

/** Goes to the next row; false at the end. Rows that vanished since the query ran are passed over. */
export function advance(state: RecordState): boolean {
  const result = state.result
  if (!result) return false
  if (result.at + 1 >= result.rows.length) refill(state)
  const row = result.rows[result.at + 1]
  if (!row) {
    result.at = result.rows.length
    return false
  }
  result.at += 1
  take(state, row)
  return state.context.shows(state) || advance(state)
}

export function hasNext(state: RecordState): boolean {
  const result = state.result
  if (!result) return false
  if (result.at + 1 >= result.rows.length) refill(state)
  return result.at + 1 < result.rows.length
}

function refill(state: RecordState): void {
  const result = state.result
  while (result && result.rest.length > 0) {
    const ids = result.rest.splice(0, windowSize)
    const answer = state.context.ask('data.rows', { table: state.tableName, ids })
    const rows = (answer['rows'] as (Record<string, string> | null)[]).filter((each) => each !== null)
    if (rows.length === 0) continue
    result.rows = rows
    result.at = -1
    return
  }
}

/** Reads one record by sys_id, or by display value when asked. */
export function readOne(state: RecordState, value: string, display: boolean): boolean {
  fence(state, 'read')
  const row = state.context.ask('data.get', { table: tableOf(state).name, value, display })['row']
  state.result = null
  if (row === null || row === undefined) {
    clear(state)
    return false
  }
  take(state, row as Record<string, string>)
  state.result = { rows: [row as Record<string, string>], at: 0, rest: [] }
  if (state.context.shows(state)) return true
  clear(state)
  return false
}

/** The query as it is, copied: a later change to the one does not touch the other. */
export function copyQuery(query: Query): Query {
  return JSON.parse(JSON.stringify(query)) as Query
}
