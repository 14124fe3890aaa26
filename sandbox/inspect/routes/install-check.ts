import type { FastifyInstance } from 'fastify'
import type { Instance } from '../../instance/instance'
import { renderUiPage } from '../../instance/ui-page/jelly'
import { addressOf } from '../pages/list-query'
import { missing, send } from '../reply'

/** The heading of a UI page, which becomes the title of the page here. */
const HEADING = /<h1>([^<]*)<\/h1>/

/** The app's page *Install check*, as the person that one acts as sees it, and the addresses that it leads to. */
export function showInstallCheck(app: FastifyInstance, instance: Instance): void {
  const { database } = instance
  app.get('/install-check', async ({ actor }, reply) => {
    const [page] = database.select('sys_ui_page', `endpoint=${database.scope}_install_check.do`)
    if (page === undefined) return await missing(reply, 'The package has no page for the install check.')
    const whole = await renderUiPage(page['html'] ?? '', (script) =>
      instance.run(script, { user: actor, kind: 'interactive' }),
    )
    const title = HEADING.exec(whole)?.[1] ?? 'Install check'
    return await send(reply, title, { html: whole.replace(HEADING, '') })
  })
  // Addresses of an instance's forms and lists (documentation, URL schema), as far as the pages have them.
  app.get<{ Params: { '*': string }; Querystring: Record<string, string> }>('/*', (request, reply) => {
    const { params, query } = request
    const [, name = '', list] = /^([a-z][a-z0-9_]*?)(_list)?\.do$/.exec(params['*']) ?? []
    if (params['*'] === 'sp' && query['id'] === 'sc_cat_item') return reply.redirect('/order', 303)
    if (name === '' || !database.tables.view(name)) return missing(reply, 'There is no page of this address.')
    if (list !== undefined) return reply.redirect(addressOf(name, { condition: query['sysparm_query'] ?? '' }), 303)
    return /^[0-9a-f]{32}$/.test(query['sys_id'] ?? '')
      ? reply.redirect(`/record/${name}/${query['sys_id'] ?? ''}`, 303)
      : missing(
          reply,
          `The pages here make no record of ${database.dictionary(name).label}: npm start sets it up from its input file.`,
        )
  })
}
