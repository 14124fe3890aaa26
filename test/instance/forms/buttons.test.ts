import { STATES, type State } from '../../../src/server/requests/states'
import { openWorld, SCOPE, work, type World } from '../../harness/ordering'
import { buttonsOf, OTHERS, press, setUpPeople, shown, WORKERS, type Person } from '../../harness/buttons'

const REQUEST = `${SCOPE}_trunk_request`
const ORGANIZATION = `${SCOPE}_organization`
const TRUNK = `${SCOPE}_trunk`

/** Buttons that an operator sees on a trunk in each state. */
const ON_TRUNKS = { present: ['Change trunk', 'Retire'], foreign: ['Adopt'], missing: ['Retire'], retired: [] } as const

/** Buttons that an operator sees in each state, in the form's order. */
const SHOWN: Readonly<Record<State, readonly string[]>> = {
  draft: ['Register', 'Cancel request', 'Preview'],
  awaiting_approval: ['Register', 'Cancel request', 'Preview'],
  queued: ['Stop', 'Preview', 'Diagnose'],
  registering: ['Stop', 'Diagnose'],
  retrying: ['Retry now', 'Stop', 'Preview', 'Diagnose'],
  registered: ['Retire'],
  changed: [],
  failed: ['Retry now', 'Preview', 'Diagnose'],
  outcome_unknown: ['Retry now', 'Retire', 'Trunk is not there', 'Preview', 'Diagnose'],
  rejected: [],
  cancelled: [],
  retiring: ['Stop', 'Diagnose'],
  retired: [],
}

let world: World
let inEveryState: string[]
let trunks: string[]

beforeAll(async () => {
  world = await openWorld()
  setUpPeople(world.instance)
  world.instance.database.insert(`${SCOPE}_token`, { key: 'kept', organization: north() })
})

/** Each test has requests and trunks that no other test has pressed a button for. */
beforeEach(() => {
  const { database } = world.instance
  for (const { sys_id: trunk = '' } of database.select(TRUNK, '')) database.delete(TRUNK, trunk)
  inEveryState = STATES.map((state) => request({ registration_state: state }))
  trunks = Object.keys(ON_TRUNKS).map((state) =>
    database.insert(TRUNK, {
      key: `${north()}:${state}`,
      organization: north(),
      genesys_id: state,
      trunk_name: state,
      state,
      source: state === 'foreign' ? '' : 'adopted',
      last_read: `{"name":"${state}"}`,
    }),
  )
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

  it.each(WORKERS)('to %s: what can be done to a trunk', async (person) => {
    expect(await shown(world.instance, TRUNK, person, trunks)).toEqual(Object.values(ON_TRUNKS))
  })

  it.each(OTHERS)('to %s: none', async (person) => {
    expect((await shown(world.instance, TRUNK, person, trunks)).flat()).toEqual([])
    expect((await shown(world.instance, REQUEST, person, inEveryState)).flat()).toEqual([])
    expect(await shown(world.instance, ORGANIZATION, person, [north()])).toEqual([[]])
  })

  it('to who works requests: Send change instead of Register, and nothing that is about a new trunk', async () => {
    const drafted = request({ registration_state: 'draft', act: 'change' })
    const unknown = request({ registration_state: 'outcome_unknown', act: 'change' })
    expect(await shown(world.instance, REQUEST, 'operator', [drafted, unknown])).toEqual([
      ['Send change', 'Cancel request', 'Preview'],
      ['Retry now', 'Preview', 'Diagnose'],
    ])
  })

  it('to nobody: Register while an approval is waited for', async () => {
    const waiting = request({ registration_state: 'awaiting_approval', approval: 'requested' })
    expect(await shown(world.instance, REQUEST, 'operator', [waiting])).toEqual([['Cancel request', 'Preview']])
  })

  it('to who works requests: Register anew where the trunk is not as it should be', async () => {
    const drifted = request({ registration_state: 'registered', drift: 'The trunk is missing in Genesys Cloud.' })
    expect(await shown(world.instance, REQUEST, 'operator', [drifted])).toEqual([['Retire', 'Register anew']])
  })

  it('to nobody: Diagnose where there is no organization', async () => {
    const nowhere = request({ registration_state: 'failed', organization: '' })
    expect(await shown(world.instance, REQUEST, 'operator', [nowhere])).toEqual([['Retry now', 'Preview']])
  })

  it.each(WORKERS)('to %s: what calls Genesys Cloud on active organizations alone', async (person) => {
    const shut = world.instance.database.insert(ORGANIZATION, {
      name: `Shut ${person}`,
      org_id: person,
      active: 'false',
    })
    const forgets = ADMINISTRATORS.includes(person) ? ['Forget tokens'] : []
    expect(await shown(world.instance, ORGANIZATION, person, [north(), shut])).toEqual([
      ['Verify access', ...forgets, 'Reconcile', 'Adopt trunks'],
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
    for (const { name } of buttonsOf(world.instance, TRUNK)) {
      for (const sysId of trunks) await press(world.instance, TRUNK, name, sysId, person)
    }
    expect(trunks.map((sysId) => world.instance.database.get(TRUNK, sysId)?.['state'])).toEqual(Object.keys(ON_TRUNKS))
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

describe('a button where an instance has changed the access controls of the app', () => {
  const rules = (decision: 'allow' | 'deny'): string[] =>
    world.instance.database
      .select('sys_security_acl', `name=${REQUEST}^decision_type=${decision}`)
      .map(({ sys_id: sysId = '' }) => sysId)

  /** Does something while one role alone may do everything with trunk requests. */
  async function whileOnly(role: string, deed: () => Promise<void>): Promise<void> {
    const { database } = world.instance
    const links = rules('allow').flatMap((rule) => database.select('sys_security_acl_role', `sys_security_acl=${rule}`))
    const set = (active: string, roleOf: (link: Readonly<Record<string, string>>) => string): void => {
      for (const rule of rules('deny')) database.update('sys_security_acl', rule, { active })
      for (const link of links)
        database.update('sys_security_acl_role', link['sys_id'] ?? '', { sys_user_role: roleOf(link) })
    }
    set('0', () => role)
    try {
      await deed()
    } finally {
      set('1', (link) => link['sys_user_role'] ?? '')
    }
  }

  const roleNamed = (name: string): string =>
    world.instance.database.select('sys_user_role', `name=${name}`)[0]?.['sys_id'] ?? ''

  it('does nothing for who may write the request and has not the button’s role', async () => {
    const sysId = request({ registration_state: 'draft' })
    await whileOnly(roleNamed('itil'), () => press(world.instance, REQUEST, 'Cancel request', sysId, 'itil'))
    expect(stateOf(sysId)).toBe('draft')
  })

  it('does nothing for an operator whom they keep from the request', async () => {
    const sysId = request({ registration_state: 'draft' })
    const nobody = world.instance.database.insert('sys_user_role', { name: 'nobody' })
    await whileOnly(nobody, () => press(world.instance, REQUEST, 'Cancel request', sysId, 'operator'))
    expect(stateOf(sysId)).toBe('draft')
    await press(world.instance, REQUEST, 'Cancel request', sysId, 'operator')
    expect(stateOf(sysId)).toBe('cancelled')
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

describe('Adopt trunks', () => {
  const foreignOf = async (person: Person): Promise<string> => {
    const script = buttonsOf(world.instance, ORGANIZATION).find(({ name }) => name === 'Adopt trunks')?.script ?? ''
    return world.instance.run<string>(
      `(function () {
        var shown = ''
        var current = new GlideRecord('${ORGANIZATION}')
        current.get('${north()}')
        var action = { setRedirectURL: function (target) { shown = target === current ? 'the record' : String(target) } };
        ${script}
        return shown
      })()`,
      { user: person, kind: 'interactive' },
    )
  }

  it('reads in the background and shows the list of what nobody here asked for', async () => {
    const asked = world.genesys.requests.length
    // A list's address, and that a button may lead to one: documentation, "action - setRedirectURL(Object URL)".
    const address = await foreignOf('operator')
    const [page, query] = address.split('?sysparm_query=')
    expect(page).toBe(`${TRUNK}_list.do`)
    expect(world.instance.database.select(TRUNK, decodeURIComponent(query ?? ''))).toMatchObject([
      { genesys_id: 'foreign' },
    ])
    expect(world.genesys.requests).toHaveLength(asked)
    expect(world.instance.database.count('sysevent', `name=${SCOPE}.reconcile^state=ready`)).toBeGreaterThan(0)
  })

  it('stays on the record, and says why, where the organization may not be worked on', async () => {
    world.instance.database.update(ORGANIZATION, north(), { verified_instance: 'production' })
    try {
      expect(await foreignOf('operator')).toBe('the record')
      expect(await foreignOf('requester')).toBe('the record')
    } finally {
      world.instance.database.update(ORGANIZATION, north(), { verified_instance: 'sandbox' })
    }
  })

  it('on a list: the platform asks the condition for each marked trunk, then runs the script for it', async () => {
    // Documentation, "Create a UI action", List choice: shown whatever the condition says, evaluated for each record.
    const [choice] = world.instance.database.select('sys_ui_action', `table=${TRUNK}^list_choice=true`)
    expect(choice?.['name']).toBe('Adopt')
    for (const sysId of trunks) {
      const [offered] = await shown(world.instance, TRUNK, 'operator', [sysId])
      if (offered?.includes('Adopt') === true) await press(world.instance, TRUNK, 'Adopt', sysId, 'operator')
    }
    const after = trunks.map((sysId) => world.instance.database.get(TRUNK, sysId) ?? {})
    expect(after.map((row) => [row['state'], row['source']])).toEqual([
      ['present', 'adopted'],
      ['present', 'adopted'],
      ['missing', 'adopted'],
      ['retired', 'adopted'],
    ])
    const [, adopted] = after
    expect(adopted?.['adopted_by']).toBe(
      world.instance.database.select('sys_user', 'user_name=operator')[0]?.['sys_id'] ?? 'nobody',
    )
  })
})

it('previews a request on its form, without a call or a change', async () => {
  const draft = request({ registration_state: 'draft', trunk_name: 'Shown', password_given: 'true' })
  const asked = world.genesys.requests.length
  const before = JSON.stringify(world.instance.database.get(REQUEST, draft))
  await press(world.instance, REQUEST, 'Preview', draft, 'operator')
  expect(world.genesys.requests).toHaveLength(asked)
  expect(JSON.stringify(world.instance.database.get(REQUEST, draft))).toBe(before)
  const lines = await world.instance.run<string[]>(
    `(function () {
      var lines = []
      var action = { setRedirectURL: function () {} }
      gs.addInfoMessage = function (line) { lines.push(String(line)) }
      new RequestActions().preview('${draft}')
      return lines
    })()`,
    { user: 'operator', kind: 'interactive' },
  )
  expect(lines).toContainEqual(expect.stringMatching(/^Call: POST https:.*byoctrunkregistrations \(once/))
  expect(lines).toContainEqual('Value: Trunk name [name] = Shown')
  expect(lines).toContainEqual('Value: Digest password [auth_password] = set')
})
