import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'

/**
 * An instance lets nobody write to a closed task. The request that registered a trunk is closed by the time the trunk is
 * changed, so that the change can't be noted there.
 */

const MINUTE = 60_000

let world: World

beforeAll(async () => {
  world = await World.cast({ North: { contract: 'byoc_registration' }, Oslo: {} })
  world.instance.database.insert('sys_script', {
    ...{ name: 'Closed tasks stay as they are', collection: 'task', when: 'before', order: '100', active: '1' },
    ...{ action_update: '1', script: `if (previous.getValue('active') == '0') current.setAbortAction(true)` },
  })
})

afterAll(() => world.close())

const registered = async (
  name: string,
  typed: Readonly<Record<string, string>> = {},
  organization = 'North',
): Promise<string> => {
  const request = await world.one(organization, { trunk_name: name, ...typed })
  await world.work(MINUTE)
  expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
  return request
}
const trunkOf = (request: string): Readonly<Record<string, string>> =>
  world.instance.database.select(`${SCOPE}_trunk`, `request=${request}`)[0] ?? {}
const change = async (request: string, values: object): Promise<string> => {
  const asked = await world.instance.run<{ request: string; refused: string }>(
    `JSON.parse(JSON.stringify(new TrunkRegistration().change('${trunkOf(request)['sys_id'] ?? ''}', ${JSON.stringify(values)})))`,
  )
  expect(asked.refused).toBe('')
  await world.work(MINUTE)
  expect(world.outcome(asked.request)).toEqual({ state: 'changed', verdict: '' })
  return asked.request
}
const passwordOf = (request: string): unknown => {
  const organization = world.genesys.state.organization(world.orgId('North'))
  return organization?.registrations.get(trunkOf(request)['genesys_id'] ?? '')?.extra['auth_password']
}
const notes = (request: string): string =>
  world.instance.database
    .select('sys_journal_field', `element_id=${request}^element=work_notes`)
    .map(({ value = '' }) => value)
    .join('\n')

it('a change says where the request that registered the trunk could not be updated', async () => {
  const request = await registered('Noted')
  const asked = await change(request, { caller_name: 'Sales', realm: 'carrier.example' })
  expect(world.row(request)['caller_name'] ?? '').toBe('')
  expect(trunkOf(request)).toMatchObject({ caller_name: 'Sales', realm: 'carrier.example' })
  const { number } = world.row(request)
  expect(notes(asked)).toContain(
    `${number ?? ''}, which registered the trunk, could not be updated: this instance refused that. Write Outbound caller name, Digest realm there by hand before you choose Register anew on it.`,
  )
})

it('a first digest password outlives the next change, though the closed order does not say that there is one', async () => {
  const request = await registered('First')
  await change(request, { auth_password: 'canary-first' })
  expect([passwordOf(request), world.row(request)['password_given']]).toEqual(['canary-first', '0'])
  await change(request, { caller_name: 'Sales' })
  expect(passwordOf(request)).toBe('canary-first')
})

it('a changed digest password is the one that the next change sends', async () => {
  const request = await registered('Rotated', { auth_password: 'canary-old' })
  await change(request, { auth_password: 'canary-new' })
  await change(request, { caller_name: 'Sales' })
  expect(passwordOf(request)).toBe('canary-new')
})

it('so does a change of the outbound route', async () => {
  const request = await registered('Routed', {}, 'Oslo')
  const asked = await change(request, { outbound_route: 'Default Outbound Route' })
  expect(trunkOf(request)['outbound_route']).toBe('Default Outbound Route')
  expect(world.row(request)['outbound_route'] ?? '').toBe('')
  expect(notes(asked)).toContain('this instance refused that. Write Outbound route there by hand')
})
