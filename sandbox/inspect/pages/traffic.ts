import type { Database } from '../../instance/data/database'
import type { OutboundCall } from '../../instance/options'
import type { Html } from '../html'
import { grid } from '../layout'

/** Rows that one page shows. */
const MOST_ROWS = 200

/** The event queue, the latest first. */
export function eventsPage(database: Database): Html {
  const rows = database.select('sysevent', 'ORDERBYDESCprocess_on', { limit: MOST_ROWS })
  const columns = ['name', 'queue', 'state', 'parm1', 'process_on', 'processed']
  return grid(
    columns,
    rows.map((row) => columns.map((column) => row[column] ?? '')),
  )
}

/** The calls that left the instance, the latest first. Headers and bodies are kept nowhere. */
export function callsPage(calls: readonly OutboundCall[]): Html {
  return grid(
    ['Method', 'Host', 'Path', 'HTTP status', 'Duration (ms)'],
    calls
      .slice(-MOST_ROWS)
      .reverse()
      .map(({ method, host, path, status, durationMs }) => [
        method,
        host,
        path,
        status ?? 'no answer',
        Math.round(durationMs),
      ]),
  )
}
