import fc from 'fast-check'
import { CONTRACTS } from '../../../src/server/fields/contract'
import {
  checkRequest,
  columnsOf,
  identifierUnder,
  type RegistrationRequest,
} from '../../../src/server/fields/registration-request'
import { FIELD_NAMES, type FieldName } from '../../../src/server/fields/request-fields'
import { assertProperty } from '../properties'
import { someFields } from '../inventory/a-trunk'
import { aRequest } from '../samples'

describe('checking a request', () => {
  it('finds nothing against a sound one, under either contract', () => {
    expect(checkRequest(aRequest(), {}, 'byoc_registration')).toEqual([])
    expect(checkRequest(aRequest(), {}, 'platform')).toEqual([])
  })

  it.each<[Partial<RegistrationRequest>, FieldName, RegExp]>([
    [{ trunkName: '' }, 'trunkName', /empty/],
    [{ trunkName: '  ' }, 'trunkName', /empty/],
    [{ authUser: '' }, 'authUser', /empty/],
    [{ sipUri: '' }, 'sipUri', /empty/],
    [{ sipUri: 'sbc.example.com' }, 'sipUri', /no scheme/],
    [{ sipUri: 'sip:a:hunter2@example.com' }, 'sipUri', /carries a password/],
    [{ trunkName: 'a\tb' }, 'trunkName', /control character/],
    [{ authUser: 'bob ' }, 'authUser', /white space/],
    [{ authUser: 'bob\t' }, 'authUser', /control character/],
    [{ trunkName: 'a\tb\u00a0c' }, 'trunkName', /control character/],
    [{ trunkName: '\ud83d' }, 'trunkName', /half a character/],
    [{ authPassword: 'a\nb' }, 'authPassword', /control character/],
    [{ trunkName: '<b>Berlin' }, 'trunkName', /angle bracket/],
    [{ trunkName: 'Berlin>' }, 'trunkName', /angle bracket/],
    [{ trunkName: 'Ber\u200blin' }, 'trunkName', /can not be seen/],
    [{ trunkName: 'Berlin \u202e nilreB' }, 'trunkName', /can not be seen/],
    [{ trunkName: 'Ber\u0085lin' }, 'trunkName', /can not be seen/],
    [{ allowList: '10.0.0.1/8' }, 'allowList', /host bits/],
    [{ allowList: '10.0.0.0/8' }, 'allowList', /private/],
    [{ allowList: '0.0.0.0/0' }, 'allowList', /large part of the internet/],
    [{ sipUri: 'sip:trunk@10.1.2.3' }, 'sipUri', /its host is a private address/],
    [{ sipUri: 'sip:trunk@127.0.0.1' }, 'sipUri', /loopback/],
    [{ sipUri: 'sip:trunk@localhost:5060' }, 'sipUri', /leads nowhere/],
    [{ sipUri: 'sip:trunk@sbc1' }, 'sipUri', /without a domain/],
    [{ sipUri: 'sip:trunk@[::ffff:10.0.0.1]' }, 'sipUri', /private/],
    [{ sipUri: 'sip:trunk@sbc1.example.com;maddr=127.0.0.1' }, 'sipUri', /loopback/],
    [{ callerAddress: '069 123456' }, 'callerAddress', /E\.164/],
    [{ callerAddress: '+' }, 'callerAddress', /E\.164/],
    [{ callerAddress: '+0691234567' }, 'callerAddress', /E\.164/],
    [{ callerAddress: 'sip:+4969123456@example.com' }, 'callerAddress', /E\.164/],
    [{ callerAddress: '+1234567890123456789012345678' }, 'callerAddress', /E\.164/],
    [{ furtherServers: 'sbc2.example.com' }, 'furtherServers', /takes one SIP server/],
    [{ terminationId: 'frankfurt-1' }, 'terminationId', /has no place for it/],
  ])('names what is wrong with %j', (change, field, rule) => {
    const problems = checkRequest(aRequest(change), {}, 'byoc_registration')
    expect(problems).toEqual([
      {
        field,
        rule: expect.stringMatching(rule) as string,
        fix: expect.any(String) as string,
        code: 'payload_invalid',
      },
    ])
  })

  it('keeps to what the contract can do', () => {
    const sctp = aRequest({ sipUri: 'sip:sbc.example.com;transport=sctp' })
    expect(checkRequest(sctp, {}, 'byoc_registration')).toEqual([])
    expect(checkRequest(sctp, {}, 'platform')).toMatchObject([{ field: 'sipUri' }])
    const udp = aRequest({ sipUri: 'sip:sbc.example.com;transport=udp' })
    expect(checkRequest(udp, {}, 'platform')).toEqual([])
    for (const [sipUri, rule] of [
      ['sips:sbc.example.com;transport=udp', /TLS .* UDP/],
      ['sip:sbc.example.com;user=phone', /"user"/],
      ['sip:sbc.example.com;transport=tcp;lr', /"lr"/],
      ['sip:sbc.example.com?subject=x', /headers/],
    ] as const) {
      expect(checkRequest(aRequest({ sipUri }), {}, 'byoc_registration')).toEqual([])
      const rules = checkRequest(aRequest({ sipUri }), {}, 'platform').map((problem) => problem.rule)
      expect(rules).toEqual([expect.stringMatching(rule)])
    }
    expect(checkRequest(aRequest({ sipUri: 'sips:sbc.example.com;transport=TCP' }), {}, 'platform')).toEqual([])
    for (const trunkKind of ['', 'carrier']) {
      expect(checkRequest(aRequest({ trunkKind }), {}, 'byoc_registration')).toEqual([])
    }
    expect(checkRequest(aRequest({ trunkKind: 'pbx' }), {}, 'byoc_registration')).toMatchObject([
      { field: 'trunkKind' },
    ])
    expect(checkRequest(aRequest({ trunkKind: 'pbx' }), {}, 'platform')).toEqual([])
    expect(checkRequest(aRequest({ trunkKind: 'Pbx' }), {}, 'platform')).toMatchObject([{ field: 'trunkKind' }])
    const long = aRequest({ callerName: 'x'.repeat(41) })
    expect(checkRequest(long, {}, 'platform')).toMatchObject([{ field: 'callerName' }])
  })

  it('takes a wide allow list where somebody says that it is meant', () => {
    const wide = { allowList: '0.0.0.0/0 ::/0', wideAllowList: '1' }
    for (const contract of CONTRACTS) expect(checkRequest(aRequest(wide), {}, contract)).toEqual([])
    // An address that nobody has in the internet is refused all the same.
    const local = aRequest({ allowList: '10.0.0.0/8', wideAllowList: '1' })
    expect(checkRequest(local, {}, 'platform')).toMatchObject([{ field: 'allowList' }])
  })

  it('says how a number is written in E.164 form where only its spelling is at fault', () => {
    const [problem] = checkRequest(aRequest({ callerAddress: '+49 (69) 12-34.56' }), {}, 'platform')
    expect(problem?.fix).toBe('write +4969123456')
  })

  // RFC 3966 has the scheme `tel:`; a zero in parentheses is dialed at home alone (ITU-T E.123, 7.2).
  it.each([
    ['tel:+49-69-123456', 'write +4969123456'],
    ['TEL:+49.69.123456', 'write +4969123456'],
    ['+49 (0) 69 123456', 'write +4969123456'],
    ['+44(0)20 7946 0000', 'write +442079460000'],
    ['+4969123456;ext=12', 'write it like +4969123456'],
    ['tel:+4969123456;ext=12', 'write it like +4969123456'],
    ['+4969123456 ext. 12', 'write it like +4969123456'],
    ['004969123456', 'write it like +4969123456'],
    ['+\u0664\u0669\u0666\u0669\u0661\u0662\u0663', 'write it like +4969123456'],
    ['\uff0b4969123456', 'write it like +4969123456'],
    ['+1-555-CALL-NOW', 'write it like +4969123456'],
    ['anonymous', 'write it like +4969123456'],
    ['+4969tel:123456', 'write it like +4969123456'],
  ])('refuses the number %s, and makes up none', (callerAddress, fix) => {
    for (const contract of CONTRACTS) {
      expect(checkRequest(aRequest({ callerAddress }), {}, contract)).toMatchObject([{ field: 'callerAddress', fix }])
    }
  })

  it('needs a digest user under byoc_registration alone, and wherever there is a password or a realm', () => {
    expect(checkRequest(aRequest({ authUser: '' }), {}, 'platform')).toEqual([])
    expect(checkRequest(aRequest({ authUser: '' }), {}, 'byoc_registration')).toMatchObject([{ field: 'authUser' }])
    const secret = aRequest({ authUser: '', authPassword: 'secret', realm: 'carrier.example' })
    for (const contract of [null, 'platform'] as const) {
      expect(checkRequest(secret, {}, contract).map(({ field }) => field)).toEqual(['authPassword', 'realm'])
    }
  })

  it.each([
    ['sip:sbc2.example.com', /more than a host/],
    ['trunk@sbc2.example.com', /more than a host/],
    ['sbc2.example.com:99999', /port/],
    ['10.0.0.9', /private/],
    ['SBC1.example.com:5061', /listed twice/],
    ['sbc2.example.com sbc2.example.com:5061', /listed twice/],
    ['sbc2.example.com SBC2.example.com.', /listed twice/],
    ['sbc1.example.com.', /listed twice/],
    ['[2001:db8::1] [2001:DB8:0:0::1]:05061', /listed twice/],
  ])('names what is wrong with the further server %s', (furtherServers, rule) => {
    expect(checkRequest(aRequest({ furtherServers }), {}, 'platform')).toMatchObject([
      { field: 'furtherServers', rule: expect.stringMatching(rule) as string },
    ])
  })

  it.each(['-a', 'a-', 'xn--', 'a.b', 'a_b', '10.0.0.1', 'a'.repeat(64), 'ä', 'a b'])(
    'has no termination identifier "%s"',
    (terminationId) => {
      expect(checkRequest(aRequest({ terminationId }), {}, 'platform')).toMatchObject([{ field: 'terminationId' }])
    },
  )

  it.each(['sip:+15551234@sbc1.example.com', 'sip:a/b?c@sbc1.example.com', `sip:${'a'.repeat(80)}@sbc1.example.com`])(
    'asks for an identifier where the user of %s can be none',
    (sipUri) => {
      expect(checkRequest(aRequest({ sipUri }), {}, 'platform')).toMatchObject([
        { field: 'terminationId', fix: 'fill in Termination identifier' },
      ])
      expect(checkRequest(aRequest({ sipUri, terminationId: 'frankfurt-1' }), {}, 'platform')).toEqual([])
      expect(checkRequest(aRequest({ sipUri }), {}, 'byoc_registration')).toEqual([])
    },
  )

  it('leaves a password’s spaces alone: they may be meant', () => {
    expect(checkRequest(aRequest({ authPassword: ' secret ' }), {}, 'platform')).toEqual([])
  })

  it('refuses by name every value that its column would cut, and only those', () => {
    assertProperty(
      fc.property(
        fc.constantFrom(...FIELD_NAMES),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 50 }),
        (field, length, limit) => {
          const cut = checkRequest(aRequest({ [field]: 'x'.repeat(length) }), { [field]: limit }, 'byoc_registration')
          const truncated = cut
            .filter((problem) => problem.code === 'payload_truncated')
            .map((problem) => problem.field)
          expect(truncated).toEqual(length > limit ? [field] : [])
        },
      ),
    )
  })

  it('takes a SIP URI of exactly the column’s length', () => {
    const sipUri = `sip:${'a'.repeat(4000 - 'sip:@example.com'.length)}@example.com`
    expect(checkRequest(aRequest({ sipUri }), { sipUri: 4000 }, 'byoc_registration')).toEqual([])
    expect(checkRequest(aRequest({ sipUri: sipUri + 'x' }), { sipUri: 4000 }, 'byoc_registration')).toMatchObject([
      { field: 'sipUri', code: 'payload_truncated', rule: 'it has 4001 characters; the field holds 4000' },
    ])
  })

  it('never repeats the password', () => {
    assertProperty(
      fc.property(fc.stringMatching(/^[A-Za-z]{12}[\n\t][A-Za-z]{5}$/), (authPassword) => {
        const problems = checkRequest(aRequest({ authPassword }), { authPassword: 5 }, 'platform')
        expect(problems).toHaveLength(1)
        expect(JSON.stringify(problems)).not.toContain(authPassword.slice(0, 8))
      }),
    )
  })
})

describe('the fields of a request', () => {
  it('are written to the columns that are named, and to no other', () => {
    const fields = someFields({ realm: 'carrier.example', wideAllowList: '' })
    expect(columnsOf(fields, ['realm', 'wideAllowList', 'authPassword'])).toEqual({
      realm: 'carrier.example',
      wide_allow_list: '0',
    })
  })

  it('make an identifier under a contract whose trunks have one', () => {
    const fields = someFields({ terminationId: 'frankfurt-1' })
    expect(identifierUnder('platform', fields)).toBe('frankfurt-1')
    expect(identifierUnder('byoc_registration', fields)).toBe('')
  })
})
