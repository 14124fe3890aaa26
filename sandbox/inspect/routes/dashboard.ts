import type { FastifyInstance } from 'fastify'
import type { Instance } from '../../instance/instance'
import { html } from '../html'
import { grid } from '../layout'
import { send } from '../reply'

type Row = Readonly<Record<string, string>>

const MINUTE_MS = 60_000

/** Seconds between two looks. */
const REFRESH = 5

/** The numbers of the workspace's dashboard: requests by state, failures by verdict, and durations. */
export function showDashboard(app: FastifyInstance, instance: Instance): void {
  const { database } = instance
  const table = `${database.scope}_trunk_request`
  app.get('/dashboard', (_request, reply) => {
    const requests = database.select(table, '')
    const { choices = [] } = database.dictionary(table).fields.get('registration_state') ?? {}
    const label = (state: string): string => choices.find(({ value }) => value === state)?.label ?? state
    const calls = instance.outboundCalls
    const lastMinute = calls.filter(({ startedAt }) => startedAt > database.now() - MINUTE_MS).length
    const seconds = secondsToRegister(requests, database.select(`${database.scope}_attempt`, 'operation=register'))
    return send(
      reply,
      'Dashboard',
      html`<h2>Requests</h2>
        ${grid(
          ['State', 'Requests'],
          counted(requests, 'registration_state').map(([state, count]) => [label(state), count]),
        )}
        <h2>Failed, by cause</h2>
        ${grid(
          ['Verdict', 'Requests'],
          counted(
            requests.filter((each) => each['registration_state'] === 'failed'),
            'verdict',
          ),
        )}
        <h2>Numbers</h2>
        ${grid(
          ['What', 'Number'],
          [
            [
              'Median time from request to registration',
              seconds === null ? 'none is registered yet' : `${String(seconds)} s`,
            ],
            ['Requests that differ from Genesys Cloud', requests.filter((each) => (each['drift'] ?? '') !== '').length],
            ['Calls to Genesys Cloud in the last minute', lastMinute],
            ['Calls to Genesys Cloud since the start', calls.length],
          ],
        )}`,
      REFRESH,
    )
  })
}

/** Counts the rows by the value of a column; the most frequent value comes first. */
function counted(rows: readonly Row[], column: string): [string, number][] {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(row[column] ?? '', (counts.get(row[column] ?? '') ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1])
}

/** From the request's creation to the write that registered it. */
function secondsToRegister(requests: readonly Row[], attempts: readonly Row[]): number | null {
  const created = new Map(requests.map((each) => [each['sys_id'] ?? '', instant(each['sys_created_on'] ?? '')]))
  const times = attempts
    .filter(({ status = '' }) => status.startsWith('2'))
    .map(({ request = '', sys_created_on = '' }) => (instant(sys_created_on) - (created.get(request) ?? NaN)) / 1000)
    .filter((seconds) => Number.isFinite(seconds))
    .sort((one, other) => one - other)
  return times[Math.floor(times.length / 2)] ?? null
}

const instant = (stored: string): number => Date.parse(`${stored.replace(' ', 'T')}Z`)
