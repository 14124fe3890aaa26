import type { FastifyInstance, FastifyRequest } from 'fastify'
import { html, type Html } from './html'
import { postForm } from './form-token'
import type { ActingPeople } from './acting-people'

declare module 'fastify' {
  interface FastifyRequest {
    /** User name of the person that the browser acts as. */
    actor: string
    /** The people that it may act as: a description of each, by user name. */
    actors: ReadonlyMap<string, string>
  }
}

const COOKIE = 'act_as'

/** Lets the browser act as one of the local instance's people; the administrator at first. */
export function actAs(app: FastifyInstance, { administrator, others }: ActingPeople): void {
  const actors = new Map([[administrator, 'administrator'], ...others])
  app.decorateRequest('actor', administrator)
  app.decorateRequest('actors')
  app.addHook('onRequest', async (request) => {
    const asked = new RegExp(`(?:^|; )${COOKIE}=([\\w.]+)`).exec(request.headers.cookie ?? '')?.[1] ?? ''
    request.actor = actors.has(asked) ? asked : administrator
    request.actors = actors
    await Promise.resolve()
  })
  app.post<{ Body: Record<string, string> }>('/act-as', (request, reply) => {
    const name = request.body['user'] ?? ''
    if (actors.has(name)) void reply.header('Set-Cookie', `${COOKIE}=${name}; Path=/; HttpOnly; SameSite=Strict`)
    return reply.redirect(here(request), 303)
  })
}

/** The choice of who one is, for the head of each page. */
export function actorChoice({ actor, actors }: FastifyRequest): Html | null {
  if (actors.size < 2) return null
  return postForm(
    '/act-as',
    html`class="actor"`,
    html`<label for="act-as">Act as</label>
      <select id="act-as" name="user">
        ${[...actors].map(
          ([name, what]) =>
            html`<option value="${name}" ${name === actor ? { html: 'selected' } : null}>${what} (${name})</option>`,
        )}
      </select>
      <button>Change</button>`,
  )
}

/** Path of the page that the form was on, of this server alone. */
function here({ headers }: FastifyRequest): string {
  const { referer = '' } = headers
  const url = URL.canParse(referer) ? new URL(referer) : null
  return url === null || url.host !== headers.host ? '/' : `${url.pathname}${url.search}`
}
