import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'
import { threeOf } from '../../harness/three-organizations'

const SECOND = 1000
const MINUTE = 60 * SECOND
const REQUESTS = `${SCOPE}_trunk_request`

let world: World

beforeAll(async () => {
  world = await World.open(threeOf('byoc_registration'))
})

afterAll(async () => {
  await world.close()
})

/**
 * Adds a data policy of the instance's own on tasks (documentation: Data policy); returns a function that removes it.
 */
function policy(conditions: string, ...mandatory: readonly string[]): () => void {
  const { database } = world.instance
  const sysId = database.insert('sys_data_policy2', { model_table: 'task', inherit: '1', active: '1', conditions })
  for (const field of mandatory) {
    const values = { sys_data_policy: sysId, table: 'task', field, mandatory: 'true', disabled: 'ignore' }
    database.insert('sys_data_policy_rule', values)
  }
  return () => {
    database.update('sys_data_policy2', sysId, { active: '0' })
  }
}

function abortingRule(filter: string): () => void {
  const { database } = world.instance
  const sysId = database.insert('sys_script', {
    name: 'A rule of the instance',
    collection: 'task',
    when: 'before',
    order: '100',
    active: '1',
    action_update: '1',
    filter_condition: filter,
    script: 'current.setAbortAction(true)',
  })
  return () => {
    database.delete('sys_script', sysId)
  }
}

/** True when a request is in the list that the menu calls "Needs a person". */
function needsPerson(sysId: string): boolean {
  const { database } = world.instance
  const [menu] = database.select('sys_app_module', 'title=Needs a person')
  const found = database.select(REQUESTS, menu?.['filter'] ?? 'sys_id=none')
  return found.some((row) => row['sys_id'] === sysId)
}

const errors = (sysId: string): string[] =>
  world.instance.log
    .filter(({ level, message }) => level === 'error' && message.includes(sysId))
    .map(({ message }) => message)

const register = async (trunk_name: string): Promise<string> => {
  const sysId = await world.one('North', { trunk_name })
  await world.work(5 * SECOND)
  return sysId
}

test('close notes are written when the task is closed, as many instances demand', async () => {
  const lift = policy('active=false', 'close_notes')
  const sysId = await register('Close notes')
  expect(world.row(sysId)).toMatchObject({
    registration_state: 'registered',
    state: '3',
    active: '0',
    close_notes: 'Your trunk is registered in Genesys Cloud.',
  })
  await world.call('TrunkRegistration', 'retire', sysId)
  await world.work(5 * SECOND)
  expect(world.row(sysId)).toMatchObject({ state: '3', close_notes: 'Your trunk was deleted in Genesys Cloud.' })
  lift()
})

test('a person’s close notes stay', async () => {
  const sysId = await world.one('North', { trunk_name: 'Own words', close_notes: 'Ask Kim.' })
  await world.work(5 * SECOND)
  expect(world.row(sysId)).toMatchObject({ registration_state: 'registered', close_notes: 'Ask Kim.' })
})

describe.each([
  ['a data policy', () => policy('active=false', 'business_service'), /Data Policy Exception: .*mandatory/],
  ['a before-rule', () => abortingRule('state=3'), /the platform does not say why/],
] as const)('%s refuses to close the task', (what, refuse, why) => {
  test('the outcome is written without it, said once, and for a person, until the platform lets it be closed', async () => {
    const lift = refuse()
    const sysId = await register(`Refused by ${what}`)
    const row = world.row(sysId)
    expect(row).toMatchObject({ registration_state: 'registered', verdict: 'update_refused', state: '2', active: '1' })
    expect(row['genesys_id']).not.toBe('')
    expect(row['verdict_message']).toMatch(why)
    expect(needsPerson(sysId)).toBe(true)
    await world.work(60 * MINUTE)
    expect(errors(sysId)).toEqual([expect.stringMatching(why)])
    lift()
    await world.work(6 * MINUTE)
    expect(world.row(sysId)).toMatchObject({ registration_state: 'registered', state: '3', active: '0' })
    expect(world.outcome(sysId).verdict).toBe('')
    expect(needsPerson(sysId)).toBe(false)
    expect(world.trunks('North').filter((name) => name === `Refused by ${what}`)).toHaveLength(1)
  })
})

test('where even the outcome is refused, the request says at least that it does not show it', async () => {
  const lift = abortingRule('registration_state=registered')
  const sysId = await register('Nothing goes')
  expect(world.row(sysId)).toMatchObject({ registration_state: 'queued', verdict: 'update_refused' })
  expect(needsPerson(sysId)).toBe(true)
  await world.work(60 * MINUTE)
  expect(errors(sysId)).toHaveLength(1)
  lift()
  await world.work(12 * MINUTE)
  expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
})

test('a person who cancels a request is told when the platform refuses it', async () => {
  const sysId = await world.one('North', { trunk_name: 'Can not cancel', registration_state: 'draft' })
  const lift = abortingRule('registration_state=cancelled')
  const { refused } = await world.call<{ refused: string }>('TrunkRegistration', 'cancel', sysId)
  expect(refused).toBe('the platform refused to write it; System Logs > Errors says why')
  lift()
})

test('a cancellation whose registration the instance refused to write is written there by the job', async () => {
  const { database } = world.instance
  const sysId = await world.one('North', { trunk_name: 'Half canceled' })
  await world.call('TrunkRegistration', 'stop', sysId)
  await world.call('TrunkRegistration', 'cancel', sysId)
  const registration = (): Readonly<Record<string, string>> =>
    database.select(`${SCOPE}_registration`, `request=${sysId}`)[0] ?? {}
  const before = { state: 'failed', operation: 'register', wish: 'cancel' }
  database.update(`${SCOPE}_registration`, registration()['sys_id'] ?? '', before)
  await world.work(6 * MINUTE)
  expect(registration()).toMatchObject({ state: 'cancelled', operation: 'cancel' })
  expect(registration()['wish'] ?? '').toBe('')
})

describe('a stop holds although the instance refuses to write it on the request', () => {
  const wished = (sysId: string, values: Readonly<Record<string, string>>): void => {
    const { database } = world.instance
    const [registration] = database.select(`${SCOPE}_registration`, `request=${sysId}`)
    database.update(`${SCOPE}_registration`, registration?.['sys_id'] ?? '', values)
  }

  /** A request whose first write Genesys could not take, while nobody may write that a request failed. */
  async function retrying(trunkName: string): Promise<{ sysId: string; lift: () => void }> {
    world.genesys.faults.next({ operation: 'register', times: 1 }, { kind: 'status', when: 'before', status: 429 })
    const sysId = await world.one('North', { trunk_name: trunkName })
    await world.work(1)
    expect(world.outcome(sysId).state).toBe('retrying')
    return { sysId, lift: abortingRule('registration_state=failed') }
  }

  /** Half an hour of the refusal, then the time in which the job makes it good: what left for Genesys meanwhile, and the end. */
  async function later(sysId: string, lift: () => void): Promise<{ writes: number; end: object }> {
    const before = world.writes('North').length
    await world.work(30 * MINUTE)
    lift()
    await world.work(12 * MINUTE)
    return { writes: world.writes('North').length - before, end: world.outcome(sysId) }
  }

  const STOPPED = { writes: 0, end: { state: 'failed', verdict: 'stopped' } }

  test('when it is given between two attempts, and the person is told', async () => {
    const { sysId, lift } = await retrying('Stopped at rest')
    const { refused } = await world.call<{ refused: string }>('TrunkRegistration', 'stop', sysId)
    expect(await later(sysId, lift)).toEqual(STOPPED)
    expect(refused).toMatch(/^the work on it has ended, but the platform refused to write that on the request/)
  })

  test('when it is given while Genesys is being called', async () => {
    const { sysId, lift } = await retrying('Stopped at work')
    wished(sysId, { wish: 'stop' })
    expect(await later(sysId, lift)).toEqual(STOPPED)
  })

  test('when it can be written after all, and the request was never at rest before', async () => {
    const { sysId, lift } = await retrying('Stopped and gone on')
    await world.call('TrunkRegistration', 'stop', sysId)
    lift()
    await world.call('TrunkRegistration', 'retryNow', sysId)
    await world.work(12 * MINUTE)
    expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
  })
})
