import { World } from '../../harness/world'
import { jsonAnswer } from '../../genesys/json-answer'

const MINUTE = 60_000

let world: World

beforeAll(async () => {
  world = await World.cast({ Opaque: { standIn: 'opaque_token' } })
})

afterAll(() => world.close())

it('a token that looks like no token is kept nowhere, though Genesys repeats it', async () => {
  await world.one('Opaque', { trunk_name: 'First' })
  await world.work(MINUTE)
  const token = await world.call<string>('GenesysTokens', 'getScopedToken', world.orgId('Opaque'))
  expect(token).not.toMatch(/^eyJ/)
  world.genesys.faults.next(
    { operation: 'trunk_create' },
    jsonAnswer(400, { code: 'bad', message: `Not with ${token}` }),
  )
  const request = await world.one('Opaque', { trunk_name: 'Second' })
  await world.work(MINUTE)
  expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'payload_invalid' })
  expect(world.row(request)['verdict_evidence']).toContain('Not with [secret]')
  expect(JSON.stringify(world.row(request))).not.toContain(token)
})
