import type { FastifyReply } from 'fastify'
import { actorChoice } from './acting'
import { html, type Html } from './html'
import { page } from './layout'
import { messagesFor } from './messages'

/** Answers with a page. `refresh`: seconds after which the browser asks again. */
export function send(reply: FastifyReply, title: string, body: Html, refresh: number | null = null): FastifyReply {
  const { request } = reply
  const path = request.url.split('?')[0] ?? '/'
  const frame = { path, who: actorChoice(request), messages: messagesFor(request), refresh }
  return reply.type('text/html; charset=utf-8').send(page(title, body, frame))
}

/** Answers with a page that says why something is not done, and leads on. */
export function refuse(reply: FastifyReply, code: number, title: string, reason: string): FastifyReply {
  return send(
    reply.code(code),
    title,
    html`<div class="outcome refused" role="alert"><div class="lines">${reason}</div></div>
      <p><a href="/">All tables</a></p>`,
  )
}

export function missing(reply: FastifyReply, reason: string): FastifyReply {
  return refuse(reply, 404, 'Not found', reason)
}
