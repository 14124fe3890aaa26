import { World } from '../../harness/world'
import { MINUTE, REGISTRATION, Replacing, unchanging } from './replacing'

let world: World
let at: Replacing

beforeAll(async () => {
  world = await World.cast(unchanging('First', 'Second', 'Stopped', 'Died', 'Gone', 'Blind', 'Back', 'Early', 'Anew'))
  at = new Replacing(world)
})

afterAll(() => world.close())

const outcome = (request: string | undefined): string => {
  const { state, verdict } = world.outcome(request ?? '')
  return `${state} ${verdict}`
}

it('the first step is refused: the old trunk stays as it is', async () => {
  const old = await at.registered('First', 'Line')
  const change = await at.refused(old)
  world.genesys.faults.next({ operation: 'register' }, { kind: 'status', when: 'before', status: 400 })
  const { request } = await at.replace(change)
  await world.work(60 * MINUTE)
  expect(world.outcome(request).state).toBe('failed')
  expect(outcome(old['request'])).toBe('registered ')
  expect(at.trunk(old['sys_id'])).toMatchObject({ state: 'present' })
  expect(at.trunk(old['sys_id'])['replaced_by'] ?? '').toBe('')
  expect(at.writes('First')).not.toContain('DELETE')
})

it('the second step is refused: the new request says that both stand, until the old one is gone', async () => {
  const old = await at.registered('Second', 'Line')
  const change = await at.refused(old)
  const plan = world.genesys.faults.always({ operation: 'delete' }, { kind: 'status', when: 'before', status: 400 })
  const { request } = await at.replace(change)
  await world.work(24 * 60 * MINUTE)
  plan.cancel()
  expect(world.outcome(old['request'] ?? '').state).toBe('failed')
  const row = world.row(request)
  expect(outcome(request)).toBe('registered replaced_trunk_stands')
  expect(row['verdict_message']).toContain(`"Line" (id ${old['genesys_id'] ?? ''})`)
  const number = world.row(old['request'] ?? '')['number'] ?? ''
  expect(row['next_step']).toContain(`Open ${number}, whose verdict says why`)
  expect(row['verdict_evidence']).toContain(`${number} is failed.`)
  expect(world.trunks('Second').sort()).toEqual(['Line', 'Line 2'])
  // The sweeper clears other verdicts of registered requests, and leaves this one.
  await at.sweep()
  expect(outcome(request)).toBe('registered replaced_trunk_stands')
  await world.call('TrunkRegistration', 'retryNow', old['request'] ?? '')
  await world.work(MINUTE)
  expect([outcome(old['request']), outcome(request)]).toEqual(['retired ', 'registered '])
  expect(world.row(request)['next_step'] ?? '').toBe('')
})

it('a person stops the second step: the new request says that both stand', async () => {
  const { old, anew } = await at.halfReplaced('Stopped')
  const plan = world.genesys.faults.always({ operation: 'delete' }, { kind: 'status', when: 'before', status: 503 })
  await at.sweep()
  await world.call('TrunkRegistration', 'stop', old['request'] ?? '')
  plan.cancel()
  await world.work(60 * MINUTE)
  expect(world.outcome(old['request'] ?? '').state).toBe('failed')
  expect(outcome(anew['request'])).toBe('registered replaced_trunk_stands')
  expect(world.trunks('Stopped').sort()).toEqual(['New', 'Old'])
})

it('a worker dies between the steps: the sweeper asks for the second one, once', async () => {
  const { old, anew } = await at.halfReplaced('Died')
  await at.sweep()
  await at.sweep()
  expect([outcome(old['request']), outcome(anew['request'])]).toEqual(['retired ', 'registered '])
  expect(at.trunk(old['sys_id'])).toMatchObject({ state: 'retired', replaced_by: anew['sys_id'] })
  expect(at.registrationOf(anew['request'] ?? '')['replaces'] ?? '').toBe('')
  expect(at.writes('Died')).toEqual(['POST', 'POST', 'DELETE'])
})

it('the new trunk is gone before the old one is deleted: that is left alone, and deleted when a person says so', async () => {
  const { old, anew } = await at.halfReplaced('Gone')
  world.genesys.state.organization(world.orgId('Gone'))?.registrations.delete(anew['genesys_id'] ?? '')
  // A trunk may appear late: it is looked up again for some minutes.
  await at.sweep()
  expect(world.outcome(old['request'] ?? '').state).toBe('retiring')
  await world.work(10 * MINUTE)
  expect(outcome(old['request'])).toBe('failed replacement_gone')
  expect(world.trunks('Gone')).toEqual(['Old'])
  expect(world.row(old['request'] ?? '')['next_step']).toContain(world.row(anew['request'] ?? '')['number'] ?? '-')
  await world.call('TrunkRegistration', 'retryNow', old['request'] ?? '')
  await world.work(MINUTE)
  expect(outcome(old['request'])).toBe('retired ')
  expect(world.trunks('Gone')).toEqual([])
})

it('an organization that answers no look-up is taken at the word of its answer', async () => {
  const { old } = await at.halfReplaced('Blind')
  const plans = (['get', 'list'] as const).map((operation) =>
    world.genesys.faults.always({ operation }, { kind: 'status', when: 'before', status: 404 }),
  )
  await at.sweep()
  for (const plan of plans) plan.cancel()
  expect(outcome(old['request'])).toBe('retired ')
  expect(world.trunks('Blind')).toEqual(['New'])
})

it('a person who goes back retires the new trunk: the old one is not deleted', async () => {
  const { old, anew } = await at.halfReplaced('Back')
  const plan = world.genesys.faults.always({ operation: 'delete' }, { kind: 'status', when: 'before', status: 503 })
  await at.sweep()
  expect(world.outcome(old['request'] ?? '').state).toBe('retiring')
  plan.cancel()
  await world.call('TrunkRegistration', 'retire', anew['request'] ?? '')
  await world.work(60 * MINUTE)
  expect(outcome(anew['request'])).toBe('retired ')
  expect(outcome(old['request'])).toBe('failed replacement_gone')
  expect(world.trunks('Back')).toEqual(['Old'])
})

it('a new trunk that is withdrawn before the second step was asked for leaves the old one', async () => {
  const { old, anew } = await at.halfReplaced('Early')
  await world.call('TrunkRegistration', 'retire', anew['request'] ?? '')
  await at.sweep()
  expect([outcome(anew['request']), outcome(old['request'])]).toEqual(['retired ', 'registered '])
  expect(world.trunks('Early')).toEqual(['Old'])
})

it('an old trunk whose request has another one by now stays, and so does the other one', async () => {
  const { old, anew } = await at.halfReplaced('Anew')
  const other = await at.registered('Anew', 'Third')
  const id = other['genesys_id'] ?? ''
  world.instance.database.update(REGISTRATION, at.registrationOf(old['request'] ?? '')['sys_id'] ?? '', {
    genesys_id: id,
  })
  await at.sweep()
  expect([outcome(anew['request']), outcome(old['request'])]).toEqual(['registered ', 'registered '])
  expect(world.trunks('Anew').sort()).toEqual(['New', 'Old', 'Third'])
  expect(at.notes(anew['request'] ?? '')).toContain('was registered anew under another id: nothing is retired')
})
