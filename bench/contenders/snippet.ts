import { performance } from 'node:perf_hooks'
import { inputOf, trunksOf, type Load } from '../load'
import type { Prepared, Run } from './run'
import {
  basic,
  CARRIER,
  REGISTRATIONS,
  registrationBody,
  SCOPE,
  tokenForm,
  TRUNK_BASES,
  trunkBody,
  type Template,
} from './calls'
import { Http } from './http'

/**
 * The snippet of the community thread: `setGenesysHeaders(targetOrgId)` asks `getScopedToken(targetOrgId)` for a token
 * before every call, one trunk after another. Its connections are kept alive, which is more than the snippet says.
 */
export function snippet(origin: string): Prepared {
  const http = new Http(origin)
  return { register: (load) => registerLoad(http, load), finish: () => http.close() }
}

async function registerLoad(http: Http, load: Load): Promise<Run> {
  const { credentials, organizations } = inputOf(load)
  const clients = new Map(credentials.map((each) => [each.name, each]))
  const known = new Map(organizations.map((each) => [each.name, each]))
  const templates = new Map<string, Template>()
  let registered = 0
  const started = performance.now()
  for (const trunk of trunksOf(load)) {
    const organization = known.get(trunk.organization)
    const client = clients.get(organization?.credential ?? '')
    if (!organization || !client) throw new Error(`No organization or credential for ${trunk.trunkName}`)
    const getScopedToken = async (): Promise<string> => {
      const form = { authorization: basic(client), 'content-type': 'application/x-www-form-urlencoded' }
      const answer = await http.call<{ access_token: string; scope?: string }>(
        'POST',
        '/oauth/token',
        form,
        tokenForm(organization),
      )
      if (organization.contract !== 'platform' && answer.scope !== SCOPE) throw new Error('The scope was not granted')
      return answer.access_token
    }
    const setGenesysHeaders = async (): Promise<Record<string, string>> => ({
      'content-type': 'application/json',
      'x-genesys-organization': organization.orgId,
      authorization: `Bearer ${await getScopedToken()}`,
    })
    if (organization.contract === 'platform') {
      let template = templates.get(organization.name)
      if (!template) {
        const path = `${TRUNK_BASES}/template?trunkMetabaseId=${CARRIER}`
        template = await http.call<Template>('GET', path, await setGenesysHeaders())
        templates.set(organization.name, template)
      }
      const body = JSON.stringify(trunkBody(template, trunk, organization))
      await http.call('POST', TRUNK_BASES, await setGenesysHeaders(), body)
    } else {
      await http.call('POST', REGISTRATIONS, await setGenesysHeaders(), JSON.stringify(registrationBody(trunk)))
    }
    registered += 1
  }
  return { ms: performance.now() - started, registered }
}
