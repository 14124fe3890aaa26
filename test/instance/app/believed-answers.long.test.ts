import { findLeaks } from '../../setup/leaks'
import { press as pressed } from '../../harness/buttons'
import { CLIENT_SECRET, one, openWorld, order, requestOf, run, SCOPE, work, type World } from '../../harness/ordering'
import { jsonAnswer } from '../../genesys/json-answer'

/** A server between the app and Genesys Cloud may answer anything: the app believes nothing of it without bounds. */

const DAY = 86_400_000
const DIGEST_PASSWORD = 'canary+digest/password 52c1'

let world: World

beforeEach(async () => {
  world = await openWorld()
})

afterEach(async () => {
  await world.close()
})

const states = (items: readonly string[]): (string | undefined)[] =>
  items.map((item) => requestOf(world, item)['registration_state'])

const calls = (operation: string): number =>
  world.genesys.requests.filter((request) => request.operation === operation).length

function registrationOf(item: string): Record<string, string> {
  return one(world.instance, `${SCOPE}_registration`, `request=${requestOf(world, item)['sys_id'] ?? ''}`)
}

function workNotes(item: string): string[] {
  const query = `element_id=${requestOf(world, item)['sys_id'] ?? ''}^element=work_notes`
  return world.instance.database.select('sys_journal_field', query).map(({ value = '' }) => value)
}

describe('a wait that is asked for', () => {
  const CENTURY = '999999999'

  it('is no longer than requests are tried, for a token', async () => {
    world.genesys.faults.next({ operation: 'token' }, tooMany(CENTURY))
    const item = await order(world)
    await work(world)
    expect(states([item])).toEqual(['retrying'])
    const until = Number(registrationOf(item)['next_attempt']) - world.clock.now()
    expect(until).toBeGreaterThan(DAY / 2)
    expect(until).toBeLessThanOrEqual(DAY)
  })

  it.each(['Forget tokens', 'Verify access'])(
    'ends for the client and its region when a person presses %s on any organization of theirs',
    async (button) => {
      const organization = world.organizations.get('North') ?? ''
      const twin = world.instance.database.get(`${SCOPE}_organization`, organization) ?? {}
      world.genesys.faults.next({ operation: 'token' }, tooMany(CENTURY))
      const item = await order(world)
      await work(world)
      // The same client was refused for another organization of the region, whose row stops this organization as well.
      const [row] = world.instance.database.select(`${SCOPE}_token`, 'not_before>0')
      world.instance.database.update(`${SCOPE}_token`, row?.['sys_id'] ?? '', {
        organization: world.organizations.get('South') ?? '',
      })
      expect(twin['region']).toBe('eu-central-1')
      await press(button, organization)
      await work(world)
      await run(world, `new TrunkRegistration().retryNow('${requestOf(world, item)['sys_id'] ?? ''}')`)
      await work(world)
      expect(states([item])).toEqual(['registered'])
    },
  )

  it.each(['Forget tokens', 'Verify access'])('of an API host ends when a person presses %s', async (button) => {
    const organization = world.organizations.get('North') ?? ''
    world.genesys.faults.next(
      { operation: 'register' },
      { kind: 'status', when: 'before', status: 429, retryAfterSeconds: Number(CENTURY) },
    )
    const item = await order(world)
    await work(world)
    const blocked = Number(world.instance.database.get(`${SCOPE}_organization`, organization)?.['blocked_until'])
    expect(blocked - world.clock.now()).toBeLessThanOrEqual(DAY)
    await press(button, organization)
    await work(world)
    await run(world, `new TrunkRegistration().retryNow('${requestOf(world, item)['sys_id'] ?? ''}')`)
    await work(world)
    expect(states([item])).toEqual(['registered'])
  })

  function tooMany(seconds: string) {
    return { kind: 'status', when: 'before', status: 429, retryAfterSeconds: Number(seconds) } as const
  }

  const press = (action: string, organization: string): Promise<void> =>
    pressed(world.instance, `${SCOPE}_organization`, action, organization, 'admin')
})

describe('a number that fits no column', () => {
  it.each([
    ['a Date 30 days ahead', 30 * DAY],
    ['a Date 30 days back', -30 * DAY],
    ['a Date of another millennium', 500_000 * DAY],
  ])('%s is no clock to go by', async (_name, ahead) => {
    const date = new Date(world.clock.now() + ahead).toUTCString()
    world.genesys.faults.always({}, { kind: 'lie', headers: { date } })
    const item = await order(world)
    await work(world)
    expect(states([item])).toEqual(['registered'])
    expect(calls('token')).toBe(1)
  })

  it.each(['1e308', '1e999', '"Infinity"', '99999999999999999999'])('a token that lives %s s', async (seconds) => {
    world.genesys.faults.next(
      { operation: 'token' },
      { kind: 'lie', body: (told) => told.replace(/"expires_in":\d+/, `"expires_in":${seconds}`) },
    )
    const items = [await order(world), await order(world, { trunk_name: 'Second' })]
    await work(world)
    expect(states(items)).toEqual(['registered', 'registered'])
    expect(calls('token')).toBe(1)
    const token = one(world.instance, `${SCOPE}_token`, 'expires_at>0')
    expect(Number(token['expires_at']) - world.clock.now()).toBeLessThanOrEqual(2 * DAY)
  })

  it('an allowance and a reset without end stop nobody', async () => {
    const headers = { 'inin-ratelimit-allowed': '999999999', 'inin-ratelimit-count': '999999999' }
    world.genesys.faults.next(
      { operation: 'register' },
      { kind: 'lie', headers: { ...headers, 'inin-ratelimit-reset': '999999999' } },
    )
    const first = await order(world)
    await work(world)
    const second = await order(world, { trunk_name: 'Second' })
    await work(world, 15 * 60_000)
    expect(states([first, second])).toEqual(['registered', 'registered'])
  })
})

describe('an id that is none', () => {
  it.each(['..', '.', '%2e%2e', 'a/../b', 'x'.repeat(65), 'a b', 'a?b=c', '<b>'])('%s', async (id) => {
    world.genesys.faults.next(
      { operation: 'register' },
      { kind: 'lie', body: (told) => JSON.stringify({ ...(JSON.parse(told) as object), id }) },
    )
    const item = await order(world)
    await work(world)
    expect(requestOf(world, item)).toMatchObject({ registration_state: 'retrying', verdict: 'unexpected_response' })
    expect(requestOf(world, item)['genesys_id'] ?? '').toBe('')
    await work(world, 30 * 60_000)
    // Genesys registered the trunk: the look-up finds it under its own id.
    const trunks = world.genesys.state.organization('11111111-2222-4333-8444-555555555555')?.registrations.all() ?? []
    expect(requestOf(world, item)).toMatchObject({ registration_state: 'registered', genesys_id: trunks[0]?.id })
    expect(trunks).toHaveLength(1)
  })
})

describe('an answer without end', () => {
  it('a refusal of megabytes leaves a verdict of a sensible size, whatever it names', async () => {
    const details = Array.from({ length: 50_000 }, (_each, index) => ({
      fieldName: `field${String(index)}`,
      message: 'password='.repeat(20),
    }))
    const body = { code: 'bad.request', message: 'm'.repeat(2_000_000), details }
    world.genesys.faults.next({ operation: 'register' }, jsonAnswer(400, body))
    const item = await order(world)
    await work(world)
    const request = requestOf(world, item)
    expect(request['registration_state']).toBe('failed')
    expect(request['verdict_evidence']).toContain(`${String(JSON.stringify(body).length)} characters`)
    for (const note of workNotes(item)) expect(note.length).toBeLessThan(5000)
  })

  it('as many fields as fit into a refusal are named, and the others are counted', async () => {
    const details = Array.from({ length: 500 }, (_each, index) => ({
      fieldName: `field${String(index)}`,
      message: 'no',
    }))
    world.genesys.faults.next(
      { operation: 'register' },
      jsonAnswer(400, { code: 'bad.request', message: 'several', details }),
    )
    const item = await order(world)
    await work(world)
    const { verdict, verdict_message: message = '' } = requestOf(world, item)
    expect(verdict).toBe('payload_invalid')
    expect(message).toContain('field9 (a field of Genesys Cloud): no.')
    expect(message).toContain('490 more')
    expect(message).not.toContain('field10')
  })
})

describe('text that would become something else', () => {
  const tags = /\[\s*\/?\s*code\s*\]/i

  it('opens no [code] tag in a journal, whoever wrote it', async () => {
    const message = '[code]<img src=x onerror=alert(1)>[/code] [CODE]a[/CODE] [code][code]b[/code]'
    world.genesys.faults.next({ operation: 'register' }, jsonAnswer(400, { code: 'bad.request', message }))
    const items = [
      await order(world, { trunk_name: '[code]bold[/code]' }),
      await order(world, { trunk_name: 'Other', auth_user: '[code]x[/code]' }),
    ]
    await work(world)
    const entries = world.instance.database.select('sys_journal_field', '').map(({ value = '' }) => value)
    expect(entries.length).toBeGreaterThanOrEqual(items.length)
    expect(entries.join('\n')).toContain('alert(1)')
    for (const entry of entries) expect(entry).not.toMatch(tags)
  })
})

describe('a secret that Genesys repeats', () => {
  it.each<[string, (secret: string) => Record<string, string>]>([
    ['as the name', (secret) => ({ name: secret })],
    ['within the SIP URI', (secret) => ({ sip_uri: `sip:${secret}@example.com` })],
    ['as the authentication user, in the URL', (secret) => ({ auth_user: encodeURIComponent(secret) })],
    ['as the name, in base64', (secret) => ({ name: Buffer.from(`carrier:${secret}`).toString('base64') })],
  ])('in a 200 %s is not kept', async (_where, told) => {
    world.genesys.faults.next(
      { operation: 'register' },
      { kind: 'lie', body: (text) => JSON.stringify({ ...(JSON.parse(text) as object), ...told(DIGEST_PASSWORD) }) },
    )
    const item = await order(world, { auth_password: DIGEST_PASSWORD })
    await work(world)
    expect(requestOf(world, item)['genesys_id']).not.toBe('')
    expect(leaks()).toEqual([])
  })

  it('in a listing is not kept either', async () => {
    const item = await order(world, { auth_password: DIGEST_PASSWORD })
    await work(world)
    world.genesys.faults.always(
      { operation: 'list' },
      { kind: 'lie', body: (text) => text.replaceAll('"Trunk"', JSON.stringify(`x ${DIGEST_PASSWORD}`)) },
    )
    await run(world, `(new Reconciler().startOne('${world.organizations.get('North') ?? ''}'), 1)`)
    await work(world)
    expect(requestOf(world, item)['drift']).toContain('the name is')
    expect(leaks()).toEqual([])
  })

  it('in the scope of a token, in a correlation id, as the id of a trunk is not kept', async () => {
    world.genesys.faults.next(
      { operation: 'token' },
      {
        kind: 'lie',
        headers: { 'inin-correlation-id': CLIENT_SECRET },
        body: (text) => {
          const answer = JSON.parse(text) as { access_token: string; scope?: string }
          return JSON.stringify({ ...answer, scope: `${answer.scope ?? ''} ${answer.access_token} ${CLIENT_SECRET}` })
        },
      },
    )
    world.genesys.faults.next(
      { operation: 'register' },
      { kind: 'lie', body: (text) => JSON.stringify({ ...(JSON.parse(text) as object), id: 'canary-password' }) },
    )
    await order(world, { auth_password: 'canary-password' })
    await work(world)
    expect(
      findLeaks(world.instance, [CLIENT_SECRET, 'canary-password', ...world.genesys.state.tokens.values()]),
    ).toEqual([])
  })

  function leaks(): string[] {
    const secret = DIGEST_PASSWORD
    return findLeaks(world.instance, [
      secret,
      encodeURIComponent(secret),
      Buffer.from(`carrier:${secret}`).toString('base64'),
    ])
  }
})
