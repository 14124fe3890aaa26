import fc from 'fast-check'
import { parseTrunk } from '../../../src/server/contracts/answers'
import { expectedTrunk } from '../../../src/server/contracts/expected-trunk'
import { TERMS, TERM_LABELS, compareTerms, type Term, type TrunkTerms } from '../../../src/server/contracts/trunk-terms'
import { assertProperty } from '../properties'
import { aRequest } from '../samples'

const SITE = '99999999-2222-4333-8444-000000000001'
const REQUEST = aRequest({
  sipUri: 'sip:Trunk1@192.0.2.1;transport=tls',
  allowList: '203.0.113.0/28',
  realm: 'sip.example.com',
  inboundSite: SITE,
  callerName: 'Acme',
  callerAddress: '+4930123',
})

/** The trunk as it was made, in a spelling that each contract's Genesys may use. */
const TOLD = {
  platform: {
    id: 'id-1',
    name: REQUEST.trunkName,
    description: `ServiceNow ${REQUEST.number}`,
    state: 'active',
    inboundSite: { id: SITE.toUpperCase() },
    properties: properties({
      trunk_enabled: true,
      trunk_transport_serverProxyList: ['192.0.2.1'],
      trunk_transport_protocolVariant: 'TLS',
      trunk_sip_termination_uri: 'trunk1',
      trunk_access_acl_allowList: ['192.0.2.1', '203.0.113.8/29', '203.0.113.0/29'],
      trunk_sip_authentication_credentials_username: REQUEST.authUser,
      trunk_sip_authentication_credentials_realm: REQUEST.realm,
      trunk_outboundIdentity_callingName: REQUEST.callerName,
      trunk_outboundIdentity_callingAddress: '+49 30 123',
    }),
  },
  byoc_registration: {
    id: 'id-1',
    name: REQUEST.trunkName,
    sip_uri: 'SIP:Trunk1@192.0.2.1:5061;transport=TLS',
    auth_user: REQUEST.authUser,
    allow_list: ['203.0.113.0/28', '192.0.2.1/32'],
    inbound_site_id: SITE,
    caller_name: REQUEST.callerName,
    caller_address: '+4930123',
    realm: REQUEST.realm,
  },
}

function properties(instances: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(instances).map(([key, instance]) => [key, { value: { instance } }]))
}

function terms(contract: keyof typeof TOLD): { asked: TrunkTerms; told: TrunkTerms } {
  const told = parseTrunk(contract, JSON.stringify(TOLD[contract]))
  if (told === null) throw new Error('no trunk')
  return { asked: expectedTrunk(REQUEST, contract, SITE), told }
}

/**
 * Changes that somebody may make to a trunk by hand: each of them makes another trunk than the one that was asked for.
 */
const CHANGES: readonly Partial<TrunkTerms>[] = [
  { name: 'Berlin carrier 2' },
  { sipUri: 'sip:Trunk2@192.0.2.1:5061;transport=tls' },
  { sipUri: 'sip:Trunk1@192.0.2.1:5062;transport=tls' },
  { sipUri: 'sip:Trunk1@192.0.2.1:5060' },
  { servers: ['192.0.2.1', '198.51.100.1'] },
  { servers: ['198.51.100.1'] },
  { servers: ['192.0.2.1:5060'] },
  { servers: [] },
  { transport: 'udp' },
  { identifier: 'trunk2' },
  { identifier: '' },
  { authUser: 'Berlin-1' },
  { authUser: '' },
  { realm: 'other.example.com' },
  { realm: '' },
  { allowList: ['0.0.0.0/0'] },
  { allowList: ['203.0.113.0/27'] },
  { allowList: ['203.0.113.0/28', '::/0'] },
  { allowList: [] },
  { inboundSite: '99999999-2222-4333-8444-000000000002' },
  { callerName: 'Acm' },
  { callerAddress: '+4930124' },
  { enabled: false },
  { description: 'made by hand' },
  { state: 'inactive' },
]

describe.each(['platform', 'byoc_registration'] as const)('a trunk under %s', (contract) => {
  it('is the one that was asked for, spelled another way', () => {
    const { asked, told } = terms(contract)
    expect(compareTerms(asked, told)).toEqual({ differing: [], untold: [] })
  })

  it('is not, whatever else is spelled another way, once somebody changed something', () => {
    const { asked, told } = terms(contract)
    const possible = CHANGES.filter((change) => asked[Object.keys(change)[0] as Term] !== null)
    expect(possible.length).toBeGreaterThan(9)
    assertProperty(
      fc.property(fc.subarray(possible, { minLength: 1 }), (made) => {
        const changed = made.reduce<TrunkTerms>((so, change) => ({ ...so, ...change }), told)
        const terms = made.map((change) => Object.keys(change)[0] as Term)
        // An absent port is another port under another transport.
        const follows: Term[] = terms.includes('transport') ? ['servers'] : []
        const { differing } = compareTerms(asked, changed)
        expect(differing).toEqual(expect.arrayContaining(terms))
        expect([...terms, ...follows]).toEqual(expect.arrayContaining(differing))
      }),
    )
  })

  it('says nothing of what is not told', () => {
    const { asked, told } = terms(contract)
    const untold = TERMS.filter((term) => asked[term] !== null)
    expect(untold).toEqual(expect.arrayContaining(['name', 'authUser', 'realm', 'allowList']))
    for (const term of untold) {
      expect(compareTerms(asked, { ...told, [term]: null })).toEqual({ differing: [], untold: [term] })
    }
  })

  it('is another one where somebody set what nobody asked for', () => {
    const asked = expectedTrunk(aRequest(), contract, SITE)
    const { told } = terms(contract)
    expect(compareTerms(asked, told).differing).toEqual(expect.arrayContaining(['realm', 'allowList']))
  })
})

it('a setting that Genesys leaves at its default is told by it', () => {
  const body = { id: 'x', properties: { trunk_enabled: { value: { default: true, instance: null } } } }
  expect(parseTrunk('platform', JSON.stringify(body))?.enabled).toBe(true)
})

it('each term has the name that people read in a sentence', () => {
  expect(TERM_LABELS).toEqual({
    ...{ name: 'the name', sipUri: 'the SIP URI', servers: 'the list of SIP servers', transport: 'the transport' },
    ...{ identifier: 'the termination identifier', authUser: 'the auth user', realm: 'the digest realm' },
    ...{ allowList: 'the allow list', inboundSite: 'the inbound site ID', callerName: 'the outbound caller name' },
    ...{ callerAddress: 'the outbound caller address', enabled: 'the switch Enabled' },
    ...{ description: 'the description', state: 'the state' },
  })
})
