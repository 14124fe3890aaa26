import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'
import { orgIdOf, threeOf } from '../../harness/three-organizations'

const MINUTE = 60_000

type Row = Readonly<Record<string, string>>

describe.each(['byoc_registration', 'platform'] as const)('a registered trunk is changed under %s', (contract) => {
  let world: World
  let refusals = 0
  const PUT = contract === 'platform' ? 'trunk_update' : 'update'
  const isPlatform = contract === 'platform'

  beforeAll(async () => {
    world = await World.open(threeOf(contract))
  })

  afterAll(async () => {
    await world.close()
  })

  const collection = () => {
    const organization = world.genesys.state.organization(orgIdOf('North'))
    if (organization === undefined) throw new Error('There is no North')
    return isPlatform ? organization.trunkBases : organization.registrations
  }
  /** The trunk of a request as Genesys holds it, as a copy. */
  const held = (request: string): Record<string, unknown> =>
    structuredClone(collection().get(world.row(request)['genesys_id'] ?? '')) as unknown as Record<string, unknown>
  const setInGenesys = (request: string, values: object): void => {
    const trunk = collection().get(world.row(request)['genesys_id'] ?? '')
    if (trunk === undefined) throw new Error('There is no such trunk')
    const version = 'version' in trunk ? { version: trunk.version + 1 } : {}
    Object.assign(trunk, values, version)
    collection().put(trunk as never)
  }
  /** The record of a request's trunk, with '' where nothing is stored. */
  const trunkOf = (request: string): Row => {
    const { database } = world.instance
    const empty = Object.fromEntries([...database.dictionary(`${SCOPE}_trunk`).fields.keys()].map((name) => [name, '']))
    return { ...empty, ...database.select(`${SCOPE}_trunk`, `request=${request}`)[0] }
  }
  const registrationOf = (request: string): Row =>
    world.instance.database.select(`${SCOPE}_registration`, `request=${request}`)[0] ?? {}
  const registered = async (name: string, typed: Row = {}): Promise<string> => {
    const request = await world.one('North', { trunk_name: name, allow_list: '203.0.113.0/28', ...typed })
    await world.work(MINUTE)
    expect(world.outcome(request).state).toBe('registered')
    return request
  }
  interface Asked {
    request: string
    refused: string
  }
  const ask = (request: string, values: object): Promise<Asked> =>
    world.instance.run<Asked>(
      `JSON.parse(JSON.stringify(new TrunkRegistration().change('${trunkOf(request)['sys_id'] ?? ''}', ${JSON.stringify(values)})))`,
    )
  const change = async (request: string, values: object): Promise<string> => {
    const asked = await ask(request, values)
    expect(asked.refused).toBe('')
    await world.work(MINUTE)
    return asked.request
  }
  const writes = (): number => world.asked('North')[PUT] ?? 0

  it('as it was asked for, once, and nothing else moves', async () => {
    const request = await registered('Moves', { auth_password: 'canary-kept', realm: 'carrier.example' })
    const before = held(request)
    const writesBefore = writes()
    const asked = await change(request, { allow_list: ['198.51.100.0/28', '198.51.100.16/28'], caller_name: 'Sales' })
    expect(world.outcome(asked)).toEqual({ state: 'changed', verdict: '' })
    expect(writes() - writesBefore).toBe(1)
    const allowed = ['198.51.100.0/28', '198.51.100.16/28']
    expect(held(request)).toEqual(isPlatform ? baseWith(before, allowed) : registrationWith(before, allowed))
    const trunk = trunkOf(request)
    expect(trunk).toMatchObject({ allow_list: allowed.join(','), caller_name: 'Sales', realm: 'carrier.example' })
    expect(JSON.parse(trunk['wanted'] ?? '')).toMatchObject({ allowList: allowed, callerName: 'Sales' })
    expect(JSON.parse(trunk['last_read'] ?? '')).toMatchObject({ callerName: 'Sales' })
    expect(trunk['drift'] ?? '').toBe('')
    expect(world.row(request)).toMatchObject({
      caller_name: 'Sales',
      last_change: asked,
      registration_state: 'registered',
    })
    expect(JSON.stringify(world.row(asked))).not.toContain('canary-kept')
  })

  it('and its digest password alone, which nobody is shown and an unrelated change keeps', async () => {
    const request = await registered('Rotates', { auth_password: 'canary-first' })
    const first = trunkOf(request)['password_set_on']
    await world.work(10 * MINUTE)
    const asked = await change(request, { auth_password: 'canary-second' })
    expect(world.outcome(asked)).toEqual({ state: 'changed', verdict: '' })
    expect(passwordIn(held(request))).toBe('canary-second')
    expect(trunkOf(request)['password_set_on'] ?? '').toMatch(/^2026-/)
    expect(trunkOf(request)['password_set_on']).not.toBe(first)
    const set = trunkOf(request)['password_set_on']
    await change(request, { caller_name: 'Support' })
    expect(passwordIn(held(request))).toBe('canary-second')
    expect(trunkOf(request)['password_set_on']).toBe(set)
    expect(JSON.stringify([world.row(asked), trunkOf(request), world.row(request)])).not.toContain('canary-')
  })

  it('not where somebody else has changed it, until a person says so', async () => {
    const request = await registered('Drifts')
    setInGenesys(request, { name: 'By hand' })
    const before = held(request)
    const asked = await change(request, { caller_name: 'Sales' })
    expect(world.outcome(asked)).toEqual({ state: 'failed', verdict: 'drifted' })
    expect(world.row(asked)['verdict_message']).toContain('the name is "By hand" instead of "Drifts"')
    expect(held(request)).toEqual(before)

    world.instance.database.update(`${SCOPE}_trunk_request`, asked, { overwrite: 'true' })
    await world.call('TrunkRegistration', 'retryNow', asked)
    await world.work(MINUTE)
    expect(world.outcome(asked)).toEqual({ state: 'changed', verdict: '' })
    expect(held(request)['name']).toBe('By hand')
    expect(trunkOf(request)['drift']).toBe('In Genesys Cloud, the name is "By hand" instead of "Drifts".')
    expect(trunkOf(request)['caller_name']).toBe('Sales')
  })

  it('once, though its answer was lost', async () => {
    const request = await registered('Lost')
    const before = writes()
    world.genesys.faults.next({ operation: PUT }, { kind: 'reset', when: 'after' })
    const asked = await change(request, { allow_list: '198.51.100.0/28' })
    expect(world.outcome(asked).state).toBe('retrying')
    await world.work(30 * MINUTE)
    expect(world.outcome(asked)).toEqual({ state: 'changed', verdict: '' })
    expect(writes() - before).toBe(1)
    expect(trunkOf(request)['allow_list']).toBe('198.51.100.0/28')
  })

  it('though its write never arrived', async () => {
    const request = await registered('Never')
    const before = writes()
    world.genesys.faults.next({ operation: PUT }, { kind: 'reset', when: 'before' })
    const asked = await change(request, { allow_list: '198.51.100.0/28', auth_password: 'canary-again' })
    await world.work(30 * MINUTE)
    expect(world.outcome(asked)).toEqual({ state: 'changed', verdict: '' })
    expect(writes() - before).toBe(2)
    expect(passwordIn(held(request))).toBe('canary-again')
  })

  it('after a worker died that had sent it and stored nothing of that', async () => {
    const request = await registered('Crashed')
    const { request: asked } = await ask(request, { allow_list: '198.51.100.0/28' })
    const { database } = world.instance
    // Worker A claimed the write, and died before anybody learned what became of it.
    database.insert(`${SCOPE}_attempt`, {
      key: `${asked}:1`,
      request: asked,
      organization: world.organization('North'),
      operation: 'update',
      started: String(world.clock.now()),
      verdict: 'unanswered',
    })
    const before = writes()
    await world.work(MINUTE)
    expect(writes()).toBe(before)
    await world.work(30 * MINUTE)
    expect(world.outcome(asked)).toEqual({ state: 'changed', verdict: '' })
    expect(writes() - before).toBe(1)
    expect(world.row(asked)['attempts']).toBe('2')
  })

  it('twice, one change after the other, though both were asked for at once', async () => {
    const request = await registered('Both')
    const [one, other] = [await ask(request, { caller_name: 'One' }), await ask(request, { realm: 'two.example' })]
    await world.work(5 * MINUTE)
    expect([one, other].map((each) => world.outcome(each.request).state)).toEqual(['changed', 'changed'])
    expect(trunkOf(request)).toMatchObject({ caller_name: 'One', realm: 'two.example', drift: '' })
    expect(JSON.stringify(held(request))).toContain('two.example')
    expect(JSON.stringify(held(request))).toContain('One')
  })

  it('in the order in which it was asked for, while an earlier change waits', async () => {
    const request = await registered('Ordered')
    world.genesys.faults.next({ operation: PUT }, { kind: 'reset', when: 'after' })
    const one = await ask(request, { caller_name: 'Earlier' })
    await world.work(MINUTE)
    const other = await ask(request, { caller_name: 'Later' })
    await world.work(5 * MINUTE)
    expect(world.outcome(other.request).state).not.toBe('changed')
    await world.work(40 * MINUTE)
    expect([one, other].map((each) => world.outcome(each.request).state)).toEqual(['changed', 'changed'])
    expect(trunkOf(request)['caller_name']).toBe('Later')
    expect(JSON.stringify(held(request))).toContain('Later')
  })

  it('no more once it is retired, whatever comes first', async () => {
    const request = await registered('Retires')
    const asked = await ask(request, { caller_name: 'Too late' })
    await world.call('TrunkRegistration', 'retire', request)
    await world.work(5 * MINUTE)
    expect(world.outcome(request).state).toBe('retired')
    expect(['changed', 'failed']).toContain(world.outcome(asked.request).state)
    expect(collection().get(world.row(request)['genesys_id'] ?? '')).toBeUndefined()
    expect(trunkOf(request)['state']).toBe('retired')
    expect((await ask(request, { caller_name: 'Later still' })).refused).toBe(
      'The trunk "Retires" can\'t be changed: it is retired.',
    )
  })

  it('no more where it is gone in Genesys', async () => {
    const request = await registered('Gone')
    collection().delete(world.row(request)['genesys_id'] ?? '')
    const asked = await change(request, { caller_name: 'Nobody' })
    expect(world.outcome(asked)).toEqual({ state: 'failed', verdict: 'trunk_gone' })
  })

  it('its name as well, which is free for others afterwards', async () => {
    const request = await registered('Old name')
    const asked = await change(request, { trunk_name: 'New name' })
    expect(world.outcome(asked)).toEqual({ state: 'changed', verdict: '' })
    expect(held(request)['name']).toBe('New name')
    expect([trunkOf(request)['trunk_name'], registrationOf(request)['trunk_name']]).toEqual(['New name', 'New name'])
    await registered('Old name')
    const taken = await change(request, { trunk_name: 'Old name' })
    expect(world.outcome(taken)).toEqual({ state: 'failed', verdict: 'conflict' })
  })

  it('its server, with what the new URI says', async () => {
    const request = await registered('Server')
    const asked = await change(request, { sip_uri: 'sip:sbc9.example.com:5070;transport=tcp' })
    expect(world.outcome(asked)).toEqual({ state: 'changed', verdict: '' })
    expect(JSON.stringify(held(request))).toContain('sbc9.example.com:5070')
    expect(trunkOf(request)['drift'] ?? '').toBe('')
  })

  it('not where it is so already: nothing is written', async () => {
    const request = await registered('Same')
    const before = writes()
    const asked = await change(request, { allow_list: '203.0.113.0/28' })
    expect(world.outcome(asked)).toEqual({ state: 'changed', verdict: '' })
    expect(writes()).toBe(before)
  })

  it('and a field is emptied where an empty text is given', async () => {
    const request = await registered('Empties', { caller_name: 'Sales' })
    const asked = await change(request, { allow_list: '', caller_name: null })
    expect(world.outcome(asked)).toEqual({ state: 'changed', verdict: '' })
    expect(JSON.stringify(held(request))).not.toContain('203.0.113.0')
    expect(JSON.stringify(held(request))).not.toContain('Sales')
    expect(trunkOf(request)).toMatchObject({ allow_list: '', caller_name: '' })
  })

  it('no more after its request is canceled', async () => {
    const request = await registered('Canceled')
    const before = writes()
    const asked = await ask(request, { caller_name: 'Never' })
    await world.call('TrunkRegistration', 'cancel', asked.request)
    await world.work(5 * MINUTE)
    expect(world.outcome(asked.request).state).toBe('cancelled')
    expect(writes()).toBe(before)
  })

  it.each<[string, object, string]>([
    ['nothing', {}, 'Nothing of the trunk is to be changed'],
    ['what a trunk has not', { color: 'red' }, 'color: it is nothing that a change takes; leave it out.'],
    ['a wrong shape', { allow_list: 7 }, 'allow_list: it is neither a string nor a list of strings; give one of them.'],
    ['a wrong value', { allow_list: 'everybody' }, 'Allow list: "everybody"'],
    ['an empty name', { trunk_name: '' }, 'Trunk name: it is empty; fill in Trunk name.'],
  ])('is refused before a request is made: %s', async (_what, values, refused) => {
    const request = await registered(`Refused ${String(++refusals)}`)
    expect((await ask(request, values)).refused).toContain(refused)
  })

  it('is settled by no lost write', async () => {
    const request = await registered('Settled')
    const asked = await ask(request, { caller_name: 'X' })
    const settled = await world.call<{ refused: string }>('LostWrites', 'isNotThere', asked.request)
    expect(settled.refused).toContain('It changes a trunk')
    await world.work(MINUTE)
  })

  it('by approval, where the organization asks for one', async () => {
    const request = await registered('Approved')
    world.updateOrganization('North', { approval_required: 'true' })
    const asked = await ask(request, { caller_name: 'Sales' })
    await world.work(MINUTE)
    world.updateOrganization('North', { approval_required: 'false' })
    expect(world.outcome(asked.request).state).toBe('awaiting_approval')
    expect(world.row(asked.request)['description']).toBe(
      'Change of the trunk "Approved" in the organization "North": Outbound caller name "Sales". Approved, the trunk is changed at once; rejected, it stays as it is.',
    )
  })
})

/** A trunk of the public Platform API with another allow list and caller name, and nothing else moved. */
function baseWith(before: Record<string, unknown>, allowed: string[]): object {
  const properties = before['properties'] as Record<string, { value: object }>
  const set = (key: string, instance: unknown): object => ({
    [key]: { ...properties[key], value: { ...properties[key]?.value, instance } },
  })
  return {
    ...before,
    version: Number(before['version']) + 1,
    modifiedAt: expect.any(Number) as number,
    properties: {
      ...properties,
      ...set('trunk_access_acl_allowList', allowed),
      ...set('trunk_outboundIdentity_callingName', 'Sales'),
    },
  }
}

/** The same of a trunk registration. */
function registrationWith(before: Record<string, unknown>, allowed: string[]): object {
  return { ...before, extra: { ...(before['extra'] as object), allow_list: allowed, caller_name: 'Sales' } }
}

/** The digest password that Genesys holds. */
function passwordIn(trunk: Record<string, unknown>): unknown {
  const key = 'trunk_sip_authentication_credentials_password'
  const { properties, extra } = trunk as {
    properties?: Record<string, { value?: { instance?: unknown } }>
    extra?: object
  }
  return properties === undefined
    ? (extra as Record<string, unknown>)['auth_password']
    : properties[key]?.value?.instance
}
