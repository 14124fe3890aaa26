import { STATES, type State } from '../../../src/server/requests/states'
import { openWorld, SCOPE, work, type World } from '../app/world'
import { buttonsOf, OTHERS, press, setUpPeople, shown, WORKERS, type Person } from './people'

const REQUEST = `${SCOPE}_trunk_request`
const ORGANIZATION = `${SCOPE}_organization`

/** Buttons that an operator sees in each state, in the form's order. */
const SHOWN: Readonly<Record<State, readonly string[]>> = {
  draft: ['Register', 'Cancel request'],
  awaiting_approval: ['Register', 'Cancel request'],
  queued: ['Stop', 'Diagnose'],
  registering: ['Stop', 'Diagnose'],
  retrying: ['Retry now', 'Stop', 'Diagnose'],
  registered: ['Retire'],
  failed: ['Retry now', 'Diagnose'],
  outcome_unknown: ['Retry now', 'Retire', 'Trunk is not there', 'Diagnose'],
  rejected: [],
  cancelled: [],
  retiring: ['Stop', 'Diagnose'],
  retired: [],
}

let world: World
let inEveryState: string[]

beforeAll(async () => {
  world = await openWorld()
  setUpPeople(world.instance)
  inEveryState = STATES.map((state) => request({ registration_state: state }))
  world.instance.database.insert(`${SCOPE}_token`, { key: 'kept', organization: north() })
})

afterAll(async () => {
  await world.close()
})

function request(values: Record<string, string>): string {
  return world.instance.database.insert(REQUEST, {
    organization: world.organizations.get('North') ?? '',
    trunk_name: 'T',
    sip_uri: 'sip:a@b.example',
    auth_user: 'u',
    ...values,
  })
}

const ADMINISTRATORS: readonly Person[] = ['administrator', 'platform administrator']

const stateOf = (sysId: string): string => world.instance.database.get(REQUEST, sysId)?.['registration_state'] ?? ''
const north = (): string => world.organizations.get('North') ?? ''
const accessOf = (sysId: string): string => world.instance.database.get(ORGANIZATION, sysId)?.['access_status'] ?? ''
const events = (): number => world.instance.database.count('sysevent', '')

describe('what the forms show', () => {
  it.each(WORKERS)('to %s: each button where it makes sense', async (person) => {
    const seen = await shown(world.instance, REQUEST, person, inEveryState)
    expect(Object.fromEntries(STATES.map((state, index) => [state, seen[index]]))).toEqual(SHOWN)
  })

  it.each(OTHERS)('to %s: none', async (person) => {
    expect((await shown(world.instance, REQUEST, person, inEveryState)).flat()).toEqual([])
    expect(await shown(world.instance, ORGANIZATION, person, [north()])).toEqual([[]])
  })

  it('to nobody: Register while an approval is waited for', async () => {
    const waiting = request({ registration_state: 'awaiting_approval', approval: 'requested' })
    expect(await shown(world.instance, REQUEST, 'operator', [waiting])).toEqual([['Cancel request']])
  })

  it('to who works requests: Register anew where the trunk is not as it should be', async () => {
    const drifted = request({ registration_state: 'registered', drift: 'The trunk is missing in Genesys Cloud.' })
    expect(await shown(world.instance, REQUEST, 'operator', [drifted])).toEqual([['Retire', 'Register anew']])
  })

  it('to nobody: Diagnose where there is no organization', async () => {
    const nowhere = request({ registration_state: 'failed', organization: '' })
    expect(await shown(world.instance, REQUEST, 'operator', [nowhere])).toEqual([['Retry now']])
  })

  it.each(WORKERS)('to %s: what calls Genesys Cloud on active organizations alone', async (person) => {
    const shut = world.instance.database.insert(ORGANIZATION, {
      name: `Shut ${person}`,
      org_id: person,
      active: 'false',
    })
    const forgets = ADMINISTRATORS.includes(person) ? ['Forget tokens'] : []
    expect(await shown(world.instance, ORGANIZATION, person, [north(), shut])).toEqual([
      ['Verify access', ...forgets, 'Reconcile'],
      forgets,
    ])
  })
})

describe('a button in the hands of a person it is not meant for', () => {
  it.each(OTHERS)('for %s: nothing, whichever is reached and in whatever state', async (person: Person) => {
    const before = events()
    for (const { name } of buttonsOf(world.instance, REQUEST)) {
      for (const sysId of inEveryState) await press(world.instance, REQUEST, name, sysId, person)
    }
    expect(inEveryState.map(stateOf)).toEqual(STATES)
    const tokens = world.instance.database.count(`${SCOPE}_token`, '')
    for (const { name } of buttonsOf(world.instance, ORGANIZATION)) {
      await press(world.instance, ORGANIZATION, name, north(), person)
    }
    expect(accessOf(north())).toBe('verified')
    expect(world.instance.database.count(`${SCOPE}_token`, '')).toBe(tokens)
    expect(events()).toBe(before)
  })

  it.each([
    ['Retire', 'rejected'],
    ['Retry now', 'cancelled'],
    ['Register', 'rejected'],
    ['Register', 'retired'],
    ['Cancel request', 'retired'],
    ['Stop', 'draft'],
  ] as const)('%s of a request that is %s: nothing, even for who may', async (name, state) => {
    const sysId = request({ registration_state: state })
    await press(world.instance, REQUEST, name, sysId, 'operator')
    expect(stateOf(sysId)).toBe(state)
  })
})

it('registers, stops, retries and retires what an operator presses it for', async () => {
  const draft = request({ registration_state: 'draft', trunk_name: 'By hand' })
  await press(world.instance, REQUEST, 'Register', draft, 'operator')
  expect(stateOf(draft)).toBe('queued')
  await press(world.instance, REQUEST, 'Stop', draft, 'operator')
  expect(stateOf(draft)).toBe('failed')
  await press(world.instance, REQUEST, 'Retry now', draft, 'operator')
  await work(world)
  expect(stateOf(draft)).toBe('registered')
  await press(world.instance, REQUEST, 'Retire', draft, 'operator')
  await work(world)
  expect(stateOf(draft)).toBe('retired')
})

it('verifies access again for an operator', async () => {
  await press(world.instance, ORGANIZATION, 'Verify access', north(), 'operator')
  expect(accessOf(north())).toBe('verifying')
  await work(world)
  expect(accessOf(north())).toBe('verified')
})
