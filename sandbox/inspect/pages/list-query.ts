import type { Database } from '../../instance/data/database'

/** The choices of a list, as its address names them. */
export interface ListQuery {
  /** A text that one of the shown columns holds. */
  q?: string
  /** Column to sort by, with `-` before it from the last to the first. */
  sort?: string
  /** A value of the column that tells the state. */
  state?: string
  page?: string
  /** Column and sys_id of the record that the rows point to (`request:…`). */
  of?: string
  /** An encoded query, as an instance's address of a list has it. */
  condition?: string
}

/** Rows that one page shows. */
export const PAGE_ROWS = 25

/** Columns that tell a record's state, the first that a table has. */
const STATES = ['registration_state', 'access_status', 'state']

const SEARCHED = ['string', 'integer', 'GUID']

/** The column by which a table's rows are filtered, or null. */
export function stateColumn(database: Database, table: string): string | null {
  const { fields } = database.dictionary(table)
  return STATES.find((name) => fields.has(name)) ?? null
}

/** The conditions of a list, without its order. A column that the table lacks is left out. */
export function conditionsOf(database: Database, table: string, columns: readonly string[], query: ListQuery): string {
  const { fields } = database.dictionary(table)
  const terms: string[] = []
  const sought = (query.q ?? '').trim()
  if (sought !== '') terms.push(searched(database, table, columns, sought))
  const state = stateColumn(database, table)
  if (state !== null && (query.state ?? '') !== '') terms.push(`${state}=${escaped(query.state ?? '')}`)
  const [column = '', record = ''] = (query.of ?? '').split(':')
  if (fields.has(column) && /^[0-9a-f]{32}$/.test(record)) terms.push(`${column}=${record}`)
  if ((query.condition ?? '') !== '') terms.push(query.condition ?? '')
  return terms.join('^')
}

function searched(database: Database, table: string, columns: readonly string[], sought: string): string {
  const { fields } = database.dictionary(table)
  const names = columns.flatMap((name) => {
    const field = fields.get(name)
    if (field === undefined) return []
    if (field.reference === null) return SEARCHED.includes(field.type) ? [name] : []
    const display = database.tables.view(field.reference)?.displayField ?? null
    return display === null ? [] : [`${name}.${display}`]
  })
  return names.map((name) => `${name}LIKE${escaped(sought)}`).join('^OR')
}

/** The order of a list, the latest first unless a column was chosen. */
export function orderOf(database: Database, table: string, { sort = '' }: ListQuery): string {
  const column = sort.replace(/^-/, '')
  if (!database.dictionary(table).fields.has(column)) return 'ORDERBYDESCsys_created_on'
  return sort.startsWith('-') ? `ORDERBYDESC${column}` : `ORDERBY${column}`
}

/** A caret ends a condition unless it is doubled (GlideStringUtil, escapeQueryTermSeparator). */
const escaped = (value: string): string => value.replace(/\^/g, '^^')

/** The address of a list with some of its parts exchanged; empty parts are left out. */
export function addressOf(table: string, query: ListQuery, changed: ListQuery = {}): string {
  const parts = new URLSearchParams(
    Object.entries({ ...query, ...changed }).filter((entry): entry is [string, string] => Boolean(entry[1])),
  ).toString()
  return `/table/${table}${parts === '' ? '' : `?${parts}`}`
}
