import { INPUT, openWorld, order, requestOf, SCOPE, work, type World } from '../app/world'

let world: World

beforeAll(async () => {
  world = await openWorld()
  for (const role of ['requester', 'operator']) {
    const { database } = world.instance
    const user = database.insert('sys_user', { user_name: role, name: role, active: 'true' })
    const roleId = database.select('sys_user_role', `name=${SCOPE}.${role}`)[0]?.['sys_id'] ?? ''
    database.insert('sys_user_has_role', { user, role: roleId, state: 'active' })
  }
})

afterAll(async () => {
  await world.close()
})

const ACTIONS = ['Register', 'Retry now', 'Stop', 'Cancel request', 'Retire', 'Trunk is not there', 'Diagnose'] as const
type Name = (typeof ACTIONS)[number]

function action(name: Name): Record<string, string> {
  const [found] = world.instance.database.select('sys_ui_action', `name=${name}^table=${SCOPE}_trunk_request`)
  if (found === undefined) throw new Error(`There is no action ${name}`)
  return found
}

function request(values: Record<string, string>): string {
  return world.instance.database.insert(`${SCOPE}_trunk_request`, {
    organization: world.organizations.get('North') ?? '',
    trunk_name: 'T',
    sip_uri: 'sip:a@b.example',
    auth_user: 'u',
    ...values,
  })
}

/** Names of the buttons that a request's form shows: those whose condition holds. */
async function buttons(sysId: string): Promise<Name[]> {
  const shown: Name[] = []
  for (const name of ACTIONS) {
    const holds = await world.instance.run<boolean>(
      `var current = new GlideRecord('${SCOPE}_trunk_request')
      current.get('${sysId}')
      Boolean(${action(name)['condition'] ?? 'true'})`,
    )
    if (holds) shown.push(name)
  }
  return shown
}

/** Presses a button in the name of a user. */
async function press(name: Name, sysId: string, user: string): Promise<void> {
  await world.instance.run(
    `var current = new GlideRecord('${SCOPE}_trunk_request')
    current.get('${sysId}')
    var action = { setRedirectURL: function () {} };
    ${action(name)['script'] ?? ''}
    null`,
    { user, kind: 'interactive' },
  )
}

it.each([
  ['draft', ['Register', 'Cancel request', 'Diagnose']],
  ['awaiting_approval', ['Register', 'Cancel request', 'Diagnose']],
  ['queued', ['Stop', 'Diagnose']],
  ['registering', ['Stop', 'Diagnose']],
  ['retrying', ['Retry now', 'Stop', 'Diagnose']],
  ['failed', ['Retry now', 'Diagnose']],
  ['outcome_unknown', ['Retry now', 'Retire', 'Trunk is not there', 'Diagnose']],
  ['registered', ['Retire', 'Diagnose']],
  ['retiring', ['Stop', 'Diagnose']],
  ['rejected', ['Diagnose']],
  ['cancelled', ['Diagnose']],
  ['retired', ['Diagnose']],
])('a request that is %s shows %j', async (state, shown) => {
  expect(await buttons(request({ registration_state: state }))).toEqual(shown)
})

it('does not ask for an approval again that is being waited for', async () => {
  expect(await buttons(request({ registration_state: 'awaiting_approval', approval: 'requested' }))).not.toContain(
    'Register',
  )
})

it.each(ACTIONS)('%s is for operators alone', (name) => {
  const roles = (action(name)['roles'] ?? '').split(',')
  const links = world.instance.database.select('sys_ui_action_role', `sys_ui_action=${action(name)['sys_id'] ?? ''}`)
  const linked = links.map(
    (link) => world.instance.database.get('sys_user_role', link['sys_user_role'] ?? '')?.['name'],
  )
  expect([...roles, ...linked].filter((role) => role !== '')).toContain(`${SCOPE}.operator`)
})

it('does nothing for who may not, even where the script is reached', async () => {
  const draft = request({ registration_state: 'draft' })
  await press('Register', draft, 'requester')
  expect(world.instance.database.get(`${SCOPE}_trunk_request`, draft)?.['registration_state']).toBe('draft')
})

it('registers, stops, retries and retires what an operator presses it for', async () => {
  const draft = request({ registration_state: 'draft', trunk_name: 'By hand' })
  const state = (): string | undefined =>
    world.instance.database.get(`${SCOPE}_trunk_request`, draft)?.['registration_state']
  await press('Register', draft, 'operator')
  expect(state()).toBe('queued')
  await press('Stop', draft, 'operator')
  expect(state()).toBe('failed')
  await press('Retry now', draft, 'operator')
  await work(world)
  expect(state()).toBe('registered')
  await press('Retire', draft, 'operator')
  await work(world)
  expect(state()).toBe('retired')
})

describe('a write whose answer got lost', () => {
  /** A request whose write may have made a trunk, as the machine leaves it. */
  function lost(operation = 'register'): string {
    const sysId = request({ registration_state: 'outcome_unknown', verdict: 'outcome_unknown' })
    world.instance.database.insert(`${SCOPE}_registration`, {
      request: sysId,
      organization: world.organizations.get('North') ?? '',
      lane: `${world.organizations.get('North') ?? ''}:0`,
      operation,
      state: 'outcome_unknown',
      attempts: '1',
      write_sent: '1',
      unanswered_writes: '1',
    })
    return sysId
  }
  const record = (sysId: string): Record<string, string> =>
    world.instance.database.get(`${SCOPE}_trunk_request`, sysId) ?? {}
  const isThere = (sysId: string, id: string): Promise<{ state: string; refused: string }> =>
    world.instance.run(`new LostWrites().isThere('${sysId}', '${id}')`, { user: 'admin' })

  it('is tried again once a person has not found the trunk', async () => {
    const sysId = lost()
    await press('Trunk is not there', sysId, 'operator')
    expect(record(sysId)).toMatchObject({ registration_state: 'failed', verdict: 'stopped' })
    await press('Retry now', sysId, 'operator')
    await work(world)
    expect(record(sysId)['registration_state']).toBe('registered')
  })

  it('is retired when that was asked for', async () => {
    const sysId = lost('retire')
    await press('Trunk is not there', sysId, 'operator')
    expect(record(sysId)['registration_state']).toBe('retired')
  })

  it('is registered under the id that a person found, which no other request may have', async () => {
    const sysId = lost()
    expect((await isThere(sysId, '')).refused).toContain('id of the trunk')
    expect(await isThere(sysId, 'found-by-hand')).toEqual({ state: 'registered', refused: '' })
    expect(record(sysId)).toMatchObject({ registration_state: 'registered', genesys_id: 'found-by-hand' })
    expect((await isThere(lost(), 'found-by-hand')).refused).toContain('another trunk request')
    expect((await isThere(sysId, 'again')).refused).toContain("can't be confirmed as present")
  })
})

it('forgets the tokens of an organization for an administrator, and for nobody else', async () => {
  const { database } = world.instance
  const organization = world.organizations.get('North') ?? ''
  const [button] = database.select('sys_ui_action', 'name=Forget tokens')
  const forget = (user: string): Promise<unknown> =>
    world.instance.run(
      `var current = new GlideRecord('${SCOPE}_organization')
      current.get('${organization}')
      var action = { setRedirectURL: function () {} };
      ${button?.['script'] ?? ''}
      null`,
      { user, kind: 'interactive' },
    )
  const tokens = (): number => database.count(`${SCOPE}_token`, `organization=${organization}`)
  await world.instance.run(`new GenesysTokens().getScopedToken('${INPUT.organizations[0]?.orgId ?? ''}')`)
  expect(tokens()).toBe(1)
  await forget('operator')
  expect(tokens()).toBe(1)
  await forget('admin')
  expect(tokens()).toBe(0)
})

it('shows an ordered request in the requester’s list and the failed one where a person looks', async () => {
  const item = await order(world, { sip_uri: 'http://wrong.example.com' })
  await work(world)
  const { database } = world.instance
  const [module] = database.select('sys_app_module', 'title=Needs a person')
  const found = database.select(`${SCOPE}_trunk_request`, module?.['filter'] ?? '').map((row) => row['sys_id'])
  expect(found).toContain(requestOf(world, item)['sys_id'])
})
