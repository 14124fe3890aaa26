import { scope as SCOPE } from '../../../now.config.json'
import type { Database } from '../../instance/data/database'
import type { Row } from '../../instance/data/store/rows'
import { html, type Html } from '../html'
import { grid } from '../layout'

/** Tables worth looking at, in the order of a request's way. */
const TABLES = [
  'sc_req_item',
  `${SCOPE}_trunk_request`,
  `${SCOPE}_trunk`,
  `${SCOPE}_registration`,
  `${SCOPE}_attempt`,
  `${SCOPE}_organization`,
  `${SCOPE}_token`,
  `${SCOPE}_digest_password`,
  `${SCOPE}_lane`,
  'sysevent',
  'sys_flow_context',
  'sys_outbound_http_log',
  'syslog',
] as const

/** Rows that one page shows. */
const MOST_ROWS = 200

/** Columns that say most about a record, first; the others are on its own page. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  [`${SCOPE}_trunk_request`]: ['number', 'trunk_name', 'organization', 'registration_state', 'genesys_id', 'verdict'],
  [`${SCOPE}_trunk`]: ['trunk_name', 'organization', 'state', 'source', 'genesys_id', 'drift'],
  [`${SCOPE}_registration`]: ['request', 'lane', 'operation', 'state', 'attempts', 'verdict'],
  [`${SCOPE}_attempt`]: ['request', 'operation', 'status', 'duration_ms', 'verdict', 'correlation_id'],
  [`${SCOPE}_organization`]: ['name', 'org_id', 'region', 'contract', 'access_status', 'last_verdict'],
  [`${SCOPE}_token`]: ['organization', 'expires_at', 'good_for', 'granted_scope'],
  [`${SCOPE}_digest_password`]: ['request', 'password'],
  [`${SCOPE}_lane`]: ['key', 'holder', 'lease_until'],
  sc_req_item: ['number', 'short_description', 'state', 'active', 'requested_for'],
}

export function tablesPage(database: Database): Html {
  const rows = TABLES.map((table) => [
    html`<a href="/table/${table}">${database.dictionary(table).label}</a>`,
    table,
    database.count(table, ''),
  ])
  return grid(['Table', 'Name', 'Records'], rows)
}

export function latestRows(database: Database, table: string): Row[] {
  return database.select(table, 'ORDERBYDESCsys_created_on', { limit: MOST_ROWS })
}

export function tablePage(database: Database, table: string, rows: readonly Row[]): Html {
  const view = database.dictionary(table)
  const columns = COLUMNS[table] ?? [...view.fields.keys()].filter((name) => !name.startsWith('sys_')).slice(0, 6)
  return html`<p>${table}, the latest ${MOST_ROWS} at most</p>
    ${grid(
      ['', ...columns.map((column) => view.fields.get(column)?.label ?? column)],
      rows.map((row) => [
        html`<a href="/record/${table}/${row['sys_id'] ?? ''}">open</a>`,
        ...columns.map((column) => shown(database, table, column, row[column] ?? '')),
      ]),
    )}`
}

/** A value as people read it: secrets never, references by their display value, choices by their label. */
export function shown(database: Database, table: string, column: string, value: string): Html | string {
  const field = database.dictionary(table).fields.get(column)
  if (value === '' || field === undefined) return value
  if (field.type === 'password2') return '••••••'
  if (field.reference !== null) {
    const target = database.tables.view(field.reference)
    const row = target ? database.get(field.reference, value) : null
    const name = row?.['number'] ?? row?.['name'] ?? row?.['user_name'] ?? value
    return html`<a href="/record/${field.reference}/${value}">${name}</a>`
  }
  return value
}
