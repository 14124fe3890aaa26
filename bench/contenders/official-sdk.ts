import { performance } from 'node:perf_hooks'
import { ApiClientClass, TelephonyProvidersEdgeApi, type Models } from 'purecloud-platform-client-v2'
import type { InputCredential, InputOrganization, InputRequest } from '../../sandbox/cli/input/schema'
import { inputOf, trunksOf, type Load } from '../load'
import type { Prepared, Run } from './run'
import { atOnce } from './at-once'
import { basic, CARRIER, FIRST_PAGE, REGISTRATIONS, registrationBody, SCOPE, trunkBody, type Template } from './calls'
import { DuePolls } from './due-polls'

type Register = (trunk: InputRequest) => Promise<unknown>

/**
 * Genesys' own JavaScript SDK, one client for each organization. Under `platform` the organization's names are looked up
 * once, and each trunk's status is asked for when it is due. No claim, no log.
 */
export function officialSdk(origin: string, count: number): Prepared {
  return { register: (load) => registerLoad(load, origin, count), finish: () => Promise.resolve() }
}

async function registerLoad(load: Load, origin: string, count: number): Promise<Run> {
  const { credentials, organizations } = inputOf(load)
  const clients = new Map(credentials.map((each) => [each.name, each]))
  const trunks = trunksOf(load)
  const registers = new Map<string, Register>()
  const polls = new DuePolls(() => performance.now())
  let registered = 0
  const started = performance.now()
  await atOnce(count, organizations, async (organization) => {
    const credential = clients.get(organization.credential)
    if (!credential) throw new Error(`No credential ${organization.credential}`)
    const open = organization.contract === 'platform' ? openPlatform : openByoc
    registers.set(organization.name, await open(origin, organization, credential, polls))
  })
  await atOnce(count, trunks, async (trunk) => {
    const register = registers.get(trunk.organization)
    if (!register) throw new Error(`No organization ${trunk.organization}`)
    await polls.make()
    await register(trunk)
    registered += 1
  })
  await polls.make(count)
  return { ms: performance.now() - started, registered }
}

function connect(origin: string): ApiClientClass {
  const client = new ApiClientClass()
  client.config.live_reload_config = false
  const { hostname: host, port } = new URL(origin)
  client.setGateway({ host, port: Number(port), protocol: 'http' })
  return client
}

async function openPlatform(
  origin: string,
  organization: InputOrganization,
  { clientId, clientSecret }: InputCredential,
  polls: DuePolls,
): Promise<Register> {
  const client = connect(origin)
  await client.loginClientCredentialsGrant(clientId, clientSecret)
  const telephony = new TelephonyProvidersEdgeApi(client)
  const template = await telephony.getTelephonyProvidersEdgesTrunkbasesettingsTemplate(CARRIER)
  await telephony.getTelephonyProvidersEdgesTrunkbasesettings(FIRST_PAGE)
  return async (trunk) => {
    const body = trunkBody(template as unknown as Template, trunk, organization) as Models.TrunkBase
    const { id = '' } = await telephony.postTelephonyProvidersEdgesTrunkbasesettings(body)
    polls.add(() => telephony.getTelephonyProvidersEdgesTrunks({ trunkBaseId: id }))
  }
}

/**
 * The SDK has no method for this contract: token and registration go through its generic call. The token is asked for
 * with a client of its own, because the SDK keeps the headers of a call without a login for all later ones.
 */
async function openByoc(
  origin: string,
  organization: InputOrganization,
  credential: InputCredential,
): Promise<Register> {
  const login = connect(origin)
  const client = connect(origin)
  const json = ['application/json']
  const form = { grant_type: 'client_credentials', scope: SCOPE, aud: organization.orgId } as unknown as Objects
  const headers = { Authorization: basic(credential) } as unknown as Objects
  const answer = (await login.callApi(
    '/oauth/token',
    'POST',
    {},
    {},
    headers,
    form,
    null,
    [],
    ['application/x-www-form-urlencoded'],
    json,
  )) as { access_token: string }
  client.setAccessToken(answer.access_token)
  const target = { 'X-Genesys-Organization': organization.orgId } as unknown as Objects
  return (trunk) => {
    const body = registrationBody(trunk)
    return client.callApi(REGISTRATIONS, 'POST', {}, {}, target, {}, body, ['PureCloud OAuth'], json, json)
  }
}

/** The SDK's typings take parameters for objects; texts are what it sends. */
type Objects = Record<string, object>
