import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'
import { orgIdOf, threeOf } from '../../harness/three-organizations'

/**
 * Somebody gives a trunk a value in Genesys for a field that its order left empty. Witness that such a value is nobody's
 * default: the examples of SIP trunks on the developers' pages of Genesys Cloud show an empty text as the default of
 * `trunk_outboundIdentity_callingName`, the username and the realm.
 */

const MINUTE = 60_000

interface Field {
  column: string
  /** Its name in sentences. */
  told: string
  /** The value that somebody sets by hand, and the one that a change asks for. */
  byHand: string
  asked: string
  /** The place in Genesys: a member of the body under `byoc_registration`, a property under `platform`. */
  at: string
}

const SITES = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const

const FIELDS: Readonly<Record<'byoc_registration' | 'platform', readonly Field[]>> = {
  byoc_registration: [
    { column: 'caller_name', told: 'the outbound caller name', byHand: 'By hand', asked: 'Sales', at: 'caller_name' },
    {
      ...{ column: 'caller_address', told: 'the outbound caller address', at: 'caller_address' },
      ...{ byHand: '+493011111', asked: '+493022222' },
    },
    { column: 'inbound_site', told: 'the inbound site ID', byHand: SITES[0], asked: SITES[1], at: 'inbound_site_id' },
    { column: 'realm', told: 'the digest realm', byHand: 'hand.example', asked: 'asked.example', at: 'realm' },
  ],
  platform: [
    {
      ...{ column: 'caller_name', told: 'the outbound caller name', at: 'trunk_outboundIdentity_callingName' },
      ...{ byHand: 'By hand', asked: 'Sales' },
    },
    {
      ...{ column: 'caller_address', told: 'the outbound caller address', at: 'trunk_outboundIdentity_callingAddress' },
      ...{ byHand: '+493011111', asked: '+493022222' },
    },
    {
      ...{ column: 'termination_id', told: 'the termination identifier', at: 'trunk_sip_termination_uri' },
      ...{ byHand: 'by-hand', asked: 'asked-for' },
    },
    {
      ...{ column: 'realm', told: 'the digest realm', at: 'trunk_sip_authentication_credentials_realm' },
      ...{ byHand: 'hand.example', asked: 'asked.example' },
    },
    {
      ...{ column: 'auth_user', told: 'the auth user', at: 'trunk_sip_authentication_credentials_username' },
      ...{ byHand: 'hand', asked: 'asked' },
    },
  ],
}

describe.each(['byoc_registration', 'platform'] as const)('a field that no order filled in, under %s', (contract) => {
  let world: World

  beforeAll(async () => {
    world = await World.open(threeOf(contract))
  })

  afterAll(() => world.close())

  const there = () => {
    const organization = world.genesys.state.organization(orgIdOf('North'))
    if (organization === undefined) throw new Error('There is no North')
    return organization
  }
  const setByHand = (id: string, at: string, value: string): void => {
    const registration = there().registrations.get(id)
    if (registration !== undefined) {
      there().registrations.put({ ...registration, extra: { ...registration.extra, [at]: value } })
      return
    }
    const trunk = there().trunkBases.get(id)
    if (trunk === undefined) throw new Error('There is no such trunk')
    const property = { ...trunk.properties[at], value: { ...trunk.properties[at]?.value, instance: value } }
    const properties = { ...trunk.properties, [at]: property }
    there().trunkBases.put({ ...trunk, version: trunk.version + 1, properties })
  }
  const heldAt = (id: string, at: string): unknown =>
    there().registrations.get(id)?.extra[at] ?? there().trunkBases.get(id)?.properties[at]?.value?.instance
  const registered = async (
    name: string,
    typed: Readonly<Record<string, string>> = {},
  ): Promise<{ trunk: string; id: string }> => {
    const request = await world.one('North', { trunk_name: name, ...typed })
    await world.work(MINUTE)
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
    const [row] = world.instance.database.select(`${SCOPE}_trunk`, `request=${request}`)
    return { trunk: row?.['sys_id'] ?? '', id: row?.['genesys_id'] ?? '' }
  }
  const change = async (trunk: string, values: object): Promise<string> => {
    const asked = await world.instance.run<{ request: string; refused: string }>(
      `JSON.parse(JSON.stringify(new TrunkRegistration().change('${trunk}', ${JSON.stringify(values)})))`,
    )
    expect(asked.refused).toBe('')
    await world.work(MINUTE)
    return asked.request
  }
  const compare = async (): Promise<void> => {
    await world.instance.run(`new Reconciler().startOne('${world.organization('North')}'); null`)
    await world.work(5 * MINUTE)
  }

  it('is not overwritten where somebody has filled it in, until a person says so', async () => {
    for (const { column, told, byHand, asked, at } of FIELDS[contract]) {
      const { trunk, id } = await registered(`Filled ${column}`, column === 'auth_user' ? { auth_user: '' } : {})
      setByHand(id, at, byHand)
      const request = await change(trunk, { [column]: asked })
      expect([column, world.outcome(request)]).toEqual([column, { state: 'failed', verdict: 'drifted' }])
      expect(world.row(request)['verdict_message']).toContain(`${told} is "${byHand}"`)
      expect(heldAt(id, at)).toBe(byHand)

      world.instance.database.update(`${SCOPE}_trunk_request`, request, { overwrite: 'true' })
      await world.call('TrunkRegistration', 'retryNow', request)
      await world.work(MINUTE)
      expect([column, world.outcome(request)]).toEqual([column, { state: 'changed', verdict: '' }])
      expect(heldAt(id, at)).toBe(asked)
      // From now on it is known, and the next change is no surprise.
      expect(world.outcome(await change(trunk, { [column]: byHand }))).toEqual({ state: 'changed', verdict: '' })
    }
  })

  it('is said to be filled in by a preview, once a comparison has seen it', async () => {
    const [field] = FIELDS[contract]
    const { trunk, id } = await registered('Previewed')
    setByHand(id, field?.at ?? '', field?.byHand ?? '')
    await compare()
    const preview = await world.instance.run<{ refusals: { code: string; message: string }[] }>(
      `var asked = new TrunkRegistration().change('${trunk}', { ${field?.column ?? ''}: 'Sales' })
       JSON.parse(JSON.stringify(new TrunkRegistration().preview(asked.request)))`,
    )
    const message = expect.stringContaining('"By hand", which no trunk request has asked for.') as string
    expect(preview.refusals).toMatchObject([{ code: 'drifted', message }])
  })

  it('is filled in where Genesys has nothing, or what is asked for already', async () => {
    const [field] = FIELDS[contract]
    const empty = await registered('Empty')
    setByHand(empty.id, field?.at ?? '', '')
    expect(world.outcome(await change(empty.trunk, { caller_name: 'Sales' }))).toEqual({
      state: 'changed',
      verdict: '',
    })
    const same = await registered('Same')
    setByHand(same.id, field?.at ?? '', 'Sales')
    expect(world.outcome(await change(same.trunk, { caller_name: 'Sales' }))).toEqual({ state: 'changed', verdict: '' })
    expect(heldAt(same.id, field?.at ?? '')).toBe('Sales')
  })

  it('is left alone by the change of another field', async () => {
    const [field] = FIELDS[contract]
    const { trunk, id } = await registered('Other')
    setByHand(id, field?.at ?? '', 'By hand')
    expect(world.outcome(await change(trunk, { allow_list: '198.51.100.0/28' }))).toEqual({
      state: 'changed',
      verdict: '',
    })
    expect(heldAt(id, field?.at ?? '')).toBe('By hand')
  })
})
