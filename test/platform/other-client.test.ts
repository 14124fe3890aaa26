import { scope as SCOPE } from '../../now.config.json'
import type { Models } from 'purecloud-platform-client-v2'
import { OfficialSdk } from './support/official-sdk'
import { World } from '../harness/world'

const MINUTE = 60_000
const TRUNK = `${SCOPE}_trunk`

type Row = Readonly<Record<string, string>>

let world: World
let oslo: OfficialSdk

beforeAll(async () => {
  world = await World.open()
  oslo = await OfficialSdk.login(world.genesys, 'client-oslo', 'canary-oslo-secret')
})

afterAll(() => world.close())

async function registered(name: string): Promise<Row> {
  const request = await world.one('Oslo', {
    ...{ trunk_name: name, sip_uri: `sip:${name.toLowerCase()}@sbc1.example.com:5061;transport=tls` },
    ...{ allow_list: '203.0.113.0/28', caller_name: 'Sales', auth_password: 'canary-digest' },
  })
  await world.work(MINUTE)
  expect(world.outcome(request).state).toBe('registered')
  return world.instance.database.select(TRUNK, `request=${request}`)[0] ?? {}
}

async function change(trunk: Row, values: object): Promise<string> {
  const { request } = await world.instance.run<{ request: string }>(
    `JSON.parse(JSON.stringify(new TrunkRegistration().change('${trunk['sys_id'] ?? ''}', ${JSON.stringify(values)})))`,
  )
  await world.work(MINUTE)
  return request
}

async function compare(): Promise<void> {
  await world.instance.run(`new Reconciler().startOne('${world.organization('Oslo')}'); null`)
  await world.work(5 * MINUTE)
}

const stored = (trunk: Row): Row => world.instance.database.get(TRUNK, trunk['sys_id'] ?? '') ?? {}
const read = (trunk: Row): Promise<Models.TrunkBase> =>
  oslo.telephony.getTelephonyProvidersEdgesTrunkbasesetting(trunk['genesys_id'] ?? '')
const put = (entity: Models.TrunkBase): Promise<Models.TrunkBase> =>
  oslo.telephony.putTelephonyProvidersEdgesTrunkbasesetting(entity.id ?? '', entity)

type Properties = Readonly<Record<string, { value?: { instance?: unknown } }>>

function instanceOf({ properties }: Models.TrunkBase, key: string): unknown {
  return (properties as Properties)[key]?.value?.instance
}

/** The same entity with other instances of its properties. */
function withInstances(entity: Models.TrunkBase, instances: Readonly<Record<string, unknown>>): Models.TrunkBase {
  const properties = { ...(entity.properties as Properties) }
  for (const [key, instance] of Object.entries(instances)) {
    properties[key] = { ...properties[key], value: { ...properties[key]?.value, instance } }
  }
  return { ...entity, properties }
}

/** Everything of a trunk but the property that a change is about, its version and the times of its writing. */
function besides(entity: Models.TrunkBase, key: string): unknown {
  const { version, dateModified, modifiedBy, ...rest } = entity
  expect([version, dateModified, modifiedBy]).toHaveLength(3)
  return withInstances(rest, { [key]: '' })
}

describe("Genesys' official SDK, unmodified, as the other client of a trunk that this app registered", () => {
  it('reads back each value that a change of the app wrote, and nothing else has moved', async () => {
    const trunk = await registered('Read')
    const before = await read(trunk)
    expect(world.outcome(await change(trunk, { caller_name: 'Support' }))).toEqual({ state: 'changed', verdict: '' })
    const after = await read(trunk)
    expect(instanceOf(after, 'trunk_outboundIdentity_callingName')).toBe('Support')
    expect(after.version).toBe((before.version ?? 0) + 1)
    const key = 'trunk_outboundIdentity_callingName'
    expect(besides(after, key)).toEqual(besides(before, key))
  })

  it('changes a trunk: the comparison tells the drift, and a change is refused until a person says so', async () => {
    const trunk = await registered('Drifts')
    await put(withInstances(await read(trunk), { trunk_outboundIdentity_callingName: 'By hand' }))
    await compare()
    expect(stored(trunk)['drift']).toContain('outbound caller name')
    expect(stored(trunk)['drift']).toContain('By hand')
    const refused = await change(trunk, { allow_list: '203.0.113.128/28' })
    expect(world.outcome(refused)).toEqual({ state: 'failed', verdict: 'drifted' })
    expect(world.row(refused)['verdict_message']).toContain('By hand')
    expect(instanceOf(await read(trunk), 'trunk_access_acl_allowList')).toEqual(['203.0.113.0/28'])
    const made = await change(trunk, { allow_list: '203.0.113.128/28', overwrite: true })
    expect(world.outcome(made)).toEqual({ state: 'changed', verdict: '' })
    const after = await read(trunk)
    expect(instanceOf(after, 'trunk_access_acl_allowList')).toEqual(['203.0.113.128/28'])
    // The difference that the change is not about stays, in Genesys Cloud and as drift.
    expect(instanceOf(after, 'trunk_outboundIdentity_callingName')).toBe('By hand')
    expect(stored(trunk)['drift']).toContain('outbound caller name')
  })

  it('sets a trunk right again: it drifts no more, and a change goes through', async () => {
    const trunk = await registered('Mended')
    const entity = await put(withInstances(await read(trunk), { trunk_outboundIdentity_callingName: 'By hand' }))
    await compare()
    expect(stored(trunk)['drift']).not.toBe('')
    await put(withInstances(entity, { trunk_outboundIdentity_callingName: 'Sales' }))
    await compare()
    expect(stored(trunk)['drift'] ?? '').toBe('')
    expect(world.outcome(await change(trunk, { realm: 'example.com' }))).toEqual({ state: 'changed', verdict: '' })
  })

  it('is refused when it writes what it read before the change of the app', async () => {
    const trunk = await registered('Stale')
    const before = await read(trunk)
    await change(trunk, { caller_name: 'Support' })
    const stale = withInstances(before, { trunk_outboundIdentity_callingName: 'Late' })
    expect(await oslo.refusal(() => put(stale))).toMatchObject({ status: 409 })
    expect(instanceOf(await read(trunk), 'trunk_outboundIdentity_callingName')).toBe('Support')
  })

  it('deletes a trunk: a change says that it is gone, and writes nothing', async () => {
    const trunk = await registered('Deleted')
    await oslo.telephony.deleteTelephonyProvidersEdgesTrunkbasesetting(trunk['genesys_id'] ?? '')
    const writes = world.writes('Oslo').length
    expect(world.outcome(await change(trunk, { caller_name: 'Late' }))).toEqual({
      state: 'failed',
      verdict: 'trunk_gone',
    })
    expect(world.writes('Oslo')).toHaveLength(writes)
  })
})
