import { setImmediate as nextTurn } from 'node:timers/promises'
import { scope as SCOPE } from '../../../now.config.json'
import type { Collection } from '../../../sandbox/genesys/collection'
import type { TrunkBase } from '../../../sandbox/genesys/telephony/trunk-base'
import { World } from '../../harness/world'
import { orgIdOf, threeOf } from '../../harness/three-organizations'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

const REGISTERED = { state: 'registered', verdict: '' }
const TAKEN = { state: 'failed', verdict: 'payload_invalid' }

/**
 * An identifier is unique in a region (Genesys Cloud Resource Center, "Configure SIP routing for a BYOC Cloud trunk").
 * Nobody published what the API answers to a second one: the local Genesys takes it, so only the app keeps it away. All
 * three organizations are in one region, and each has a lane of its own.
 */
let world: World

beforeAll(async () => {
  const input = threeOf('platform')
  const organizations = input.organizations.map((each) => ({ ...each, standIn: 'duplicates_accepted' as const }))
  world = await World.open(input, { ...input, organizations })
})

afterAll(async () => {
  await world.close()
})

const trunksOf = (name: 'North' | 'South' | 'West'): Collection<TrunkBase> => {
  const organization = world.genesys.state.organization(orgIdOf(name))
  if (organization === undefined) throw new Error(`Genesys knows no ${name}`)
  return organization.trunkBases
}

/** The identifiers of all trunks in the region that are this one. */
function holders(identifier: string): string[] {
  return (['North', 'South', 'West'] as const).flatMap((name) =>
    trunksOf(name)
      .all()
      .filter((trunk) => JSON.stringify(trunk).toLowerCase().includes(`"${identifier.toLowerCase()}"`))
      .map(() => name),
  )
}

const number = (sysId: string): string => world.row(sysId)['number'] ?? '?'

async function draftAndQueued(identifier: string): Promise<[draft: string, queued: string]> {
  const draft = await world.one('South', {
    trunk_name: `Draft ${identifier}`,
    termination_id: identifier,
    registration_state: 'draft',
  })
  const queued = await world.one('North', { trunk_name: `Queued ${identifier}`, termination_id: identifier })
  return [draft, queued]
}

function laneOf(request: string): { lane: string; organization: string } {
  const [row] = world.instance.database.select(`${SCOPE}_registration`, `request=${request}`)
  return { lane: row?.['lane'] ?? '', organization: row?.['organization'] ?? '' }
}

/** Drains a lane as its event does; the event's own worker can't be waited for while another worker stands still. */
async function drain(request: string): Promise<void> {
  const { lane, organization } = laneOf(request)
  await world.call('Lanes', 'drain', lane, organization)
}

it('a request that may have a trunk already keeps its identifier from an earlier request', async () => {
  const [first, second] = await draftAndQueued('meanwhile')
  world.genesys.faults.next({ operation: 'trunk_create' }, { kind: 'status', when: 'after', status: 500 })
  await world.work(5_000)
  expect(world.outcome(second).state).toBe('retrying')
  await world.call('TrunkRegistration', 'queue', first)
  await world.work(HOUR)
  expect([world.outcome(first), world.outcome(second)]).toEqual([TAKEN, REGISTERED])
  expect(world.row(first)['verdict_message']).toContain(`${number(second)} has it already`)
  expect(holders('meanwhile')).toEqual(['North'])
})

it('worker A and worker B at one moment: A has found the identifier free and not yet written', async () => {
  const [first, second] = await draftAndQueued('at-once')
  let letGo = (): void => undefined
  const until = new Promise<void>((resolve) => {
    letGo = resolve
  })
  // A asks for trunks of the name right before it writes: its answer is held back.
  const held = world.genesys.faults.next(
    { operation: 'trunk_list', orgId: orgIdOf('North') },
    { kind: 'hold', when: 'after', until },
  )
  const workerA = drain(second)
  while (held.struck === 0) await nextTurn()
  await world.call('TrunkRegistration', 'queue', first)
  await drain(first)
  expect(holders('at-once')).toEqual([])
  letGo()
  await workerA
  await world.work(MINUTE)
  expect([world.outcome(first), world.outcome(second)]).toEqual([TAKEN, REGISTERED])
  expect(holders('at-once')).toEqual(['North'])
})

it('worker A is about to change a trunk to an identifier, worker B to register one with it', async () => {
  const draft = await world.one('South', {
    trunk_name: 'Draft moved-to',
    termination_id: 'moved-to',
    registration_state: 'draft',
  })
  const moving = await world.one('North', { trunk_name: 'Moving', termination_id: 'moved-from' })
  await world.work(MINUTE)
  const [trunk] = world.instance.database.select(`${SCOPE}_trunk`, `request=${moving}`)
  const asking = `new TrunkRegistration().change('${trunk?.['sys_id'] ?? ''}', { termination_id: 'moved-to' }).request`
  const change = await world.instance.run<string>(`String(${asking})`, { user: 'admin' })
  expect(world.outcome(change).state).toBe('queued')
  let letGo = (): void => undefined
  const until = new Promise<void>((resolve) => {
    letGo = resolve
  })
  // A reads the trunk right before it writes: its answer is held back.
  const held = world.genesys.faults.next(
    { operation: 'trunk_get', orgId: orgIdOf('North') },
    { kind: 'hold', when: 'after', until },
  )
  const workerA = drain(change)
  while (held.struck === 0) await nextTurn()
  await world.call('TrunkRegistration', 'queue', draft)
  await drain(draft)
  expect(holders('moved-to')).toEqual([])
  letGo()
  await workerA
  await world.work(MINUTE)
  expect([world.outcome(draft), world.outcome(change).state]).toEqual([TAKEN, 'changed'])
  expect(holders('moved-to')).toEqual(['North'])
})

it('a change is refused whose identifier another request has got since it was asked for', async () => {
  const slow = await world.one('West', { trunk_name: 'Slow mover', termination_id: 'slow-from' })
  await world.work(MINUTE)
  const [trunk] = world.instance.database.select(`${SCOPE}_trunk`, `request=${slow}`)
  const first = await world.one('South', {
    trunk_name: 'First there',
    termination_id: 'slow-to',
    registration_state: 'draft',
  })
  world.updateOrganization('West', { approval_required: 'true' })
  const asking = `new TrunkRegistration().change('${trunk?.['sys_id'] ?? ''}', { termination_id: 'slow-to' }).request`
  const change = await world.instance.run<string>(`String(${asking})`, { user: 'admin' })
  await world.call('TrunkRegistration', 'queue', first)
  await world.work(MINUTE)
  expect(world.outcome(first)).toEqual(REGISTERED)
  world.updateOrganization('West', { approval_required: 'false' })
  await world.instance.run(
    `var record = new GlideRecord('${SCOPE}_trunk_request')
    record.get('${change}')
    record.setValue('approval', 'approved')
    record.setValue('registration_state', 'queued')
    record.update()
    null`,
  )
  await world.work(MINUTE)
  expect(world.outcome(change)).toEqual(TAKEN)
  expect(world.row(change)['verdict_message']).toContain(`${number(first)} has it already`)
  expect(holders('slow-to')).toEqual(['South'])
})

it('requests that wait at the same time keep the order in which they were made, also when numbers get longer', async () => {
  const [later = ''] = await world.request('North', {
    trunk_name: 'Longer number',
    termination_id: 'longer',
    number: 'BTR10000000',
    registration_state: 'draft',
  })
  const [earlier = ''] = await world.request('South', {
    trunk_name: 'Shorter number',
    termination_id: 'Longer',
    number: 'BTR9999999',
    registration_state: 'draft',
  })
  await world.instance.run(`new TrunkRegistration().registerAll('numberINBTR10000000,BTR9999999'); null`)
  await world.work(MINUTE)
  expect([world.outcome(earlier), world.outcome(later)]).toEqual([REGISTERED, TAKEN])
  expect(holders('longer')).toEqual(['South'])
})

it('a worker that died with the identifier keeps others waiting, but not for ever', async () => {
  const { database } = world.instance
  const lease = world.clock.now() + MINUTE
  database.insert(`${SCOPE}_lane`, {
    key: 'identifier:eu-central-1:orphan',
    holder: 'a worker that died',
    lease_until: String(lease),
  })
  const request = await world.one('West', { trunk_name: 'Orphan', termination_id: 'Orphan' })
  await world.work(MINUTE - 20_000)
  expect(world.outcome(request).state).toBe('queued')
  expect(holders('orphan')).toEqual([])
  await world.work(MINUTE)
  expect(world.outcome(request)).toEqual(REGISTERED)
  expect(database.select(`${SCOPE}_lane`, 'keySTARTSWITHidentifier:')).toEqual([])
})

it('whatever a request ends with, its identifier is let go', async () => {
  world.genesys.faults.next({ operation: 'trunk_create' }, { kind: 'status', when: 'before', status: 429 })
  const refused = await world.one('West', { trunk_name: 'Refused', termination_id: 'let-go' })
  await world.work(2_000)
  expect(world.outcome(refused).state).toBe('retrying')
  expect(world.instance.database.select(`${SCOPE}_lane`, 'keySTARTSWITHidentifier:')).toEqual([])
  await world.work(HOUR)
  expect(world.outcome(refused)).toEqual(REGISTERED)
})
