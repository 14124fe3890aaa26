import { join } from 'node:path'
import * as calls from '../../../src/server/contracts/calls'
import { metabasesCall, productsCall, statusCall, templateCall } from '../../../src/server/contracts/platform-calls'
import { parseSitePage, sitesCall } from '../../../src/server/telephony/platform-sites'
import {
  checkRequest,
  columnLimits,
  columnsOf,
  breachInWords,
  readFields,
  registrationRequest,
  variableLimits,
} from '../../../src/server/fields/registration-request'
import { FIELD_NAMES, columnOf, sentFields, type FieldName } from '../../../src/server/fields/request-fields'
import { fieldSaid } from '../../../src/server/fields/said-field'
import { serverEntries, transportIn } from '../../../src/server/fields/sip-servers'
import { identifierTaken, inboundAddress } from '../../../src/server/fields/termination'
import { toldFields } from '../../../src/server/contracts/told-fields'
import { describeTrunkStatus, parseTrunkStatus } from '../../../src/server/telephony/trunk-status'
import { NO_TERMS, shownTerm, type TrunkTerms } from '../../../src/server/contracts/trunk-terms'
import { findRegion, REGIONS } from '../../../src/server/genesys/regions'
import { expectWords } from '../kept-words'
import { aRequest, aTarget } from '../samples'

const LONG = 'a'.repeat(64)
const CONTRACTS = ['byoc_registration', 'platform', null] as const

/** Values of each field at a border of a rule. */
const VALUES: Partial<Record<FieldName, string[]>> = {
  trunkName: ['', ' ', 'Berlin', ' Berlin', 'a\tb', 'a\u007fb', '\ud83d', '<b>', 'a\u200bb', 'a'.repeat(101)],
  trunkKind: ['', 'carrier', 'pbx', 'PBX', 'other'],
  sipUri: [
    ...[
      '',
      'sip:a@sbc1.example.com',
      'sip:a:p@sbc1.example.com',
      'sip:a@10.0.0.1',
      'sip:sbc1.example.com;maddr=10.0.0.1',
    ],
    ...[
      'sips:sbc1.example.com;transport=udp',
      'sips:sbc1.example.com',
      'sip:sbc1.example.com;transport=SCTP',
      'sip:b.c;lr',
    ],
    ...['sip:b.c?x=y', 'sip:b.c;Transport=TCP', 'x', `sip:${LONG}@sbc1.example.com`, 'sip:a_b@sbc1.example.com'],
  ],
  furtherServers: [
    ...[
      '',
      'sbc2.example.com',
      ',sbc2.example.com;sbc3.example.com:5062 ',
      'sbc1.example.com:5061',
      'sbc2.example.com, sbc2.example.com',
    ],
    ...['sip:sbc2.example.com', 'a@sbc2.example.com', 'sbc2.example.com?x', 'sbc2_', 'sbc2', `x${LONG}@y`, 'wsip:b.c'],
  ],
  terminationId: ['', 'frankfurt-1', 'a', '-a', 'a-', 'a.b', LONG.slice(1), LONG],
  authUser: ['', 'berlin-1', ' berlin-1'],
  authPassword: ['', 'kept', ' kept ', 'a\tb'],
  allowList: ['', '203.0.113.0/28', '8.0.0.0/8', '10.0.0.1', `${LONG}x`],
  wideAllowList: ['', '1'],
  callerName: ['', 'Acme', 'A\u00a0B', 'A\u2028B', 'a'.repeat(41)],
  callerAddress: [
    ...[
      '',
      '+49301234567',
      '+49 (0) 30 123-45.6',
      'tel:+4930123456',
      '030123',
      '+0301',
      '+1',
      '+12',
      '+123456789012345',
      '+1234567890123456',
    ],
    ...['x+49301234567', '+49301234567x'],
  ],
  realm: ['', 'acme.example', ' acme'],
  inboundSite: ['', 'site-1', 'a'.repeat(37)],
  outboundRoute: ['', 'Abroad'],
}

const words = (request: ReturnType<typeof aRequest>): Record<string, string[]> =>
  Object.fromEntries(
    CONTRACTS.map((contract) => [
      contract ?? 'any contract',
      checkRequest(request, columnLimits(), contract).map((each) => `${each.code}: ${breachInWords(each)}`),
    ]),
  )

const shown = (text: string): string => (text.length > 70 ? `${text.slice(0, 20)} … ${String(text.length)}` : text)

it('says of every value of every field what it said before', () => {
  const alone = FIELD_NAMES.flatMap((name) =>
    (VALUES[name] ?? []).map((value) => [`${name} "${shown(value)}"`, words(aRequest({ [name]: value }))]),
  )
  expectWords(join(__dirname, 'words.json'), {
    ...(Object.fromEntries(alone) as object),
    'a wide allow list that is meant': words(aRequest({ allowList: '8.0.0.0/8', wideAllowList: '1' })),
    'a password and a realm of no user': words(aRequest({ authUser: ' ', authPassword: 'x', realm: 'y' })),
    'a realm of no user': words(aRequest({ authUser: '', realm: ' y' })),
    'a further server of a URI that is none': words(aRequest({ sipUri: 'x', furtherServers: 'sbc2.example.com:5060' })),
    'an identifier that another has': identifierTaken('BTR0001002'),
  })
})

it('makes every call as before', () => {
  const page = { pageNumber: 2, pageSize: 50 }
  const making = { model: { metabaseId: 'm', template: { properties: { a: { value: {} } } } }, inboundSiteId: 's' }
  const made = (['byoc_registration', 'platform'] as const).map((contract) => {
    const target = aTarget(contract)
    const all = {
      token: calls.tokenCall(target),
      verify: calls.verifyCall(target),
      read: calls.readCall(target),
      probe: calls.probeCall(target),
      register: calls.registerCall(target, aRequest({ sipUri: 'sip:a@sbc1.example.com' }), making),
      'register what is refused': calls.registerCall(target, aRequest({ sipUri: 'x' }), making),
      'look up': calls.lookUpCall(target, "a b&c'(d)!*ä", page),
      list: calls.listCall(target, page),
      get: calls.getCall(target, 'trunk-1'),
      retire: calls.retireCall(target, 'trunk-1'),
      products: productsCall(target),
      metabases: metabasesCall(target, page),
      template: templateCall(target, 'm.json'),
      status: statusCall(target, 'trunk-1'),
      sites: sitesCall(target, true, page),
      'sites of the organization': sitesCall(target, false, page),
    }
    const addresses = Object.entries(all).map(([name, call]) => {
      const made = 'ok' in call ? (call.ok ? call.call : null) : call
      return [name, { ...call, address: made === null ? null : calls.endpoint(made) }]
    })
    return [contract, Object.fromEntries(addresses) as object]
  })
  expectWords(join(__dirname, 'calls.json'), Object.fromEntries(made) as object)
})

it('a body has as many bytes as Genesys takes', () => {
  const call = calls.probeCall(aTarget('platform'))
  expect(calls.bodyProblem({ ...call, body: null })).toBeNull()
  expect(calls.bodyProblem({ ...call, body: 'ä'.repeat(256_000) })).toBeNull()
  expect(calls.bodyProblem({ ...call, body: `${'ä'.repeat(256_000)}a` })).toBe(
    'The request makes a body of 512001 bytes; Genesys Cloud takes 512000.',
  )
  expect(() => calls.entityPath('platform', '..')).toThrow(
    'The stored id of the trunk is not the id of an entity in Genesys Cloud.',
  )
})

describe('a page of sites', () => {
  const read = (listing: object, pageSize = 3): unknown => parseSitePage(JSON.stringify(listing), pageSize)
  const site = (id: string, more: object = {}): object => ({ id, name: `Site ${id}`, ...more })

  it.each<[string, object, unknown]>([
    ['is none', {}, null],
    ['is none either', { entities: 7 }, null],
    ['is empty', { entities: [] }, { sites: [], unreadable: 0, more: false }],
    [
      'names sites, and counts what has no ID',
      { entities: [site('a'), { id: 'b' }, 7, { name: 'c' }, site('d', { state: 'deleted' })], pageCount: 1 },
      {
        sites: [
          { id: 'a', name: 'Site a' },
          { id: 'b', name: 'b' },
        ],
        unreadable: 2,
        more: false,
      },
    ],
    ['says that another follows', { entities: [], pageCount: 2 }, { sites: [], unreadable: 0, more: true }],
    [
      'says that it is the last',
      { entities: [], pageNumber: 2, pageCount: 2 },
      { sites: [], unreadable: 0, more: false },
    ],
    ['is full', { entities: [1, 2, 3] }, { sites: [], unreadable: 3, more: true }],
    ['is not full', { entities: [1, 2] }, { sites: [], unreadable: 2, more: false }],
  ])('%s', (_name, listing, expected) => {
    expect(read(listing)).toEqual(expected)
  })

  it('has bounds: of its entities, of an ID, of a name', () => {
    const many = read({ entities: Array.from({ length: 1002 }, (_none, index) => site(String(index))), pageCount: 1 })
    expect(many).toMatchObject({ unreadable: 2 })
    expect((many as { sites: unknown[] }).sites).toHaveLength(1000)
    expect(read({ entities: [site('a'.repeat(36)), site('a'.repeat(37))] })).toMatchObject({ unreadable: 1 })
    expect(read({ entities: [{ id: 'a', name: 'n'.repeat(181) }] })).toMatchObject({
      sites: [{ name: `${'n'.repeat(180)}… (of 181 characters)` }],
    })
    expect(parseSitePage('[]', 3)).toBeNull()
  })
})

describe('fields', () => {
  it('are read under the names of their columns, and written back', () => {
    const fields = readFields((column) => (column === 'wide_allow_list' ? 'true' : `of ${column}`))
    expect(fields).toMatchObject({ trunkName: 'of trunk_name', wideAllowList: '1' })
    expect(Object.keys(fields)).not.toContain('authPassword')
    expect(columnsOf(fields)).toMatchObject({ trunk_name: 'of trunk_name', wide_allow_list: '1' })
    const flag = (value: string): string => readFields(() => value).wideAllowList
    expect(['1', 'true', '0', ''].map(flag)).toEqual(['1', '1', '', ''])
    expect(columnsOf(readFields(() => ''))).toMatchObject({ wide_allow_list: '0', trunk_name: '' })
    expect(registrationRequest('BTR1', fields, 'pw')).toEqual({ ...fields, number: 'BTR1', authPassword: 'pw' })
  })

  it('have limits, by column and by variable', () => {
    expect(columnLimits()).toMatchObject({ trunkName: 100, allowList: 4000 })
    expect(variableLimits()).toMatchObject({ trunkName: 100, allowList: 3999 })
    expect(Object.keys(columnLimits())).not.toContain('authPassword')
  })

  it.each([
    ['sip_uri', 'sipUri'],
    ['allow_list[2]', 'allowList'],
    ['properties.trunk_label.value.instance', 'trunkName'],
    ['inboundSite.id', 'inboundSite'],
    ['properties.trunk_sip_termination_uri', 'terminationId'],
    ['properties.trunk_transport_serverProxyList', 'sipUri'],
    ['nothing', null],
    ['', null],
  ])('are meant by the path "%s"', (path, name) => {
    expect(fieldSaid(path)).toBe(name)
  })

  it('are sent where the contract has a place for them', () => {
    const full = aRequest({
      allowList: '8.8.8.8, 9.9.9.9',
      realm: 'r',
      inboundSite: 's',
      trunkKind: 'pbx',
      wideAllowList: '1',
    })
    expect(sentFields(full, 'byoc_registration')).toEqual({
      name: 'Berlin carrier',
      sip_uri: full.sipUri,
      auth_user: 'berlin-1',
      allow_list: ['8.8.8.8', '9.9.9.9'],
      realm: 'r',
      inbound_site_id: 's',
    })
    expect(sentFields(aRequest({ allowList: ' , ' }), 'platform')).not.toHaveProperty('trunk_access_acl_allowList')
    expect(columnOf('sipUri')).toBe('sip_uri')
    expect(serverEntries(' a,;b ')).toEqual(['a', 'b'])
    expect(['sip:a.b', 'sips:a.b', 'sip:a.b;transport=TCP', 'x'].map(transportIn)).toEqual(['udp', 'tls', 'tcp', ''])
  })
})

it('an identifier begins the address of its region, where one is known', () => {
  const region = findRegion('eu-central-1')
  expect(inboundAddress('Berlin', region)).toBe('berlin.byoc.mypurecloud.de')
  expect([inboundAddress('', region), inboundAddress('a', null)]).toEqual(['', ''])
  for (const unknown of REGIONS.filter(({ callsUnknown }) => callsUnknown === true)) {
    expect(inboundAddress('a', unknown)).toBe('')
  }
})

describe('the fields of a trunk that Genesys tells', () => {
  const TOLD: TrunkTerms = {
    ...NO_TERMS,
    name: 'Berlin',
    servers: ['sbc1.example.com:5061', 'sbc2.example.com:5061'],
    transport: 'TLS',
    identifier: 'berlin',
    authUser: 'u',
    allowList: ['8.8.8.8', '9.9.9.9'],
    inboundSite: 's',
    callerName: 'c',
    callerAddress: '+49',
    realm: 'r',
  }
  const NONE = { sipUri: '', furtherServers: '' }

  it('are those that a person would have typed', () => {
    expect(toldFields(TOLD)).toEqual({
      trunkName: 'Berlin',
      trunkKind: '',
      sipUri: 'sip:berlin@sbc1.example.com:5061;transport=tls',
      furtherServers: 'sbc2.example.com:5061',
      terminationId: 'berlin',
      authUser: 'u',
      allowList: '8.8.8.8, 9.9.9.9',
      wideAllowList: '',
      callerName: 'c',
      callerAddress: '+49',
      realm: 'r',
      inboundSite: 's',
      outboundRoute: '',
    })
    expect(toldFields({ ...NO_TERMS, sipUri: 'sip:x.y' })).toEqual({
      ...toldFields(NO_TERMS),
      sipUri: 'sip:x.y',
    })
    expect(new Set(Object.values(toldFields(NO_TERMS)))).toEqual(new Set(['']))
  })

  it.each<[string, Partial<TrunkTerms>, object]>([
    ['no server', { servers: [] }, NONE],
    ['no transport', { transport: null, servers: ['a.b'] }, { sipUri: 'sip:berlin@a.b', furtherServers: '' }],
    ['an empty transport', { transport: '', servers: ['a.b'] }, NONE],
    ['no identifier', { identifier: null, servers: ['a.b'] }, { sipUri: 'sip:a.b;transport=tls', furtherServers: '' }],
    [
      'an empty identifier',
      { identifier: '', servers: ['a.b'] },
      { sipUri: 'sip:a.b;transport=tls', furtherServers: '' },
    ],
    ['a server that is none', { servers: ['a b'] }, NONE],
    ['a further server that is none', { servers: ['a.b', 'c d'] }, NONE],
    ['a transport that no URI has', { transport: '[', servers: ['a.b'] }, NONE],
  ])('are empty where %s can be written as a URI', (_name, change, expected) => {
    expect(toldFields({ ...TOLD, ...change })).toMatchObject(expected)
  })

  it('are empty where they are longer than the field', () => {
    expect(toldFields({ ...TOLD, name: 'n'.repeat(100), realm: 'r'.repeat(256) })).toMatchObject({
      trunkName: 'n'.repeat(100),
      realm: '',
    })
  })

  it('are shown in words', () => {
    expect([true, false, null].map((enabled) => shownTerm({ ...NO_TERMS, enabled }, 'enabled'))).toEqual([
      'on',
      'off',
      '',
    ])
    expect(shownTerm(TOLD, 'servers')).toBe('sbc1.example.com:5061, sbc2.example.com:5061')
    expect(shownTerm(TOLD, 'name')).toBe('Berlin')
  })
})

it.each<[object[], string | null]>([
  [[], 'Genesys Cloud has not made the trunk yet.'],
  [[{ state: 'deleted' }], 'The trunk is deleted in Genesys Cloud.'],
  [[{}], 'Genesys Cloud does not say how the trunk is.'],
  [
    [{ inService: false, enabled: false, connectedStatus: { connected: false } }],
    'not in service; disabled; not connected',
  ],
  [[{ inService: true }, {}], 'Genesys Cloud does not say how the trunk is.'],
  [[{ inService: true }, { inService: true, state: 'active' }, { state: 'deleted' }], 'in service'],
  [
    [{ optionsStatus: [{ optionState: true }, { proxyAddress: 'p', optionState: false }, { proxyAddress: 'q' }, 7] }],
    'OPTIONS proxy: answered, p: not answered',
  ],
  [
    [{ registersStatus: Array.from({ length: 11 }, () => ({ proxyAddress: 'p', registerState: true })) }],
    `REGISTER ${Array.from({ length: 10 }, () => 'p: answered').join(', ')}, 1 more`,
  ],
  [
    [{ registersStatus: Array.from({ length: 10 }, () => ({ proxyAddress: 'p', registerState: true })) }],
    `REGISTER ${Array.from({ length: 10 }, () => 'p: answered').join(', ')}`,
  ],
  [
    [{ optionsStatus: [{ proxyAddress: 'p'.repeat(101), optionState: true }] }],
    `OPTIONS ${'p'.repeat(100)}… (of 101 characters): answered`,
  ],
])('the state of %j is told: %s', (entities, told) => {
  const status = parseTrunkStatus(JSON.stringify({ entities }))
  expect(status === null ? null : describeTrunkStatus(status)).toBe(told)
  expect(parseTrunkStatus('[]')).toBeNull()
})
