import type { Fault } from '../../../sandbox/genesys/server'
import { World } from '../../harness/world'
import { aJwt } from '../../unit/samples'
import { orgIdOf, threeOf } from '../../harness/three-organizations'
import { jsonAnswer } from '../../genesys/json-answer'

/**
 * A token of a multi-organization account may name several organizations. Genesys does not publish which claims decide.
 * A user reports that `aud` has to match the target, and that `orgs` lists the organizations that the account is linked
 * to.
 */

const NORTH = orgIdOf('North')
const WEST = orgIdOf('West')
const SCOPE = 'telephony:byoctrunk:edit'

let world: World

beforeEach(async () => {
  world = await World.open(threeOf('byoc_registration'))
})

afterEach(() => world.close())

const answer = (body: object, status = 200): Fault => jsonAnswer(status, body)

/** Works a request of North with a token of these claims; `me` is the answer of `tokens/me`. */
async function workedWith(claims: object, me: Fault): Promise<string> {
  const seconds = Math.floor(world.clock.now() / 1000)
  const token = aJwt({ scope: SCOPE, iat: seconds, exp: seconds + 3600, ...claims })
  const { faults } = world.genesys
  faults.next(
    { operation: 'token' },
    answer({ access_token: token, token_type: 'bearer', expires_in: 3600, scope: SCOPE }),
  )
  faults.next({ operation: 'tokens_me' }, me)
  faults.next({ operation: 'register' }, answer({ id: 'made-1', name: 'Trunk', organization: { id: NORTH } }))
  const sysId = await world.one('North', { trunk_name: 'Trunk' })
  await world.work(60_000)
  return sysId
}

const says = (orgId: string): Fault => answer({ organization: { id: orgId, name: 'So it is called' } })
const ABSENT = answer({ message: 'HTTP 404 Not Found', code: 'not.found', status: 404 }, 404)

it.each([
  ['in aud', { aud: [NORTH, WEST], orgs: [NORTH] }],
  ['in orgs alone', { orgs: [NORTH, WEST] }],
])(
  'a token that names several organizations (%s) is proved by tokens/me before anything is written',
  async (_in, claims) => {
    const proved = await workedWith(claims, says(NORTH))
    expect(world.asked()).toMatchObject({ tokens_me: 1, register: 1 })
    expect(world.outcome(proved)).toEqual({ state: 'registered', verdict: '' })
  },
)

it.each([
  ['in aud', { aud: [NORTH, WEST], orgs: [NORTH] }],
  ['in orgs alone', { orgs: [NORTH, WEST] }],
])('a token that names several organizations (%s) is not used where nothing proves which', async (_in, claims) => {
  const unproved = await workedWith(claims, ABSENT)
  expect(world.asked()['register']).toBeUndefined()
  expect(world.outcome(unproved)).toEqual({ state: 'failed', verdict: 'unexpected_response' })
})

it('a token minted for one organization, of an account that has several, is proved as well', async () => {
  const elsewhere = await workedWith({ aud: NORTH, org: NORTH, orgs: [NORTH, WEST] }, says(WEST))
  expect(world.asked()['register']).toBeUndefined()
  expect(world.outcome(elsewhere)).toEqual({ state: 'failed', verdict: 'token_for_other_organization' })
})

it('a token is good by its audience where the organization answers no tokens/me', async () => {
  const registered = await workedWith({ aud: NORTH, orgs: [NORTH, WEST] }, ABSENT)
  expect(world.asked()).toMatchObject({ tokens_me: 1, register: 1 })
  expect(world.outcome(registered)).toEqual({ state: 'registered', verdict: '' })
})
