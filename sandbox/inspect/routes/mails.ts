import type { FastifyInstance } from 'fastify'
import { displayValue } from '../../instance/data/display'
import type { Instance } from '../../instance/instance'
import { html, type Html } from '../html'
import { grid } from '../layout'
import { instantOf, timeOf } from '../pages/times'
import { missing, send } from '../reply'

const MOST_ROWS = 200

/** The mails that the app has sent: they stay in the instance's outbox, and no server gets them. */
export function showMails(app: FastifyInstance, { database }: Instance): void {
  app.get('/mails', (_request, reply) => {
    const rows = database.select('sys_email', 'ORDERBYDESCsys_created_on', { limit: MOST_ROWS })
    return send(
      reply,
      'Sent mails',
      grid(
        ['When', 'To', 'Subject'],
        rows.map(({ sys_id = '', sys_created_on = '', recipients = '', subject = '' }) => [
          timeOf(instantOf(sys_created_on)),
          recipients,
          html`<a href="/mail/${sys_id}">${subject}</a>`,
        ]),
        'Sent mails',
      ),
    )
  })
  app.get<{ Params: { id: string } }>('/mail/:id', ({ params: { id } }, reply) => {
    const mail = database.get('sys_email', id)
    if (mail === null) return missing(reply, 'There is no such mail.')
    const { recipients = '', subject = '', body = '', target_table = '', instance = '' } = mail
    const about = displayValue(database, target_table, instance)
    return send(
      reply,
      subject,
      html`<p class="lead">To ${recipients}${about === null ? null : link(target_table, instance, about)}</p>
        <pre class="output" id="mail">${textOf(body)}</pre>`,
    )
  })
}

const link = (table: string, sysId: string, text: string): Html =>
  html`, about <a href="/record/${table}/${sysId}">${text}</a>`

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/** A mail's HTML as text: the values in it become nothing but text on this page. */
function textOf(body: string): string {
  return body
    .replace(/<a href="([^"]*)">([^<]*)<\/a>/g, '$2 ($1)')
    .replace(/<\/(p|li|h\d|div)>|<br ?\/?>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim()
}
