import type { ContractAdapter } from '../../../src/server/contracts/adapter'
import type { Contract } from '../../../src/server/fields/contract'
import { adapterOf, otherContracts } from '../../../src/server/contracts/contracts'
import { expectedTrunk } from '../../../src/server/contracts/expected-trunk'
import { parseTrunk } from '../../../src/server/contracts/answers'
import { NO_TERMS } from '../../../src/server/contracts/trunk-terms'
import { aRequest, aTrunk } from '../samples'

/** Each fact about a contract that is no function: a wrong one makes the app write, look or show otherwise. */
const facts = (contract: Contract): Partial<ContractAdapter> =>
  Object.fromEntries(Object.entries(adapterOf(contract)).filter(([, value]) => typeof value !== 'function'))

it('byoc_registration: a scope, the organization in every call, and neither sites, products nor a switch', () => {
  expect(facts('byoc_registration')).toEqual({
    ...{ name: 'byoc_registration', scope: 'telephony:byoctrunk:edit', permission: 'telephony:byoctrunk:edit' },
    ...{ namesOrganization: true, madeFromTemplate: false, needsInboundSite: false, looksBeforeWriting: false },
    ...{ listsSites: false, tellsStatus: false, listsProducts: false, alwaysLists: false, anyTokenReads: true },
    ...{ healingCalls: 5, collectionPath: '/api/v2/architect/flows/byoctrunkregistrations' },
    ...{ listQuery: [], trunkQuery: [], readPath: '/api/v2/architect/flows' },
    ...{ mayReplace: true, switchesTrunks: false, identity: ['sipUri', 'authUser'] },
    alwaysCompared: { realm: '', allowList: [] },
  })
})

it('platform: a template, a site, a look before the write, and a switch', () => {
  expect(facts('platform')).toEqual({
    ...{ name: 'platform', scope: null, permission: 'telephony:plugin:all', namesOrganization: false },
    ...{ madeFromTemplate: true, needsInboundSite: true, looksBeforeWriting: true, listsSites: true },
    ...{ tellsStatus: true, listsProducts: true, alwaysLists: true, anyTokenReads: false, healingCalls: 6 },
    ...{ collectionPath: '/api/v2/telephony/providers/edges/trunkbasesettings', readPath: null },
    ...{
      listQuery: [
        ['sortBy', 'name'],
        ['expand', 'properties'],
      ],
      trunkQuery: [['expand', 'properties']],
    },
    ...{ mayReplace: false, switchesTrunks: true, identity: ['servers', 'transport', 'identifier', 'authUser'] },
    alwaysCompared: { allowList: [], realm: '', authUser: '' },
  })
})

it('a diagnosis tries the other contract, never the same', () => {
  expect(otherContracts('platform')).toEqual(['byoc_registration'])
  expect(otherContracts('byoc_registration')).toEqual(['platform'])
})

it('a trunk is made from a template alone under platform', () => {
  const { bodyOf } = adapterOf('platform')
  expect(() => bodyOf(aRequest(), { model: null, inboundSiteId: 'site-1' })).toThrow('without a template')
})

describe('a trunk of the request’s name under byoc_registration', () => {
  const { isOwn, saysEnough, whyNotOwn } = adapterOf('byoc_registration')
  const expected = expectedTrunk(aRequest(), 'byoc_registration', '')
  const unanswered = { expected, writeUnanswered: true }

  it('is its own where it says the same, and a write had no answer', () => {
    expect(isOwn(aTrunk(), unanswered)).toBe(true)
    expect(isOwn(aTrunk(), { expected, writeUnanswered: false })).toBe(false)
  })

  it.each([
    [{ name: 'Other' }, 'It differs in the name.'],
    [{ sipUri: 'sip:other@sbc9.example.com' }, 'It differs in the SIP URI.'],
    [{ authUser: 'other' }, 'It differs in the auth user.'],
    [{ authUser: null }, 'It differs in the auth user.'],
    [{ sipUri: null, authUser: 'other' }, 'It differs in the SIP URI and the auth user.'],
  ])('with %j is another one, and the difference is said', (change, why) => {
    expect(isOwn(aTrunk(change), unanswered)).toBe(false)
    expect(whyNotOwn(aTrunk(change), unanswered)).toBe(why)
  })

  it('was made by someone else where no write is without an answer', () => {
    expect(whyNotOwn(aTrunk(), { expected, writeUnanswered: false })).toBe(
      'This request has no write without an answer, so the trunk was made by someone else.',
    )
  })

  it('says enough in a listing that tells both its SIP URI and its user', () => {
    expect(saysEnough(aTrunk())).toBe(true)
    expect(saysEnough(aTrunk({ sipUri: null }))).toBe(false)
    expect(saysEnough(aTrunk({ authUser: null }))).toBe(false)
  })
})

describe('a trunk of the request’s name under platform', () => {
  const { isOwn, saysEnough, whyNotOwn } = adapterOf('platform')
  const expected = expectedTrunk(aRequest(), 'platform', 'site-1')
  const told = { ...aTrunk(), ...expected }

  it('is its own by the number in its description, where a write had no answer', () => {
    const other = { ...told, authUser: 'other', name: 'Other' }
    expect(isOwn(other, { expected, writeUnanswered: true })).toBe(true)
    expect(isOwn({ ...told, description: 'ServiceNow BTR0009999' }, { expected, writeUnanswered: true })).toBe(false)
  })

  it('is its own without such a write where it says the same', () => {
    const answered = { expected, writeUnanswered: false }
    expect(isOwn(told, answered)).toBe(true)
    for (const change of [
      ...[{ name: 'Other' }, { servers: ['sbc9.example.com:5061'] }, { transport: 'udp' }, { identifier: 'other' }],
      ...[{ authUser: 'other' }, { authUser: null }, { servers: null }],
    ]) {
      expect([change, isOwn({ ...told, ...change }, answered)]).toEqual([change, false])
    }
    // Neither the site nor the realm tells one trunk from another.
    expect(isOwn({ ...told, realm: 'other', inboundSite: 'site-2' }, answered)).toBe(true)
  })

  it('says enough in a listing that tells its description, which says why it is another', () => {
    expect(saysEnough(told)).toBe(true)
    expect(saysEnough({ ...told, description: null })).toBe(false)
    const ownership = { expected, writeUnanswered: true }
    expect(whyNotOwn(told, ownership)).toBe('Its description is not "ServiceNow BTR0001001".')
  })
})

describe('the terms that a request asks for', () => {
  it('under byoc_registration: an empty realm and list are asked for, whatever else is left out is not', () => {
    expect(adapterOf('byoc_registration').termsOf(aRequest(), '').name).toBe('Berlin carrier')
    expect(expectedTrunk(aRequest(), 'byoc_registration', '')).toEqual({
      ...NO_TERMS,
      ...{ number: 'BTR0001001', name: 'Berlin carrier', unknown: [], neverTold: [] },
      ...{ sipUri: 'sip:trunk1@sbc1.example.com:5061;transport=tls', authUser: 'berlin-1', realm: '', allowList: [] },
    })
  })

  it('under platform: user, realm and list are asked for though empty, and a site that is not known is said to be', () => {
    const least = aRequest({ authUser: '', sipUri: 'sip:sbc1.example.com' })
    expect(expectedTrunk(least, 'platform', '')).toEqual({
      ...NO_TERMS,
      ...{ number: 'BTR0001001', name: 'Berlin carrier', unknown: ['inboundSite'], neverTold: [] },
      ...{ servers: ['sbc1.example.com:5060'], transport: 'udp', authUser: '', realm: '', allowList: [] },
      ...{ description: 'ServiceNow BTR0001001', inboundSite: null, enabled: true, state: 'active' },
    })
    expect(expectedTrunk(least, 'platform', 'site-1')).toMatchObject({ unknown: [], inboundSite: 'site-1' })
  })
})

describe('the terms that an answer tells', () => {
  it('under byoc_registration', () => {
    const body = {
      ...{ id: 'r-1', name: 'n', sip_uri: 's', auth_user: 'u', realm: 'r', allow_list: ['a', 7], description: 'd' },
      ...{ inbound_site_id: 'i', caller_name: 'c', caller_address: '+49', state: 'active' },
    }
    expect(parseTrunk('byoc_registration', JSON.stringify(body))).toEqual({
      ...NO_TERMS,
      ...{ id: 'r-1', name: 'n', sipUri: 's', authUser: 'u', realm: 'r', allowList: ['a', '7'], description: 'd' },
      ...{ inboundSite: 'i', callerName: 'c', callerAddress: '+49', state: 'active', organizationId: null },
    })
    expect(parseTrunk('byoc_registration', '{"id": "r-1"}')?.name).toBe('')
  })

  it('under platform, where an empty property is told as empty, and one that is left out as not told', () => {
    const value = (instance: unknown): object => ({ value: { instance } })
    const properties = {
      trunk_sip_termination_uri: value('berlin'),
      trunk_outboundIdentity_callingName: value('Front desk'),
      trunk_outboundIdentity_callingAddress: value('+49'),
      trunk_sip_authentication_credentials_realm: { value: {} },
      trunk_access_acl_allowList: {},
      trunk_transport_serverProxyList: value('no list'),
    }
    expect(parseTrunk('platform', JSON.stringify({ id: 't-1', properties }))).toEqual({
      ...NO_TERMS,
      ...{ id: 't-1', name: '', organizationId: null, identifier: 'berlin', callerName: 'Front desk' },
      ...{ callerAddress: '+49', realm: '', allowList: [], enabled: null, servers: null },
    })
  })
})
