import { adapterOf } from '../../../src/server/contracts/contracts'
import type { TrunkChange } from '../../../src/server/contracts/adapter'
import type { RegistrationRequest } from '../../../src/server/fields/registration-request'
import type { JsonObject } from '../../../src/server/genesys'
import { aRequest } from '../samples'

const FROM = aRequest({ allowList: '203.0.113.0/28', callerName: 'Front desk', realm: 'carrier.example' })

function change(to: Partial<RegistrationRequest>, more: Partial<TrunkChange> = {}): TrunkChange {
  return { from: FROM, to: { ...FROM, ...to }, fromSite: 'site-1', toSite: 'site-1', enabled: null, ...more }
}

describe('the body of a change under byoc_registration', () => {
  const { changedBody } = adapterOf('byoc_registration')
  const ENTITY = { id: 'trunk-1', version: 7, name: 'Berlin carrier', allow_list: ['192.0.2.1'], strange: { a: 1 } }

  it('is the registration as it was read, with the members that the change touches', () => {
    expect(changedBody(ENTITY, change({ realm: 'new.example' }))).toEqual({ ...ENTITY, realm: 'new.example' })
    expect(changedBody(ENTITY, change({ trunkName: 'New' }))).toEqual({ ...ENTITY, name: 'New' })
  })

  it('empties what is left out: a text by an empty one, a list by an empty one', () => {
    const emptied = changedBody(ENTITY, change({ callerName: '', allowList: '' }))
    expect(emptied).toEqual({ ...ENTITY, caller_name: '', allow_list: [] })
  })

  it('is the registration as it was read where nothing changes, a list in the same order included', () => {
    expect(changedBody(ENTITY, change({}))).toEqual(ENTITY)
    expect(changedBody(ENTITY, change({ allowList: '203.0.113.0/28,' }))).toEqual(ENTITY)
  })
})

describe('the body of a change under platform', () => {
  const { changedBody } = adapterOf('platform')
  const property = (instance: unknown): JsonObject =>
    ({ type: 'string', value: { default: 'd', instance } }) as JsonObject
  const PROPERTIES = {
    trunk_label: property('Berlin carrier'),
    trunk_enabled: property(true),
    trunk_sip_authentication_credentials_realm: property('carrier.example'),
    strange: property('x'),
  }
  const ENTITY: JsonObject = {
    ...{ id: 'trunk-1', version: 7, name: 'Berlin carrier', inboundSite: { id: 'site-1', name: 'One' } },
    properties: PROPERTIES,
  }
  const properties = (changed: object): object => ({ ...ENTITY, properties: { ...PROPERTIES, ...changed } })

  it('is the trunk as it was read, its version in it, with the values that the change touches', () => {
    expect(changedBody(ENTITY, change({}))).toEqual(ENTITY)
    expect(changedBody(ENTITY, change({ realm: 'new.example' }))).toEqual(
      properties({ trunk_sip_authentication_credentials_realm: property('new.example') }),
    )
  })

  it('has a property that the trunk did not tell', () => {
    expect(changedBody(ENTITY, change({ callerAddress: '+4969123456' }))).toEqual(
      properties({ trunk_outboundIdentity_callingAddress: { value: { instance: '+4969123456' } } }),
    )
    const odd = { ...ENTITY, properties: { trunk_outboundIdentity_callingAddress: 'no property' } }
    expect(changedBody(odd, change({ callerAddress: '+4969123456' }))).toEqual({
      ...ENTITY,
      properties: { trunk_outboundIdentity_callingAddress: { value: { instance: '+4969123456' } } },
    })
  })

  it('has the new name in both of its places', () => {
    expect(changedBody(ENTITY, change({ trunkName: 'New' }))).toEqual({
      ...properties({ trunk_label: property('New') }),
      name: 'New',
    })
  })

  it.each<[string, Partial<TrunkChange>, object]>([
    ['another site', { toSite: 'site-2' }, { inboundSite: { id: 'site-2' } }],
    ['no other site where the change ends with none: a trunk has to have one', { toSite: '' }, {}],
  ])('names %s', (_what, more, expected) => {
    expect(changedBody(ENTITY, change({}, more))).toEqual({ ...ENTITY, ...expected })
  })

  it.each([true, false])('switches the trunk: %s', (enabled) => {
    expect(changedBody(ENTITY, change({}, { enabled }))).toEqual(properties({ trunk_enabled: property(enabled) }))
  })

  it('has no password any more where the digest user goes, and leaves it alone where there was none', () => {
    const password = 'trunk_sip_authentication_credentials_password'
    const user = 'trunk_sip_authentication_credentials_username'
    const passwordOf = (changed: TrunkChange): unknown =>
      (changedBody(ENTITY, changed)['properties'] as Record<string, unknown>)[password]
    expect(passwordOf(change({ authUser: '' }))).toEqual({ value: { instance: '' } })
    expect(passwordOf(change({ authUser: 'another' }))).toBeUndefined()
    expect(passwordOf(change({ authUser: '' }, { from: { ...FROM, authUser: '' } }))).toBeUndefined()
    expect(changedBody(ENTITY, change({ authUser: '' }))['properties']).toMatchObject({
      [user]: { value: { instance: '' } },
    })
  })

  // An adopted trunk may have servers that no SIP URI can name.
  it('leaves the servers as they are where no SIP URI names them', () => {
    const nameless = { ...FROM, sipUri: '' }
    const changed = changedBody(ENTITY, { ...change({}), from: nameless, to: { ...nameless, realm: 'new.example' } })
    expect(changed).toEqual(properties({ trunk_sip_authentication_credentials_realm: property('new.example') }))
    // Servers that a change names are written, and switch no trunk on.
    const off = { ...ENTITY, properties: { ...PROPERTIES, trunk_enabled: property(false) } }
    const named = changedBody(off, { ...change({}), from: nameless, to: FROM })['properties'] as JsonObject
    expect(Object.keys(named).sort()).toEqual([
      ...['strange', 'trunk_enabled', 'trunk_label', 'trunk_sip_authentication_credentials_realm'],
      ...['trunk_sip_termination_uri', 'trunk_transport_protocolVariant', 'trunk_transport_serverProxyList'],
    ])
    expect(named['trunk_enabled']).toEqual(property(false))
  })
})
