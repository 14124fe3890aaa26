import type { FastifyReply } from 'fastify'
import { actorChoice } from './acting'
import { html, type Html } from './html'
import { page } from './layout'

/** Answers with a page. `refresh`: seconds after which the browser asks again. */
export function send(reply: FastifyReply, title: string, body: Html, refresh: number | null = null): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(page(title, body, actorChoice(reply.request), refresh))
}

export function missing(reply: FastifyReply, reason: string): FastifyReply {
  return send(reply.code(404), 'Not found', html`<p>${reason}</p>`)
}
