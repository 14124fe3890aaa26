import type { FastifyInstance } from 'fastify'
import type { Instance } from '../../instance/instance'
import { backgroundText } from '../../instance/runtime/background'
import { postForm } from '../form-token'
import { html, type Html } from '../html'
import { choice, field } from '../pages/fields'
import { send } from '../reply'

const TITLE = 'Scripts - Background'

/** *Scripts - Background*: as the administrator alone, as on an instance. */
export function runScripts(app: FastifyInstance, instance: Instance, administrator: string): void {
  const { scope: own } = instance.database
  app.get('/scripts', (request, reply) =>
    send(reply, TITLE, request.actor === administrator ? form('', own, own) : refusal(administrator)),
  )
  app.post<{ Body: Record<string, string> }>('/scripts', async ({ actor, body }, reply) => {
    if (actor !== administrator) return await send(reply.code(403), TITLE, refusal(administrator))
    const { script = '', scope = own } = body
    const run = await instance.background(script, { user: actor, scope: scope === 'global' ? 'global' : own })
    return await send(
      reply,
      TITLE,
      html`<pre class="output" id="output">${backgroundText(run)}</pre>
        ${form(script, scope, own)}`,
    )
  })
}

const refusal = (administrator: string): Html =>
  html`<p>Background scripts are for administrators: act as ${administrator}.</p>`

function form(script: string, scope: string, own: string): Html {
  return postForm(
    '/scripts',
    html`class="card wide"`,
    html`${field(
        'script',
        'Script',
        html`<textarea id="script" name="script" rows="12" spellcheck="false" required>${script}</textarea>`,
      )}
      ${field(
        'scope',
        'In scope',
        choice(
          'scope',
          [own, 'global'].map((each) => [each, each]),
          scope,
        ),
      )} <button>Run script</button>`,
  )
}
