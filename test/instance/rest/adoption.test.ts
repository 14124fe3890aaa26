import { orgIdOf, threeOf } from '../../harness/three-organizations'
import { World } from '../../harness/world'
import { Caller, errorOf, person, resultOf } from './trunks'
import { scope as SCOPE } from '../../../now.config.json'
import { ALIKE } from '../../setup/contracts'

const MINUTE = 60_000
const PATH = '/organizations/North/adoptions'

describe.each(ALIKE)('adopting over REST under %s', (contract) => {
  let world: World
  let operator: Caller

  beforeAll(async () => {
    world = await World.open(threeOf(contract))
    operator = new Caller(world.instance, person(world.instance, 'olga', 'operator'))
    const organization = world.genesys.state.organization(orgIdOf('North'))
    const request = await world.one('North', { trunk_name: 'Pattern' })
    await world.work(MINUTE)
    const pattern = world.row(request)['genesys_id'] ?? ''
    for (const [index, name] of ['Old 1', 'Old 2'].entries()) {
      const made = { id: `00000000-0000-4000-9000-00000000000${String(index)}`, name, description: 'made by hand' }
      const registration = organization?.registrations.get(pattern)
      const base = organization?.trunkBases.get(pattern)
      if (registration !== undefined) organization?.registrations.put({ ...registration, ...made })
      if (base !== undefined) organization?.trunkBases.put({ ...base, ...made })
    }
  })

  afterAll(async () => {
    await world.close()
  })

  const states = (): string[] =>
    world.instance.database.select(`${SCOPE}_trunk`, 'ORDERBYtrunk_name').map((row) => row['state'] ?? '')

  it('has the trunks read in the background, says which would come, then makes them known', async () => {
    const asked = world.genesys.requests.length
    const started = await operator.post('/organizations/North/comparison')
    expect([started.status, resultOf(started)['state']]).toEqual([202, 'queued'])
    expect(world.genesys.requests).toHaveLength(asked)
    await world.work(5 * MINUTE)
    const read = world.genesys.requests.length

    const dry = await operator.post(PATH, { dry_run: true })
    expect(dry.status).toBe(200)
    const named = (name: string): unknown => expect.objectContaining({ name, state: 'active' })
    expect(resultOf(dry)).toMatchObject({
      organization: { name: 'North' },
      dry_run: true,
      adopted: contract === 'platform' ? [named('Old 1'), named('Old 2')] : [{ name: 'Old 1' }, { name: 'Old 2' }],
      left_alone: [],
      left: 0,
    })
    expect(states()).toEqual(['foreign', 'foreign', 'present'])
    const [first] = resultOf(dry)['adopted'] as { genesys_id: string; servers: string[] }[]
    expect(first?.servers.join()).toContain('sbc1.example.com')

    const one = resultOf(await operator.post(PATH, { ids: [first?.genesys_id ?? '', 'nowhere'] }))
    expect(one['adopted']).toHaveLength(1)
    expect(one['left_alone']).toMatchObject([{ genesys_id: 'nowhere' }])
    expect(resultOf(await operator.post(PATH, {}))['adopted']).toHaveLength(1)
    expect(states()).toEqual(['present', 'present', 'present'])
    expect(world.genesys.requests).toHaveLength(read)
  })

  it('has an adopted trunk deleted by its ID in Genesys Cloud, by one request of the act retire', async () => {
    const { database } = world.instance
    const [adopted] = database.select(`${SCOPE}_trunk`, 'source=adopted')
    const path = `/trunks/${adopted?.['genesys_id'] ?? ''}/retire`
    const [first, again] = [await operator.post(path), await operator.post(path)]
    expect([first.status, again.status]).toEqual([202, 202])
    expect(resultOf(first)).toMatchObject({ act: 'retire', trunk: adopted?.['sys_id'], state: 'retiring' })
    expect(resultOf(again)['number']).toBe(resultOf(first)['number'])
    await world.work(10 * 60_000)
    expect(database.get(`${SCOPE}_trunk`, adopted?.['sys_id'] ?? '')).toMatchObject({ state: 'retired' })
    const late = await operator.post(path)
    expect(late.status).toBe(409)
    expect(errorOf(late).message).toBe('The trunk is retired already.')
  })

  it.each([
    [undefined, 'Body: it is no JSON object; send one, {} for all foreign trunks.'],
    [{ dry_run: 'yes' }, 'dry_run: it is neither true nor false; give one of them.'],
    [{ ids: 'all' }, 'ids: it is no list of ids; give the ids of trunks as strings.'],
    [{ ids: [1] }, 'ids: it is no list of ids; give the ids of trunks as strings.'],
    [{ dryRun: true }, 'dryRun: it is no field of this resource; use dry_run and ids.'],
  ])('refuses the body %j', async (body, message) => {
    const answer = await operator.post(PATH, body)
    expect(answer.status).toBe(400)
    expect(errorOf(answer).message).toBe(message)
  })

  it('refuses in the words of the verdict where the organization may not be worked on', async () => {
    const { database } = world.instance
    database.update(`${SCOPE}_organization`, world.organization('South'), { verified_instance: 'production' })
    for (const path of ['/organizations/South/adoptions', '/organizations/South/comparison']) {
      const answer = await operator.post(path, {})
      expect(answer.status).toBe(409)
      expect(errorOf(answer).detail).toMatch(/^instance_changed: /)
    }
    expect((await operator.post('/organizations/Nowhere/adoptions', {})).status).toBe(404)
    expect((await operator.post('/organizations/Nowhere/comparison')).status).toBe(404)
  })

  it('is for operators alone', async () => {
    const requester = new Caller(world.instance, person(world.instance, 'ada', 'requester'))
    for (const path of [PATH, '/organizations/North/comparison']) {
      expect((await requester.post(path, {})).status).toBe(403)
    }
  })
})
