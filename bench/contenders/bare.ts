import { performance } from 'node:perf_hooks'
import type { InputOrganization, InputRequest } from '../../sandbox/cli/input/schema'
import { inputOf, trunksOf, type Load } from '../load'
import type { Prepared, Run } from './run'
import { atOnce } from './at-once'
import {
  basic,
  CARRIER,
  FIRST_PAGE,
  REGISTRATIONS,
  registrationBody,
  tokenForm,
  TRUNK_BASES,
  trunkBody,
  TRUNKS,
  type Template,
} from './calls'
import { DuePolls } from './due-polls'
import { Http } from './http'

/** The access that a trunk of one organization is made with. */
interface Access {
  organization: InputOrganization
  authorization: string
  template: Template | null
}

/** The floor: the app's own calls on a happy day, polls that become due included, with nothing around them. */
export function bare(origin: string, count: number): Prepared {
  const http = new Http(origin)
  return { register: (load) => registerLoad(http, load, count), finish: () => http.close() }
}

async function registerLoad(http: Http, load: Load, count: number): Promise<Run> {
  const { credentials, organizations } = inputOf(load)
  const clients = new Map(credentials.map((each) => [each.name, each]))
  const trunks = trunksOf(load)
  const accesses = new Map<string, Access>()
  const polls = new DuePolls(() => performance.now())
  let registered = 0
  const started = performance.now()
  await atOnce(count, organizations, async (organization) => {
    const client = clients.get(organization.credential)
    if (!client) throw new Error(`No credential ${organization.credential}`)
    accesses.set(organization.name, await open(http, organization, basic(client)))
  })
  await atOnce(count, trunks, async (trunk) => {
    const access = accesses.get(trunk.organization)
    if (!access) throw new Error(`No organization ${trunk.organization}`)
    await polls.make()
    await register(http, access, trunk, polls)
    registered += 1
  })
  await polls.make(count)
  return { ms: performance.now() - started, registered }
}

async function open(http: Http, organization: InputOrganization, authorization: string): Promise<Access> {
  const { access_token } = await http.call<{ access_token: string }>(
    'POST',
    '/oauth/token',
    { authorization, 'content-type': 'application/x-www-form-urlencoded' },
    tokenForm(organization),
  )
  const bearer = `Bearer ${access_token}`
  if (organization.contract !== 'platform') return { organization, authorization: bearer, template: null }
  const get = <T>(path: string): Promise<T> => http.call<T>('GET', path, { authorization: bearer })
  await get('/api/v2/tokens/me')
  const template = await get<Template>(`${TRUNK_BASES}/template?trunkMetabaseId=${CARRIER}`)
  await get(`${TRUNK_BASES}?pageNumber=${String(FIRST_PAGE.pageNumber)}&pageSize=${String(FIRST_PAGE.pageSize)}`)
  return { organization, authorization: bearer, template }
}

async function register(http: Http, access: Access, trunk: InputRequest, polls: DuePolls): Promise<void> {
  const { organization, authorization, template } = access
  const headers = { authorization, 'content-type': 'application/json' }
  if (template === null) {
    const named = { ...headers, 'x-genesys-organization': organization.orgId }
    await http.call('POST', REGISTRATIONS, named, JSON.stringify(registrationBody(trunk)))
  } else {
    const body = JSON.stringify(trunkBody(template, trunk, organization))
    const { id } = await http.call<{ id: string }>('POST', TRUNK_BASES, headers, body)
    polls.add(() => http.call('GET', `${TRUNKS}?trunkBase.id=${id}`, { authorization }))
  }
}
