import type { Collection } from '../../sandbox/genesys/collection'
import type { ByocRegistration } from '../../sandbox/genesys/organization'
import type { Fault } from '../../sandbox/genesys/server'
import { BERLIN, withOrganization } from '../harness/organizations'
import { World } from '../harness/world'
import { jsonAnswer } from '../genesys/json-answer'

let world: World

afterEach(() => world.close())

/** Genesys creates the trunk, and says that it kept these values. */
function told(trunk: object): Fault {
  return jsonAnswer(200, { id: 'kept-1', ...trunk }, 'after')
}

describe('what Genesys says it registered', () => {
  it('platform: a name cut short is no success, and the trunk can be retired by its id', async () => {
    world = await World.open()
    world.genesys.faults.next({ operation: 'trunk_create' }, told({ name: 'A name that is' }))
    const request = await world.one('Oslo', { trunk_name: 'A name that is cut' })
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'payload_truncated' })
    expect(world.row(request)['genesys_id']).toBe('kept-1')
    expect(world.row(request)['next_step']).toContain('Retire')
    await world.call('TrunkRegistration', 'retire', request)
    await world.work()
    const deleted = world.genesys.requests.filter(({ operation }) => operation === 'trunk_delete')
    expect(deleted.map(({ path }) => path.split('/').at(-1))).toEqual(['kept-1'])
  })

  it('platform: what differs otherwise is registered, and said in the work notes', async () => {
    world = await World.open()
    const properties = { trunk_sip_authentication_credentials_username: { value: { instance: 'CARRIER' } } }
    world.genesys.faults.next({ operation: 'trunk_create' }, told({ name: 'Oslo 1', properties }))
    const request = await world.one('Oslo')
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
    const notes = world.instance.database.select('sys_journal_field', `element_id=${request}`)
    expect(notes.map(({ value }) => value).join('\n')).toContain('the auth user is "CARRIER"')
    expect(world.row(request)['drift']).toContain('the auth user is "CARRIER" instead of "carrier"')
  })

  it('platform: an answer without an id is looked up by the request’s number, and adopted', async () => {
    world = await World.open()
    world.genesys.faults.next({ operation: 'trunk_create' }, jsonAnswer(200, { name: 'Oslo 1' }, 'after'))
    const request = await world.one('Oslo')
    await world.work(3_600_000)
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
    // The name is looked up before the write, and once more after an answer that said nothing.
    expect(world.asked()).toMatchObject({ trunk_create: 1, trunk_list: 2 })
  })

  it('byoc_registration: a SIP URI cut short is no success', async () => {
    world = await World.open(withOrganization('Berlin', { standIn: 'sip_uri_cut' }))
    const request = await world.one('Berlin')
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'payload_truncated' })
    expect(world.row(request)['genesys_id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  describe('a trunk that Genesys cut short, tried again', () => {
    let request = ''

    beforeEach(async () => {
      world = await World.open(withOrganization('Berlin', { standIn: 'sip_uri_cut' }))
      request = await world.one('Berlin')
      await world.work()
    })

    async function again(): Promise<void> {
      await world.call('TrunkRegistration', 'retryNow', request)
      await world.work()
    }

    const trunks = (): Collection<ByocRegistration> => {
      const organization = world.genesys.state.organization(BERLIN)
      if (organization === undefined) throw new Error('Genesys knows no Berlin')
      return organization.registrations
    }

    it('is looked at, and stays failed while it is cut', async () => {
      await again()
      expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'payload_truncated' })
      expect(world.row(request)['next_step']).toContain('Retire')
      expect(world.asked()).toMatchObject({ register: 1, get: 1 })
    })

    it('is registered once somebody has set it right', async () => {
      const [trunk] = trunks().all()
      trunks().put({ ...trunk!, sipUri: world.row(request)['sip_uri'] ?? '' })
      await again()
      expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
      expect(world.asked()).toMatchObject({ register: 1, get: 1 })
    })

    it('is not called registered because its look-up failed for a while', async () => {
      world.genesys.faults.next({ operation: 'get' }, { kind: 'status', when: 'before', status: 503 })
      await world.call('TrunkRegistration', 'retryNow', request)
      await world.work(3_600_000)
      expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'payload_truncated' })
      expect(world.asked()).toMatchObject({ register: 1, get: 2 })
    })
  })
})
