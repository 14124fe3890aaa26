import { scope as SCOPE } from '../../../now.config.json'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findLeaks, tellsAny } from '../../setup/leaks'
import { CLIENT_SECRET, openWorld, order, work, type World } from '../../harness/ordering'

const DIGEST_PASSWORD = 'canary-digest-password-52c1'

let folder: string
let world: World

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'secrets-'))
  world = await openWorld({ database: join(folder, 'instance.db') })
})

afterEach(async () => {
  await world.close({ leaky: true })
  rmSync(folder, { recursive: true, force: true })
})

/** Every secret of the test: the client's, the digest password, and each token that Genesys ever issued. */
function secrets(): string[] {
  return [CLIENT_SECRET, DIGEST_PASSWORD, ...world.genesys.state.tokens.values()]
}

/**
 * Places with a secret in the clear, deleted rows included: in the bytes of the database's files, and in readable
 * columns.
 */
function leaks(): string[] {
  // The key file beside the database serves its encryption, and holds no secret of the app.
  const files = readdirSync(folder).filter((name) => name.startsWith('instance.db'))
  const leaking = files.filter((name) => tellsAny(readFileSync(join(folder, name)).toString('latin1'), secrets()))
  return [...leaking, ...findLeaks(world.instance, secrets())]
}

it('leaves no secret and no token in the clear, whatever Genesys answers', async () => {
  const items = [await order(world, { trunk_name: 'Good', auth_password: DIGEST_PASSWORD })]
  await work(world)
  const north = world.genesys.state.organization('11111111-2222-4333-8444-555555555555')
  // Each of these refusals and failures leaves its own words behind.
  for (const state of [
    'first_token_dead',
    'invalid_signature',
    'api_html',
    'rate_limited',
    'permission_missing',
  ] as const) {
    north?.standIn.set(state)
    items.push(await order(world, { trunk_name: state, auth_password: DIGEST_PASSWORD }))
    await work(world, 120_000)
  }
  expect(items).toHaveLength(6)
  expect(world.genesys.state.tokens.values().length).toBeGreaterThan(0)
  expect(leaks()).toEqual([])
})

it.each([
  ['a work note', (secret: string) => `request.work_notes = 'sent with ${secret}'`],
  ['the evidence of a verdict', (secret: string) => `request.setValue('verdict_evidence', '${secret}')`],
  ['the log', (secret: string) => `gs.info('token ${secret}')`],
  ['an event', (secret: string) => `gs.eventQueue('${SCOPE}.reconcile', null, '${secret}', '')`],
])('would find a token planted in %s', async (_place, plant) => {
  await order(world)
  await work(world)
  const [token = ''] = world.genesys.state.tokens.values()
  expect(token).not.toBe('')
  expect(leaks()).toEqual([])
  await world.instance.run(`
    var request = new GlideRecord('${SCOPE}_trunk_request')
    request.query()
    request.next()
    ${plant(token)}
    request.update()
    null`)
  expect(leaks()).not.toEqual([])
})
