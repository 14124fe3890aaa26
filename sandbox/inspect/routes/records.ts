import { scope as SCOPE } from '../../../now.config.json'
import type { FastifyInstance } from 'fastify'
import type { Instance } from '../../instance/instance'
import { html } from '../html'
import {
  actionBar,
  commentForm,
  CORRECTABLE,
  correctionForm,
  recordPage,
  requestHistory,
  requestSummary,
} from '../pages/record'
import { latestRows, tablePage, tablesPage } from '../pages/tables'
import { callsPage, eventsPage } from '../pages/traffic'
import { readable } from '../reading'
import { missing, send } from '../reply'
import { offeredActions, press } from '../ui-actions'

export const REQUEST = `${SCOPE}_trunk_request`

/** Seconds between two looks at a record that is still under way. */
export const REFRESH = 1

/** States of requests, and access states of organizations, that pass by themselves. */
const UNDER_WAY = ['queued', 'registering', 'retrying', 'retiring', 'verifying']

interface RecordPath {
  Params: { table: string; id: string }
}

/** Tables, records with their buttons, the event queue and the outbound calls. */
export function showRecords(app: FastifyInstance, instance: Instance): void {
  const { database } = instance
  const known = (table: string): boolean => database.tables.view(table) != null
  app.get('/', (_request, reply) => send(reply, 'Tables', tablesPage(database)))
  app.get('/events', (_request, reply) => send(reply, 'Event queue', eventsPage(database)))
  app.get('/calls', (_request, reply) => send(reply, 'Outbound calls', callsPage(instance.outboundCalls)))
  app.get<{ Params: { table: string } }>('/table/:table', async ({ actor, params: { table } }, reply) => {
    if (!known(table)) return await missing(reply, `There is no table ${table}.`)
    const rows = latestRows(database, table)
    const ids = rows.map(({ sys_id = '' }) => sys_id)
    const seen = await readable(instance, table, ids, actor)
    const shown = rows.filter(({ sys_id = '' }) => seen.has(sys_id))
    return await send(reply, database.dictionary(table).label, tablePage(database, table, shown))
  })
  app.get<RecordPath>('/record/:table/:id', async ({ actor, params: { table, id } }, reply) => {
    const record = known(table) ? recordPage(database, table, id) : null
    if (record === null) return missing(reply, 'There is no such record.')
    if (!(await readable(instance, table, [id], actor)).has(id))
      return missing(reply, `${actor} may not read this record: act as somebody who may.`)
    const row = database.get(table, id) ?? {}
    const state = row['registration_state'] ?? row['access_status'] ?? ''
    const request = table === REQUEST
    const title = row['number'] ?? `${database.dictionary(table).label} ${row['name'] ?? ''}`
    return send(
      reply,
      title,
      html`${request ? requestSummary(database, id) : null}
        ${actionBar(table, id, await offeredActions(instance, table, id, actor))}
        ${request ? html`${correctionForm(database, id)} ${commentForm(id)} ${requestHistory(database, id)}` : null}
        <h2>Record</h2>
        ${record}`,
      UNDER_WAY.includes(state) ? REFRESH : null,
    )
  })
  app.post<{ Params: { table: string; id: string; action: string } }>(
    '/press/:table/:id/:action',
    async ({ actor, params: { table, id, action } }, reply) => {
      await press(instance, table, id, action, actor)
      return reply.redirect(`/record/${table}/${id}`, 303)
    },
  )
  app.post<{ Params: { id: string }; Body: Record<string, string> }>(
    '/correct/:id',
    async ({ actor, params: { id }, body }, reply) => {
      const columns = Object.fromEntries(CORRECTABLE.map((column) => [column, body[column] ?? '']))
      await instance.run(correction(id, columns), { user: actor })
      return reply.redirect(`/record/${REQUEST}/${id}`, 303)
    },
  )
  app.post<{ Params: { id: string }; Body: Record<string, string> }>(
    '/comment/:id',
    async ({ actor, params: { id }, body }, reply) => {
      await instance.run(comment(id, body['comment'] ?? ''), { user: actor, kind: 'interactive' })
      return reply.redirect(`/record/${REQUEST}/${id}`, 303)
    },
  )
}

/** The script of a comment, which anybody may add who may read the request. */
function comment(sysId: string, text: string): string {
  return `(function (sysId, text) {
    var request = new GlideRecord('${REQUEST}')
    if (!text || !request.get(sysId) || !request.canRead()) return null
    request.comments = text
    request.update()
    return null
  })(${JSON.stringify(sysId)}, ${JSON.stringify(text)})`
}

/** The script of an operator's work on the form: correct the fields, save, choose Retry now. */
function correction(sysId: string, columns: Readonly<Record<string, string>>): string {
  return `(function (sysId, columns) {
    var request = new GlideRecord('${REQUEST}')
    if (!request.get(sysId)) return null
    for (var column in columns) request.setValue(column, columns[column])
    request.update()
    new TrunkRegistration().retryNow(sysId)
    return null
  })(${JSON.stringify(sysId)}, ${JSON.stringify(columns)})`
}
