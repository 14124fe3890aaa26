import type { RuntimeAccess } from '../../../sandbox/instance/data/privileges'
import { one, openWorld, order, requestOf, work, type World } from '../../harness/ordering'

/**
 * The platform's judgment of a scope's calls by its *Runtime Access Tracking* (documentation:
 * application-development/c_RuntimeAccessTracking). Names of fenced methods and tables are from privileges that real
 * apps recorded; texts of refusals are from instances' logs.
 */

let world: World
afterEach(() => world.close())

it.each<RuntimeAccess>(['none', 'permissive', 'enforcing'])('an order becomes a trunk under %s', async (setting) => {
  world = await openWorld({ runtimeAccess: setting })
  const item = await order(world)
  await work(world)
  expect(requestOf(world, item)).toMatchObject({ registration_state: 'registered' })
  // The calls needed no further privilege.
  expect(world.instance.database.privileges.unprivileged).toEqual([])
})

function deny({ instance: { database } }: World, name: string, status = 'denied'): void {
  const privilege = one(world.instance, 'sys_scope_privilege', `target_name=${name}`)
  database.update('sys_scope_privilege', privilege['sys_id'] ?? '', { status })
}

describe('a privilege that an administrator denies', () => {
  it.each([
    'ScriptableRESTMessageClient.setRequestHeader',
    'ScriptableRESTMessageClient.setAllowedRedirectURIs',
    'ScriptableRESTMessageClient.execute',
    'ScriptableStandardCredentialsProvider.getCredentialByAliasID',
    'ScriptableStandardCredential.getAttribute',
  ])('is what the request says, and nothing is sent: %s', async (name) => {
    world = await openWorld()
    deny(world, name)
    const item = await order(world)
    await work(world)
    const request = requestOf(world, item)
    expect(request).toMatchObject({ registration_state: 'failed', verdict: 'privilege_denied' })
    expect(request['verdict_message']).toContain(name)
    expect(request['next_step']).toContain('Application Cross-Scope Access')
    expect(world.genesys.requests).toHaveLength(0)
  })

  it('stops nothing where nothing is enforced', async () => {
    world = await openWorld({ runtimeAccess: 'none' })
    deny(world, 'ScriptableRESTMessageClient.execute')
    const item = await order(world)
    await work(world)
    expect(requestOf(world, item)).toMatchObject({ registration_state: 'registered' })
  })
})

it('what was requested and never allowed is refused under permissive, too', async () => {
  world = await openWorld({ runtimeAccess: 'permissive' })
  deny(world, 'ScriptableRESTMessageClient.execute', 'requested')
  const item = await order(world)
  await work(world)
  expect(requestOf(world, item)).toMatchObject({ verdict: 'privilege_denied' })
})

it('an answer that the app may not read is none: the write is never sent twice', async () => {
  world = await openWorld()
  // The token was obtained: only the answer to the write can't be read.
  await order(world, { trunk_name: 'First' })
  await work(world)
  deny(world, 'ScriptableRESTResponse.getBody')
  const sent = world.genesys.requests.length
  const item = await order(world, { trunk_name: 'Second', sip_uri: 'sip:second@sbc1.example.com' })
  await work(world)
  expect(requestOf(world, item)['registration_state']).not.toBe('registered')
  const since = world.genesys.requests.slice(sent)
  expect(since.filter(({ operation }) => operation === 'register')).toHaveLength(1)

  deny(world, 'ScriptableRESTResponse.getBody', 'allowed')
  await work(world, 1_800_000)
  expect(requestOf(world, item)).toMatchObject({ registration_state: 'registered' })
  expect(world.genesys.requests.slice(sent).filter(({ operation }) => operation === 'register')).toHaveLength(1)
})
