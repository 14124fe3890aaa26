import fc from 'fast-check'
import {
  auditQueryCall,
  auditRealtimeCall,
  auditResultsCall,
  auditStateCall,
  parseAuditQuery,
} from '../../../src/server/audit/audit'
import {
  bodyProblem,
  changeCall,
  endpoint,
  formEncode,
  getCall,
  listCall,
  lookUpCall,
  probeCall,
  readCall,
  registerCall,
  retireCall,
  tokenCall,
  verifyCall,
  type GenesysCall,
  type Target,
} from '../../../src/server/contracts/calls'
import type { Contract } from '../../../src/server/fields/contract'
import { metabasesCall, productsCall, statusCall, templateCall } from '../../../src/server/contracts/platform-calls'
import { parseTrunk, parseTrunkPage } from '../../../src/server/contracts/answers'
import type { RegistrationRequest } from '../../../src/server/fields/registration-request'
import { assertProperty } from '../properties'
import { aRequest, aTarget, NOW, ORG } from '../samples'

const REGISTRATIONS = 'https://api.mypurecloud.de/api/v2/architect/flows/byoctrunkregistrations'
const TRUNK_BASES = 'https://api.mypurecloud.de/api/v2/telephony/providers/edges/trunkbasesettings'
const page = { pageNumber: 2, pageSize: 100 }

function registering(target: Target, request: RegistrationRequest): GenesysCall {
  const model = { metabaseId: 'm.json', template: { properties: {} } }
  const made = registerCall(target, request, { model, inboundSiteId: 'site-1' })
  if (!made.ok) throw new Error(made.rule)
  return made.call
}

describe('outbound calls', () => {
  const byoc = aTarget('byoc_registration')
  const platform = aTarget('platform')

  it('asks for a token with scope and organization only where the contract has them', () => {
    const scoped = tokenCall(byoc)
    expect(endpoint(scoped)).toBe('https://login.mypurecloud.de/oauth/token')
    expect(Object.fromEntries(new URLSearchParams(scoped.body ?? ''))).toEqual({
      grant_type: 'client_credentials',
      scope: 'telephony:byoctrunk:edit',
      aud: ORG,
    })
    expect(tokenCall(platform).body).toBe('grant_type=client_credentials')
    expect(scoped).toMatchObject({ method: 'POST', contentType: 'application/x-www-form-urlencoded' })
    expect(scoped.headers).not.toHaveProperty('X-Genesys-Organization')
  })

  it.each<[string, GenesysCall, string]>([
    ['POST', registering(byoc, aRequest()), REGISTRATIONS],
    ['POST', registering(platform, aRequest()), TRUNK_BASES],
    ['GET', getCall(byoc, 'A.b_2-c'), `${REGISTRATIONS}/A.b_2-c`],
    ['DELETE', retireCall(byoc, 'id-1'), `${REGISTRATIONS}/id-1`],
    [
      'GET',
      lookUpCall(byoc, "O'Neil & Søn+1", page),
      `${REGISTRATIONS}?name=O%27Neil%20%26%20S%C3%B8n%2B1&pageNumber=2&pageSize=100`,
    ],
    ['GET', listCall(byoc, page), `${REGISTRATIONS}?pageNumber=2&pageSize=100`],
    ['GET', readCall(byoc), 'https://api.mypurecloud.de/api/v2/architect/flows?pageSize=1'],
    ['POST', probeCall(byoc), REGISTRATIONS],
    ['POST', probeCall(platform), TRUNK_BASES],
    ['GET', readCall(platform), `${TRUNK_BASES}?pageNumber=1&pageSize=1&sortBy=name&expand=properties`],
    ['GET', getCall(platform, 'x'), `${TRUNK_BASES}/x?expand=properties`],
    ['DELETE', retireCall(platform, 'x'), `${TRUNK_BASES}/x`],
    ['GET', verifyCall(platform), 'https://api.mypurecloud.de/api/v2/tokens/me'],
    ['GET', productsCall(platform), 'https://api.mypurecloud.de/api/v2/authorization/products'],
    ['GET', templateCall(platform, 'm.json'), `${TRUNK_BASES}/template?trunkMetabaseId=m.json`],
    ['GET', metabasesCall(platform, page), `${TRUNK_BASES}/availablemetabases?type=EXTERNAL&pageNumber=2&pageSize=100`],
    [
      'GET',
      statusCall(platform, 't 1'),
      'https://api.mypurecloud.de/api/v2/telephony/providers/edges/trunks?trunkBase.id=t%201',
    ],
    ['GET', auditStateCall(platform, 'q/1'), 'https://api.mypurecloud.de/api/v2/audits/query/q%2F1'],
    [
      'GET',
      auditResultsCall(platform, 'q', 'c='),
      'https://api.mypurecloud.de/api/v2/audits/query/q/results?pageSize=100&cursor=c%3D',
    ],
  ])('%s %#', (method, call, url) => {
    expect([call.method, endpoint(call)]).toEqual([method, url])
  })

  it('names the organization on every API call of byoc_registration and on none of platform', () => {
    const make = (target: typeof byoc): GenesysCall[] => [
      verifyCall(target),
      readCall(target),
      probeCall(target),
      registering(target, aRequest()),
      lookUpCall(target, 'n', page),
      listCall(target, page),
      getCall(target, 'i'),
      retireCall(target, 'i'),
      auditRealtimeCall(target, { serviceName: 'Telephony', from: 0, to: NOW, clientId: null }),
    ]
    expect(make(byoc).map((call) => call.headers['X-Genesys-Organization'])).toEqual(Array(9).fill(ORG))
    expect(make(platform).filter((call) => 'X-Genesys-Organization' in call.headers)).toEqual([])
    expect(make(byoc).every((call) => call.contentType === 'application/json')).toBe(true)
  })

  it.each(['', '.', '..', '...', 'a/b', '../flows', '%2e%2e', 'a?b', 'a b', 'x'.repeat(65), 'ü'])(
    'makes no path of the id "%s"',
    (id) => {
      for (const target of [byoc, platform]) {
        expect(() => getCall(target, id)).toThrow('not the id of an entity')
        expect(() => retireCall(target, id)).toThrow('not the id of an entity')
      }
      expect(parseTrunk('byoc_registration', JSON.stringify({ id, name: 'x' }))).toBeNull()
      expect(parseTrunk('platform', JSON.stringify({ id, name: 'x' }))).toBeNull()
      expect(parseAuditQuery(JSON.stringify({ id, state: 'Running' }))).toBeNull()
      const page = parseTrunkPage(
        'byoc_registration',
        JSON.stringify({ entities: [{ id, name: 'x' }, { id: 'good' }] }),
      )
      expect(page).toMatchObject({ trunks: [{ id: 'good' }], unreadable: 1 })
    },
  )

  it('never carries an Authorization header', () => {
    const contracts: Contract[] = ['byoc_registration', 'platform']
    const calls = contracts.flatMap((contract) => [tokenCall(aTarget(contract)), probeCall(aTarget(contract))])
    expect(calls.flatMap((call) => Object.keys(call.headers))).not.toContain('Authorization')
  })

  it('knows when a body is longer than Genesys takes, in bytes', () => {
    const around = (registering(byoc, aRequest({ authUser: 'x' })).body?.length ?? 0) - 1
    const call = (bytes: number): GenesysCall =>
      registering(byoc, aRequest({ authUser: 'é'.repeat((bytes - around) / 2) }))
    expect(bodyProblem(call(512_000 - (around % 2)))).toBeNull()
    expect(bodyProblem(call(512_002 - (around % 2)))).toMatch(/51200[12] bytes/)
    expect(bodyProblem(getCall(byoc, 'x'))).toBeNull()
  })

  it('writes a trunk back with the body that it is given', () => {
    const call = changeCall(byoc, 'id-1', { name: 'New' })
    expect(call).toMatchObject({ operation: 'update', method: 'PUT', body: '{"name":"New"}' })
    expect(endpoint(call)).toBe(`${REGISTRATIONS}/id-1`)
  })

  it('probes with a body that lacks every required field', () => {
    expect(probeCall(byoc)).toMatchObject({ operation: 'probe', body: '{}' })
  })

  it('asks the audit log about one client between two moments', () => {
    const call = auditQueryCall(platform, { serviceName: 'Telephony', from: 0, to: NOW, clientId: 'c-1' })
    expect(JSON.parse(call.body ?? '')).toEqual({
      interval: '1970-01-01T00:00:00.000Z/2026-01-15T12:00:00.000Z',
      serviceName: 'Telephony',
      filters: [{ property: 'ClientId', value: 'c-1' }],
      sort: [{ name: 'Timestamp', sortOrder: 'descending' }],
    })
  })

  it('encodes any values so that they come back whole', () => {
    const text = fc.string({ unit: 'grapheme' })
    assertProperty(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 5 }), (pairs) => {
        const encoded = formEncode(pairs)
        expect([...new URLSearchParams(encoded)]).toEqual(pairs)
        expect(encoded).toMatch(/^[A-Za-z0-9\-_.~%=&]*$/)
      }),
    )
  })
})
