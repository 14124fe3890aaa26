import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'
import { jsonAnswer } from '../../genesys/json-answer'
import { threeOf } from '../../harness/three-organizations'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

const ID = 'abcdef01-0000-4000-8000-00000000000f'

async function worldOf(contract: Parameters<typeof threeOf>[0]): Promise<World> {
  const three = threeOf(contract)
  const [north, ...others] = three.organizations
  if (north === undefined) throw new Error('There is no North')
  return World.open({ ...three, organizations: [{ ...north, orgId: ID }, ...others] })
}

/** A GUID is the same in upper and in lower case (RFC 9562, 4: input is read without regard to case). */
describe('the id of an organization in upper case', () => {
  let world: World

  beforeEach(async () => {
    world = await worldOf('byoc_registration')
  })

  afterEach(() => world.close())

  const organization = { id: ID.toUpperCase() }
  const address = { sip_uri: 'sip:sbc1.example.com:5061;transport=tls', auth_user: 'carrier' }

  it('is that of the organization, where an answer names it', async () => {
    const told = { id: 'told-1', name: 'Told', ...address, organization }
    world.genesys.faults.next({ operation: 'register' }, jsonAnswer(200, told, 'after'))
    const request = await world.one('North', { trunk_name: 'Told' })
    await world.work(MINUTE)
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
    expect(world.row(request)['genesys_id']).toBe('told-1')
  })

  it('is that of the organization, where a look-up finds the trunk', async () => {
    world.genesys.faults.next({ operation: 'register' }, { kind: 'reset', when: 'after' })
    world.genesys.faults.next(
      { operation: 'list', times: 10 },
      {
        kind: 'lie',
        body: (told) => {
          const listing = JSON.parse(told) as { entities: object[] }
          return JSON.stringify({
            ...listing,
            entities: listing.entities.map((entity) => ({ ...entity, organization })),
          })
        },
      },
    )
    const request = await world.one('North', { trunk_name: 'Lost' })
    await world.work(HOUR)
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
    expect(world.trunks('North')).toEqual(['Lost'])
  })

  it('is that of the organization, where a registration keeps it', async () => {
    const request = await world.one('North', { trunk_name: 'Kept' })
    await world.work(MINUTE)
    const { database } = world.instance
    const [row] = database.select(`${SCOPE}_registration`, `request=${request}`)
    database.update(`${SCOPE}_registration`, row?.['sys_id'] ?? '', { org_id: ID.toUpperCase() })
    await world.call('TrunkRegistration', 'retire', request)
    await world.work(MINUTE)
    expect(world.outcome(request)).toEqual({ state: 'retired', verdict: '' })
    expect(world.trunks('North')).toEqual([])
  })
})

it('the owner of a token in upper case is the organization', async () => {
  const world = await worldOf('platform')
  const body = (told: string): string => told.replaceAll(ID, ID.toUpperCase())
  world.genesys.faults.next({ operation: 'tokens_me', times: 10 }, { kind: 'lie', body })
  const request = await world.one('North', { trunk_name: 'Owned' })
  await world.work(MINUTE)
  const outcome = world.outcome(request)
  const asked = world.genesys.requests.some(({ path }) => path.startsWith('/api/v2/tokens/me'))
  await world.close()
  expect(outcome).toEqual({ state: 'registered', verdict: '' })
  expect(asked).toBe(true)
})
