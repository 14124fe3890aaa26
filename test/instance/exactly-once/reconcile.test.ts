import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'
import { orgIdOf, threeOf } from '../../harness/three-organizations'

const SECOND = 1000
const MINUTE = 60 * SECOND

describe.each(['byoc_registration', 'platform'] as const)('reconciling under %s', (contract) => {
  let world: World

  beforeEach(async () => {
    world = await World.open(threeOf(contract))
  })

  afterEach(async () => {
    await world.close()
  })

  const there = () => {
    const organization = world.genesys.state.organization(orgIdOf('North'))
    if (organization === undefined) throw new Error('There is no North')
    return contract === 'platform' ? organization.trunkBases : organization.registrations
  }
  const names = (): string[] =>
    there()
      .all()
      .map(({ name }) => name)
      .sort()
  const column = (sysId: string, name: string): string => world.row(sysId)[name] ?? ''
  const summary = (): string =>
    world.instance.database.get(`${SCOPE}_organization`, world.organization('North'))?.['drift_summary'] ?? ''

  async function registered(...trunkNames: string[]): Promise<string[]> {
    const sysIds = await world.request('North', ...trunkNames.map((name) => ({ trunk_name: name })))
    await world.work(MINUTE)
    expect(sysIds.map((sysId) => column(sysId, 'registration_state'))).toEqual(sysIds.map(() => 'registered'))
    return sysIds
  }

  async function reconcile(options = ''): Promise<string> {
    await world.instance.run(`new Reconciler().startOne('${world.organization('North')}'${options}); null`)
    await world.work(5 * MINUTE)
    return summary()
  }

  function change(sysId: string, values: Record<string, unknown>): void {
    const trunk = there().get(column(sysId, 'genesys_id'))
    if (trunk === undefined) throw new Error('The trunk is not there')
    Object.assign(trunk, values)
  }

  it('tells what is missing, changed and foreign, and repairs nothing by itself', async () => {
    const [same = '', renamed = '', gone = ''] = await registered('Same', 'Renamed', 'Gone')
    change(renamed, { name: 'By hand' })
    there().delete(column(gone, 'genesys_id'))
    // The app registered this trunk and the instance lost its records, so no request knows it.
    const [foreign = ''] = await registered('Foreign')
    const foreignId = column(foreign, 'genesys_id')
    const { database } = world.instance
    const [registration] = database.select(`${SCOPE}_registration`, `request=${foreign}`)
    database.delete(`${SCOPE}_registration`, registration?.['sys_id'] ?? '')
    database.delete(`${SCOPE}_trunk`, registration?.['trunk'] ?? '')

    expect(await reconcile()).toBe(`1 missing, 1 changed, 1 foreign. Foreign: ${foreignId}.`)
    expect(column(same, 'drift')).toBe('')
    expect(column(renamed, 'drift')).toBe('In Genesys Cloud, the name is "By hand" instead of "Renamed".')
    expect(column(gone, 'drift')).toBe('The trunk is not in Genesys Cloud any more.')
    expect(column(gone, 'registration_state')).toBe('registered')
    expect(names()).toEqual(['By hand', 'Foreign', 'Same'])

    change(renamed, { name: 'Renamed' })
    expect(await reconcile(', { repair: true }')).toMatch(/^1 missing, 0 changed, 1 foreign\. Registered anew: 1\./)
    expect(column(renamed, 'drift')).toBe('')
    expect(column(gone, 'registration_state')).toBe('registered')
    expect(names()).toEqual(['Foreign', 'Gone', 'Renamed', 'Same'])
    expect(await reconcile()).toMatch(/^0 missing, 0 changed, 1 foreign\./)
    expect(column(gone, 'drift')).toBe('')
  })

  it('takes nothing for missing that only slipped from page to page', async () => {
    const [slipped = ''] = await registered('Slipped')
    // The listing leaves it out once, as when a trunk before it is deleted between two pages.
    const trunk = there().get(column(slipped, 'genesys_id'))
    if (trunk === undefined) throw new Error('The trunk is not there')
    const listed = world.genesys.requests.length
    there().delete(trunk.id)
    world.instance.onSeamCall = ({ op }) => {
      const pages = world.genesys.requests.slice(listed).filter(({ operation }) => /list$/.test(operation))
      if (op === 'outbound.execute' && pages.length === 1 && there().get(trunk.id) === undefined) {
        there().put(trunk as never)
      }
      return undefined
    }
    const report = await reconcile(', { repair: true }')
    expect(report).toMatch(/^0 missing, 0 changed/)
    expect(names().filter((name) => name === 'Slipped')).toEqual(['Slipped'])
  })

  it('registers nothing anew beside a trunk that somebody else made under its name', async () => {
    const [lost = ''] = await registered('Lost')
    const trunk = there().get(column(lost, 'genesys_id'))
    there().delete(column(lost, 'genesys_id'))
    there().put({ ...trunk, id: '77777777-0000-4000-8000-000000000000' } as never)
    expect(await reconcile(', { repair: true }')).toMatch(/^1 missing, 0 changed, 1 foreign\. Foreign/)
    expect(column(lost, 'drift')).toMatch(/Another trunk of its name is there \(77777777-.+\), so it is not registered/)
    expect(names().filter((name) => name === 'Lost')).toEqual(['Lost'])
  })

  it('registers one request anew when a person says so, and only if its trunk is missing', async () => {
    const [wanted = ''] = await registered('Wanted')
    const before = column(wanted, 'genesys_id')
    await world.call('TrunkRegistration', 'registerAnew', wanted)
    await world.work(MINUTE)
    expect(column(wanted, 'genesys_id')).toBe(before)
    there().delete(before)
    await world.call('TrunkRegistration', 'registerAnew', wanted)
    await world.work(MINUTE)
    expect(column(wanted, 'registration_state')).toBe('registered')
    expect(there().get(column(wanted, 'genesys_id'))?.name).toBe('Wanted')
    expect(column(wanted, 'genesys_id')).not.toBe(before)
  })

  it('leaves a request alone that a person withdraws meanwhile', async () => {
    const [withdrawn = ''] = await registered('Withdrawn')
    there().delete(column(withdrawn, 'genesys_id'))
    await world.call('TrunkRegistration', 'registerAnew', withdrawn)
    await world.call('TrunkRegistration', 'cancel', withdrawn)
    await world.work(5 * MINUTE)
    expect(column(withdrawn, 'registration_state')).toBe('retired')
    expect(names()).not.toContain('Withdrawn')
  })

  it('comes back after a refused token, an outage and a Retry-After, and keeps within its share', async () => {
    await registered('Compared')
    world.genesys.state.tokens.revoke('client-North')
    const asked = world.genesys.requests.length
    const listing = { orgId: orgIdOf('North'), operation: ['list', 'trunk_list'] as const }
    world.genesys.faults.next({ ...listing, skip: 1 }, { kind: 'status', when: 'before', status: 503 })
    world.genesys.faults.next(
      { ...listing, skip: 1 },
      { kind: 'status', when: 'before', status: 429, retryAfterSeconds: 90 },
    )
    const since = world.clock.now()
    await reconcile()
    expect(summary()).toMatch(/^0 missing, 0 changed/)
    const pages = world.genesys.requests.slice(asked).filter(({ operation }) => /list$/.test(operation))
    expect(pages.slice(0, 4).map(({ status }) => status)).toEqual([401, 503, 429, 200])
    expect((pages[3]?.at ?? 0) - since).toBeGreaterThanOrEqual(90 * SECOND)
  })
})
