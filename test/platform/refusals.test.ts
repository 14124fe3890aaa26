import type { Fault } from '../../sandbox/genesys/server'
import { World } from '../harness/world'

const HOUR = 3_600_000

let world: World

beforeAll(async () => {
  world = await World.cast({
    Victim: {},
    'Holds another’s credential': { holds: 'Victim' },
    'Credential exchanged': {},
    'Secret exchanged': {},
    'Hands out': { holds: 'Victim' },
    'Proof 404': {},
    'Proof 403': {},
    'Proof HTML': {},
    'Proof empty': {},
    'No site': { site: false },
    'No site in Genesys': { standIn: 'inbound_site_missing' },
    'No BYOC': { standIn: 'byoc_not_enabled' },
    'BYOC switched off': {},
    'No permission': { standIn: 'permission_missing' },
    'Other contract': { standIn: 'speaks_other_contract' },
    'Other contract, too': { contract: 'byoc_registration', standIn: 'speaks_other_contract' },
    'Template 404': {},
    'Template 503': {},
    'Template 503 for ever': {},
    'Template too long': {},
  })
})

afterAll(() => world.close())

/**
 * Asserts that no write was sent that could have made a trunk in the organization, and that neither organization has
 * one.
 */
function expectNothingWritten(name: string): void {
  for (const each of [name, 'Victim']) {
    expect(world.writes(each)).toEqual([])
    expect(world.trunks(each)).toEqual([])
  }
}

function inTheWay(name: string, operation: 'tokens_me' | 'template' | 'products' | 'trunk_create', fault: Fault): void {
  world.genesys.faults.next({ operation, orgId: world.orgId(name), times: 1_000 }, fault)
}

function status(code: number): Fault {
  return { kind: 'status', when: 'before', status: code }
}

function answer(statusCode: number, contentType: string, text: string): Fault {
  return { kind: 'answer', when: 'before', status: statusCode, contentType, text }
}

function aliasOf(name: string): string {
  return world.instance.database.select('sys_alias', `name=${name}`)[0]?.['sys_id'] ?? ''
}

describe('a token of another organization', () => {
  it("is never used to write, when the record holds the other's credential", async () => {
    const name = 'Holds another’s credential'
    const requests = await world.request(name, {}, {})
    await world.work(HOUR)
    for (const request of requests) {
      expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'token_for_other_organization' })
      expect(world.row(request)['verdict_message']).toContain(`organization ${world.orgId('Victim')}`)
      expect(world.row(request)['verdict_message']).toContain(world.orgId(name))
    }
    expectNothingWritten(name)
    expect(world.asked('Victim')).not.toHaveProperty('template')
  })

  it('is never used to write, when the credential is changed while a good token is at hand', async () => {
    const name = 'Credential exchanged'
    const first = await world.one(name)
    await world.work()
    expect(world.outcome(first).state).toBe('registered')
    world.updateOrganization(name, { credential_alias: aliasOf('Victim') })
    const second = await world.one(name, { trunk_name: 'second' })
    await world.work(HOUR)
    expect(world.outcome(second)).toEqual({ state: 'failed', verdict: 'token_for_other_organization' })
    expect(world.trunks(name)).toHaveLength(1)
    expectNothingWritten('Victim')

    world.updateOrganization(name, { credential_alias: aliasOf(name) })
    await world.call('TrunkRegistration', 'retryNow', second)
    await world.work()
    expect(world.outcome(second)).toEqual({ state: 'registered', verdict: '' })
  })

  it('is never used to write, when the secret behind the alias becomes another client while a token lives', async () => {
    const name = 'Secret exchanged'
    await world.one(name)
    await world.work()
    const { database } = world.instance
    const clientOf = (organization: string): { user_name: string; password: string } => {
      const client = world.genesys.state.organization(world.orgId(organization))?.client
      return { user_name: client?.clientId ?? '', password: `canary-secret-${client?.clientId.split('-')[1] ?? ''}` }
    }
    const [credential] = database.select('basic_auth_credentials', `user_name=${clientOf(name).user_name}`)
    const { user_name, password } = clientOf('Victim')
    database.update('basic_auth_credentials', credential?.['sys_id'] ?? '', { user_name }, { password })
    await world.call('GenesysTokens', 'revoke', world.orgId(name))
    const second = await world.one(name, { trunk_name: 'second' })
    await world.work(HOUR)
    expect(world.outcome(second)).toEqual({ state: 'failed', verdict: 'token_for_other_organization' })
    expect(world.trunks(name)).toHaveLength(1)
    expectNothingWritten('Victim')
  })

  it('is not even handed out to other scripts', async () => {
    const asking = world.call('GenesysTokens', 'getScopedToken', world.orgId('Hands out'))
    await expect(asking).rejects.toThrow(/not of organization "Hands out"/)
    expectNothingWritten('Hands out')
  })

  it.each([
    ['Proof 404', status(404)],
    ['Proof 403', status(403)],
    ['Proof HTML', answer(200, 'text/html', '<html></html>')],
    ['Proof empty', answer(200, 'application/json', '{}')],
  ])('%s: tokens/me proves nothing, so nothing is written', async (name, fault) => {
    inTheWay(name, 'tokens_me', fault)
    const request = await world.one(name)
    await world.work(HOUR)
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'unexpected_response' })
    expectNothingWritten(name)
  })
})

describe('what the organization lacks', () => {
  it('no inbound site on request or organization: told without a call', async () => {
    const request = await world.one('No site')
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'inbound_site_missing' })
    expect(world.row(request)['next_step']).toMatch(/Inbound site/)
    expect(world.asked('No site')).toEqual({})
  })

  it('no inbound site in Genesys: its own error is understood', async () => {
    const request = await world.one('No site in Genesys')
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'inbound_site_missing' })
    expect(world.row(request)['verdict_evidence']).toContain('REQUIRED_FIELD_MISSING')
    expect(world.asked('No site in Genesys')).toMatchObject({ trunk_create: 1, products: 1 })
  })

  it('BYOC is not enabled: the template is missing, and the products say why', async () => {
    const requests = await world.request('No BYOC', {}, {})
    await world.work()
    for (const request of requests) {
      expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'byoc_not_enabled' })
    }
    expect(world.row(requests[0] ?? '')['verdict_evidence']).toMatch(/BYOC is not among the products/)
    expectNothingWritten('No BYOC')
  })

  it('BYOC is switched off while the template is at hand: the refused write is judged by the products too', async () => {
    const name = 'BYOC switched off'
    await world.one(name)
    await world.work()
    inTheWay(name, 'products', answer(200, 'application/json', '{"entities":[]}'))
    const text = '{"status":400,"code":"bad.request","message":"Not available for this organization"}'
    inTheWay(name, 'trunk_create', answer(400, 'application/json', text))
    const request = await world.one(name, { trunk_name: 'second' })
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'byoc_not_enabled' })
  })

  it('the permission: named as Genesys names it', async () => {
    const request = await world.one('No permission')
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'permission_missing' })
    expect(world.row(request)['verdict_message']).toContain('telephony:plugin:all')
    expect(world.row(request)['next_step']).toContain('telephony:plugin:all')
    expectNothingWritten('No permission')
  })

  it.each([
    ['Other contract', 'byoc_registration'],
    ['Other contract, too', 'platform'],
  ])('%s: endpoint_absent names it: %s', async (name, other) => {
    const request = await world.one(name)
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'endpoint_absent' })
    expect(world.row(request)['next_step']).toMatch(new RegExp(`field Contract .* to ${other},`))
    expect(world.trunks(name)).toEqual([])
  })
})

describe('the template', () => {
  it('404 while BYOC is enabled: the request says that the contract is not answered', async () => {
    const name = 'Template 404'
    const fault = world.genesys.faults.next({ operation: 'template', orgId: world.orgId(name), times: 2 }, status(404))
    const request = await world.one(name)
    await world.work()
    expect(fault.struck).toBe(2)
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'endpoint_absent' })
    expect(world.asked(name)).toMatchObject({ template: 2, products: 1 })
    expectNothingWritten(name)
    await world.call('TrunkRegistration', 'retryNow', request)
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
  })

  it('503 for a while: tried again, and registered once', async () => {
    const name = 'Template 503'
    world.genesys.faults.next({ operation: 'template', orgId: world.orgId(name), times: 3 }, status(503))
    const request = await world.one(name)
    await world.work(600_000)
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
    expect(world.asked(name)).toMatchObject({ trunk_create: 1, token: 1 })
  })

  it('503 for ever: given up after the attempts that a person allows', async () => {
    const name = 'Template 503 for ever'
    world.setProperty('retry_attempts', '3')
    inTheWay(name, 'template', status(503))
    const request = await world.one(name)
    await world.work(HOUR)
    world.setProperty('retry_attempts', '60')
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'service_unavailable' })
    expectNothingWritten(name)
  })

  it('makes a body that Genesys would refuse for its length: told before sending', async () => {
    const name = 'Template too long'
    const text = JSON.stringify({ properties: { trunk_notes: { value: { default: 'x'.repeat(600_000) } } } })
    inTheWay(name, 'template', answer(200, 'application/json', text))
    const request = await world.one(name)
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'payload_invalid' })
    expect(world.row(request)['verdict_message']).toContain('takes 512000')
    expectNothingWritten(name)
  })
})
