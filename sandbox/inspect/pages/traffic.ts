import type { OutboundCall } from '../../instance/options'
import type { Html } from '../html'
import { grid } from '../layout'
import { timeOf } from './times'

/** Rows that one page shows. */
const MOST_ROWS = 200

/** The calls that left the instance, the latest first. Headers and bodies are kept nowhere. */
export function callsPage(calls: readonly OutboundCall[]): Html {
  return grid(
    ['When', 'Method', 'Host', 'Path', 'HTTP status', 'Duration (ms)'],
    calls
      .slice(-MOST_ROWS)
      .reverse()
      .map(({ startedAt, method, host, path, status, durationMs }) => [
        timeOf(startedAt),
        method,
        host,
        path,
        status ?? 'no answer',
        Math.round(durationMs),
      ]),
    'Outbound calls',
  )
}
