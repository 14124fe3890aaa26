import { INPUT, one, openWorld, order, requestOf, run, SCOPE, work, type World } from '../../harness/ordering'

const NORTH = INPUT.organizations[0]?.orgId ?? ''
const SOUTH = INPUT.organizations[1]?.orgId ?? ''

let world: World

beforeEach(async () => {
  world = await openWorld()
})

afterEach(async () => {
  await world.close()
})

describe('GenesysHeaders.setGenesysHeaders', () => {
  it('gives the three headers of exactly that organization', async () => {
    const headers = await run<Record<string, string>>(world, `new GenesysHeaders().setGenesysHeaders('${NORTH}')`)
    expect(Object.keys(headers).sort()).toEqual(['Authorization', 'Content-Type', 'X-Genesys-Organization'])
    expect(headers['Content-Type']).toBe('application/json')
    expect(headers['X-Genesys-Organization']).toBe(NORTH)
    expect(claimsOf(headers['Authorization'] ?? '')).toMatchObject({ aud: NORTH, scope: 'telephony:byoctrunk:edit' })
  })

  it.each([
    ['not-a-guid', 'organization_id_malformed'],
    ['99999999-9999-4999-8999-999999999999', 'organization_unknown'],
  ])('refuses %s with %s', async (orgId, code) => {
    const name = await run<string>(
      world,
      `(function () { try { new GenesysHeaders().setGenesysHeaders('${orgId}') } catch (error) { return error.name } })()`,
    )
    expect(name).toBe(code)
  })
})

describe('GenesysTokens.getScopedToken', () => {
  const token = (orgId: string): Promise<string> => run(world, `new GenesysTokens().getScopedToken('${orgId}')`)
  const minted = (): number => world.genesys.requests.filter(({ operation }) => operation === 'token').length

  it('mints one token for each organization that shares a credential, and keeps it', async () => {
    const north = await token(NORTH)
    expect(await token(NORTH)).toBe(north)
    const south = await token(SOUTH)
    expect(claimsOf(north)['aud']).toBe(NORTH)
    expect(claimsOf(south)['aud']).toBe(SOUTH)
    expect(minted()).toBe(2)
  })

  it('keeps it encrypted, whole', async () => {
    const north = await token(NORTH)
    const row = one(world.instance, `${SCOPE}_token`, '')
    expect(JSON.stringify(row)).not.toContain(north)
    expect(world.instance.database.decrypt(row['access_token'] ?? '')).toBe(north)
  })

  it('mints anew shortly before it expires', async () => {
    const first = await token(NORTH)
    const row = one(world.instance, `${SCOPE}_token`, '')
    world.clock.set(Number(row['expires_at']) - 299_000)
    const second = await token(NORTH)
    expect(second).not.toBe(first)
    expect(minted()).toBe(2)
  })

  it('forgets it when the organization id changes', async () => {
    await token(NORTH)
    await world.instance.run(`
      var organization = new GlideRecord('${SCOPE}_organization')
      organization.get('org_id', '${NORTH}')
      organization.setValue('org_id', '12121212-2222-4333-8444-555555555555')
      organization.setValue('change_reason', 'The first ID was that of the parent')
      organization.update()
      null`)
    expect(world.instance.database.select(`${SCOPE}_token`, '')).toHaveLength(0)
  })

  it('mints nothing while no call may leave', async () => {
    const [switched] = world.instance.database.select('sys_properties', `name=${SCOPE}.outbound_enabled`)
    const turn = (value: string): boolean =>
      world.instance.database.update('sys_properties', switched?.['sys_id'] ?? '', { value })
    turn('false')
    const ask = `(function () { try { new GenesysTokens().getScopedToken('${NORTH}') } catch (error) { return error.name } })()`
    expect(await run<string>(world, ask)).toBe('outbound_disabled')
    turn('true')
    expect(minted()).toBe(0)
  })

  it('is told that an organization id is malformed', async () => {
    const ask = `(function () { try { new GenesysTokens().getScopedToken('x') } catch (error) { return error.name } })()`
    expect(await run<string>(world, ask)).toBe('organization_id_malformed')
  })

  it('is revoked by hand', async () => {
    const first = await token(NORTH)
    expect(await run<number>(world, `new GenesysTokens().revoke('${NORTH}')`)).toBe(1)
    expect(await token(NORTH)).not.toBe(first)
  })
})

describe('TrunkRegistration', () => {
  const draft = (columns: Record<string, string> = {}): Promise<string> =>
    world.instance.run<string>(`
      var request = new GlideRecord('${SCOPE}_trunk_request')
      request.initialize()
      var columns = ${JSON.stringify({
        organization: world.organizations.get('North') ?? '',
        trunk_name: 'By script',
        sip_uri: 'sip:script@sbc1.example.com',
        auth_user: 'carrier',
        ...columns,
      })}
      for (var column in columns) request.setValue(column, columns[column])
      String(request.insert())`)

  it('queues without a call, and the queue registers', async () => {
    const sysId = await draft()
    expect(await run(world, `new TrunkRegistration().queue('${sysId}')`)).toMatchObject({
      state: 'queued',
      refused: '',
    })
    expect(world.genesys.requests).toHaveLength(0)
    await work(world)
    expect(await run(world, `new TrunkRegistration().status('${sysId}')`)).toMatchObject({ state: 'registered' })
  })

  it('registers at once from a background script', async () => {
    const sysId = await draft()
    const summary = await run<{ state: string; genesysId: string }>(
      world,
      `new TrunkRegistration().register('${sysId}')`,
    )
    expect(summary.state).toBe('registered')
    expect(summary.genesysId).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('says at once from a background script why an organization takes no registration, without a call', async () => {
    const sysId = await draft()
    const { database } = world.instance
    const organization = database.get(`${SCOPE}_trunk_request`, sysId)?.['organization'] ?? ''
    database.update(`${SCOPE}_organization`, organization, { active: 'false' })
    expect(await run(world, `new TrunkRegistration().register('${sysId}')`)).toMatchObject({
      state: 'failed',
      verdict: { code: 'organization_inactive' },
      refused: '',
    })
    expect(world.genesys.requests).toHaveLength(0)
  })

  it('only queues in a person’s interactive transaction', async () => {
    const sysId = await draft()
    const state = await world.instance.run<string>(`new TrunkRegistration().register('${sysId}').state`, {
      kind: 'interactive',
    })
    expect(state).toBe('queued')
    expect(world.genesys.requests).toHaveLength(0)
  })

  it('queues all that a query matches, after a dry run that changes nothing', async () => {
    await draft({ trunk_name: 'One' })
    await draft({ trunk_name: 'Two' })
    const query = `'registration_state=draft'`
    expect(await run(world, `new TrunkRegistration().registerAll(${query}, { dryRun: true })`)).toEqual({
      dryRun: true,
      matched: 2,
      queued: 2,
      leftAlone: {},
    })
    expect(world.instance.database.select(`${SCOPE}_trunk_request`, 'registration_state=draft')).toHaveLength(2)
    expect(await run(world, `new TrunkRegistration().registerAll(${query})`)).toMatchObject({ queued: 2 })
    await work(world)
    expect(world.instance.database.select(`${SCOPE}_trunk_request`, 'registration_state=registered')).toHaveLength(2)
  })

  it.each(['queue', 'register', 'retryNow', 'stop', 'cancel', 'retire', 'registerAnew'])(
    '%s says of a request that is not there that it is not',
    async (method) => {
      const { refused } = await run<{ refused: string }>(world, `new TrunkRegistration().${method}('none')`)
      expect(refused).toBe('there is no trunk request with sys_id none')
    },
  )

  it('refuses a value that its column would cut, by name', async () => {
    const inserted = await draft({ sip_uri: `sip:${'x'.repeat(2000)}@sbc1.example.com` })
    expect(inserted).toBe('null')
  })

  it('lets nobody change the payload once it is on its way', async () => {
    const item = await order(world)
    await work(world)
    const sysId = requestOf(world, item)['sys_id'] ?? ''
    const updated = await world.instance.run<boolean>(`
      var request = new GlideRecord('${SCOPE}_trunk_request')
      request.get('${sysId}')
      request.setValue('sip_uri', 'sip:other@sbc1.example.com')
      request.update() !== null`)
    expect(updated).toBe(false)
    expect(requestOf(world, item)['sip_uri']).toBe('sip:trunk@sbc1.example.com')
  })
})

/** Claims of a token, or of an Authorization header. */
function claimsOf(token: string): Record<string, unknown> {
  const [, payload = ''] = token.replace('Bearer ', '').split('.')
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Record<string, unknown>
}
