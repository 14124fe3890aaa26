import fastify, { type FastifyInstance } from 'fastify'
import type { Instance } from '../instance/instance'
import { serveRest } from '../instance/rest/http'
import { actAs } from './acting'
import { formCode } from './catalog/browser-code'
import { guard } from './guard'
import { html } from './html'
import type { Persons } from './persons'
import { send } from './reply'
import { answerApprovals } from './routes/approvals'
import { showDashboard } from './routes/dashboard'
import { runFlows } from './routes/flows'
import { showInstallCheck } from './routes/install-check'
import { showMails } from './routes/mails'
import { takeOrders } from './routes/orders'
import { showRecords } from './routes/records'
import { runScripts } from './routes/scripts'

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
  actAs(app, persons)
  guard(app)
  showRecords(app, instance)
  takeOrders(app, instance, persons.item, await formCode())
  answerApprovals(app, instance, persons.administrator)
  showMails(app, instance)
  showDashboard(app, instance)
  showInstallCheck(app, instance)
  runScripts(app, instance, persons.administrator)
  runFlows(app, instance)
  serveRest(app, instance)
  const origin = await app.listen({ host: '127.0.0.1', port })
  return { origin, close: () => app.close() }
}
