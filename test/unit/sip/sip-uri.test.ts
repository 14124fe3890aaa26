import fc from 'fast-check'
import { parseSipUri, sipParameter, type SipUri } from '../../../src/server/sip/sip-uri'
import { assertProperty } from '../properties'

function parsed(text: string): SipUri {
  const result = parseSipUri(text)
  if (!result.ok) throw new Error(`${text}: ${result.rule}`)
  return result.value
}

describe('SIP URI', () => {
  // RFC 3261, 19.1.3, and RFC 4475.
  it.each([
    'sip:alice@atlanta.com',
    'sip:alice:secretword@atlanta.com;transport=tcp',
    'sips:alice@atlanta.com?subject=project%20x&priority=urgent',
    'sip:+1-212-555-1212:1234@gateway.com;user=phone',
    'sips:1212@gateway.com',
    'sip:alice@192.0.2.4',
    'sip:atlanta.com;method=REGISTER?to=alice%40atlanta.com',
    'sip:alice;day=tuesday@atlanta.com',
    'sip:%61lice@atlanta.com;transport=TCP',
    'sip:null-%00-null@example.com',
    'sip:sbc1.example.com:5060',
    'sip:sbc1.example.com.:5060;lr',
    'sip:[2001:db8::10]',
    'sip:[2001:db8::10]:5070;transport=tls',
    'sip:user@[::ffff:192.0.2.128]:5060',
    'sip:carrier@10.0.0.1;maddr=[2001:db8::1];ttl=255',
    "sip:a!b~c*d'(e)&f=g+h$i,j;k?l/m@example.com",
    'SIP:Alice@AtLanTa.CoM',
    'sip:host.example.com;x=[a]/:&+$',
    'sip:x-1.y',
  ])('takes %s', (text) => {
    expect(parseSipUri(text)).toMatchObject({ ok: true })
  })

  it('takes it apart', () => {
    expect(parsed('sips:alice:pw@[2001:db8::9]:5062;transport=tcp;lr?subject=hi&x=')).toEqual({
      scheme: 'sips',
      user: 'alice',
      password: 'pw',
      host: '[2001:db8::9]',
      hostKind: 'ipv6',
      port: 5062,
      parameters: [
        { name: 'transport', value: 'tcp' },
        { name: 'lr', value: null },
      ],
      headers: [
        { name: 'subject', value: 'hi' },
        { name: 'x', value: '' },
      ],
    })
    expect(sipParameter(parsed('sip:h;Transport=UDP'), 'transport')).toBe('UDP')
    expect(sipParameter(parsed('sip:h;lr'), 'lr')).toBeNull()
  })

  it.each([
    ['', /empty/],
    [' sip:a@b', /before or after/],
    ['sip:a b@c', /white space/],
    ['sip:sbc1.example.com, sip:sbc2.example.com', /several servers/],
    ['sips:sbc1.example.com:5061;SIPS:sbc2.example.com', /several servers/],
    ['sip:sbc1.example.com\nsip:sbc2.example.com', /several servers/],
    ['<sip:a@b>', /angle brackets/],
    ['sip:jos\u00e9@example.com', /U\+00E9/],
    ['sbc1.example.com', /no scheme/],
    ['sbc1.example.com:5060', /no scheme/],
    ['tel:+12125551212', /scheme is "tel"/],
    ['https://example.com', /scheme is "https"/],
    ['sip:', /host is empty/],
    ['sip:@example.com', /user part is empty/],
    ['sip:alice@', /host is empty/],
    ['sip:a@b@c', /more than one @/],
    ['sip:al%zzice@example.com', /% without two/],
    ['sip:al#ice@example.com', /"#", which must be escaped/],
    ['sip:a:p#w@example.com', /password/],
    ['sip:256.0.0.1', /not an IPv4 address/],
    ['sip:1.2.3', /not an IPv4 address/],
    ['sip:192.0.2.07', /not an IPv4 address/],
    ['sip:[2001:db8::10', /host is not readable/],
    ['sip:2001:db8::10', /without brackets/],
    ['sip:[2001:db8:::1]', /not an IPv6 address/],
    ['sip:[1:2:3:4:5:6:7:8:9]', /not an IPv6 address/],
    ['sip:-bad.example.com', /host name breaks/],
    ['sip:under_score.example.com', /host name breaks/],
    ['sip:a..example.com', /host name breaks/],
    [`sip:${'a'.repeat(64)}.com`, /host name breaks/],
    [`sip:${'abcdefg.'.repeat(32)}com`, /host name breaks/],
    ['sip:example.123', /last label/],
    ['sip:example.com:', /port ""/],
    ['sip:example.com:0', /port "0"/],
    ['sip:example.com:65536', /port "65536"/],
    ['sip:example.com:5060a', /port "5060a"/],
    ['sip:example.com;', /parameter has no proper name/],
    ['sip:example.com;=tcp', /parameter has no proper name/],
    ['sip:example.com;transport', /needs a token/],
    ['sip:example.com;transport=', /empty/],
    ['sip:example.com;transport=tcp;Transport=udp', /stands twice/],
    ['sip:example.com;ttl=256', /0 to 255/],
    ['sip:example.com;maddr=a_b', /is not a host/],
    ['sip:example.com?', /not a list of headers/],
    ['sip:example.com?subject', /not a list of headers/],
    ['sip:example.com?a=b&', /not a list of headers/],
    ['sip:example.com?a=b;c', /";", which must be escaped/],
  ])('refuses "%s", naming the rule', (text, rule) => {
    expect(parseSipUri(text)).toEqual({
      ok: false,
      rule: expect.stringMatching(rule) as string,
      fix: expect.stringMatching(/\w/) as string,
    })
  })

  it('never repeats a password in its reasons', () => {
    const password = fc.stringMatching(/^[a-z]{8}[#"<>\\^`{|}][a-z]{8}$/)
    assertProperty(
      fc.property(password, (secret) => {
        expect(JSON.stringify(parseSipUri(`sip:alice:${secret}@example.com`))).not.toContain(secret.slice(0, 8))
      }),
    )
  })

  const label = fc.stringMatching(/^[a-z]([a-z0-9-]{0,10}[a-z0-9])?$/)
  const host = fc.oneof(
    fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.')),
    fc.ipV4(),
    fc.ipV6().map((address) => `[${address}]`),
  )

  it('puts together what it takes apart, for every grammatical URI', () => {
    const user = fc.option(fc.stringMatching(/^([A-Za-z0-9_.!~*'()&=+$,;?/-]|%[0-9A-F]{2}){1,20}$/))
    const port = fc.option(fc.integer({ min: 1, max: 65535 }))
    const parameters = fc.uniqueArray(
      fc.record({
        name: fc.stringMatching(/^x[a-z]{0,5}$/),
        value: fc.option(fc.stringMatching(/^[a-z0-9[\]/:&+$]{1,8}$/)),
      }),
      { selector: ({ name }) => name, maxLength: 3 },
    )
    assertProperty(
      fc.property(fc.constantFrom('sip', 'sips'), user, host, port, parameters, (scheme, who, where, at, list) => {
        const tail = list.map(({ name, value }) => `;${name}${value === null ? '' : `=${value}`}`).join('')
        const text = `${scheme}:${who === null ? '' : `${who}@`}${where}${at === null ? '' : `:${String(at)}`}${tail}`
        expect(parsed(text)).toMatchObject({ scheme, user: who, host: where, port: at, parameters: list })
      }),
      600,
    )
  })

  it('answers every text, without throwing', () => {
    const near = fc.string().map((text) => `sip:${text}`)
    assertProperty(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), near), (text) => {
        const result = parseSipUri(text)
        expect(result.ok || (result.rule !== '' && result.fix !== '')).toBe(true)
      }),
      300,
    )
  })
})

describe('a parameter of a SIP URI', () => {
  const of = (text: string, name: string): string | null => {
    const parsed = parseSipUri(text)
    if (!parsed.ok) throw new Error(parsed.rule)
    return sipParameter(parsed.value, name)
  }

  it('is found by its name in any case, wherever it stands', () => {
    expect(of('sip:a@b.example;lr;Transport=TCP', 'transport')).toBe('TCP')
    expect(of('sip:a@b.example;transport=tcp;lr', 'lr')).toBeNull()
    expect(of('sip:a@b.example;transport=tcp', 'maddr')).toBeNull()
    expect(of('sip:a@b.example', 'transport')).toBeNull()
  })

  it.each([
    ['sip:a@b.example;transport=/tls', 'needs a token'],
    ['sip:a@b.example;transport=tls/', 'needs a token'],
    ['sip:a@b.example;transport', 'needs a token'],
    ['sip:a@b.example;ttl', 'is not from 0 to 255'],
    ['sip:a@b.example;maddr', 'is not a host'],
    ['sip:a@b.example;=x', 'no proper name'],
    ['sip:a@b.example?=x', 'not a list of headers'],
    ['sip:a@b.example?x', 'not a list of headers'],
    ['sip::x@b.example', 'its user part is empty'],
    ['sip:a@?x=y', 'its host is empty'],
    ['sip:a@1:22:3', 'without brackets'],
    ['tel:sip:a@b.example sip:c@d.example', 'white space'],
  ])('%s is refused: it %s', (text, rule) => {
    const parsed = parseSipUri(text)
    expect(parsed.ok ? '' : parsed.rule).toContain(rule)
  })

  it('is no scheme: a user may be called sips', () => {
    const parsed = parseSipUri('sip:sips@b.example')
    expect(parsed.ok && parsed.value.scheme).toBe('sip')
  })

  it('that has to be escaped is told with two digits', () => {
    const parsed = parseSipUri('sip:a@b.example;x="')
    expect(parsed.ok ? '' : parsed.fix).toBe('write it as %22')
  })
})
