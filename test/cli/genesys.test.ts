import type { Report } from '../../sandbox/cli/output/report'
import { ContractServer } from './support/contract-server'
import { aWorld } from './support/input'
import { Scratch, startJson, type Ended } from './support/run'

const scratch = new Scratch()

/** Lengths of the columns SIP URI and Auth user. */
const SIP_URI_LENGTH = 2000
const AUTH_USER_LENGTH = 1000

const HOST = '@sbc.example.com'
const longest = `sip:${'u'.repeat(SIP_URI_LENGTH - 4 - HOST.length)}${HOST}`
const authUser = 'a'.repeat(AUTH_USER_LENGTH)

const world = aWorld()
const [credential] = world.credentials
const input = {
  ...world,
  requests: [
    ...world.requests,
    { organization: 'North', trunkName: 'Longest', sipUri: longest, authUser },
    { organization: 'South', trunkName: 'Too long', sipUri: longest.replace('sip:u', 'sip:uu'), authUser: 'a' },
    { organization: 'South', trunkName: 'Ünïcode', sipUri: 'sip:trunk@sbc.example.com', authUser: 'üser' },
  ],
}
const server = new ContractServer(
  { id: credential!.clientId, secret: credential!.clientSecret },
  world.organizations.map((each) => each.orgId),
)

describe('--genesys: a server that the sandbox does not know', () => {
  let finished: Ended
  let report: Report

  beforeAll(async () => {
    const origin = await server.listen()
    const run = await startJson(['--input', scratch.input(input), '--genesys', origin])
    finished = run.finished
    report = run.report
  })

  afterAll(async () => {
    await server.close()
    scratch.remove()
  })

  test('everything that fits is registered', () => {
    expect(report.requests.map(({ trunkName, state }) => [trunkName, state])).toEqual([
      ['N1', 'registered'],
      ['S1', 'registered'],
      ['Longest', 'registered'],
      ['Too long', 'failed'],
      ['Ünïcode', 'registered'],
    ])
    expect(finished).toMatchObject({ code: 1, stderr: '' })
  })

  test('tokens are asked for with Basic authorization and a form of grant_type, scope and aud', () => {
    expect(server.tokenRequests).toHaveLength(2)
    const basic = Buffer.from(`${credential!.clientId}:${credential!.clientSecret}`).toString('base64')
    for (const { headers } of server.tokenRequests) {
      expect(headers.authorization).toBe(`Basic ${basic}`)
      expect(headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/)
    }
    const forms = server.tokenRequests.map(({ body }) => Object.fromEntries(new URLSearchParams(body)))
    const expected = world.organizations.map(({ orgId }) => ({
      grant_type: 'client_credentials',
      scope: 'telephony:byoctrunk:edit',
      aud: orgId,
    }))
    expect(forms).toHaveLength(2)
    expect(forms).toEqual(expect.arrayContaining(expected))
  })

  test('every API call names the organization of its trunk, on the host of its region', () => {
    const calls = server.seen.filter(({ path }) => path.startsWith('/api/'))
    const hosts = new Map([
      [world.organizations[0]!.orgId, 'api.mypurecloud.com'],
      [world.organizations[1]!.orgId, 'api.mypurecloud.de'],
    ])
    expect(calls.length).toBeGreaterThanOrEqual(4)
    for (const { headers, host } of calls) {
      expect(host).toBe(hosts.get(String(headers['x-genesys-organization'])))
      expect(headers.authorization).toMatch(/^Bearer /)
    }
    const orgIds = new Map(world.organizations.map((each) => [each.name, each.orgId]))
    const wanted = new Map(input.requests.map((each) => [each.trunkName, orgIds.get(each.organization)]))
    for (const { headers, body } of server.registrations) {
      const { name } = JSON.parse(body) as { name: string }
      expect([name, headers['x-genesys-organization']]).toEqual([name, wanted.get(name)])
      expect(headers['content-type']).toMatch(/^application\/json/)
    }
  })

  test('sip_uri and auth_user arrive whole, and what is too long never leaves', () => {
    expect(server.trunks.find((each) => each.name === 'Longest')).toMatchObject({
      sip_uri: longest,
      auth_user: authUser,
    })
    expect(server.trunks.find((each) => each.name === 'Ünïcode')).toMatchObject({ auth_user: 'üser' })
    expect(server.registrations.map(({ body }) => (JSON.parse(body) as { name: string }).name).sort()).toEqual(
      ['Longest', 'N1', 'S1', 'Ünïcode'].sort(),
    )
    expect(report.requests[3]).toMatchObject({ attempts: 0, verdict: { code: 'payload_truncated' } })
  })

  test('the count of calls is what the server saw', () => {
    expect(report.outbound.total).toBe(server.seen.length)
    expect(report.outbound.byOperation).toMatchObject({ token: 2, register: 4 })
    for (const { genesysId, state } of report.requests) {
      const known = server.trunks.some((each) => each.id === genesysId)
      expect([state, known]).toEqual([state, state === 'registered'])
    }
  })
})

describe('--genesys: one organization is down', () => {
  test('the others are registered, and the run ends with what it waits for', async () => {
    const half = new ContractServer(
      { id: credential!.clientId, secret: credential!.clientSecret },
      world.organizations.map((each) => each.orgId),
    )
    half.down.add(world.organizations[1]!.orgId)
    try {
      const files = new Scratch()
      const args = ['--input', files.input(world), '--genesys', await half.listen(), '--wait', '2']
      const { finished, report } = await startJson(args)
      files.remove()
      expect(finished).toMatchObject({ code: 1, stderr: '' })
      expect(report.requests.map(({ state, verdict }) => [state, verdict?.code ?? null])).toEqual([
        ['registered', null],
        ['retrying', 'service_unavailable'],
      ])
      expect(half.trunks.map((each) => each.name)).toEqual(['N1'])
    } finally {
      await half.close()
    }
  })
})
