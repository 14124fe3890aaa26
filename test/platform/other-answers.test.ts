import type { Fault } from '../../sandbox/genesys/faults/fault'
import { jsonAnswer } from '../genesys/json-answer'
import { underEach } from '../harness/organizations'
import { World } from '../harness/world'

/**
 * Answers in other forms than the local Genesys Cloud gives by itself: other shapes of an error, other words, other
 * spellings of a state. A form that is not published is read all the same, and no verdict names a cause that the answer
 * does not name.
 */

const SECOND = 1_000
const MINUTE = 60 * SECOND

const CONTRACTS = [
  { contract: 'platform', create: 'trunk_create', update: 'trunk_update', remove: 'trunk_delete', get: 'trunk_get' },
  { contract: 'byoc_registration', create: 'register', update: 'update', remove: 'delete', get: 'get' },
] as const

const NAMES = ['stale', 'unlet', 'taken', 'renamed', 'uppercase', 'shapes'] as const

let world: World

beforeAll(async () => {
  world = await World.cast(underEach(CONTRACTS, NAMES))
})

afterAll(() => world.close())

describe.each(CONTRACTS)('under $contract', ({ contract, create, update, remove, get }) => {
  const organization = (name: (typeof NAMES)[number]): string => `${contract}, ${name}`
  const told = (request: string): string => {
    const { verdict_message: message = '', next_step: step = '' } = world.row(request)
    return `${message} ${step}`
  }

  async function registered(name: (typeof NAMES)[number]): Promise<string> {
    const request = await world.one(organization(name))
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
    return request
  }

  function next(name: (typeof NAMES)[number], operation: string, fault: Fault): void {
    world.genesys.faults.next({ operation, orgId: world.orgId(organization(name)) } as never, fault)
  }

  async function changed(request: string, values: object): Promise<string> {
    const [trunk] = world.instance.database.select(`${world.instance.database.scope}_trunk`, `request=${request}`)
    const script = `new TrunkRegistration().change('${trunk?.['sys_id'] ?? ''}', ${JSON.stringify(values)}).request`
    const asked = await world.instance.run<string>(script)
    await world.work()
    return asked
  }

  it('a 409 on a deletion that is about a version is no trunk in use, and is over in a moment', async () => {
    const request = await registered('stale')
    const message = 'The version number of the modified resource must match the version number in the database.'
    next('stale', remove, jsonAnswer(409, { status: 409, code: 'general.conflict', message }))
    await world.call('TrunkRegistration', 'retire', request)
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'retiring', verdict: 'state_conflict' })
    expect(told(request)).toContain('refused to delete the trunk, because')
    expect(told(request)).not.toMatch(/site|route/)
    await world.work(2 * MINUTE)
    expect(world.outcome(request)).toEqual({ state: 'retired', verdict: '' })
  })

  it('a deletion that is refused in words of its own says them, and the site is only the usual cause', async () => {
    const request = await registered('unlet')
    next('unlet', remove, jsonAnswer(422, { error: { code: 'locked', message: 'A number plan holds the trunk' } }))
    await world.call('TrunkRegistration', 'retire', request)
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'retiring', verdict: 'deletion_refused' })
    expect(told(request)).toContain('locked: A number plan holds the trunk. The usual cause is')
  })

  it.each([
    ['a list', [{ code: 'conflict', message: 'A trunk of this name exists' }]],
    ['an error within a member', { error: { code: 'conflict', message: 'A trunk of this name exists' } }],
    ['a page of errors', { status: 409, error: 'Conflict', message: 'A trunk of this name exists', path: '/x' }],
    ['a problem of RFC 9457', { title: 'Conflict', status: 409, detail: 'A trunk of this name exists' }],
    ['texts', { status: 409, errors: ['A trunk of this name exists'] }],
  ])('a name that is taken is understood in %s', async (_what, body) => {
    next('taken', create, jsonAnswer(409, body))
    const request = await world.one(organization('taken'), {
      trunk_name: `Taken ${String(JSON.stringify(body).length)}`,
    })
    await world.work()
    // A 409 that may be about the own trunk is looked into; there is none.
    await world.work(30 * SECOND)
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'conflict' })
    expect(told(request)).toContain('exists')
  })

  it('a name that is taken is told of a change, by the name that was wanted', async () => {
    const request = await registered('renamed')
    next('renamed', update, jsonAnswer(409, { errors: [{ message: 'The name is taken' }] }))
    const change = await changed(request, { trunk_name: 'Wanted' })
    expect(world.outcome(change)).toEqual({ state: 'failed', verdict: 'conflict' })
    expect(told(change)).toContain('already has a trunk "Wanted"')
  })

  it('a trunk that is told as DELETED is deleted for a change', async () => {
    const request = await registered('uppercase')
    world.genesys.faults.next({ operation: get, orgId: world.orgId(organization('uppercase')) }, {
      kind: 'lie',
      body: (text: string) =>
        text.includes('"state"')
          ? text.replace(/"state":"[^"]*"/, '"state":"DELETED"')
          : text.replace('{', '{"state":"DELETED",'),
    } as never)
    const change = await changed(request, { caller_name: 'Sales' })
    expect(world.outcome(change)).toEqual({ state: 'failed', verdict: 'trunk_gone' })
  })

  it.each([
    ['userParams', { message: 'No', userParams: [{ key: 'permissions', value: 'telephony:phone:view' }] }],
    ['a list of messageParams', { message: 'No', messageParams: [{ key: 'p', value: 'telephony:phone:view' }] }],
    [
      'userParamsMessage',
      { userParamsMessage: 'You lack {p}', userParams: [{ key: 'p', value: 'telephony:phone:view' }] },
    ],
    [
      'an empty message',
      { message: '', messageWithParams: 'You lack {p}', messageParams: { p: 'telephony:phone:view' } },
    ],
  ])('a permission is read from %s', async (_what, body) => {
    next('shapes', create, jsonAnswer(403, { status: 403, code: 'missing.permissions', ...body }))
    const request = await world.one(organization('shapes'), {
      trunk_name: `Shape ${String(JSON.stringify(body).length)}`,
    })
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'permission_missing' })
    expect(told(request)).toContain('telephony:phone:view')
  })
})
