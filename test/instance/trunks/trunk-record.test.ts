import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'
import { orgIdOf, threeOf } from '../../harness/three-organizations'

const MINUTE = 60_000

type Row = Readonly<Record<string, string>>

describe.each(['byoc_registration', 'platform'] as const)('the record of a trunk under %s', (contract) => {
  let world: World

  beforeAll(async () => {
    world = await World.open(threeOf(contract))
  })

  afterAll(async () => {
    await world.close()
  })

  const there = () => {
    const organization = world.genesys.state.organization(orgIdOf('North'))
    if (organization === undefined) throw new Error('There is no North')
    return contract === 'platform' ? organization.trunkBases : organization.registrations
  }
  /** Records of trunks, each with '' where nothing is stored. */
  const rows = (query: string): Row[] => {
    const { database } = world.instance
    const empty = Object.fromEntries([...database.dictionary(`${SCOPE}_trunk`).fields.keys()].map((name) => [name, '']))
    return database.select(`${SCOPE}_trunk`, query).map((row) => ({ ...empty, ...row }))
  }
  const trunkOf = (request: string): Row => {
    const [row, ...others] = rows(`request=${request}`)
    expect(others).toEqual([])
    return row ?? {}
  }
  const registrationOf = (request: string): Row =>
    world.instance.database.select(`${SCOPE}_registration`, `request=${request}`)[0] ?? {}
  const registered = async (name: string, typed: Row = {}): Promise<string> => {
    const request = await world.one('North', { trunk_name: name, ...typed })
    await world.work(MINUTE)
    expect(world.outcome(request).state).toBe('registered')
    return request
  }
  const reconcile = async (): Promise<void> => {
    await world.instance.run(`new Reconciler().startOne('${world.organization('North')}'); null`)
    await world.work(5 * MINUTE)
  }
  const sweep = async (): Promise<void> => {
    await world.instance.run('new Sweeper().sweep(); null')
    await world.work(MINUTE)
  }

  it('is written once a request is registered: what is wanted, what was read, whose it is', async () => {
    const request = await registered('Kept', { auth_password: 'canary-secret', requested_for: 'someone' })
    const trunk = trunkOf(request)
    const { genesys_id: id = '' } = world.row(request)
    expect(trunk).toMatchObject({
      key: `${world.organization('North')}:${id}`,
      state: 'present',
      source: 'registered',
      trunk_name: 'Kept',
      sip_uri: 'sip:sbc1.example.com:5061;transport=tls',
      requested_for: 'someone',
      org_id: orgIdOf('North'),
      contract,
      drift: '',
    })
    expect(trunk['password_set_on']).toBe(world.row(request)['registered_on'])
    expect(JSON.parse(trunk['wanted'] ?? '')).toMatchObject({ name: 'Kept', authUser: 'carrier' })
    expect(JSON.stringify(trunk)).not.toContain('canary-secret')
    expect(registrationOf(request)['trunk']).toBe(trunk['sys_id'])
  })

  it('costs an insertion for each registered trunk, and a look for an adopted one of its name', async () => {
    const { database } = world.instance
    const before = { ...(database.statements.byTable[`${SCOPE}_trunk`] ?? {}) } as Record<string, number>
    await registered('Counted')
    const after = { ...(database.statements.byTable[`${SCOPE}_trunk`] ?? {}) } as Record<string, number>
    const more = Object.fromEntries(Object.entries(after).map(([kind, count]) => [kind, count - (before[kind] ?? 0)]))
    expect(more).toMatchObject({ insert: 1 })
    // Before the write an adopted trunk of the name is looked for. Polling of its status reads and writes the record.
    expect((more['select'] ?? 0) + (more['update'] ?? 0)).toBeLessThanOrEqual(contract === 'platform' ? 5 : 1)
  })

  it('says that the trunk is retired, and stays', async () => {
    const request = await registered('Retired')
    await world.call('TrunkRegistration', 'retire', request)
    await world.work(MINUTE)
    expect(world.outcome(request).state).toBe('retired')
    expect(trunkOf(request)).toMatchObject({ state: 'retired', drift: '', trunk_status: '' })
  })

  it('is made by the sweeper for what an older version registered, and once only, however often', async () => {
    const requests = [await registered('Older 1'), await registered('Older 2', { auth_password: 'canary-older' })]
    const { database } = world.instance
    const before = requests.map(trunkOf)
    for (const request of requests) {
      database.delete(`${SCOPE}_trunk`, trunkOf(request)['sys_id'] ?? '')
      database.update(`${SCOPE}_registration`, registrationOf(request)['sys_id'] ?? '', { trunk: '' })
    }
    await sweep()
    await sweep()
    const again = requests.map(trunkOf)
    const known = ['key', 'state', 'source', 'trunk_name', 'wanted', 'registered_on', 'password_set_on', 'trunk_status']
    expect(again.map((row) => known.map((column) => row[column]))).toEqual(
      before.map((row) => known.map((column) => row[column])),
    )
    expect(requests.map((request) => registrationOf(request)['trunk'])).toEqual(again.map((row) => row['sys_id']))
  })

  it('is found again where a node died after it and before the registration', async () => {
    const request = await registered('Died')
    const { database } = world.instance
    const { sys_id: trunk = '' } = trunkOf(request)
    database.update(`${SCOPE}_registration`, registrationOf(request)['sys_id'] ?? '', { trunk: '' })
    await sweep()
    expect(trunkOf(request)['sys_id']).toBe(trunk)
    expect(registrationOf(request)['trunk']).toBe(trunk)
  })

  it('shows drift, that it is missing, and what was read, beside its request', async () => {
    const [changed, gone] = [await registered('Changed'), await registered('Gone')]
    Object.assign(there().get(world.row(changed)['genesys_id'] ?? '') ?? {}, { name: 'By hand' })
    there().delete(world.row(gone)['genesys_id'] ?? '')
    await reconcile()
    const drift = 'In Genesys Cloud, the name is "By hand" instead of "Changed".'
    expect([trunkOf(changed)['drift'], world.row(changed)['drift']]).toEqual([drift, drift])
    expect(JSON.parse(trunkOf(changed)['last_read'] ?? '')).toMatchObject({ name: 'By hand' })
    expect(trunkOf(gone)).toMatchObject({ state: 'missing', drift: 'The trunk is not in Genesys Cloud any more.' })

    await world.call('TrunkRegistration', 'registerAnew', gone)
    await world.work(MINUTE)
    const [old, anew] = rows(`request=${gone}^ORDERBYDESCstate`)
    expect([old?.['state'], anew?.['state']]).toEqual(['retired', 'present'])
    expect(anew?.['genesys_id']).toBe(world.row(gone)['genesys_id'])
  })

  it('is kept for what nobody here asked for, until it is gone', async () => {
    const request = await registered('Foreign')
    const { database } = world.instance
    const trunk = trunkOf(request)
    database.delete(`${SCOPE}_registration`, registrationOf(request)['sys_id'] ?? '')
    database.delete(`${SCOPE}_trunk`, trunk['sys_id'] ?? '')
    await reconcile()
    const [foreign] = rows(`key=${trunk['key'] ?? ''}`)
    expect(foreign).toMatchObject({ state: 'foreign', source: '', request: '', trunk_name: 'Foreign', wanted: '' })
    expect(foreign?.['sip_uri']).toContain('sbc1.example.com:5061')
    there().delete(trunk['genesys_id'] ?? '')
    await reconcile()
    expect(rows(`key=${trunk['key'] ?? ''}`)).toEqual([])
  })
})
