import type { FastifyInstance, FastifyReply } from 'fastify'
import { readItem, type Item } from '../../instance/catalog/item'
import { ScriptError, type Instance } from '../../instance/instance'
import { startCode } from '../catalog/browser-code'
import { clientScripts, uiPolicies } from '../catalog/form-logic'
import { html } from '../html'
import { orderPage, unanswered } from '../pages/order'
import type { Problem } from '../pages/question'
import { missing, send } from '../reply'
import { REFRESH, REQUEST } from './records'

/** The catalog item's form, with its scripts, and where an order leads. `formCode` is the browser's part of it. */
export function takeOrders(app: FastifyInstance, instance: Instance, name: string, formCode: string): void {
  const { database } = instance
  const item = (): Item | null =>
    readItem(database, database.select('sc_cat_item', `name=${name}`)[0]?.['sys_id'] ?? '')
  const form = (reply: FastifyReply, typed: Record<string, string>, problems: readonly Problem[]): FastifyReply => {
    const found = item()
    return found === null
      ? missing(reply, `The package has no catalog item ${name}.`)
      : send(reply, found.name, orderPage(database, found, typed, problems))
  }
  const script = (reply: FastifyReply, code: string): FastifyReply =>
    reply.type('text/javascript; charset=utf-8').send(code)
  app.get('/order', (_request, reply) => form(reply, {}, []))
  app.get('/order/form.js', (_request, reply) => script(reply, formCode))
  app.get('/order/start.js', (_request, reply) => {
    const found = item()
    return script(reply, found === null ? '' : startCode(clientScripts(database, found), uiPolicies(database, found)))
  })
  app.post<{ Body: Record<string, string> }>('/order', async ({ actor, body }, reply) => {
    const found = item()
    const open = found === null ? [] : unanswered(found, body)
    if (open.length > 0) return await form(reply.code(400), body, open)
    try {
      const { requestedItem } = await instance.order(name, body, { user: actor })
      return await reply.redirect(`/item/${requestedItem}`, 303)
    } catch (error) {
      if (!(error instanceof ScriptError)) throw error
      return await form(reply.code(400), body, [{ name: null, text: error.thrown }])
    }
  })
  // The flow makes the trunk request in the background: until then there is nothing to show but the wait.
  app.get<{ Params: { id: string } }>('/item/:id', ({ params: { id } }, reply) => {
    const [request] = database.select(REQUEST, `requested_item=${id}`)
    if (request !== undefined) return reply.redirect(`/record/${REQUEST}/${request['sys_id'] ?? ''}`, 303)
    return send(reply, 'Ordered', html`<div class="outcome waits">The flow is making the trunk request.</div>`, REFRESH)
  })
}
