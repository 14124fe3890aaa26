import { Caller, errorOf, person } from '../rest/trunks'
import { openWorld, order, requestOf, run, SCOPE, work, type World } from '../../harness/ordering'

let world: World
let requester: Caller
let north: string

beforeAll(async () => {
  world = await openWorld()
  requester = new Caller(world.instance, person(world.instance, 'ada', 'requester'))
  north = world.organizations.get('North') ?? ''
})

afterAll(async () => {
  await world.close()
})

const stand = (values: Record<string, string>): void => {
  world.instance.database.update(`${SCOPE}_organization`, north, values)
}

const requests = (): number => world.instance.database.count(`${SCOPE}_trunk_request`, '')

const draft = (): Promise<string> =>
  run(
    world,
    `(function () {
      var request = new GlideRecord('${SCOPE}_trunk_request')
      request.initialize()
      request.setValue('organization', '${north}')
      request.setValue('trunk_name', 'Draft')
      request.setValue('sip_uri', 'sip:draft@sbc1.example.com')
      request.setValue('auth_user', 'carrier')
      return String(request.insert())
    })()`,
  )

const BODY = {
  organization: 'North',
  trunk_name: 'By REST',
  sip_uri: 'sip:rest@sbc1.example.com',
  auth_user: 'carrier',
}
const NOT_VERIFIED = /^The organization "North" is not verified: [^.]+\.$/

describe.each(['unverified', 'refused'])('an organization whose access status is %s', (status) => {
  beforeAll(() => {
    stand({ active: 'true', access_status: status })
  })

  it('takes no order by the catalog', async () => {
    const before = world.genesys.requests.length
    const request = requestOf(world, await ordered())
    expect(world.genesys.requests).toHaveLength(before)
    expect(request).toMatchObject({ registration_state: 'failed', verdict: 'organization_unverified' })
    expect(request['verdict_message']).toMatch(/^Organization "North" \([^)]+\) is not verified: [^.]+\.$/)
  })

  it('takes no order by REST, and no trunk request is made', async () => {
    const before = requests()
    const answer = await requester.post('/requests', BODY)
    expect(answer.status).toBe(409)
    expect(errorOf(answer).message).toMatch(NOT_VERIFIED)
    expect(errorOf(answer).detail).toMatch(/^organization_unverified: /)
    expect(requests()).toBe(before)
  })

  it('takes no order by script, of one request or of all', async () => {
    const sysId = await draft()
    for (const method of ['queue', 'register', 'retryNow']) {
      const { state, refused } = await run<{ state: string; refused: string }>(
        world,
        `new TrunkRegistration().${method}('${sysId}')`,
      )
      expect(state).toBe('draft')
      expect(refused).toMatch(/^The organization "North" is not verified: .* Verify access/)
    }
    const all = await run<{ queued: number; leftAlone: Record<string, number> }>(
      world,
      `new TrunkRegistration().registerAll('sys_id=${sysId}')`,
    )
    expect(all.queued).toBe(0)
    expect(Object.keys(all.leftAlone)).toEqual([expect.stringMatching(/^The organization "North" is not verified/)])
  })

  it('takes no order by a flow', async () => {
    const before = requests()
    const outputs = await run<Record<string, string>>(
      world,
      `new FlowActions().register(${JSON.stringify({ ...BODY, organization: north })})`,
    )
    expect(outputs).toMatchObject({ error_code: 'organization_unverified', trunk_request: '' })
    expect(outputs['error_message']).toMatch(NOT_VERIFIED)
    expect(requests()).toBe(before)
  })
})

it('takes no order by the catalog while it is not active', async () => {
  stand({ active: 'false', access_status: 'verified' })
  const request = requestOf(world, await ordered())
  expect(request).toMatchObject({ registration_state: 'failed', verdict: 'organization_inactive' })
})

it.each(['verified', 'verifying'])('takes orders when it is %s, and goes on with what it took', async (status) => {
  stand({ active: 'true', access_status: status })
  const item = await ordered(0)
  stand({ access_status: 'refused' })
  await work(world)
  expect(requestOf(world, item)['registration_state']).toBe('registered')
})

it('lets what was refused be tried again', async () => {
  stand({ active: 'true', access_status: 'unverified' })
  const item = await ordered()
  stand({ access_status: 'verified' })
  await run(world, `new TrunkRegistration().retryNow('${requestOf(world, item)['sys_id'] ?? ''}')`)
  await work(world)
  expect(requestOf(world, item)['registration_state']).toBe('registered')
})

let serial = 0

/** Orders through the catalog without its form's checks, and lets the instance work for so long. */
async function ordered(milliseconds = 60_000): Promise<string> {
  serial += 1
  const item = await order(world, { trunk_name: `Trunk ${String(serial)}` })
  await work(world, milliseconds)
  return item
}
