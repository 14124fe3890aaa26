import { scope as SCOPE } from '../../../now.config.json'
import type { AdoptionSummary } from '../../../src/server/script-includes/TrunkAdoption'
import type { SeamCall } from '../../../sandbox/instance/runtime/workers/pool'
import { standingStill as standsStill } from '../../setup/standing-still'
import { World } from '../../harness/world'
import { orgIdOf, threeOf } from '../../harness/three-organizations'
import { ALIKE } from '../../setup/contracts'

const MINUTE = 60_000
const TRUNKS = `${SCOPE}_trunk`

type Row = Readonly<Record<string, string>>

describe.each(ALIKE)('adopting what exists under %s', (contract) => {
  let world: World

  beforeEach(async () => {
    world = await World.open(threeOf(contract))
  })

  afterEach(async () => {
    await world.close()
  })

  const north = (): string => world.organization('North')
  const there = () => {
    const organization = world.genesys.state.organization(orgIdOf('North'))
    if (organization === undefined) throw new Error('There is no North')
    return organization
  }
  const idOf = (name: string): string => `00000000-0000-4000-9000-${Buffer.from(name.padEnd(6)).toString('hex')}`

  /** Another client of Genesys Cloud makes trunks, each like one that the app registered. */
  async function madeElsewhere(...names: string[]): Promise<void> {
    const request = await registered('Pattern')
    const pattern = world.row(request)['genesys_id'] ?? ''
    const { registrations, trunkBases } = there()
    for (const name of names) {
      const made = { id: idOf(name), name, description: 'made by hand' }
      const registration = registrations.get(pattern)
      const base = trunkBases.get(pattern)
      if (registration !== undefined) registrations.put({ ...registration, ...made })
      if (base !== undefined) trunkBases.put({ ...base, ...made })
    }
  }
  async function registered(name: string): Promise<string> {
    const request = await world.one('North', { trunk_name: name })
    await world.work(MINUTE)
    expect(world.outcome(request).state).toBe('registered')
    return request
  }
  async function reconcile(): Promise<void> {
    await world.instance.run(`new Reconciler().startOne('${north()}'); null`)
    await world.work(5 * MINUTE)
  }
  function adopt(options: object = {}): Promise<AdoptionSummary> {
    return world.instance.run(
      `JSON.parse(JSON.stringify(new TrunkAdoption().adopt('${orgIdOf('North')}', ${JSON.stringify(options)})))`,
    )
  }
  const rows = (query: string): Row[] => {
    const { database } = world.instance
    const empty = Object.fromEntries([...database.dictionary(TRUNKS).fields.keys()].map((name) => [name, '']))
    return database.select(TRUNKS, query).map((row) => ({ ...empty, ...row }))
  }
  const trunk = (name: string): Row => {
    const [row, ...others] = rows(`key=${north()}:${idOf(name)}`)
    expect(others).toEqual([])
    return row ?? {}
  }
  const rename = (name: string, to: string): void => {
    const { registrations, trunkBases } = there()
    Object.assign(registrations.get(idOf(name)) ?? trunkBases.get(idOf(name)) ?? {}, { name: to })
  }

  const standingStill = (
    begin: () => Promise<unknown>,
    at: (call: SeamCall) => boolean,
    meanwhile: () => Promise<void>,
  ): Promise<void> => standsStill(world.instance, begin, at, meanwhile)
  const isOf = (args: unknown, table: string): boolean => (args as { table?: string }).table === table

  it('makes trunks known as they were read, without a call, and finds their drift from then on', async () => {
    await madeElsewhere('Old 1', 'Old 2')
    await reconcile()
    const asked = world.genesys.requests.length
    const dry = await adopt({ dryRun: true })
    expect(dry).toMatchObject({ dryRun: true, organization: 'North', leftAlone: [], left: 0, refused: '' })
    expect(dry.adopted.map(({ id, name }) => [id, name]).sort()).toEqual([
      [idOf('Old 1'), 'Old 1'],
      [idOf('Old 2'), 'Old 2'],
    ])
    expect(dry.adopted.every(({ servers }) => servers.join().includes('sbc1.example.com'))).toBe(true)
    expect(trunk('Old 1')['state']).toBe('foreign')

    const done = await adopt()
    expect(done.adopted).toEqual(dry.adopted)
    expect(world.genesys.requests).toHaveLength(asked)
    const row = trunk('Old 1')
    expect(row).toMatchObject({ state: 'present', source: 'adopted', request: '', drift: '', password_set_on: '' })
    expect(JSON.parse(row['wanted'] ?? '')).toEqual(JSON.parse(row['last_read'] ?? ''))
    expect(row['not_compared']).toContain('whether it has a digest password, and which, is not known here')
    expect(row['adopted_on']).not.toBe('')
    expect(await adopt()).toMatchObject({ adopted: [], leftAlone: [], left: 0 })

    await reconcile()
    expect(trunk('Old 1')).toMatchObject({ state: 'present', source: 'adopted', drift: '' })
    expect(trunk('Old 1')['not_compared']).toContain('is not known here')
    rename('Old 1', 'By hand')
    there().registrations.delete(idOf('Old 2'))
    there().trunkBases.delete(idOf('Old 2'))
    await reconcile()
    expect(trunk('Old 1')['drift']).toBe('In Genesys Cloud, the name is "By hand" instead of "Old 1".')
    expect(trunk('Old 2')).toMatchObject({ state: 'missing', source: 'adopted' })
    expect(world.instance.database.get(`${SCOPE}_organization`, north())?.['drift_summary']).toBe(
      '1 missing, 1 changed, 0 foreign.',
    )
    expect(world.writes()).toHaveLength(1)
  })

  it('names what Genesys did not tell of it, finds no drift in that, and lets no change write over it', async () => {
    await madeElsewhere('Old')
    const { registrations, trunkBases } = there()
    const property = 'trunk_access_acl_allowList'
    const allow = (list: string[] | undefined): void => {
      const base = trunkBases.get(idOf('Old'))
      const registration = registrations.get(idOf('Old'))
      const kept = Object.entries(base?.properties ?? {}).filter(([name]) => name !== property)
      const told = list === undefined ? {} : { [property]: { value: { instance: list } } }
      if (base !== undefined) trunkBases.put({ ...base, properties: { ...Object.fromEntries(kept), ...told } })
      if (registration !== undefined)
        registrations.put({ ...registration, extra: { ...registration.extra, allow_list: list } })
    }
    allow(undefined)
    await reconcile()
    await adopt()
    expect(trunk('Old')['not_compared']).toContain('the allow list')
    allow(['198.51.100.7'])
    await reconcile()
    expect(trunk('Old')).toMatchObject({ source: 'adopted', drift: '' })
    expect(trunk('Old')['not_compared']).toContain('the allow list')
    const { request } = await world.instance.run<{ request: string }>(
      `JSON.parse(JSON.stringify(new TrunkRegistration().change('${trunk('Old')['sys_id'] ?? ''}', { allow_list: '203.0.113.9', auth_password: 'canary-new' })))`,
    )
    await world.work(5 * MINUTE)
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'drifted' })
    expect(world.row(request)['verdict_message']).toContain('198.51.100.7')
  })

  it('adopts the chosen ones alone, and says why not the others', async () => {
    await madeElsewhere('Old 1', 'Old 2')
    await reconcile()
    const pattern = rows('source=registered')[0]?.['genesys_id'] ?? ''
    const chosen = await adopt({ ids: [idOf('Old 2'), pattern, 'nowhere', idOf('Old 2')] })
    expect(chosen.adopted.map(({ name }) => name)).toEqual(['Old 2'])
    expect(chosen.leftAlone.map(({ id, reason }) => [id, reason])).toEqual([
      ['nowhere', 'No comparison has found a trunk with this id in the organization: reconcile it, then try again.'],
      [pattern, 'It is known here already.'],
    ])
    expect(trunk('Old 1')['state']).toBe('foreign')
  })

  it('leaves a trunk alone while a request of its name may be making it', async () => {
    await madeElsewhere('Old')
    await reconcile()
    const request = await world.one('North', { trunk_name: 'Old' })
    const { leftAlone, adopted } = await adopt()
    expect(adopted).toEqual([])
    expect(leftAlone.map(({ reason }) => reason)).toEqual([
      `${world.row(request)['number'] ?? ''} asks for a trunk of this name and may have made it: adopt it when that request has ended.`,
    ])
    await world.work(MINUTE)
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'conflict' })
    expect((await adopt()).adopted).toHaveLength(1)
  })

  it('never adopts the trunk of a request whose answer was lost', async () => {
    world.genesys.faults.next({ operation: 'register' }, { kind: 'reset', when: 'after' })
    const request = await world.one('North', { trunk_name: 'Mine' })
    await world.work(60 * MINUTE)
    expect(world.outcome(request).state).toBe('registered')
    await reconcile()
    expect(rows('')).toMatchObject([{ source: 'registered', request, state: 'present' }])
    expect(await adopt()).toMatchObject({ adopted: [], leftAlone: [] })
  })

  it('is taken over by no request, not even by one with a lost write of the same content', async () => {
    await madeElsewhere('Old')
    await reconcile()
    await adopt()
    const register = { operation: 'register' } as const
    world.genesys.faults.next(register, { kind: 'reset', when: 'before' })
    const request = await world.one('North', { trunk_name: 'Old' })
    await world.work(120 * MINUTE)
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'conflict' })
    expect(trunk('Old')).toMatchObject({ state: 'present', source: 'adopted', request: '' })
    expect(world.trunks('North').filter((name) => name === 'Old')).toHaveLength(1)
  })

  it.each([
    ['instance_changed', { verified_instance: 'production' }],
    ['organization_inactive', { active: 'false' }],
    ['organization_unverified', { verified_instance: '' }],
  ])('is refused with %s', async (code, values) => {
    await madeElsewhere('Old')
    await reconcile()
    world.updateOrganization('North', values)
    for (const dryRun of [true, false]) expect((await adopt({ dryRun })).verdict?.code).toBe(code)
    expect(trunk('Old')['state']).toBe('foreign')
  })

  it('is refused while outbound calls are switched off, and for a trunk that was read elsewhere', async () => {
    await madeElsewhere('Old', 'Older')
    await reconcile()
    world.setProperty('outbound_enabled', 'false')
    expect((await adopt()).verdict?.code).toBe('outbound_disabled')
    world.setProperty('outbound_enabled', 'true')
    const { database } = world.instance
    database.update(TRUNKS, trunk('Old')['sys_id'] ?? '', { org_id: orgIdOf('South') })
    database.update(TRUNKS, trunk('Older')['sys_id'] ?? '', { instance: 'production' })
    const { adopted, leftAlone } = await adopt()
    expect(adopted).toEqual([])
    expect(leftAlone.map(({ reason }) => reason)).toEqual(
      Array(2).fill(
        'It was read on another instance, or in another organization than the record names now: reconcile the organization, then try again.',
      ),
    )
    await reconcile()
    expect((await adopt()).adopted).toHaveLength(2)
  })

  it('is done once by two workers at once, and never to a trunk that a comparison removes meanwhile', async () => {
    await madeElsewhere('Old')
    await reconcile()
    let second: AdoptionSummary | null = null
    await standingStill(
      () => adopt(),
      ({ op, args }) => op === 'data.update' && isOf(args, TRUNKS),
      async () => {
        second = await adopt()
        there().registrations.delete(idOf('Old'))
        there().trunkBases.delete(idOf('Old'))
        // While worker A stands still, worker B compares: the trunk is on no page.
        await world.call('Reconciler', 'reconcile', north(), '')
      },
    )
    expect(second).toMatchObject({ adopted: [], refused: expect.stringContaining('Another worker') as string })
    expect(trunk('Old')).toMatchObject({ state: 'present', source: 'adopted' })
    await reconcile()
    expect(trunk('Old')).toMatchObject({ state: 'missing', source: 'adopted' })
  })

  it('is retired by one request, though two workers ask at once', async () => {
    await madeElsewhere('Old')
    await reconcile()
    await adopt()
    const retire = () =>
      world.call<{ request: string; refused: string }>('TrunkRegistration', 'retireTrunk', trunk('Old')['sys_id'] ?? '')
    let second: { request: string; refused: string } | null = null
    await standingStill(
      retire,
      ({ op, args }) => op === 'data.insert' && isOf(args, `${SCOPE}_trunk_request`),
      async () => {
        second = await retire()
      },
    )
    expect(second).toMatchObject({ request: '', refused: expect.stringContaining('Another worker') as string })
    await retire()
    await world.work(MINUTE)
    expect(world.writes('North').filter((write) => write.startsWith('DELETE'))).toHaveLength(1)
    expect(world.instance.database.count(`${SCOPE}_trunk_request`, `genesys_id=${idOf('Old')}`)).toBe(1)
  })

  it('is retired like a registered one: by a trunk request of its own, once', async () => {
    await madeElsewhere('Old')
    await reconcile()
    await adopt()
    const { sys_id: sysId = '' } = trunk('Old')
    const first = await world.call<{ request: string; state: string }>('TrunkRegistration', 'retireTrunk', sysId)
    const again = await world.call<{ request: string }>('TrunkRegistration', 'retireTrunk', sysId)
    expect(first.state).toBe('retiring')
    expect(again.request).toBe(first.request)
    await world.work(MINUTE)
    expect(world.outcome(first.request)).toEqual({ state: 'retired', verdict: '' })
    expect(trunk('Old')).toMatchObject({ state: 'retired', source: 'adopted' })
    expect(world.trunks('North')).toEqual(['Pattern'])
    expect(world.writes('North').filter((write) => write.startsWith('DELETE'))).toHaveLength(1)
    const late = await world.call<{ refused: string }>('TrunkRegistration', 'retireTrunk', sysId)
    expect(late.refused).toBe('The trunk is retired already.')
    expect((await adopt({ ids: [idOf('Old')] })).leftAlone).toMatchObject([{ reason: 'It was retired here.' }])
  })

  it('retires it though a node dies before the registration is written, where the trunk was read', async () => {
    await madeElsewhere('Old')
    await reconcile()
    await adopt()
    const { request } = await world.call<{ request: string }>(
      'TrunkRegistration',
      'retireTrunk',
      trunk('Old')['sys_id'] ?? '',
    )
    const { database } = world.instance
    const [registration] = database.select(`${SCOPE}_registration`, `request=${request}`)
    database.delete(`${SCOPE}_registration`, registration?.['sys_id'] ?? '')
    await world.work(60 * MINUTE)
    const [anew] = database.select(`${SCOPE}_registration`, `request=${request}`)
    expect(anew).toMatchObject({ org_id: orgIdOf('North'), contract, trunk: trunk('Old')['sys_id'] })
    expect(trunk('Old')['state']).toBe('retired')
    expect(world.trunks('North')).toEqual(['Pattern'])
  })

  it('is not retired before it is adopted, and keeps its organization where it is', async () => {
    await madeElsewhere('Old')
    await reconcile()
    const { sys_id: sysId = '' } = trunk('Old')
    const { refused } = await world.call<{ refused: string }>('TrunkRegistration', 'retireTrunk', sysId)
    expect(refused).toBe('Nobody here asked for this trunk: adopt it first.')
    await world.call('TrunkRegistration', 'retire', rows('source=registered')[0]?.['request'] ?? '')
    await world.work(MINUTE)
    await adopt()
    const changed = await world.instance.run<boolean>(
      `var record = new GlideRecord('${SCOPE}_organization'); record.get('${north()}')
      record.setValue('org_id', '${orgIdOf('South').replace('0000', '9999')}'); record.setValue('change_reason', 'Moved')
      record.update() !== null`,
    )
    expect(changed).toBe(false)
  })
})
