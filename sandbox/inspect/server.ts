import fastify, { type FastifyInstance } from 'fastify'
import type { Instance } from '../instance/instance'
import { serveRest } from '../instance/rest/http'
import { formCode } from './catalog/browser-code'
import { guard } from './guard'
import { html } from './html'
import type { Persons } from './persons'
import { send } from './reply'
import { takeOrders } from './routes/orders'
import { showRecords } from './routes/records'

export interface Inspector {
  origin: string
  close(): Promise<void>
}

/** Serves the instance's pages and its REST API, on the loopback interface only. The instance keeps working meanwhile (`start`). */
export async function startInspector(instance: Instance, persons: Persons, port: number): Promise<Inspector> {
  const app: FastifyInstance = fastify({ logger: false })
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(String(body))))
  })
  app.setErrorHandler((error: Error, _request, reply) =>
    send(reply.code(500), 'Something went wrong', html`<p>${error.message}</p>`),
  )
  guard(app)
  showRecords(app, instance, persons)
  takeOrders(app, instance, persons, await formCode())
  serveRest(app, instance)
  const origin = await app.listen({ host: '127.0.0.1', port })
  return { origin, close: () => app.close() }
}
