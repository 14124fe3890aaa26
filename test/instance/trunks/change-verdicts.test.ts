import { scope as SCOPE } from '../../../now.config.json'
import type { StandInInput } from '../../../sandbox/genesys/stand-ins/catalogue'
import { World } from '../../harness/world'
import { orgIdOf, threeOf } from '../../harness/three-organizations'

/** The words of a change that Genesys refuses, or keeps otherwise than it was sent. */

const MINUTE = 60_000
const TRUNK = `${SCOPE}_trunk`

type Row = Readonly<Record<string, string>>

let world: World

async function registered(name: string): Promise<Row> {
  const request = await world.one('North', { trunk_name: name })
  await world.work(MINUTE)
  expect(world.outcome(request).state).toBe('registered')
  return world.instance.database.select(TRUNK, `request=${request}`)[0] ?? {}
}

/** Asks for a change while the organization is in a state, and answers its request once it was worked. */
async function changedIn(state: StandInInput | undefined, trunk: Row, values: object): Promise<Row> {
  world.genesys.state.organization(orgIdOf('North'))?.standIn.set(state)
  const script = `new TrunkRegistration().change('${trunk['sys_id'] ?? ''}', ${JSON.stringify(values)}).request`
  const request = await world.instance.run<string>(script)
  await world.work(MINUTE)
  world.genesys.state.organization(orgIdOf('North'))?.standIn.set()
  return world.row(request)
}

describe('under byoc_registration', () => {
  beforeAll(async () => {
    world = await World.open(threeOf('byoc_registration'))
  })

  afterAll(() => world.close())

  it('a name that is taken is told, and never the name that the trunk has', async () => {
    const told = await changedIn('name_taken', await registered('Renamed'), { trunk_name: 'Wanted name' })
    expect(told['verdict']).toBe('conflict')
    expect(told['verdict_message']).toContain('already has a trunk "Wanted name"')
    expect(told['verdict_message']).not.toContain('"Renamed"')
  })

  it('a value that Genesys keeps cut short is no success, and the trunk says what it has', async () => {
    const trunk = await registered('Shortened')
    const long = { sip_uri: 'sip:a.very.long.name.of.a.carrier.example.com:5061;transport=tls', caller_name: 'Sales' }
    const told = await changedIn('sip_uri_cut', trunk, long)
    expect(told).toMatchObject({ registration_state: 'failed', verdict: 'payload_truncated' })
    expect(told['verdict_message']).toMatch(
      /^Genesys Cloud changed the trunk "Shortened" \(id .*\), but kept a value cut/,
    )
    const kept = world.instance.database.get(TRUNK, trunk['sys_id'] ?? '') ?? {}
    expect(kept).toMatchObject({ caller_name: 'Sales', sip_uri: long.sip_uri })
    expect(kept['drift']).toContain('SIP URI is "sip:a.very.long."')
    // The way out that the next step names.
    const again = await changedIn(undefined, trunk, { sip_uri: 'sip:short.example.com', overwrite: true })
    expect(again['registration_state']).toBe('changed')
    expect(world.instance.database.get(TRUNK, trunk['sys_id'] ?? '')?.['drift'] ?? '').toBe('')
  })

  it.each([
    ['a value that is kept otherwise than cut short', 'Sales', 'Vertrieb'],
    ['a value of before that is kept cut short', 'Settled long ago', 'Settled'],
  ])('%s is told beside a success', async (what, sent, kept) => {
    const trunk = await registered(what)
    await changedIn(undefined, trunk, { realm: 'Settled long ago' })
    world.genesys.faults.next({ operation: 'update' }, { kind: 'lie', body: (told) => told.replace(sent, kept) })
    const told = await changedIn(undefined, trunk, { caller_name: 'Sales' })
    expect(told['registration_state']).toBe('changed')
    expect(world.instance.database.get(TRUNK, trunk['sys_id'] ?? '')?.['drift']).toContain(`"${kept}"`)
  })

  it('the audit log explains a refusal that comes when the trunk is read', async () => {
    const told = await changedIn('permission_missing', await registered('Explained'), { caller_name: 'Sales' })
    expect(told['verdict']).toBe('permission_missing')
    expect(told['verdict_message']).toMatch(/^Reads that need no permission work, reading a trunk doesn't/)
    expect(told['verdict_evidence']).toMatch(/^get: HTTP 401/)
    expect(told['verdict_evidence']).toContain('Audit log, ')
  })

  it.each([
    ['another trunk', (told: string) => told.replace(/"id":"[^"]*"/, '"id":"another"')],
    ['a trunk of another organization', (told: string) => told.replace(orgIdOf('North'), orgIdOf('South'))],
    ['a deleted trunk', (told: string) => told.replace('"name"', '"state":"deleted","name"')],
    ['no trunk id', (told: string) => told.replace(/"id":"[^"]*",?/, '')],
  ])('an answer that gives %s is no success; the trunk is read again', async (what, lie) => {
    const trunk = await registered(`Answered with ${what}`)
    world.genesys.faults.next({ operation: 'update' }, { kind: 'lie', body: lie })
    const told = await changedIn(undefined, trunk, { caller_name: 'Sales' })
    expect(told).toMatchObject({ registration_state: 'retrying', verdict: 'unexpected_response' })
    expect(told['verdict_evidence']).toMatch(/(another trunk|another organization|is deleted|no trunk id)/)
    await world.work(30 * MINUTE)
    expect(world.outcome(told['sys_id'] ?? '').state).toBe('changed')
  })

  it.each([
    ['another organization’s', (told: string) => told.replace(orgIdOf('North'), orgIdOf('South'))],
    ['another one', (told: string) => told.replace(/"id":"[^"]*"/, '"id":"another"')],
    ['one without an id', (told: string) => told.replace(/"id":"[^"]*",?/, '')],
  ])('a trunk that is read as %s is not written over', async (what, lie) => {
    const trunk = await registered(`Read as ${what}`)
    const plan = world.genesys.faults.always({ operation: 'get' }, { kind: 'lie', body: lie })
    const before = world.asked('North')['update'] ?? 0
    const told = await changedIn(undefined, trunk, { caller_name: 'Sales' })
    plan.cancel()
    expect(told).toMatchObject({ registration_state: 'retrying', verdict: 'unexpected_response' })
    expect(world.asked('North')['update'] ?? 0).toBe(before)
  })
})

describe('under platform', () => {
  beforeAll(async () => {
    world = await World.open(threeOf('platform'))
  })

  afterAll(() => world.close())

  it('a missing product explains a refused change, and the requester is not sent to correct fields', async () => {
    const told = await changedIn('byoc_not_enabled', await registered('Not bought'), { caller_name: 'Sales' })
    expect(told).toMatchObject({ registration_state: 'failed', verdict: 'byoc_not_enabled' })
    expect(told['verdict_evidence']).toMatch(/^products: BYOC is not among/)
  })

  it('a site that Genesys asks for is told in its words, since the change did name one', async () => {
    const told = await changedIn('inbound_site_missing', await registered('Without site'), { caller_name: 'Sales' })
    expect(told['verdict']).toBe('inbound_site_missing')
    expect(told['verdict_message']).toMatch(
      /^Genesys Cloud refused to change the trunk in organization .*inboundSiteId/,
    )
  })
})
