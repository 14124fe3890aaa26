import { scope as SCOPE } from '../../../now.config.json'
import type { Preview } from '../../../src/server/previews/preview'
import type { BulkSummary } from '../../../src/server/script-includes/TrunkRegistration'
import { World } from '../../harness/world'
import { threeOf } from '../../harness/three-organizations'
import { Caller, errorOf, person, resultOf } from '../rest/trunks'

const MINUTE = 60_000
const SECRET = 'canary-preview-secret'
const OPTIONS = {
  trunk_name: 'Planned',
  sip_uri: 'sip:planned-1@sbc1.example.com:5061;transport=tls',
  auth_user: 'carrier',
  allow_list: '203.0.113.1, 203.0.113.0/28',
  realm: 'carrier.example.com',
  caller_name: 'Planned Ltd',
  caller_address: '+4930123456',
}

describe.each(['byoc_registration', 'platform'] as const)('a preview under %s', (contract) => {
  let world: World
  let operator: Caller

  beforeEach(async () => {
    world = await World.open(threeOf(contract))
    operator = new Caller(world.instance, person(world.instance, 'olga', 'operator'))
  })

  afterEach(async () => {
    await world.close()
  })

  const preview = (sysId: string): Promise<Preview> => world.call('TrunkRegistration', 'preview', sysId)
  const draft = (typed: Record<string, string>): Promise<string> =>
    world.one('North', { registration_state: 'draft', ...typed })
  const registered = async (typed: Record<string, string>): Promise<string> => {
    const sysId = await world.one('North', typed)
    await world.work(5 * MINUTE)
    expect(world.outcome(sysId).state).toBe('registered')
    return sysId
  }
  const at = (body: unknown, field: string): unknown =>
    field.split('.').reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], body)
  /** Rows of every table that holds something of the app's own, to see that nothing was written. */
  const everything = (): string => {
    const { database } = world.instance
    const tables = database.tables.names().filter((name) => name.startsWith(SCOPE) || name === 'sysevent')
    return JSON.stringify(tables.map((table) => [table, database.select(table, '')]))
  }

  it('tells, field by field, what is written then, and the calls, without a call, a write or the password', async () => {
    const sysId = await draft({ ...OPTIONS, auth_password: SECRET })
    const [asked, before] = [world.genesys.requests.length, everything()]
    const told = await preview(sysId)
    expect(world.genesys.requests).toHaveLength(asked)
    expect(everything()).toBe(before)
    expect(told).toMatchObject({ request: world.row(sysId)['number'], organization: 'North', act: 'register' })
    expect(told).toMatchObject({ approval: 'not needed', refusals: [] })
    expect(JSON.stringify(told)).not.toContain(SECRET)

    await world.call('TrunkRegistration', 'queue', sysId)
    await world.work(5 * MINUTE)
    expect(world.outcome(sysId).state).toBe('registered')
    const received = world.genesys.requests.slice(asked)
    const write = received.find(({ method, operation }) => method === 'POST' && operation !== 'token')
    const body = write?.body() ?? {}
    const planned = told.writes.map(({ field, value }) => [field, value])
    expect(planned.length).toBeGreaterThan(6)
    expect(planned).toEqual(
      told.writes.map(({ field, value }) => [
        field,
        value === 'set' && at(body, field) === SECRET ? 'set' : at(body, field),
      ]),
    )
    expect(told.writes.find(({ label }) => label === 'Digest password')).toMatchObject({ value: 'set' })
    // The other values of the body come from the template.
    const others = leavesOf(body).filter((path) => !told.writes.some(({ field }) => field === path))
    expect(others.filter((path) => !path.startsWith('properties.'))).toEqual([])
    const called = received.map(({ method, host, path }) => `${method} https://${host}${path.split('?')[0] ?? ''}`)
    const announced = told.calls.map(({ method, url }) => `${method} ${url.split('?')[0] ?? ''}`)
    expect(called.filter((call) => !announced.includes(call))).toEqual([])
    expect(told.calls.filter(({ method, operation }) => method === 'POST' && operation === 'register')).toHaveLength(1)
  })

  it('tells what would refuse it now: its fields, its name, its organization, its state', async () => {
    const codes = async (sysId: string): Promise<string[]> => (await preview(sysId)).refusals.map(({ code }) => code)
    const wrong = await draft({ trunk_name: 'Wrong', sip_uri: 'tel:1', caller_address: 'zero' })
    expect((await preview(wrong)).refusals).toMatchObject([
      { code: 'payload_invalid', message: expect.stringMatching(/SIP URI:[^]*Outbound caller address:/) as string },
    ])
    await registered(OPTIONS)
    const first = await registered({ trunk_name: 'Twin' })
    expect(await codes(await draft({ trunk_name: 'Twin' }))).toEqual(['conflict'])
    expect(await preview(first)).toMatchObject({ act: 'nothing', writes: [], calls: [] })
    expect(await codes(first)).toEqual(['state_refuses'])
    const sameUser = await draft({ trunk_name: 'Same user', sip_uri: OPTIONS.sip_uri })
    expect(await codes(sameUser)).toEqual(contract === 'platform' ? ['payload_invalid'] : [])
    const sound = await draft({ trunk_name: 'Sound' })
    expect(await codes(sound)).toEqual([])
    world.updateOrganization('North', { verified_instance: 'production' })
    expect(await codes(sound)).toContain('instance_changed')
    world.updateOrganization('North', { verified_instance: '', access_status: 'unverified' })
    expect(await codes(sound)).toEqual(['organization_unverified'])
    expect((await preview(sound)).writes).not.toEqual([])
    world.updateOrganization('North', { verified_instance: 'sandbox', access_status: 'verified' })
    world.setProperty('outbound_enabled', 'false')
    expect(await codes(sound)).toContain('outbound_disabled')
    world.setProperty('outbound_enabled', 'true')
    expect(await preview('nowhere')).toBeNull()
  })

  it('tells a change field by field, old beside new, and what would refuse it, without a call, a write or the password', async () => {
    await registered(OPTIONS)
    const changing = await registered({
      ...OPTIONS,
      trunk_name: 'Changing',
      sip_uri: 'sip:changing-1@sbc1.example.com',
      auth_password: SECRET,
    })
    await world.instance.run(`new Reconciler().startOne('${world.organization('North')}'); null`)
    await world.work(5 * MINUTE)
    const [trunk] = world.instance.database.select(`${SCOPE}_trunk`, `request=${changing}`)
    const change = (values: object): Promise<{ request: string; refused: string }> =>
      world.instance.run(
        `JSON.parse(JSON.stringify(new TrunkRegistration().change('${trunk?.['sys_id'] ?? ''}', ${JSON.stringify(values)})))`,
        { user: 'admin' },
      )
    world.setProperty('outbound_enabled', 'false')
    const { request: asked, refused } = await change({
      caller_name: 'New Ltd',
      allow_list: '198.51.100.7',
      realm: null,
    })
    expect(refused).toBe('')
    world.setProperty('outbound_enabled', 'true')
    const [called, before] = [world.genesys.requests.length, everything()]
    const told = await preview(asked)
    expect(told).toMatchObject({ act: 'change', organization: 'North', refusals: [] })
    expect(world.genesys.requests).toHaveLength(called)
    expect(everything()).toBe(before)
    const ofField = (label: string) => told.writes.find((each) => each.label === label)
    expect(ofField('Outbound caller name')).toMatchObject({ value: 'New Ltd', before: 'Planned Ltd' })
    expect(ofField('Allow list')).toMatchObject({
      value: ['198.51.100.7'],
      before: ['203.0.113.1', '203.0.113.0/28'],
    })
    expect(ofField('Digest realm')).toMatchObject({ value: '', before: 'carrier.example.com' })
    expect(ofField('Digest password')).toEqual({
      field: expect.any(String) as string,
      label: 'Digest password',
      value: 'set',
    })
    expect(told.writes).toHaveLength(4)
    expect(JSON.stringify(told)).not.toContain(SECRET)
    const lines = await world.instance.act(`new RequestActions().preview('${asked}'); null`, { user: 'admin' })
    expect(lines.map(({ text }) => text).join('\n')).toMatch(/caller name .*= New Ltd instead of Planned Ltd/)

    await world.work(5 * MINUTE)
    expect(world.outcome(asked).state).toBe('changed')
    const received = world.genesys.requests.slice(called)
    const read = received.find(({ method }) => method === 'GET')
    const body = received.find(({ method }) => method === 'PUT')?.body() ?? {}
    expect(read).toBeDefined()
    for (const { field, value } of told.writes)
      expect(value === 'set' ? at(body, field) === SECRET : at(body, field)).toEqual(value === 'set' ? true : value)
    const announced = told.calls.map(({ method, url }) => `${method} ${url.split('?')[0] ?? ''}`)
    const made = received.map(({ method, host, path }) => `${method} https://${host}${path.split('?')[0] ?? ''}`)
    expect(made.filter((call) => !announced.includes(call))).toEqual([])
    expect(await preview(asked)).toMatchObject({ act: 'nothing', writes: [] })

    world.setProperty('outbound_enabled', 'false')
    const { request: named } = await change({ trunk_name: 'Planned' })
    const { request: late } = await change({ caller_name: 'Late Ltd' })
    world.setProperty('outbound_enabled', 'true')
    expect((await preview(named)).refusals.map(({ code }) => code)).toEqual(['conflict'])
    const lastRead = {
      ...(JSON.parse(
        world.instance.database.get(`${SCOPE}_trunk`, trunk?.['sys_id'] ?? '')?.['last_read'] ?? '{}',
      ) as object),
      realm: 'strange.example.com',
    }
    world.instance.database.update(`${SCOPE}_trunk`, trunk?.['sys_id'] ?? '', { last_read: JSON.stringify(lastRead) })
    const drifted = await preview(late)
    expect(drifted.refusals).toMatchObject([
      { code: 'drifted', message: expect.stringContaining('strange.example.com') as string },
    ])
    expect(drifted.writes.filter(({ label }) => label === 'Outbound caller name')).toMatchObject([
      { value: 'Late Ltd', before: 'New Ltd' },
    ])
    const { previews } = await world.instance.run<BulkSummary>(
      `JSON.parse(JSON.stringify(new TrunkRegistration().registerAll('sys_id=${late}', { dryRun: true, preview: true })))`,
    )
    expect(previews).toEqual([])
  })

  it('tells the deletion of a trunk that is being retired', async () => {
    const sysId = await registered({ trunk_name: 'Leaving' })
    await world.call('TrunkRegistration', 'retire', sysId)
    const told = await preview(sysId)
    expect(told).toMatchObject({ act: 'retire', writes: [], refusals: [] })
    expect(told.calls.at(-1)).toMatchObject({ method: 'DELETE', operation: 'retire' })
    const { length } = world.genesys.requests
    await world.work(MINUTE)
    const deleted = world.genesys.requests.slice(length).find(({ method }) => method === 'DELETE')
    expect(told.calls.at(-1)?.url).toBe(`https://${deleted?.host ?? ''}${deleted?.path ?? ''}`)
  })

  it('is part of a dry run where it is asked for, of each request that would be queued', async () => {
    await registered({ trunk_name: 'Twin' })
    const sysId = await draft({ trunk_name: 'In bulk' })
    const run = (options: object): Promise<BulkSummary> =>
      world.instance.run(
        `JSON.parse(JSON.stringify(new TrunkRegistration().registerAll('trunk_name=In bulk^ORtrunk_name=Twin^registration_stateINdraft,registered', ${JSON.stringify(options)})))`,
      )
    expect(await run({ dryRun: true })).not.toHaveProperty('previews')
    const { previews, matched, queued } = await run({ dryRun: true, preview: true })
    expect(previews).toHaveLength(queued)
    expect(matched).toBeGreaterThan(queued)
    expect(previews).toContainEqual(await preview(sysId))
    expect(world.outcome(sysId).state).toBe('draft')
  })

  it('is answered over REST, of a request and of an order that is not made', async () => {
    await registered({ trunk_name: 'Twin' })
    const sysId = await draft({
      ...OPTIONS,
      trunk_name: 'Over REST',
      termination_id: contract === 'platform' ? 'over-rest' : '',
    })
    const read = await operator.get(`/requests/${world.row(sysId)['number'] ?? ''}/preview`)
    expect(resultOf(read)).toMatchObject({ act: 'register', refusals: [] })
    const before = everything()
    const own: Record<string, string> = contract === 'platform' ? { termination_id: 'not-ordered' } : {}
    const order = { organization: 'South', ...OPTIONS, trunk_name: 'Not ordered', auth_password: SECRET, ...own }
    const asked = await operator.post('/previews', order)
    expect(resultOf(asked)).toMatchObject({ request: null, organization: 'South', act: 'register', refusals: [] })
    expect(resultOf(asked)['writes']).toContainEqual(expect.objectContaining({ value: 'Not ordered' }))
    expect(JSON.stringify(asked)).not.toContain(SECRET)
    const refused = resultOf(await operator.post('/previews', { ...order, organization: 'North', trunk_name: 'Twin' }))
    expect(refused['refusals']).toContainEqual(expect.objectContaining({ code: 'conflict' }))
    const wrong = resultOf(await operator.post('/previews', { ...order, sip_uri: 'tel:1' }))
    expect(wrong['refusals']).toMatchObject([{ code: 'payload_invalid' }])
    expect(everything()).toBe(before)
    expect((await operator.post('/previews', { organization: 'Nowhere', trunk_name: 'x', sip_uri: 'x' })).status).toBe(
      400,
    )
    expect(errorOf(await operator.post('/previews', {})).message).toContain('trunk_name: it is missing')
    expect((await operator.get('/requests/BTR9999999/preview')).status).toBe(404)
    const requester = new Caller(world.instance, person(world.instance, 'ada', 'requester'))
    expect((await requester.post('/previews', order)).status).toBe(403)
    expect((await requester.get(`/requests/${sysId}/preview`)).status).toBe(403)
  })
})

/** Paths of the values in a body. */
function leavesOf(value: unknown, above: readonly string[] = []): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [above.join('.')]
  return Object.entries(value).flatMap(([name, each]) => leavesOf(each, [...above, name]))
}
