import fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import { readItem } from '../instance/catalog/item'
import { ScriptError, type Instance } from '../instance/instance'
import { serveRest } from '../instance/rest/http'
import { html, type Html } from './html'
import { page } from './layout'
import { orderPage } from './pages/order'
import { CORRECTABLE, correctionForm, recordPage, requestSummary } from './pages/record'
import { tablePage, tablesPage } from './pages/tables'
import { callsPage, eventsPage } from './pages/traffic'

const REQUEST = 'x_gcx_byoc_trunk_request'

/** Seconds between two looks at a request that is still under way. */
const REFRESH = 1

export interface Inspector {
  origin: string
  close(): Promise<void>
}

/** Who does what through the pages. */
export interface Persons {
  /** Name of the catalog item that can be ordered. */
  item: string
  requester: string
  administrator: string
}

/** Serves the instance's pages and REST APIs on the loopback interface only. The instance keeps working meanwhile (`start`). */
export async function startInspector(instance: Instance, persons: Persons, port: number): Promise<Inspector> {
  const app = fastify({ logger: false })
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(String(body))))
  })
  app.setErrorHandler((error: Error, _request, reply) =>
    send(reply.code(500), 'Something went wrong', html`<p>${error.message}</p>`),
  )
  serveRest(app, instance)
  showRecords(app, instance)
  takeOrders(app, instance, persons)
  const origin = await app.listen({ host: '127.0.0.1', port })
  return { origin, close: () => app.close() }
}

function showRecords(app: FastifyInstance, instance: Instance): void {
  const { database } = instance
  const known = (table: string): boolean => database.tables.view(table) != null
  app.get('/', (_request, reply) => send(reply, 'Tables', tablesPage(database)))
  app.get('/events', (_request, reply) => send(reply, 'Event queue', eventsPage(database)))
  app.get('/calls', (_request, reply) => send(reply, 'Outbound calls', callsPage(instance.outboundCalls)))
  app.get<{ Params: { table: string } }>('/table/:table', ({ params: { table } }, reply) => {
    if (!known(table)) return missing(reply, `There is no table ${table}.`)
    return send(reply, database.dictionary(table).label, tablePage(database, table))
  })
  app.get<{ Params: { table: string; id: string } }>('/record/:table/:id', ({ params: { table, id } }, reply) => {
    const record = known(table) ? recordPage(database, table, id) : null
    if (record === null) return missing(reply, 'There is no such record.')
    const summary = table === REQUEST ? requestSummary(database, id) : null
    const correction = table === REQUEST ? correctionForm(database, id) : null
    const state = database.get(table, id)?.['registration_state'] ?? ''
    const refresh = ['queued', 'registering', 'retrying', 'retiring'].includes(state) ? REFRESH : null
    const title = database.get(table, id)?.['number'] ?? database.dictionary(table).label
    return send(
      reply,
      title,
      html`${summary}${correction}
        <h2>Record</h2>
        ${record}`,
      refresh,
    )
  })
}

function takeOrders(app: FastifyInstance, instance: Instance, { item: name, requester, administrator }: Persons): void {
  const { database } = instance
  const item = (): ReturnType<typeof readItem> =>
    readItem(database, database.select('sc_cat_item', `name=${name}`)[0]?.['sys_id'] ?? '')
  const form = (reply: FastifyReply, typed: Record<string, string>, refused: string | null): FastifyReply => {
    const found = item()
    return found === null
      ? missing(reply, `The package has no catalog item ${name}.`)
      : send(reply, found.name, orderPage(database, found, typed, refused))
  }
  app.get('/order', (_request, reply) => form(reply, {}, null))
  app.post<{ Body: Record<string, string> }>('/order', async ({ body }, reply) => {
    try {
      const { requestedItem } = await instance.order(name, body, { user: requester })
      return await reply.redirect(`/item/${requestedItem}`, 303)
    } catch (error) {
      if (!(error instanceof ScriptError)) throw error
      return await form(reply.code(400), body, error.message)
    }
  })
  // The flow makes the trunk request in the background: until then there is nothing to show but the wait.
  app.get<{ Params: { id: string } }>('/item/:id', ({ params: { id } }, reply) => {
    const [request] = database.select(REQUEST, `requested_item=${id}`)
    if (request !== undefined) return reply.redirect(`/record/${REQUEST}/${request['sys_id'] ?? ''}`, 303)
    return send(reply, 'Ordered', html`<div class="waits">The flow is making the trunk request.</div>`, REFRESH)
  })
  app.post<{ Params: { id: string }; Body: Record<string, string> }>(
    '/correct/:id',
    async ({ params, body }, reply) => {
      const columns = Object.fromEntries(CORRECTABLE.map((column) => [column, body[column] ?? '']))
      await instance.run(correction(params.id, columns), { user: administrator })
      return reply.redirect(`/record/${REQUEST}/${params.id}`, 303)
    },
  )
}

/** What an operator does on the form: correct the fields, save, choose Retry now. */
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

function send(reply: FastifyReply, title: string, body: Html, refresh: number | null = null): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(page(title, body, refresh))
}

function missing(reply: FastifyReply, reason: string): FastifyReply {
  return send(reply.code(404), 'Not found', html`<p>${reason}</p>`)
}
