import { join } from 'node:path'
import { CONTRACTS, type Contract } from '../../../src/server/fields/contract'
import { hasRoutes } from '../../../src/server/telephony/platform-routes'
import {
  planRegistration,
  planReplacement,
  planRetirement,
  withoutPassword,
  writesOf,
  type Plan,
} from '../../../src/server/previews/plan'
import { heldTrunk, planChange, type HeldTrunk } from '../../../src/server/previews/plan-change'
import { planRoute, type RouteMove } from '../../../src/server/previews/plan-route'
import type { RegistrationRequest } from '../../../src/server/fields/registration-request'
import { NO_TERMS } from '../../../src/server/contracts/trunk-terms'
import { someFields } from '../inventory/a-trunk'
import { expectWords } from '../kept-words'
import { aRequest, aTarget } from '../samples'

/** Every optional field, as far as the contract has a place for it. */
const FULL: Readonly<Record<Contract, Partial<RegistrationRequest>>> = {
  byoc_registration: {
    ...{ allowList: '203.0.113.0/28, 198.51.100.7', callerName: 'Front desk', callerAddress: '+4969123456' },
    ...{ realm: 'carrier.example', inboundSite: 'site-1', authPassword: 'canary' },
  },
  platform: {
    ...{ allowList: '203.0.113.0/28, 198.51.100.7', callerName: 'Front desk', callerAddress: '+4969123456' },
    ...{ realm: 'carrier.example', furtherServers: 'sbc2.example.com', terminationId: 'berlin-2' },
    ...{ outboundRoute: 'Carrier calls', authPassword: 'canary' },
  },
}

const registering = (contract: Contract, change: Partial<RegistrationRequest>, site = 'site-1'): Plan => {
  const made = planRegistration(aTarget(contract), aRequest(change), site)
  if (!made.ok) throw new Error(made.rule)
  return made.plan
}

it('tell the calls of a registration, what they write, and what only they can tell', () => {
  const plans = CONTRACTS.map((contract) => [
    contract,
    { least: registering(contract, {}), most: registering(contract, FULL[contract]) },
  ])
  const platform = (change: Partial<RegistrationRequest>, site?: string): Plan => registering('platform', change, site)
  expectWords(join(__dirname, 'plans-of-registrations.json'), {
    ...(Object.fromEntries(plans) as object),
    pbx: platform({ trunkKind: 'pbx' }),
    // Without a site there is nowhere to look for the outbound route.
    routeWithoutSite: platform({ outboundRoute: 'Carrier calls' }, ''),
  })
})

it('tell the rule that keeps a request from being a body', () => {
  expect(planRegistration(aTarget('platform'), aRequest({ sipUri: 'x' }), 'site-1')).toMatchObject({
    ok: false,
    rule: 'it has no scheme',
  })
})

it('tell the calls of a retirement and of a replacement', () => {
  const plans = CONTRACTS.map((contract) => [
    contract,
    {
      retirement: planRetirement(aTarget(contract), 'trunk-1'),
      replacement: planReplacement(aTarget(contract), 'trunk-1', 'the trunk "Berlin"'),
    },
  ])
  expectWords(join(__dirname, 'plans-of-retirements.json'), {
    ...(Object.fromEntries(plans) as object),
    onRoutes: planRetirement(aTarget('platform'), 'trunk-1', ['site-1', 'site-2']),
  })
})

describe('the plan of a change', () => {
  const HELD: HeldTrunk = {
    fields: someFields({ realm: 'carrier.example', allowList: '203.0.113.0/28', callerName: 'Front desk' }),
    site: 'site-1',
    enabled: true,
  }
  const FROM = aRequest({ realm: 'carrier.example', allowList: '203.0.113.0/28', callerName: 'Front desk', number: '' })

  const changing = (
    contract: Contract,
    change: Partial<RegistrationRequest>,
    more: { toSite?: string; enabled?: boolean | null } = {},
  ): Plan =>
    planChange(
      aTarget(contract),
      'trunk-1',
      {
        from: FROM,
        to: { ...FROM, ...change },
        fromSite: 'site-1',
        toSite: more.toSite ?? 'site-1',
        enabled: more.enabled ?? null,
      },
      HELD,
    )

  it('tells each value beside the one that is there, and says of a password only that it is set', () => {
    const change = { realm: 'new.example', allowList: '', callerName: '', authPassword: 'canary' }
    expectWords(join(__dirname, 'plans-of-changes.json'), {
      ...Object.fromEntries(CONTRACTS.map((contract) => [contract, changing(contract, change)])),
      nameUnderRegistration: changing('byoc_registration', { trunkName: 'New name' }),
      name: changing('platform', { trunkName: 'New name' }),
      case: changing('platform', { trunkName: 'BERLIN CARRIER' }),
      added: changing('platform', { callerAddress: '+4969123456' }),
      switchAndSite: changing('platform', {}, { toSite: 'site-2', enabled: false }),
    })
  })

  it('goes by what Genesys Cloud told last, and by what is known where it told nothing', () => {
    expect(heldTrunk(null, HELD)).toBe(HELD)
    const full = {
      ...{ terminationId: 'berlin-1', callerAddress: '+4969123456', furtherServers: 'sbc2.example.com' },
      ...{ outboundRoute: 'Carrier calls', wideAllowList: 'true' },
    }
    const known = { ...HELD, fields: { ...HELD.fields, ...full } }
    expect(heldTrunk(NO_TERMS, known)).toEqual(known)
    const told = {
      ...{ name: 'Told name', servers: ['sbc9.example.com:5061'], transport: 'tls', identifier: 'told-1' },
      ...{ authUser: 'told-user', realm: 'told.example', allowList: [], inboundSite: 'site-9', enabled: false },
      ...{ callerName: 'Told', callerAddress: '+49691' },
    }
    expect(heldTrunk({ ...NO_TERMS, ...told }, HELD)).toEqual({
      fields: {
        ...HELD.fields,
        ...{ trunkName: 'Told name', sipUri: 'sip:told-1@sbc9.example.com:5061;transport=tls', furtherServers: '' },
        ...{ terminationId: 'told-1', authUser: 'told-user', realm: 'told.example', allowList: '' },
        ...{ callerName: 'Told', callerAddress: '+49691' },
      },
      site: 'site-9',
      enabled: false,
    })
  })

  it('keeps the further servers that are known where the servers that are told can be no SIP URI', () => {
    const known = { ...HELD, fields: someFields({ furtherServers: 'sbc2.example.com' }) }
    const held = heldTrunk({ ...NO_TERMS, servers: ['no server at all'] }, known)
    expect(held.fields).toEqual(known.fields)
    const told = heldTrunk({ ...NO_TERMS, servers: ['sbc1.example.com:5060', 'sbc3.example.com:5060'] }, known)
    expect(told.fields).toMatchObject({ sipUri: 'sip:sbc1.example.com:5060', furtherServers: 'sbc3.example.com:5060' })
  })
})

describe('the plan of a change of the outbound route', () => {
  const move = (change: Partial<RouteMove>): Plan =>
    planRoute(aTarget('platform'), {
      ...{ genesysId: 'trunk-1', from: '', to: '', site: 'site-1', routeSites: ['site-1', 'site-2'] },
      ...change,
    })

  it('puts the trunk on the new one, and takes it off those that this app has put it on', () => {
    expectWords(join(__dirname, 'plans-of-routes.json'), {
      put: move({ to: 'Carrier calls' }),
      moved: move({ from: 'Old calls', to: 'Carrier calls' }),
      taken: move({ from: 'Old calls' }),
      // Without a site there is nowhere to look for it.
      nowhere: move({ to: 'Carrier calls', site: '' }),
    })
  })

  it('is empty under the contract that has no outbound routes', () => {
    expect(CONTRACTS.filter((contract) => hasRoutes({ contract }))).toEqual(['platform'])
    const told = {
      genesysId: 'trunk-1',
      from: 'Old calls',
      to: 'Carrier calls',
      site: 'site-1',
      routeSites: ['site-1'],
    }
    expect(planRoute(aTarget('byoc_registration'), told)).toEqual({ calls: [], writes: [], unknown: [] })
  })
})

describe('the values of a body', () => {
  const values = (body: string, contract: Contract = 'platform'): unknown[] =>
    writesOf(body, aTarget(contract)).map(({ field, label, value }) => [field, label, value])

  it('are told with their place, lists whole, and what is no value as empty', () => {
    const body = { a: { b: { c: 7 }, d: [1, 'x'] }, e: true, f: null, g: '' }
    expect(values(JSON.stringify(body))).toEqual([
      ['a.b.c', '', 7],
      ['a.d', '', ['1', 'x']],
      ['e', '', true],
      ['f', '', ''],
      ['g', '', ''],
    ])
    expect(values('no JSON')).toEqual([])
  })

  it('leave out the metabase that is not known yet, and nothing else that is empty', () => {
    expect(values('{"trunkMetabase": {"id": ""}, "name": ""}').map((value) => (value as string[])[0])).toEqual(['name'])
    expect(values('{"trunkMetabase": {"id": "m.json"}}')).toEqual([['trunkMetabase.id', '', 'm.json']])
  })

  it('never tell a digest password', () => {
    expect(values('{"auth_password": "canary"}', 'byoc_registration')).toEqual([
      ['auth_password', 'Digest password', 'set'],
    ])
    const property = 'trunk_sip_authentication_credentials_password'
    expect(values(`{"properties": {"${property}": {"value": {"instance": "canary"}}}}`)).toEqual([
      [`properties.${property}.value.instance`, 'Digest password', 'set'],
    ])
  })

  it('are named as on the form, also those that several fields make', () => {
    expect(values('{"properties": {"trunk_enabled": {"value": {"instance": false}}}}')).toEqual([
      ['properties.trunk_enabled.value.instance', 'Switch', false],
    ])
    expect(values('{"trunk_enabled": {"value": 1}, "not_trunk_enabled": {"value": 1}}')).toEqual([
      ['trunk_enabled.value', 'Switch', 1],
      ['not_trunk_enabled.value', '', 1],
    ])
    expect(values('{"properties": {"trunk_transport_protocolVariant": {"value": {"instance": "tls"}}}}')).toEqual([
      ['properties.trunk_transport_protocolVariant.value.instance', 'SIP URI', 'tls'],
    ])
  })
})

it('need no password of a request, only whether there is one', () => {
  const request = aRequest({ authPassword: 'canary' })
  expect(withoutPassword(request, true)).toEqual({ ...request, authPassword: 'kept' })
  expect(withoutPassword(request, false)).toEqual({ ...request, authPassword: '' })
})
