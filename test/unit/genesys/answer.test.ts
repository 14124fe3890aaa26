import fc from 'fast-check'
import { bodyKind, LONGEST_BODY, LONGEST_REFUSAL, readAnswer } from '../../../src/server/genesys/answer'
import { describeError, parseErrorBody } from '../../../src/server/genesys/error-body'
import { clockSkew, parseHttpDate } from '../../../src/server/genesys/dates'
import { parseRateLimit, parseRetryAfter } from '../../../src/server/genesys/rate-limit'
import { classifyThrown, deniedPrivilege } from '../../../src/server/servicenow/fault'
import { parseTrunkStatus, describeTrunkStatus } from '../../../src/server/telephony/trunk-status'
import { decodeUtf8, utf8Length } from '../../../src/server/genesys/utf8'
import { isWellFormed } from '../../../src/server/sip/well-formed'
import { assertProperty } from '../properties'
import { anAnswer, NOW } from '../samples'

const DAY = 86_400_000

const API_ERROR = {
  message: "Field 'inboundSiteId' is required and cannot be empty",
  code: 'bad.request',
  status: 400,
  contextId: 'ctx',
  details: [{ errorCode: 'REQUIRED_FIELD_MISSING', fieldName: 'inboundSiteId' }],
  errors: [],
}

describe('error bodies', () => {
  it('reads the API’s and the login host’s', () => {
    expect(parseErrorBody(JSON.stringify(API_ERROR))).toEqual({
      kind: 'api',
      status: 400,
      code: 'bad.request',
      message: API_ERROR.message,
      contextId: 'ctx',
      details: [{ errorCode: 'REQUIRED_FIELD_MISSING', fieldName: 'inboundSiteId', entityName: null, message: null }],
      moreDetails: 0,
      permissions: null,
    })
    expect(parseErrorBody('{"error":"invalid_client","error_description":"d"}')).toEqual({
      kind: 'login',
      error: 'invalid_client',
      description: 'd',
    })
    expect(['', '{}', '[]', 'oops', '{"status":500}'].map(parseErrorBody)).toEqual([null, null, null, null, null])
  })

  it.each([
    ['{"error":"e"}', 'e'],
    ['{"error":"e","error_description":"d"}', 'e: d'],
    ['{"code":"c"}', 'c'],
    ['{"message":"m"}', 'm'],
    ['{"code":"c","message":"m","details":[{}]}', 'c: m'],
    ['{"code":"c","details":[{"fieldName":"f"},{"code":"k","message":"m"}]}', 'c (f; k m)'],
    ['{"details":[{"errorCode":"a"},{"errorCode":"b"}]}', 'a; b'],
    ['{"details":[null,7,{"errorCode":"a"}],"errors":{}}', 'a'],
    [`{"details":[${'{"errorCode":"a"},'.repeat(11)}{}]}`, `${'a; '.repeat(10)}2 more`],
    ['{"messageWithParams":"{n} of {l}","messageParams":{"n":7,"l":["a",1,"b"]}}', '7 of a, b'],
    ['{"messageWithParams":"{o}","messageParams":{"o":{}}}', '{o}'],
    ['{"messageWithParams":"{o}"}', '{o}'],
  ])('says %s as "%s"', (body, line) => {
    const error = parseErrorBody(body)
    expect(error && describeError(error)).toBe(line)
  })

  it('reads no more of placeholders and their values than people read', () => {
    const read = (messageWithParams: string, messageParams: object): string | null => {
      const error = parseErrorBody(JSON.stringify({ messageWithParams, messageParams }))
      return error?.kind === 'api' ? error.message : null
    }
    expect(read(`${'x'.repeat(4000)}{p}`, { p: 'v' })).toBe(`${'x'.repeat(1000)}… (of 4000 characters)`)
    expect(read('{p}', { p: 'v'.repeat(5000) })).toBe(`${'v'.repeat(1000)}… (of 4000 characters)`)
    expect(read('{p}', { p: Array.from({ length: 60 }, () => 'v') })).toBe(
      Array.from({ length: 50 }, () => 'v').join(', '),
    )
    expect(read('{p}', { p: Array.from({ length: 50 }, () => 'v'.repeat(100)) })).toMatch(/ \(of 4000 characters\)$/)
  })

  it('looks for permissions in ten parameters, whatever their names', () => {
    const params = (count: number): object =>
      Object.fromEntries(
        Array.from({ length: count }, (_each, index) => [`p${String(index)}`, index === count - 1 ? 'a:b:c' : {}]),
      )
    const named = (count: number): unknown => {
      const error = parseErrorBody(JSON.stringify({ code: 'x', messageParams: params(count) }))
      return error?.kind === 'api' ? error.permissions : 'none'
    }
    expect(named(10)).toEqual({ names: ['a:b:c'], oneOf: false })
    expect(named(11)).toBeNull()
  })

  it('says it in one line', () => {
    const error = parseErrorBody(JSON.stringify(API_ERROR))
    expect(error && describeError(error)).toBe(
      "bad.request: Field 'inboundSiteId' is required and cannot be empty (inboundSiteId REQUIRED_FIELD_MISSING)",
    )
  })
})

describe('an answer', () => {
  it.each([
    ['{"a":1}', 'json'],
    ['7', 'json'],
    ['  <!DOCTYPE html>', 'html'],
    ['<HTML><body>', 'html'],
    ['{"a":', 'broken_json'],
    ['upstream connect error', 'text'],
    ['upstream error [503] {}', 'text'],
    ['"a text with <html> in it"', 'json'],
    [' \n', 'empty'],
  ])('recognizes %j as %s', (body, kind) => {
    expect(bodyKind(body)).toBe(kind)
  })

  it('reads the headers that decisions need', () => {
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      date: 'Thu, 15 Jan 2026 12:00:07 GMT',
      'retry-after': '30',
      'inin-correlation-id': 'corr-1234',
      'inin-ratelimit-count': '299',
      'inin-ratelimit-allowed': '300',
      'inin-ratelimit-reset': '12',
    }
    const header = (name: string): string | null => headers[name] ?? null
    expect(
      readAnswer({
        status: 429,
        header,
        body: '{"code":"too.many.requests","message":"m"}',
        receivedAt: NOW,
        longestWaitMs: DAY,
      }),
    ).toMatchObject({
      status: 429,
      correlationId: 'corr-1234',
      retryAfterMs: 30_000,
      rateLimit: { count: 299, allowed: 300, resetMs: 12_000 },
      dateMs: NOW + 7000,
      summary: 'HTTP 429 too.many.requests: m',
    })
  })

  it.each([
    [200, LONGEST_BODY],
    [400, LONGEST_REFUSAL],
    [302, LONGEST_REFUSAL],
  ])('reads nothing of a body of HTTP %i that is longer than it has to be', (status, longest) => {
    const parsed: number[] = []
    const parse = jest.spyOn(JSON, 'parse').mockImplementation((text: string) => parsed.push(text.length))
    const body = JSON.stringify({ code: 'a', message: 'm'.repeat(longest) })
    const answer = anAnswer(status, body)
    expect(answer).toMatchObject({ bodyKind: 'oversized', body: '', error: null })
    expect(answer.summary).toBe(
      `HTTP ${String(status)} with a body of ${String(body.length)} characters, which is not read`,
    )
    parse.mockRestore()
    expect(Math.max(0, ...parsed)).toBe(0)
  })

  it('names as much of an error as people read, and counts the rest', () => {
    const details = Array.from({ length: 20_000 }, (_each, index) => ({ fieldName: `f${String(index)}` }))
    const error = parseErrorBody(
      JSON.stringify({ code: 'c'.repeat(500), message: 'm'.repeat(5000), details, errors: details }),
    )
    expect(error).toMatchObject({ details: details.slice(0, 10), moreDetails: 39_990 })
    expect(error && describeError(error)).toContain('m… (of 5000 characters)')
    expect((error && describeError(error))?.length).toBeLessThan(2000)
  })

  it.each([
    [200, LONGEST_BODY],
    [299, LONGEST_BODY],
    [199, LONGEST_REFUSAL],
    [300, LONGEST_REFUSAL],
  ])('reads all of a body of HTTP %i that is as long as it may be', (status, longest) => {
    const body = `"${'b'.repeat(longest - 2)}"`
    expect(anAnswer(status, body)).toMatchObject({ bodyKind: 'json', body })
    expect(anAnswer(status, ` ${body}`)).toMatchObject({ bodyKind: 'oversized', body: '' })
  })

  it('has no date and no correlation id where no header has', () => {
    expect(anAnswer(200)).toMatchObject({ dateMs: null, correlationId: null, retryAfterMs: null, rateLimit: null })
    expect(anAnswer(200, {}, { 'inin-correlation-id': 'undefined-1' }).correlationId).toBe('undefined-1')
  })

  it.each([
    [1, NOW + 86_400_000],
    [1, NOW - 86_400_000],
    [0, NOW + 86_401_000],
    [0, NOW - 86_401_000],
    [0, Date.UTC(9999, 1)],
  ])('believes a Date (%i) within a day of the instance’s clock', (believed, date) => {
    const { dateMs } = anAnswer(200, {}, { date: new Date(date).toUTCString() })
    expect(dateMs).toBe(believed === 1 ? date : null)
  })

  it.each(['a'.repeat(65), 'short', 'eyJhbGciOiJ.eyJ', 'a b', '<b>', '..'])(
    'takes "%s" for no correlation id',
    (text) => {
      expect(anAnswer(200, {}, { 'inin-correlation-id': text }).correlationId).toBeNull()
    },
  )

  it('does not take a success’s body for an error', () => {
    expect(anAnswer(200, { message: 'hello' })).toMatchObject({ error: null, summary: 'HTTP 200 with a JSON body' })
  })
})

describe('headers', () => {
  it('reads every HTTP date', () => {
    const second = fc.integer({ min: 0, max: 4_102_444_800 })
    assertProperty(
      fc.property(second, (seconds) => {
        expect(parseHttpDate(new Date(seconds * 1000).toUTCString())).toBe(seconds * 1000)
      }),
    )
  })

  it('reads a leap second, at the end of a day too', () => {
    expect(parseHttpDate('Sat, 31 Dec 2016 23:59:60 GMT')).toBe(Date.UTC(2017, 0, 1))
    expect(parseHttpDate(' Sat, 31 Dec 2016 23:59:59 GMT\n')).toBe(Date.UTC(2016, 11, 31, 23, 59, 59))
  })

  it.each([
    'Sat, 31 Dec 2016 24:00:00 GMT',
    'Sat, 31 Dec 2016 24:00:60 GMT',
    'Sat, 31 Dec 2016 12:60:00 GMT',
    'Sat, 31 Dec 2016 12:00:61 GMT',
    'Sat, 00 Dec 2016 12:00:00 GMT',
    'Sat, 31 Dez 2016 12:00:00 GMT',
    'xSat, 31 Dec 2016 12:00:00 GMT',
    'Sat, 31 Dec 2016 12:00:00 GMT+1',
    '',
    'yesterday',
    'Sunday, 06-Nov-94 08:49:37 GMT',
    'Sun, 31 Feb 2026 08:49:37 GMT',
    'Sun, 06 Nov 1994 24:49:37 GMT',
    '2026-01-15T12:00:00Z',
  ])('takes "%s" for no HTTP date', (text) => {
    expect(parseHttpDate(text)).toBeNull()
  })

  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Thu, 15 Jan 2026 12:01:00 GMT', 60_000],
    ['Thu, 15 Jan 2026 11:00:00 GMT', 0],
    ['1.5', null],
    ['-3', null],
    ['soon', null],
    ['999999999', DAY],
    ['9'.repeat(100), DAY],
    ['9'.repeat(101), null],
    ['Fri, 31 Dec 9999 23:59:59 GMT', DAY],
    [null, null],
  ])('reads Retry-After %j', (text, wait) => {
    expect(parseRetryAfter(text, { now: NOW, longestMs: DAY })).toBe(wait)
  })

  it('takes Retry-After for no more than the longest wait, to the millisecond', () => {
    expect(parseRetryAfter('7', { now: NOW, longestMs: 6500 })).toBe(6500)
    expect(parseRetryAfter('6', { now: NOW, longestMs: 6500 })).toBe(6000)
  })

  it('measures a Retry-After date by the answer’s own clock', () => {
    expect(
      parseRetryAfter('Thu, 15 Jan 2026 14:00:30 GMT', { now: NOW, dateMs: NOW + 7_200_000, longestMs: DAY }),
    ).toBe(30_000)
  })

  it('finds the clock difference, and none within what a call’s duration and whole seconds explain', () => {
    assertProperty(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(5000), fc.nat(5000), (skew, there, back) => {
        const date = Math.floor((NOW + there + skew) / 1000) * 1000
        const found = clockSkew(date, NOW, NOW + there + back)
        expect(Math.abs(found)).toBeLessThanOrEqual(Math.abs(skew))
        expect(Math.abs(found - skew)).toBeLessThan(there + back + 1000)
      }),
    )
    expect(clockSkew(NOW, NOW + 300, NOW + 800)).toBe(0)
    // The answer may have been made at the very moment of sending or of receiving.
    expect([clockSkew(NOW, NOW + 999, NOW + 2000), clockSkew(NOW, NOW + 1000, NOW + 2000)]).toEqual([0, -1])
    expect([clockSkew(NOW, NOW - 500, NOW), clockSkew(NOW, NOW - 500, NOW - 1)]).toEqual([0, 1])
  })

  it('reads the rate limit as far as it is told', () => {
    expect(parseRateLimit(() => null)).toBeNull()
    for (const [known, limit] of [
      ['count', { count: 600, allowed: null, resetMs: null }],
      ['reset', { count: null, allowed: null, resetMs: 600_000 }],
    ] as const) {
      expect(parseRateLimit((name) => (name === `inin-ratelimit-${known}` ? '600' : null))).toEqual(limit)
    }
    // A number beyond any that Genesys grants counts as the largest.
    expect(parseRateLimit(() => '999999')).toEqual({ count: 100_000, allowed: 100_000, resetMs: 600_000 })
    expect(parseRateLimit(() => 'x')).toBeNull()
    expect(parseRateLimit((name) => (name === 'inin-ratelimit-allowed' ? '600' : null))).toEqual({
      count: null,
      allowed: 600,
      resetMs: null,
    })
  })
})

describe('why no answer came', () => {
  it.each([
    [
      'org.apache.commons.httpclient.ConnectTimeoutException: The host did not accept the connection',
      'connect_timeout',
    ],
    ['java.net.SocketTimeoutException: connect timed out', 'connect_timeout'],
    ['java.net.SocketTimeoutException: Read timed out', 'timeout'],
    ['Request timed out', 'timeout'],
    ['java.net.UnknownHostException: api.mypurecloud.de', 'unknown_host'],
    ['java.net.ConnectException: Connection refused (Connection refused)', 'refused'],
    ['javax.net.ssl.SSLHandshakeException: PKIX path building failed', 'tls'],
    ['java.net.SocketException: Connection reset', 'reset'],
    ['org.apache.http.NoHttpResponseException: api.mypurecloud.de:443 failed to respond', 'reset'],
    ['Redirect to a host that is not allowed', 'redirect'],
    ['', 'unknown'],
    ['something else', 'unknown'],
  ])('%s', (text, thrown) => {
    expect(classifyThrown(text)).toBe(thrown)
  })
})

describe('the state of a trunk', () => {
  const trunk = {
    inService: true,
    enabled: true,
    connectedStatus: { connected: true },
    optionsStatus: [{ proxyAddress: 'sbc:5060', optionState: true }],
    registersStatus: [{ proxyAddress: 'sbc:5060', registerState: false }],
  }

  it('takes the trunks of a trunk base together', () => {
    const both = parseTrunkStatus(JSON.stringify({ entities: [trunk, { ...trunk, inService: false }] }))
    expect(both).toMatchObject({ trunks: 2, inService: false, enabled: true, connected: true })
    const one = parseTrunkStatus(JSON.stringify({ entities: [trunk] }))
    expect(one && describeTrunkStatus(one)).toBe(
      'in service; enabled; connected; OPTIONS sbc:5060: answered; REGISTER sbc:5060: not answered',
    )
  })

  it('does not say what Genesys does not say', () => {
    const silent = parseTrunkStatus('{"entities":[{}]}')
    expect(silent).toMatchObject({ trunks: 1, inService: null, connected: null })
    expect(silent && describeTrunkStatus(silent)).toMatch(/does not say/)
    const none = parseTrunkStatus('{"entities":[]}')
    expect(none && describeTrunkStatus(none)).toMatch(/not made the trunk yet/)
    expect(parseTrunkStatus('{}')).toBeNull()
  })
})

describe('UTF-8', () => {
  it('counts and decodes as Node does', () => {
    assertProperty(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8Length(text)).toBe(Buffer.byteLength(text))
        expect(decodeUtf8([...Buffer.from(text)])).toBe(Buffer.from(text).toString())
        expect(isWellFormed(text)).toBe(true)
      }),
    )
    expect(decodeUtf8([0xff])).toBeNull()
    expect(decodeUtf8([0x09, 0x0f, 0x10])).toBe('\t\u000f\u0010')
    expect(['\ud83d', 'a\ude00', '\ude00\ud83d', '\ud83d\ud83d\ude00'].map(isWellFormed)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
})

it('counts every pair of characters that stand at a border as Node does, surrogates without a partner too', () => {
  const borders = [0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000, 0xffff]
  const texts = borders.flatMap((one) => borders.map((other) => String.fromCharCode(one, other)))
  expect(texts.map(utf8Length)).toEqual(texts.map((text) => Buffer.byteLength(text)))
})

describe('a privilege that the instance denies', () => {
  // These are texts that instances log and scripts catch.
  it.each([
    [
      'com.glide.script.fencing.CrossScopeAccessNotAllowedException: Access to GlideRecord.insert from scope x_13241_csa not allowed',
      'GlideRecord.insert',
    ],
    [
      "Security restricted: Execute operation on API 'Glide API: properties' from scope 'CSA' was denied. The application 'CSA' must declare a cross scope access privilege.",
      'Glide API: properties',
    ],
    [
      'com.glide.script.fencing.access.ScopeAccessNotGrantedException: read access to sys_user_has_role not granted',
      'read access to sys_user_has_role',
    ],
    ['com.glide.script.fencing.ScopeAccessNotGrantedException', 'one that the platform does not name'],
    ['java.net.SocketTimeoutException: Read timed out', null],
    ['Access to https://user:secret@host from scope x not allowed', null],
  ])('%s', (text, name) => {
    expect(deniedPrivilege(text)).toBe(name)
  })
})
