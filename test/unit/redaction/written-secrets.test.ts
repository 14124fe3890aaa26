import { redact } from '../../../src/server/redaction/redact'

/** A secret of marks that each way of writing writes otherwise, so that no piece of one way is a piece of another. */
const SECRET = `'/"<&>ü !(~*)ö§`

const json = (text: string): string => JSON.stringify(text).slice(1, -1)
const unicode = (mark: string): string => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`
const each = (text: string, marks: RegExp, write: (mark: string) => string): string =>
  text.replace(marks, (mark) => write(mark))
const percent = (mark: string): string => `%${mark.charCodeAt(0).toString(16)}`
const url = encodeURIComponent
const html = (apostrophe: string): string =>
  SECRET.replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", apostrophe)

describe('a secret is not told', () => {
  it.each([
    ['as it is', SECRET],
    ['in capitals', SECRET.toUpperCase()],
    ['in JSON', json(SECRET)],
    ['in JSON with escaped slashes', json(SECRET).replaceAll('/', '\\/')],
    ['in JSON of ASCII', each(json(SECRET), /[^ -~]/g, unicode)],
    ['in JSON with each character escaped', each(SECRET, /[\s\S]/g, unicode)],
    ['in JSON with each mark escaped', each(SECRET, /[^A-Za-z0-9]/g, unicode)],
    ['in JSON within JSON', json(json(SECRET))],
    ['in JSON within JSON with escaped slashes', json(json(SECRET).replaceAll('/', '\\/'))],
    ['in a URL', url(SECRET)],
    ['in a URL with each mark encoded', each(url(SECRET), /[!'()*_.~-]/g, percent)],
    ['in a URL with the reserved marks encoded', each(url(SECRET), /[!'()*~]/g, percent)],
    ['in a form', url(SECRET).replaceAll('%20', '+')],
    ['in a URL within a URL', url(url(SECRET))],
    ['in JSON in a URL', url(json(SECRET))],
    ['in HTML', html('&#39;')],
    ['in HTML of another server', html('&#x27;')],
    ['in base64', Buffer.from(SECRET).toString('base64')],
    ['in base64url', Buffer.from(SECRET).toString('base64url')],
  ])('%s', (how, written) => {
    // Another secret beside it in each case, so that the ways to write both are worked out anew.
    const secrets = [SECRET, `nowhere ${how}`]
    expect(redact(`it says ${written}, and more`, secrets).replace(/=(?=,)/, '')).toBe('it says [secret], and more')
  })

  it('cut off behind six characters, at the end and before the mark of a cut, wherever that stands', () => {
    expect(redact('it says hunter', ['hunter-of-22-secrets'])).toBe('it says [secret]')
    expect(redact('hunter… it says', ['hunter-of-22-secrets'])).toBe('[secret]… it says')
    expect(redact('… hunte', ['hunter-of-22-secrets'])).toBe('… hunte')
  })

  it.each([
    ['in JSON', 'a"b"c', json('a"b"c')],
    ['in JSON within JSON', 'a"b"c', json(json('a"b"c'))],
    ['in JSON with each mark escaped', `x'y"z&1`, each(`x'y"z&1`, /[^A-Za-z0-9]/g, unicode)],
    ['in a URL with the reserved marks encoded', 'a-b_c.d!e', 'a-b_c.d%21e'],
    ['in base64url', '?>?>?>', Buffer.from('?>?>?>').toString('base64url')],
  ])('%s, when it is a short one', (_how, secret, written) => {
    expect(redact(`it says ${written}, and more`, [secret])).toBe('it says [secret], and more')
  })

  it('in base64 behind other bytes, when it is a short one: the digits that encode no other byte', () => {
    const digits = (text: string): string => Buffer.from(text).toString('base64')
    expect(redact(digits('hunter'), ['hunter'])).toBe('[secret]')
    expect(redact(digits(':hunter'), ['hunter'])).toBe(
      `${digits(':').slice(0, 1)}${digits(':h').slice(1, 2)}[secret]${digits(':hunter').slice(9)}`,
    )
    expect(redact(digits('a:hunter'), ['hunter'])).toBe(
      `${digits('a:h').slice(0, 3)}[secret]${digits('a:hunter').slice(10)}`,
    )
  })

  it('in six digits of base64, but not in five, which may be an ordinary word', () => {
    expect(redact('it says aHVudGU=', ['hunte'])).toBe('it says [secret]U=')
    expect(redact('it says aHVud', ['hunt'])).toBe('it says aHVud')
  })

  it('beside characters that are longer in capitals, and behind a mark of a cut at the beginning', () => {
    expect(redact('Straße: Hunter-of-22-secrets', ['hunter-of-22-secrets'])).toBe('Straße: [secret]')
    expect(redact('… it says hunter… and more', ['hunter-of-22-secrets'])).toBe('… it says [secret]… and more')
  })
})

describe('a piece of a secret', () => {
  const secret = 'hunter-of-22-secrets'

  it('is twelve characters of it, wherever they stand in it and in the text', () => {
    for (let from = 0; from + 12 <= secret.length; from++) {
      const piece = secret.slice(from, from + 12)
      expect([piece, `so ${piece} it is`, `so ${piece}`].map((text) => redact(text, [secret]))).toEqual([
        '[secret]',
        'so [secret] it is',
        'so [secret]',
      ])
    }
  })

  it('is not eleven, at the beginning of a text or at its end', () => {
    const beginning = `${secret.slice(0, 11)} it is`
    const ending = `so ${secret.slice(-11)}`
    expect(redact(beginning, [secret])).toBe(beginning)
    expect(redact(ending, [secret])).toBe(ending)
  })
})

it('secrets are told apart from others that give the same text in a row', () => {
  expect(redact('of hunter', ['hunter', 'secret'])).toBe('of [secret]')
  expect(redact('so of hunter it is', ['huntersecret'])).toBe('so of hunter it is')
  expect(redact('so of hunter it is', ['hunter\nsecret'])).toBe('so of hunter it is')
})
