import { scope as SCOPE } from '../../../now.config.json'
import type { Input } from '../../../sandbox/cli/input/schema'
import { World } from '../../harness/world'
import { orgIdOf, threeOf } from '../../harness/three-organizations'

const MINUTE = 60_000
const TRUNK = `${SCOPE}_trunk`

type Row = Readonly<Record<string, string>>
type Name = 'North' | 'South' | 'West'

let world: World

/** Three organizations, some of them in a state. */
function inStates(contract: 'byoc_registration' | 'platform', states: Partial<Record<Name, string>>): Input {
  const input = threeOf(contract)
  const organizations = input.organizations.map((each) => {
    const standIn = states[each.name as Name]
    return standIn === undefined ? each : { ...each, standIn: standIn as never }
  })
  return { ...input, organizations }
}

async function registered(organization: Name, name: string, typed: Row = {}): Promise<Row> {
  const request = await world.one(organization, { trunk_name: name, ...typed })
  await world.work(MINUTE)
  expect(world.outcome(request).state).toBe('registered')
  return world.instance.database.select(TRUNK, `request=${request}`)[0] ?? {}
}

async function change(trunk: Row, values: object): Promise<string> {
  const asked = await world.instance.run<{ request: string; refused: string }>(
    `JSON.parse(JSON.stringify(new TrunkRegistration().change('${trunk['sys_id'] ?? ''}', ${JSON.stringify(values)})))`,
  )
  expect(asked.refused).toBe('')
  await world.work(MINUTE)
  return asked.request
}

const outcome = (request: string): string => {
  const { state, verdict } = world.outcome(request)
  return `${state} ${verdict}`
}

describe('under byoc_registration, whose thread names no change', () => {
  beforeAll(async () => {
    world = await World.open(
      inStates('byoc_registration', { North: 'changes_absent', South: 'changes_absent_405', West: 'reads_absent' }),
    )
  })

  afterAll(() => world.close())

  it.each(['North', 'South'] as const)(
    '%s offers none: nothing is changed, and replacing is for a person',
    async (name) => {
      const trunk = await registered(name, 'Fixed')
      const request = await change(trunk, { caller_name: 'Sales' })
      expect(outcome(request)).toBe('failed change_not_offered')
      expect(world.row(request)['next_step']).toMatch(/^Replace the trunk, when you want that: /)
      expect(world.asked(name)['register']).toBe(1)
      expect(world.instance.database.get(TRUNK, trunk['sys_id'] ?? '')?.['caller_name'] ?? '').toBe('')
      // A trunk that is gone answers alike, and is told apart.
      world.genesys.state.organization(orgIdOf(name))?.registrations.delete(trunk['genesys_id'] ?? '')
      expect(outcome(await change(trunk, { caller_name: 'Gone' }))).toBe('failed trunk_gone')
    },
  )

  it('nothing is written blindly where a trunk can not be read', async () => {
    const trunk = await registered('West', 'Blind')
    expect(outcome(await change(trunk, { caller_name: 'Sales' }))).toBe('failed endpoint_absent')
    expect(world.asked('West')['update']).toBeUndefined()
  })
})

describe('under platform', () => {
  beforeAll(async () => {
    world = await World.open(threeOf('platform'))
  })

  afterAll(() => world.close())

  const older = (told: string): string =>
    told.replace(/"version":(\d+)/, (_all, version) => `"version":${String(Number(version) - 1)}`)

  // MyPureCloud/terraform-provider-genesyscloud reads the trunk again and writes it under the version it reads then.
  it('somebody writes between reading and writing: the trunk is read again, and written once', async () => {
    const trunk = await registered('North', 'Raced')
    world.genesys.faults.next({ operation: 'trunk_get' }, { kind: 'lie', body: older })
    expect(outcome(await change(trunk, { caller_name: 'Sales' }))).toBe('changed ')
    const writes = world.genesys.requests.filter(({ operation }) => operation === 'trunk_update')
    expect(writes.map(({ status }) => status)).toEqual([409, 200])
  })

  it('somebody writes all the time: tried again a few times, then a person decides', async () => {
    const trunk = await registered('North', 'Busy')
    const plan = world.genesys.faults.always({ operation: 'trunk_get' }, { kind: 'lie', body: older })
    const request = await change(trunk, { caller_name: 'Sales' })
    expect(outcome(request)).toBe('retrying state_conflict')
    await world.work(60 * MINUTE)
    expect(outcome(request)).toBe('failed state_conflict')
    plan.cancel()
    await world.call('TrunkRegistration', 'retryNow', request)
    await world.work(MINUTE)
    expect(outcome(request)).toBe('changed ')
  })

  it('is switched off and on', async () => {
    const trunk = await registered('North', 'Switched')
    const held = (): unknown =>
      world.genesys.state.organization(orgIdOf('North'))?.trunkBases.get(trunk['genesys_id'] ?? '')?.properties[
        'trunk_enabled'
      ]?.value?.instance
    expect(outcome(await change(trunk, { enabled: false }))).toBe('changed ')
    expect(held()).toBe(false)
    expect(world.instance.database.get(TRUNK, trunk['sys_id'] ?? '')?.['drift'] ?? '').toBe('')
    expect(outcome(await change(trunk, { enabled: true }))).toBe('changed ')
    expect(held()).toBe(true)
  })

  it('whose password this app never had, is changed together with one', async () => {
    const trunk = await registered('South', 'Adopted')
    world.instance.database.update(TRUNK, trunk['sys_id'] ?? '', { source: 'adopted', request: '' })
    const without = await change(trunk, { caller_name: 'Sales' })
    expect(outcome(without)).toBe('failed payload_invalid')
    expect(world.row(without)['verdict_message']).toContain('Digest password: this app never had that of this trunk')
    expect(outcome(await change(trunk, { caller_name: 'Sales', auth_password: 'canary-given' }))).toBe('changed ')
    // From now on it is known.
    expect(outcome(await change(trunk, { caller_name: 'Support' }))).toBe('changed ')
    const [last] = world.genesys.requests.filter(({ operation }) => operation === 'trunk_update').slice(-1)
    expect(JSON.stringify(last?.body())).toContain('canary-given')
  })

  it('on another instance than it was made on, is left alone', async () => {
    const trunk = await registered('West', 'Cloned')
    world.instance.database.update(TRUNK, trunk['sys_id'] ?? '', { instance: 'production' })
    expect(outcome(await change(trunk, { caller_name: 'Sales' }))).toBe('failed instance_changed')
    expect(world.asked('West')['trunk_update']).toBeUndefined()
  })
})
