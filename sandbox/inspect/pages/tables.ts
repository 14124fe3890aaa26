import { scope as SCOPE } from '../../../now.config.json'
import type { Database } from '../../instance/data/database'
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
  `${SCOPE}_site`,
  `${SCOPE}_token`,
  `${SCOPE}_digest_password`,
  `${SCOPE}_lane`,
  'sysevent',
  'sys_flow_context',
  'sys_outbound_http_log',
  'syslog',
] as const

export function tablesPage(database: Database): Html {
  const rows = TABLES.map((table) => [
    html`<a href="/table/${table}">${database.dictionary(table).label}</a>`,
    table,
    database.count(table, ''),
  ])
  return grid(['Table', 'Name', 'Records'], rows, 'Tables')
}
