import type { FastifyInstance } from 'fastify'
import type { Instance } from '../../instance/instance'
import { html } from '../html'
import { send } from '../reply'

/** The app's page *Install check*, as the person that one acts as sees it. */
export function showInstallCheck(app: FastifyInstance, instance: Instance): void {
  app.get('/install-check', async ({ actor }, reply) => {
    const report = await instance.run<string>('new InstallCheck().report()', { user: actor, kind: 'interactive' })
    return await send(reply, 'Install check', html`<pre class="output" id="output">${report}</pre>`)
  })
}
