import type { FastifyInstance } from 'fastify'
import type { Instance } from '../../instance/instance'
import { html, type Html } from '../html'
import { grid } from '../layout'
import { durationText, instantOf } from '../pages/times'
import { send } from '../reply'

type Row = Readonly<Record<string, string>>

const MINUTE_MS = 60_000

/** Seconds between two looks. */
const REFRESH = 5

/** States of requests that wait for the machine or for an approver. */
const WAITING = ['awaiting_approval', 'queued', 'registering', 'retrying', 'retiring']

/** The numbers of the workspace's dashboard: what waits, what failed and why, how long it takes, drift, calls. */
export function showDashboard(app: FastifyInstance, instance: Instance): void {
  const { database } = instance
  const table = `${database.scope}_trunk_request`
  app.get('/dashboard', (_request, reply) => {
    const requests = database.select(table, '')
    const { choices = [] } = database.dictionary(table).fields.get('registration_state') ?? {}
    const label = (state: string): string => choices.find(({ value }) => value === state)?.label ?? state
    const linked = (state: string): Html => html`<a href="/table/${table}?state=${state}">${label(state)}</a>`
    const states = counted(requests, 'registration_state')
    const failed = requests.filter((each) => each['registration_state'] === 'failed')
    const drifting = database.count(`${database.scope}_trunk`, 'driftISNOTEMPTY^NQstateINmissing,foreign')
    return send(
      reply,
      'Dashboard',
      html`<h2>Waiting</h2>
        ${grid(
          ['State', 'Requests'],
          states.filter(([state]) => WAITING.includes(state)).map(([state, count]) => [linked(state), count]),
          'Requests that wait',
        )}
        <h2>All requests</h2>
        ${grid(
          ['State', 'Requests'],
          states.map(([state, count]) => [linked(state), count]),
          'Requests by state',
        )}
        <h2>Failed, by cause</h2>
        ${grid(['Verdict', 'Requests'], counted(failed, 'verdict'), 'Failed requests by cause')}
        <h2>Calls in the last minute, against the limit</h2>
        ${grid(['Organization', 'Calls', 'Requests per minute'], callsAgainstLimit(instance), 'Calls against the limit')}
        <h2>Numbers</h2>
        ${grid(
          ['What', 'Number'],
          [
            ['Median time to register', medianTime(requests)],
            ['Trunks that differ, are missing or foreign', drifting],
            ['Calls to Genesys Cloud since the start', instance.outboundCalls.length],
          ],
          'Numbers',
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

/** Each active organization's calls of the last minute, by their attempts, beside the calls that it may make a minute. */
function callsAgainstLimit({ database }: Instance): (Html | string | number)[][] {
  const table = `${database.scope}_organization`
  const since = database.now() - MINUTE_MS
  return database
    .select(table, 'active=true^ORDERBYname')
    .map(({ sys_id = '', name = '', requests_per_minute = '' }) => [
      html`<a href="/record/${table}/${sys_id}">${name}</a>`,
      database.count(`${database.scope}_attempt`, `organization=${sys_id}^started>${String(since)}`),
      requests_per_minute,
    ])
}

/** The middle one of the times that the requests themselves keep. */
function medianTime(requests: readonly Row[]): string {
  const times = requests
    .filter((each) => (each['time_to_register'] ?? '') !== '')
    .map((each) => instantOf(each['time_to_register'] ?? ''))
    .sort((one, other) => one - other)
  const middle = times[Math.floor(times.length / 2)]
  return middle === undefined ? 'none is registered yet' : durationText(middle)
}
