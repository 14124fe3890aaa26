import { scope as SCOPE } from '../../now.config.json'
import type { Fault } from '../../sandbox/genesys/server'
import { World } from '../harness/world'

let world: World

/** Closing the world fails when a token is in the clear: on a record, in the log, in an address. */
afterEach(() => world.close())

/**
 * A fault in which Genesys, or a system in front of it, refuses a call and repeats the opaque token that it was sent.
 */
function echoing(status: number): Fault {
  const body = (): string => {
    const token = [...world.genesys.state.tokens.values()].at(-1) ?? ''
    return JSON.stringify({ status, code: 'bad.request', message: `What "${token}" asks for is no good`, errors: [] })
  }
  return { kind: 'lie', status, body }
}

const evidence = (request: string): string => world.row(request)['verdict_evidence'] ?? ''

test('a template that repeats an opaque token is not kept with it', async () => {
  world = await World.open()
  const body = (): string => {
    const token = [...world.genesys.state.tokens.values()].at(-1) ?? ''
    return JSON.stringify({ id: 'x', name: token, properties: {} })
  }
  const struck = world.genesys.faults.next({ operation: 'template', times: 1 }, { kind: 'lie', status: 200, body })
  await world.one('Oslo')
  await world.work()
  expect(struck.struck).toBe(1)
  const templates = world.instance.database.select(`${SCOPE}_token`, '').map((row) => row['trunk_template'] ?? '')
  const tokens = [...world.genesys.state.tokens.values()]
  expect(templates.filter((kept) => tokens.some((token) => kept.includes(token)))).toEqual([])
})

describe('an opaque token that an answer repeats is kept nowhere', () => {
  it.each([
    ['the write', 'trunk_create', 400],
    ['the template', 'template', 400],
    ['tokens/me', 'tokens_me', 400],
  ] as const)('%s', async (_name, operation, status) => {
    world = await World.open()
    const struck = world.genesys.faults.next({ operation, times: 9 }, echoing(status))
    const request = await world.one('Oslo')
    await world.work()
    expect(struck.struck).toBeGreaterThan(0)
    expect(world.outcome(request).verdict).not.toBe('')
    expect(evidence(request)).toContain('[secret]')
  })
})
