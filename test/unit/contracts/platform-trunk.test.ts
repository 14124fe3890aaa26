import fc from 'fast-check'
import { parseTrunk } from '../../../src/server/contracts/answers'
import { expectedTrunk } from '../../../src/server/contracts/expected-trunk'
import {
  parseByocEnabled,
  parseTemplate,
  trunkBase,
  type TrunkBase,
} from '../../../src/server/contracts/platform-trunk'
import type { RegistrationRequest } from '../../../src/server/fields/registration-request'
import { compareTrunk } from '../../../src/server/inventory/drift'
import { assertProperty } from '../properties'
import { aRequest } from '../samples'

const TEMPLATE = {
  id: 'x',
  properties: {
    trunk_label: { value: { default: '', instance: null }, required: true },
    trunk_media_codec: { value: { default: ['audio/opus'], instance: ['audio/opus'] } },
  },
}

function made(change: Partial<RegistrationRequest>): TrunkBase {
  const template = parseTemplate(JSON.stringify(TEMPLATE))
  const options = { metabaseId: 'm.json', inboundSiteId: 'site-1' }
  const result = template && trunkBase(template, aRequest(change), options)
  if (result?.ok !== true) throw new Error('no trunk')
  return result.trunk
}

function instances(trunk: TrunkBase): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(trunk.properties).map(([key, property]) => [
      key,
      (property['value'] as { instance: unknown }).instance,
    ]),
  )
}

describe('a trunk of the platform contract', () => {
  it('fills in the template and keeps what else it says', () => {
    const trunk = made({
      authPassword: 'pw',
      allowList: '203.0.113.0/28',
      realm: 'r',
      callerName: 'Acme',
      callerAddress: '+49',
    })
    expect(trunk).toMatchObject({
      name: 'Berlin carrier',
      description: 'ServiceNow BTR0001001',
      trunkMetabase: { id: 'm.json' },
      trunkType: 'EXTERNAL',
      state: 'active',
      inboundSite: { id: 'site-1' },
    })
    expect(trunk.properties['trunk_label']).toEqual({
      value: { default: '', instance: 'Berlin carrier' },
      required: true,
    })
    expect(instances(trunk)).toEqual({
      trunk_label: 'Berlin carrier',
      trunk_media_codec: ['audio/opus'],
      trunk_type: 'external.pcv.byoc.carrier',
      trunk_enabled: true,
      trunk_protocol: 'SIP',
      trunk_transport_serverProxyList: ['sbc1.example.com:5061'],
      trunk_transport_protocolVariant: 'tls',
      trunk_sip_authentication_credentials_username: 'berlin-1',
      trunk_sip_authentication_credentials_password: 'pw',
      trunk_sip_authentication_credentials_realm: 'r',
      trunk_sip_termination_uri: 'trunk1',
      trunk_access_acl_allowList: ['203.0.113.0/28'],
      trunk_outboundIdentity_callingName: 'Acme',
      trunk_outboundIdentity_callingAddress: '+49',
    })
  })

  it.each([
    ['sip:h.example.com', 'h.example.com:5060', 'udp', undefined],
    ['sips:h.example.com', 'h.example.com:5061', 'tls', undefined],
    ['sips:h.example.com;transport=tcp', 'h.example.com:5061', 'tls', undefined],
    ['sip:h.example.com;transport=TCP', 'h.example.com:5060', 'tcp', undefined],
    ['sip:u@[2001:db8::1]', '[2001:db8::1]:5060', 'udp', 'u'],
  ])('makes proxy, transport and termination of %s', (sipUri, proxy, transport, termination) => {
    const values = instances(made({ sipUri }))
    expect(values).toMatchObject({
      trunk_transport_serverProxyList: [proxy],
      trunk_transport_protocolVariant: transport,
    })
    expect(values['trunk_sip_termination_uri']).toBe(termination)
  })

  it('has the further servers behind that of the SIP URI, in their order, with the usual port of its transport', () => {
    const furtherServers = 'sbc2.example.com, 203.0.113.9:5070\n[2001:db8::9]'
    const values = instances(made({ sipUri: 'sips:sbc1.example.com', furtherServers, terminationId: 'frankfurt-1' }))
    expect(values).toMatchObject({
      trunk_transport_serverProxyList: [
        ...['sbc1.example.com:5061', 'sbc2.example.com:5061', '203.0.113.9:5070', '[2001:db8::9]:5061'],
      ],
      trunk_sip_termination_uri: 'frankfurt-1',
    })
  })

  it('has none of the further servers that are no servers: the check of the request has told them', () => {
    const { trunk_transport_serverProxyList: servers } = instances(
      made({ furtherServers: 'not_a_host, sbc2.example.com' }),
    )
    expect(servers).toEqual(['sbc1.example.com:5061', 'sbc2.example.com:5061'])
  })

  it('has no digest user where the trunk is authenticated by address alone', () => {
    expect(instances(made({ authUser: '' }))).not.toHaveProperty('trunk_sip_authentication_credentials_username')
  })

  it('refuses to make a trunk of a SIP URI that is none', () => {
    expect(
      trunkBase({ properties: {} }, aRequest({ sipUri: 'x' }), { metabaseId: 'm', inboundSiteId: 's' }),
    ).toMatchObject({
      ok: false,
      rule: 'it has no scheme',
    })
  })

  it('leaves the template as it was', () => {
    const template = parseTemplate(JSON.stringify(TEMPLATE))
    const before = JSON.stringify(template)
    if (template !== null) trunkBase(template, aRequest(), { metabaseId: 'm', inboundSiteId: 's' })
    expect(JSON.stringify(template)).toBe(before)
  })

  it('is recognized when Genesys tells it back, for every request', () => {
    const host = fc.constantFrom('sbc.example.com', '192.0.2.1', '[2001:db8::1]')
    const user = fc.constantFrom('', 'trunk@', '+4930123@')
    const tail = fc.constantFrom('', ':5060', ':5062', ';transport=tcp', ':5061;transport=tls;lr')
    const text = fc.string({ minLength: 1, maxLength: 40 })
    assertProperty(
      fc.property(
        fc.constantFrom('sip', 'sips'),
        user,
        host,
        tail,
        text,
        text,
        (scheme, who, where, more, name, auth) => {
          const change = { sipUri: `${scheme}:${who}${where}${more}`, trunkName: name, authUser: auth }
          const told = parseTrunk('platform', JSON.stringify({ ...made(change), id: 'id-1', version: 1 }))
          expect(compareTrunk(expectedTrunk(aRequest(change), 'platform', 'SITE-1'), told)).toEqual({
            kind: 'same',
            untold: ['realm', 'allowList'],
          })
        },
      ),
    )
  })

  it('is known by the request’s number in its description', () => {
    expect(made({ number: 'BTR0001001' }).description).toBe('ServiceNow BTR0001001')
  })

  it('takes the type of a PBX trunk from the template, and of a carrier trunk from what is published', () => {
    const options = { metabaseId: 'm', inboundSiteId: 's' }
    const typeOf = (trunkKind: string, value: object): unknown => {
      const template = { properties: { trunk_type: { value: { ...value } } } }
      const built = trunkBase(template, aRequest({ trunkKind }), options)
      return built.ok ? instances(built.trunk)['trunk_type'] : built
    }
    expect(typeOf('carrier', { default: 'x' })).toBe('external.pcv.byoc.carrier')
    expect(typeOf('', { default: 'x' })).toBe('external.pcv.byoc.carrier')
    expect(typeOf('pbx', { default: 'x' })).toBe('x')
    expect(typeOf('pbx', { default: 'x', instance: 'y' })).toBe('y')
    expect(typeOf('pbx', { instance: null })).toBeNull()
    const untold = trunkBase({ properties: {} }, aRequest({ trunkKind: 'pbx' }), options)
    expect(untold.ok && untold.trunk.properties).not.toHaveProperty('trunk_type')
  })

  it('reads templates and products', () => {
    expect(parseByocEnabled('{"entities":[{"id":"byoc"}]}')).toBe(true)
    expect(parseByocEnabled('{"entities":[{"id":"collaborateFree"}]}')).toBe(false)
    expect(parseByocEnabled('{"entities":[],"pageNumber":1,"pageCount":2}')).toBeNull()
    expect(parseByocEnabled('<html>')).toBeNull()
    expect(parseTemplate('{"id":"x"}')).toBeNull()
    expect(parseTemplate('<html>')).toBeNull()
    expect(parseTemplate('{"properties":{"a":null,"b":{"value":{}}}}')).toEqual({ properties: { b: { value: {} } } })
  })
})
