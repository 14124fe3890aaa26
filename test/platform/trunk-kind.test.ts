import type { Fault } from '../../sandbox/genesys/server'
import { OSLO } from '../harness/organizations'
import { World } from '../harness/world'
import { jsonAnswer } from '../genesys/json-answer'

let world: World

beforeEach(async () => {
  world = await World.open()
})

afterEach(() => world.close())

/** A fault that lists other metabases than the local Genesys' own. */
function offered(...entities: readonly { id: string; name: string }[]): Fault {
  return jsonAnswer(200, { entities, pageNumber: 1, pageCount: 1, total: entities.length })
}

const CARRIER = { id: 'external_sip_pcv_byoc_carrier.json', name: 'Generic BYOC Carrier' }

describe('a trunk of a PBX', () => {
  it('is made from the metabase that the organization lists for it, asked for once for many', async () => {
    const requests = await world.request(
      'Oslo',
      { trunk_kind: 'pbx' },
      { trunk_kind: 'pbx' },
      { trunk_kind: 'carrier' },
    )
    await world.work()
    for (const request of requests) {
      expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
    }
    const bodies = world.genesys.requests
      .filter(({ operation }) => operation === 'trunk_create')
      .map((request) => request.body() as Body)
      .sort((a, b) => (a.name < b.name ? -1 : 1))
    expect(bodies.map((body) => [body.trunkMetabase.id, body.properties['trunk_type']?.value.instance])).toEqual([
      ['sandbox_external_byoc_pbx.json', 'external.pcv.byoc.pbx'],
      ['sandbox_external_byoc_pbx.json', 'external.pcv.byoc.pbx'],
      ['external_sip_pcv_byoc_carrier.json', 'external.pcv.byoc.carrier'],
    ])
    const listings = world.genesys.requests.filter(({ operation }) => operation === 'metabases')
    expect(listings.map(({ path }) => new URL(path, 'http://x').searchParams.get('type'))).toContain('EXTERNAL')
    // Each lane asks once.
    expect(listings.length).toBeLessThanOrEqual(2)
  })

  it.each([
    ['none', [CARRIER], /offers no BYOC trunk for a PBX/],
    [
      'several',
      [CARRIER, { id: 'one.json', name: 'BYOC PBX' }, { id: 'two.json', name: 'BYOC PBX 2' }],
      /several BYOC trunks for a PBX \(one\.json, two\.json\)/,
    ],
  ])('is refused where the organization lists %s, with what it lists', async (_name, entities, said) => {
    world.genesys.faults.next({ operation: 'metabases', times: 10 }, offered(...entities))
    const request = await world.one('Oslo', { trunk_kind: 'pbx' })
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'payload_invalid' })
    expect(world.row(request)['verdict_message']).toMatch(said)
    expect(world.row(request)['verdict_evidence']).toContain(
      'Generic BYOC Carrier (external_sip_pcv_byoc_carrier.json)',
    )
    expect(world.writes()).toEqual([])
  })

  it('is found on a later page of the listing', async () => {
    const page = (pageNumber: number, id: string, name: string): Fault =>
      jsonAnswer(200, { entities: [{ id, name }], pageNumber, pageCount: 2, total: 2 })
    world.genesys.faults.next({ operation: 'metabases' }, page(1, CARRIER.id, CARRIER.name))
    world.genesys.faults.next({ operation: 'metabases' }, page(2, 'sandbox_external_byoc_pbx.json', 'Generic BYOC PBX'))
    const request = await world.one('Oslo', { trunk_kind: 'pbx' })
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
    expect(world.asked()).toMatchObject({ metabases: 2, trunk_create: 1 })
  })

  it('is tried again while the listing is not available', async () => {
    const fault = { kind: 'status', when: 'before', status: 503 } as const
    world.genesys.faults.next({ operation: 'metabases', times: 2 }, fault)
    const request = await world.one('Oslo', { trunk_kind: 'pbx' })
    await world.work(600_000)
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
    expect(world.asked()).toMatchObject({ trunk_create: 1 })
  })

  it('is refused without a call under the contract that can not say it', async () => {
    const request = await world.one('Berlin', { trunk_kind: 'pbx' })
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'payload_invalid' })
    expect(world.row(request)['verdict_message']).toContain('Trunk kind')
    expect(world.genesys.requests).toEqual([])
  })
})

describe('a trunk of a carrier', () => {
  it('is made from the metabase that the organization lists, where the published id is not there', async () => {
    world.genesys.state.organization(OSLO)?.standIn.set('carrier_metabase_renamed')
    const request = await world.one('Oslo')
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
    const [trunk] = world.genesys.state.organization(OSLO)?.trunkBases.all() ?? []
    expect(trunk?.metabase.id).toBe('sandbox_external_byoc_carrier.json')
  })

  it('is refused where the organization lists several in its place, with what it lists', async () => {
    const absent = { kind: 'status', when: 'before', status: 404 } as const
    world.genesys.faults.next({ operation: 'template', times: 10 }, absent)
    const fault = offered({ id: 'one.json', name: 'BYOC Carrier' }, { id: 'two.json', name: 'BYOC Carrier 2' })
    world.genesys.faults.next({ operation: 'metabases', times: 10 }, fault)
    const request = await world.one('Oslo')
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'payload_invalid' })
    expect(world.row(request)['verdict_message']).toMatch(/several BYOC trunks for a Carrier \(one\.json, two\.json\)/)
    expect(world.writes()).toEqual([])
  })
})

it('a trunk is a carrier’s unless the request says otherwise', async () => {
  const request = await world.one('Oslo')
  await world.work()
  expect(world.row(request)['trunk_kind']).toBe('carrier')
  expect(world.asked()).not.toHaveProperty('metabases')
})

interface Body {
  name: string
  trunkMetabase: { id: string }
  properties: Readonly<Record<string, { value: { instance: unknown } }>>
}
