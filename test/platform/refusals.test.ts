import type { Input } from '../../sandbox/cli/input/schema'
import { INPUT, LIMA, OSLO, withOrganization } from './support/organizations'
import { World } from './support/world'

let world: World

async function open(input: Input = INPUT, truth: Input = input): Promise<void> {
  world = await World.open(input, truth)
}

afterEach(() => world.close())

/** No trunk anywhere, and nothing was sent that could have made one. */
function expectNothingWritten(): void {
  expect(world.writes()).toEqual([])
  for (const { orgId } of INPUT.organizations) {
    const organization = world.genesys.state.organization(orgId)
    expect(organization?.trunkBases.all()).toEqual([])
    expect(organization?.registrations.all()).toEqual([])
  }
}

describe('a token of another organization', () => {
  it("is never used to write, when the record holds the other's credential", async () => {
    await open(withOrganization('Oslo', { credential: 'Lima' }), INPUT)
    const requests = await world.request('Oslo', {}, {})
    await world.work(3_600_000)
    for (const request of requests) {
      expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'token_for_other_organization' })
      expect(world.row(request)['verdict_message']).toContain(`organization ${LIMA}`)
      expect(world.row(request)['verdict_message']).toContain(OSLO)
    }
    expectNothingWritten()
    expect(world.asked()['template'] ?? 0).toBe(0)
  })

  it('is never used to write, when the credential is changed while a good token is at hand', async () => {
    await open()
    const first = await world.one('Oslo')
    await world.work()
    expect(world.outcome(first).state).toBe('registered')
    const { database } = world.instance
    const [lima] = database.select('sys_alias', 'name=Lima')
    const [oslo] = database.select('sys_alias', 'name=Oslo')
    world.updateOrganization('Oslo', { credential_alias: lima?.['sys_id'] ?? '' })
    const second = await world.one('Oslo', { trunk_name: 'second' })
    await world.work(3_600_000)
    expect(world.outcome(second)).toEqual({ state: 'failed', verdict: 'token_for_other_organization' })
    expect(world.writes()).toHaveLength(1)
    expect(world.genesys.state.organization(LIMA)?.trunkBases.all()).toEqual([])

    world.updateOrganization('Oslo', { credential_alias: oslo?.['sys_id'] ?? '' })
    await world.call('TrunkRegistration', 'retryNow', second)
    await world.work()
    expect(world.outcome(second)).toEqual({ state: 'registered', verdict: '' })
  })

  it('is never used to write, when the secret behind the alias becomes another client while a token lives', async () => {
    await open()
    await world.one('Oslo')
    await world.work()
    const { database } = world.instance
    const [credential] = database.select('basic_auth_credentials', 'user_name=client-oslo')
    const other = { password: 'canary-lima-secret' }
    database.update('basic_auth_credentials', credential?.['sys_id'] ?? '', { user_name: 'client-lima' }, other)
    await world.call('GenesysTokens', 'revoke', OSLO)
    const second = await world.one('Oslo', { trunk_name: 'second' })
    await world.work(3_600_000)
    expect(world.outcome(second)).toEqual({ state: 'failed', verdict: 'token_for_other_organization' })
    expect(world.writes()).toHaveLength(1)
    expect(world.genesys.state.organization(LIMA)?.trunkBases.all()).toEqual([])
  })

  it('is not even handed out to other scripts', async () => {
    await open(withOrganization('Oslo', { credential: 'Lima' }), INPUT)
    const asking = world.call('GenesysTokens', 'getScopedToken', OSLO)
    await expect(asking).rejects.toThrow(/not of organization "Oslo"/)
    expectNothingWritten()
  })

  it.each([
    ['404', { kind: 'status', when: 'before', status: 404 }],
    ['403', { kind: 'status', when: 'before', status: 403 }],
    [
      'a page of HTML',
      { kind: 'answer', when: 'before', status: 200, contentType: 'text/html', text: '<html></html>' },
    ],
    ['an empty object', { kind: 'answer', when: 'before', status: 200, contentType: 'application/json', text: '{}' }],
  ] as const)('tokens/me answers %s: nothing is proved, so nothing is written', async (_name, fault) => {
    await open()
    world.genesys.faults.next({ operation: 'tokens_me', times: 1_000 }, fault)
    const request = await world.one('Oslo')
    await world.work(3_600_000)
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'unexpected_response' })
    expectNothingWritten()
  })
})

describe('what the organization lacks', () => {
  it('no inbound site on request or organization: told without a call', async () => {
    const organizations = INPUT.organizations.map((each) => ({ ...each }))
    for (const each of organizations) delete each.inboundSiteId
    await open({ ...INPUT, organizations })
    const request = await world.one('Oslo')
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'inbound_site_missing' })
    expect(world.row(request)['next_step']).toMatch(/Inbound site/)
    expect(world.genesys.requests).toEqual([])
  })

  it('no inbound site in Genesys: its own error is understood', async () => {
    await open(withOrganization('Oslo', { standIn: 'inbound_site_missing' }))
    const request = await world.one('Oslo')
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'inbound_site_missing' })
    expect(world.row(request)['verdict_evidence']).toContain('REQUIRED_FIELD_MISSING')
    expect(world.asked()).toMatchObject({ trunk_create: 1, products: 1 })
  })

  it('BYOC is not enabled: the template is missing, and the products say why', async () => {
    await open(withOrganization('Oslo', { standIn: 'byoc_not_enabled' }))
    const requests = await world.request('Oslo', {}, {})
    await world.work()
    for (const request of requests) {
      expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'byoc_not_enabled' })
    }
    expect(world.row(requests[0] ?? '')['verdict_evidence']).toMatch(/BYOC is not among the products/)
    expectNothingWritten()
  })

  it('BYOC is switched off while the template is at hand: the refused write is judged by the products too', async () => {
    await open()
    await world.one('Oslo')
    await world.work()
    world.genesys.faults.next(
      { operation: 'products', times: 10 },
      { kind: 'answer', when: 'before', status: 200, contentType: 'application/json', text: '{"entities":[]}' },
    )
    const text = '{"status":400,"code":"bad.request","message":"Not available for this organization"}'
    const fault = { kind: 'answer', when: 'before', status: 400, contentType: 'application/json', text } as const
    world.genesys.faults.next({ operation: 'trunk_create', times: 10 }, fault)
    const request = await world.one('Oslo', { trunk_name: 'second' })
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'byoc_not_enabled' })
  })

  it('the permission: named as Genesys names it', async () => {
    await open(withOrganization('Oslo', { standIn: 'permission_missing' }))
    const request = await world.one('Oslo')
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'permission_missing' })
    expect(world.row(request)['verdict_message']).toContain('telephony:plugin:all')
    expect(world.row(request)['next_step']).toContain('telephony:plugin:all')
    expectNothingWritten()
  })

  it('the contract: endpoint_absent names the other one', async () => {
    await open(withOrganization('Oslo', { standIn: 'speaks_other_contract' }))
    const request = await world.one('Oslo')
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'endpoint_absent' })
    expect(world.row(request)['next_step']).toContain('byoc_registration')
    expectNothingWritten()
  })
})

describe('the template', () => {
  it('404 once, while BYOC is enabled: the request says that the contract is not answered', async () => {
    await open()
    world.genesys.faults.next({ operation: 'template', times: 2 }, { kind: 'status', when: 'before', status: 404 })
    const request = await world.one('Oslo')
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'endpoint_absent' })
    expect(world.asked()).toMatchObject({ template: 2, products: 1 })
    expectNothingWritten()
    await world.call('TrunkRegistration', 'retryNow', request)
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
  })

  it('503 for a while: tried again, and registered once', async () => {
    await open()
    world.genesys.faults.next({ operation: 'template', times: 3 }, { kind: 'status', when: 'before', status: 503 })
    const request = await world.one('Oslo')
    await world.work(600_000)
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
    expect(world.asked()).toMatchObject({ trunk_create: 1, token: 1 })
  })

  it('503 for ever: given up after the attempts that a person allows', async () => {
    await open()
    world.setProperty('retry_attempts', '3')
    world.genesys.faults.next({ operation: 'template', times: 1_000 }, { kind: 'status', when: 'before', status: 503 })
    const request = await world.one('Oslo')
    await world.work(86_400_000)
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'service_unavailable' })
    expectNothingWritten()
  })

  it('makes a body that Genesys would refuse for its length: told before sending', async () => {
    await open()
    const text = JSON.stringify({ properties: { trunk_notes: { value: { default: 'x'.repeat(600_000) } } } })
    const fault = { kind: 'answer', when: 'before', status: 200, contentType: 'application/json', text } as const
    world.genesys.faults.next({ operation: 'template', times: 2 }, fault)
    const request = await world.one('Oslo')
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'payload_invalid' })
    expect(world.row(request)['verdict_message']).toContain('takes 512000')
    expectNothingWritten()
  })
})
