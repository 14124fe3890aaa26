import fastify, { type FastifyInstance } from 'fastify'
import { ScriptError, type Instance } from '../instance/instance'
import { serveRest } from '../instance/rest/http'
import { actAs } from './acting'
import { formCode, refreshCode } from './catalog/browser-code'
import { guard } from './guard'
import { REFRESH_SCRIPT } from './layout'
import type { ActingPeople } from './acting-people'
import { missing, refuse } from './reply'
import { answerApprovals } from './routes/approvals'
import { showDashboard } from './routes/dashboard'
import { runFlows } from './routes/flows'
import { showInstallCheck } from './routes/install-check'
import { showMails } from './routes/mails'
import { takeOrders } from './routes/orders'
import { showRecords } from './routes/records'
import { runScripts } from './routes/scripts'

/** The status, title and words of an error's page: a script's own words, and no line of this program. */
function reasonOf(error: Error): [code: number, title: string, reason: string] {
  if (error instanceof ScriptError) {
    const said = error.messages.map(({ text }) => text)
    return [422, 'Not done', said.length > 0 ? said.join('\n') : error.thrown]
  }
  const { statusCode = 500 } = error as Partial<{ statusCode: number }>
  return [statusCode, statusCode < 500 ? 'Not understood' : 'Something went wrong', error.message]
}

export interface Inspector {
  origin: string
  close(): Promise<void>
}

/** Serves the instance's pages and its REST API, on the loopback interface only. The instance keeps working meanwhile (`start`). */
export async function startInspector(instance: Instance, people: ActingPeople, port: number): Promise<Inspector> {
  const app: FastifyInstance = fastify({ logger: false })
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(String(body))))
  })
  app.setErrorHandler((error: Error, _request, reply) => refuse(reply, ...reasonOf(error)))
  app.setNotFoundHandler((_request, reply) => missing(reply, 'There is no page of this address.'))
  actAs(app, people)
  guard(app)
  const refresh = await refreshCode()
  app.get(REFRESH_SCRIPT, (_request, reply) => reply.type('text/javascript; charset=utf-8').send(refresh))
  showRecords(app, instance, people.item)
  takeOrders(app, instance, people.item, await formCode())
  answerApprovals(app, instance, people.administrator)
  showMails(app, instance)
  showDashboard(app, instance)
  showInstallCheck(app, instance)
  runScripts(app, instance, people.administrator)
  runFlows(app, instance)
  serveRest(app, instance)
  const origin = await app.listen({ host: '127.0.0.1', port })
  return { origin, close: () => app.close() }
}
