import type { Database } from '../../instance/data/database'
import type { Row } from '../../instance/data/store/rows'
import { html, type Html } from '../html'
import { grid, type Heading } from '../layout'
import { DEFAULT_VIEW, listColumns } from './form-sections'
import { addressOf, PAGE_ROWS, stateColumn, type ListQuery } from './list-query'
import { labelOf, shown } from './values'

/** Columns of platform tables, which have no list in the package. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  sc_req_item: ['number', 'short_description', 'state', 'active', 'requested_for', 'sys_created_on'],
  sysevent: ['name', 'queue', 'state', 'parm1', 'process_on', 'processed', 'error_status'],
  sys_flow_context: ['name', 'state', 'sys_created_on'],
  syslog: ['level', 'source', 'message', 'sys_created_on'],
  sys_outbound_http_log: ['method', 'hostname', 'path', 'response_status', 'sys_created_on'],
  sysapproval_approver: ['approver', 'state', 'sys_created_on'],
}

/** Characters from which a cell is a text to read, which needs room. */
const LONG = 60

/** The columns of a table's list in a view, or below another table's form. */
export function columnsOf(database: Database, table: string, view: string, parent: string | null = null): string[] {
  const { fields } = database.dictionary(table)
  const ofPackage =
    listColumns(database, table, view, parent) ??
    listColumns(database, table, DEFAULT_VIEW, parent) ??
    listColumns(database, table, DEFAULT_VIEW, null)
  const columns =
    ofPackage ?? COLUMNS[table] ?? [...fields.keys()].filter((name) => !name.startsWith('sys_')).slice(0, 6)
  return columns.filter((name) => fields.has(name))
}

export interface ListPage {
  columns: readonly string[]
  rows: readonly Row[]
  /** Number of rows that the conditions select. */
  total: number
  /** Number of rows of this page that the user may not read. */
  hidden: number
  /** The page's number, from 0. */
  number: number
}

/** A table's list: search, filter by state, sort by a column, paging. */
export function listPage(database: Database, table: string, query: ListQuery, list: ListPage): Html {
  const headings = list.columns.map((column) => heading(database, table, query, column))
  const condition = query.condition ?? ''
  return html`${
    condition === ''
      ? null
      : html`<p>
          Where ${condition}. <a href="${addressOf(table, query, { condition: '', page: '' })}">All of them</a>
        </p>`
  }
  ${filterForm(database, table, query)}
  ${grid(headings, rowsOf(database, table, list.columns, list.rows), database.dictionary(table).label)}
  ${paging(table, query, list)}`
}

/** Rows of a table; the first cell of each leads to the record. */
export function rowsOf(
  database: Database,
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
): (Html | string)[][] {
  return rows.map((row) =>
    columns.map((column, index) => {
      const cell = shown(database, table, column, row[column] ?? '')
      if (index > 0)
        return typeof cell === 'string' && cell.length > LONG ? html`<div class="long">${cell}</div>` : cell
      return html`<a href="/record/${table}/${row['sys_id'] ?? ''}">${leading(cell, row[column] ?? '')}</a>`
    }),
  )
}

/** The text of a row's first cell: a reference there leads to the row itself, not to what it points to. */
function leading(cell: Html | string, value: string): Html | string {
  if (typeof cell === 'string') return cell === '' ? value || 'open' : cell
  return { html: cell.html.replace(/<\/?a\b[^>]*>/g, '') }
}

function heading(database: Database, table: string, query: ListQuery, column: string): Heading {
  const label = labelOf(database, table, column)
  const { sort = '' } = query
  const sorted = sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : null
  const next = sorted === 'ascending' ? `-${column}` : column
  const mark = sorted === null ? null : html`<span aria-hidden="true">${sorted === 'ascending' ? ' ▲' : ' ▼'}</span>`
  return { cell: html`<a href="${addressOf(table, query, { sort: next, page: '' })}">${label}${mark}</a>`, sorted }
}

function filterForm(database: Database, table: string, query: ListQuery): Html {
  const state = stateColumn(database, table)
  const kept = (['sort', 'of', 'condition'] as const).map((name) =>
    query[name] ? html`<input type="hidden" name="${name}" value="${query[name]}" />` : null,
  )
  return html`<form class="filter" role="search" action="/table/${table}">
    ${kept}
    <div class="question">
      <label for="q">Search</label>
      <input id="q" name="q" type="search" value="${query.q ?? ''}" />
    </div>
    ${
      state === null
        ? null
        : html`<div class="question">
            <label for="state">${labelOf(database, table, state)}</label>
            <select id="state" name="state">
              <option value="">all</option>
              ${statesOf(database, table, state).map(
                ([value, label]) =>
                  html`<option value="${value}" ${value === query.state ? { html: 'selected' } : null}>
                    ${label}
                  </option>`,
              )}
            </select>
          </div>`
    }
    <button>Show</button>
  </form>`
}

/** The choices of a state's column, or what its rows hold. */
function statesOf(database: Database, table: string, column: string): [string, string][] {
  const choices = database.dictionary(table).fields.get(column)?.choices ?? []
  const english = choices.filter(({ language }) => language === 'en')
  if (english.length > 0) return english.map(({ value, label }) => [value, label.replaceAll('_', ' ')])
  const found = new Set(database.select(table, `${column}ISNOTEMPTY`, { limit: 500 }).map((row) => row[column] ?? ''))
  return [...found].sort().map((value) => [value, value])
}

function paging(table: string, query: ListQuery, { rows, total, hidden, number }: ListPage): Html {
  const first = number * PAGE_ROWS
  const to = (page: number): string => addressOf(table, query, { page: page === 0 ? '' : String(page) })
  const isLast = first + PAGE_ROWS >= total
  const last = first + rows.length + hidden
  return html`<nav class="paging" aria-label="Pages of the list">
    <span>${total === 0 ? 'No records' : `${String(first + 1)}–${String(last)} of ${String(total)}`}</span>
    ${number === 0 ? null : html`<a href="${to(number - 1)}" rel="prev">Previous page</a>`}
    ${isLast ? null : html`<a href="${to(number + 1)}" rel="next">Next page</a>`}
    ${hidden === 0 ? null : html`<span>${hidden} of them may not be read by the person you act as.</span>`}
  </nav>`
}
