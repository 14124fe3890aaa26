import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'

/** A rule of the instance throws where a closed task is written. */

const MINUTE = 60_000

let world: World

beforeAll(async () => {
  world = await World.cast({ Oslo: {} })
  world.instance.database.insert('sys_script', {
    ...{ name: 'Closed tasks stay as they are', collection: 'task', when: 'before', order: '100', active: '1' },
    ...{ action_update: '1', script: `if (previous.getValue('active') == '0') throw new Error('thrown by a rule')` },
  })
})

afterAll(() => world.close())

const trunkOf = (request: string): Readonly<Record<string, string>> =>
  world.instance.database.select(`${SCOPE}_trunk`, `request=${request}`)[0] ?? {}
const registered = async (name: string): Promise<string> => {
  const request = await world.one('Oslo', { trunk_name: name })
  await world.work(10 * MINUTE)
  expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
  return request
}

it('the comparison goes on with the other trunks, and what is found stands on each', async () => {
  const requests = [await registered('One'), await registered('Two')]
  const bases = world.genesys.state.organization(world.orgId('Oslo'))?.trunkBases
  for (const request of requests) {
    const trunk = bases?.get(trunkOf(request)['genesys_id'] ?? '')
    if (trunk !== undefined) bases?.put({ ...trunk, name: `${trunk.name} by hand`, version: trunk.version + 1 })
  }
  await world.instance.run(`new Reconciler().startOne('${world.organization('Oslo')}'); null`)
  await world.work(5 * MINUTE)
  const row = world.instance.database.get(`${SCOPE}_organization`, world.organization('Oslo'))
  expect(row?.['drift_summary']).toBe('0 missing, 2 changed, 0 foreign.')
  expect(requests.map((request) => trunkOf(request)['drift'])).toEqual([
    'In Genesys Cloud, the name is "One by hand" instead of "One".',
    'In Genesys Cloud, the name is "Two by hand" instead of "Two".',
  ])
})

it('the status of a trunk stands on the trunk', async () => {
  const request = await registered('Status')
  expect(trunkOf(request)['trunk_status']).toMatch(/^in service/)
})
