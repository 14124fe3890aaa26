import { INPUT, openWorld, SCOPE, work, type World } from '../../harness/ordering'
import { press, setUpPeople } from '../../harness/buttons'

const REQUEST = `${SCOPE}_trunk_request`

let world: World

beforeAll(async () => {
  world = await openWorld()
  setUpPeople(world.instance)
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

describe('a write whose answer got lost', () => {
  /** A request whose write may have made a trunk, in the state that the machine leaves it in. */
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
  const record = (sysId: string): Record<string, string> => world.instance.database.get(REQUEST, sysId) ?? {}
  const isThere = (sysId: string, id: string): Promise<{ state: string; refused: string }> =>
    world.instance.run(`new LostWrites().isThere('${sysId}', '${id}')`, { user: 'admin' })

  it('is tried again once a person has not found the trunk', async () => {
    const sysId = lost()
    await press(world.instance, REQUEST, 'Trunk is not there', sysId, 'operator')
    expect(record(sysId)).toMatchObject({ registration_state: 'failed', verdict: 'stopped' })
    await press(world.instance, REQUEST, 'Retry now', sysId, 'operator')
    await work(world)
    expect(record(sysId)['registration_state']).toBe('registered')
  })

  it('is retired when that was asked for', async () => {
    const sysId = lost('retire')
    await press(world.instance, REQUEST, 'Trunk is not there', sysId, 'operator')
    expect(record(sysId)['registration_state']).toBe('retired')
  })

  it('is registered under the id that a person found, which no other request may have', async () => {
    const sysId = lost()
    expect((await isThere(sysId, '')).refused).toContain('id of the trunk')
    expect(await isThere(sysId, 'found-by-hand')).toEqual({ state: 'registered', refused: '' })
    expect(record(sysId)).toMatchObject({ registration_state: 'registered', genesys_id: 'found-by-hand' })
    // No write is known by whose place the trunk is known: it is where the organization's record points.
    const { database } = world.instance
    const { org_id, region, contract } =
      database.get(`${SCOPE}_organization`, world.organizations.get('North') ?? '') ?? {}
    const [registration] = database.select(`${SCOPE}_registration`, `request=${sysId}`)
    expect(registration).toMatchObject({ org_id, region, contract })
    expect((await isThere(lost(), 'found-by-hand')).refused).toContain('another trunk request')
    expect((await isThere(sysId, 'again')).refused).toContain("can't be confirmed as present")
  })
})

it('forgets the tokens of an organization for an administrator, and for nobody else', async () => {
  const organization = world.organizations.get('North') ?? ''
  const tokens = (): number => world.instance.database.count(`${SCOPE}_token`, `organization=${organization}`)
  await world.instance.run(`new GenesysTokens().getScopedToken('${INPUT.organizations[0]?.orgId ?? ''}')`)
  expect(tokens()).toBe(1)
  await press(world.instance, `${SCOPE}_organization`, 'Forget tokens', organization, 'operator')
  expect(tokens()).toBe(1)
  await press(world.instance, `${SCOPE}_organization`, 'Forget tokens', organization, 'administrator')
  expect(tokens()).toBe(0)
})
