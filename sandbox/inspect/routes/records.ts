import { scope as SCOPE } from '../../../now.config.json'
import type { FastifyInstance } from 'fastify'
import type { Instance } from '../../instance/instance'
import { html } from '../html'
import { tell } from '../messages'
import { viewOf } from '../pages/form-sections'
import { columnsOf, listPage } from '../pages/list'
import { conditionsOf, orderOf, PAGE_ROWS, type ListQuery } from '../pages/list-query'
import { correctable, correctionForm } from '../pages/correction'
import { actionBar, commentForm, recordPage, requestSummary, titleOf } from '../pages/record'
import { relatedRecords } from '../pages/related'
import { tablesPage } from '../pages/tables'
import { callsPage } from '../pages/traffic'
import { readable } from '../reading'
import { missing, refuse, send } from '../reply'
import { offeredActions, press } from '../ui-actions'
import { comment, correction } from './request-scripts'

export const REQUEST = `${SCOPE}_trunk_request`

/** Seconds between two looks at a record that is still under way. */
export const REFRESH = 1

/** States of requests, and access states of organizations, that pass by themselves. */
const UNDER_WAY = ['queued', 'registering', 'retrying', 'retiring', 'verifying']

interface TablePath {
  Params: { table: string }
  Querystring: ListQuery
}

interface RecordPath {
  Params: { table: string; id: string }
}

/** Tables, their lists, records with their buttons, and the outbound calls. `item`: the catalog item that orders trunks. */
export function showRecords(app: FastifyInstance, instance: Instance, item: string): void {
  const { database } = instance
  const known = (table: string): boolean => database.tables.view(table) != null
  app.get('/', (_request, reply) => send(reply, 'Tables', tablesPage(database)))
  app.get('/calls', (_request, reply) => send(reply, 'Outbound calls', callsPage(instance.outboundCalls)))
  app.get<TablePath>('/table/:table', async ({ actor, params: { table }, query }, reply) => {
    if (!known(table)) return await missing(reply, `There is no table ${table}.`)
    const columns = columnsOf(database, table, viewOf(database, table, actor))
    const conditions = conditionsOf(database, table, columns, query)
    const number = Math.max(0, Math.floor(Number(query.page ?? '0')) || 0)
    const window = { limit: PAGE_ROWS, offset: number * PAGE_ROWS }
    const rows = database.select(table, `${conditions}^${orderOf(database, table, query)}`, window)
    const ids = rows.map(({ sys_id = '' }) => sys_id)
    const seen = await readable(instance, table, ids, actor)
    const shown = rows.filter(({ sys_id = '' }) => seen.has(sys_id))
    const total = database.count(table, conditions)
    const list = { columns, rows: shown, total, hidden: rows.length - shown.length, number }
    return await send(reply, database.dictionary(table).label, listPage(database, table, query, list))
  })
  app.get<RecordPath>('/record/:table/:id', async ({ actor, params: { table, id } }, reply) => {
    const view = viewOf(database, table, actor)
    const record = known(table) ? recordPage(database, table, id, view) : null
    if (record === null) return missing(reply, 'There is no such record.')
    if (!(await readable(instance, table, [id], actor)).has(id))
      return missing(reply, `${actor} may not read this record: act as somebody who may.`)
    const row = database.get(table, id) ?? {}
    const state = row['registration_state'] ?? row['access_status'] ?? ''
    const request = table === REQUEST
    return send(
      reply,
      titleOf(database, table, id),
      html`${request ? requestSummary(database, id, view) : null}
      ${actionBar(table, id, await offeredActions(instance, table, id, actor))}
      ${request ? correctionForm(database, id, correctable(database, item)) : null} ${record}
      ${request ? commentForm(id) : null} ${await relatedRecords(instance, table, id, view, actor)}`,
      UNDER_WAY.includes(state) ? REFRESH : null,
    )
  })
  app.post<{ Params: { table: string; id: string; action: string } }>(
    '/press/:table/:id/:action',
    async (request, reply) => {
      const { actor, params } = request
      const said = await press(instance, params.table, params.id, params.action, actor)
      if (said === null)
        return refuse(
          reply,
          409,
          'Not offered any more',
          'The form of this record has no such button now: open the record again and look how it stands.',
        )
      tell(request, said)
      return reply.redirect(`/record/${params.table}/${params.id}`, 303)
    },
  )
  app.post<{ Params: { id: string }; Body: Record<string, string> }>('/correct/:id', async (request, reply) => {
    const { actor, body, params } = request
    const columns = Object.fromEntries(correctable(database, item).map(({ name }) => [name, body[name] ?? '']))
    tell(request, await instance.act(correction(params.id, columns), { user: actor }))
    return reply.redirect(`/record/${REQUEST}/${params.id}`, 303)
  })
  app.post<{ Params: { id: string }; Body: Record<string, string> }>('/comment/:id', async (request, reply) => {
    const { actor, body, params } = request
    tell(request, await instance.act(comment(params.id, body['comment'] ?? ''), { user: actor }))
    return reply.redirect(`/record/${REQUEST}/${params.id}`, 303)
  })
}
