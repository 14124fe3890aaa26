import fc from 'fast-check'
import { isPartOfSecret, redact, tellsSecret } from '../../../src/server/redaction/redact'
import { verdict } from '../../../src/server/verdicts/make-verdict'
import { assertProperty } from '../properties'

/** Secrets as people and Genesys choose them: passwords of any characters, opaque tokens, client secrets. */
const password = fc.string({
  unit: fc.constantFrom(...'abcXYZ019 +/=&?%"\\\'<>{}:;,.-_~!$üß€'.split('')),
  minLength: 12,
  maxLength: 40,
})
const opaque = fc.stringMatching(/^[A-Za-z0-9_-]{43,86}$/)
const anySecret = fc.oneof(password, opaque).filter((secret) => new Set(secret).size > 6)

const hex = (text: string, escape: (code: string) => string): string =>
  text
    .split('')
    .map((unit) => escape(unit.charCodeAt(0).toString(16).padStart(4, '0')))
    .join('')

const form = (text: string): string => new URLSearchParams({ a: text }).toString().slice(2)
const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** Ways in which a server repeats a text it was sent; each returns every part that must not be readable. */
const WAYS: Readonly<Record<string, (secret: string) => string>> = {
  'as it is': (secret) => secret,
  'in upper case': (secret) => secret.toUpperCase(),
  'in lower case': (secret) => secret.toLowerCase(),
  'in a URL': encodeURIComponent,
  'in a URL, in lower case': (secret) => encodeURIComponent(secret).toLowerCase(),
  'in a URL, every mark': (secret) =>
    encodeURIComponent(secret).replace(/[!'()*_.~-]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`),
  'in a form': form,
  'in a URL within a URL': (secret) => encodeURIComponent(encodeURIComponent(secret)),
  'in JSON': (secret) => JSON.stringify(secret).slice(1, -1),
  'in JSON, with escaped slashes': (secret) => JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/'),
  'in JSON, every character escaped': (secret) => hex(secret, (code) => `\\u${code}`),
  'in JSON within JSON': (secret) => JSON.stringify(JSON.stringify(secret).slice(1, -1)).slice(1, -1),
  'in HTML': (secret) =>
    secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  'in base64': base64,
  'in base64url': (secret) => Buffer.from(secret).toString('base64url'),
  'in base64 with an id before it': (secret) => base64(`client-1:${secret}`),
  'in base64 with another id before it': (secret) => base64(`carrier:${secret}`),
  'in base64 with a third id before it': (secret) => base64(`user42:${secret}`),
  'in base64 with something behind it': (secret) => base64(`${secret}@x`),
  'in base64 in a URL': (secret) => encodeURIComponent(base64(`a:${secret}`)),
}

/**
 * Longest readable rest: an id that was encoded with a secret may stay, with the part that the two share: 12
 * characters, and less than a piece.
 */
const READABLE = 24

/** True when a text shows more than so many characters in a row of a secret, in any case. */
function shows(text: string, secret: string, most: number): boolean {
  const [within, wanted] = [text.toLowerCase(), secret.toLowerCase()]
  for (let start = 0; start + most <= wanted.length; start++) {
    if (within.includes(wanted.slice(start, start + most))) return true
  }
  return false
}

describe.each(Object.entries(WAYS))('a secret at hand, %s', (_way, written) => {
  const around = fc.string({ maxLength: 12 })

  it('is removed', () => {
    assertProperty(
      fc.property(anySecret, around, around, (secret, before, after) => {
        const kept = redact(`${before} ${written(secret)} ${after}`, [secret])
        expect(shows(kept, secret, 12)).toBe(false)
        expect(shows(kept, written(secret), READABLE)).toBe(false)
      }),
      40,
    )
  })

  it('is removed when what comes before is cut off, or what follows', () => {
    assertProperty(
      fc.property(opaque, fc.nat(200), fc.boolean(), (secret, at, end) => {
        const whole = written(secret)
        const cut = READABLE + (at % (whole.length - READABLE))
        const part = end ? whole.slice(-cut) : whole.slice(0, cut)
        const kept = redact(`the token ${part}`, [secret])
        expect(shows(kept, part, READABLE)).toBe(false)
      }),
      40,
    )
  })
})

describe('a secret at hand', () => {
  it('is removed where a text was cut a few characters into it', () => {
    const secret = 'S3cr3t-Opaque-Token-0123456789'
    expect(redact('refused: S3cr3t', [secret])).toBe('refused: [secret]')
    expect(redact('refused: S3cr3t-O… (of 400 characters)', [secret])).toBe('refused: [secret]… (of 400 characters)')
  })

  it('leaves texts alone that have nothing of it, whatever they are', () => {
    assertProperty(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(redact(text, ['zzzz-never-written-anywhere-zzzz'])).toBe(redact(text))
      }),
    )
    const plain = 'register: HTTP 400 bad.request: Field inboundSiteId is required'
    expect(redact(plain, ['7hF-x', 'a'.repeat(3)])).toBe(plain)
  })

  it('is recognized in part and in whole', () => {
    expect(isPartOfSecret('Hunter22', ['hunter22-long'])).toBe(true)
    expect(isPartOfSecret('x-hunter22', ['hunter22'])).toBe(true)
    expect(isPartOfSecret('trunk-1', ['hunter22', ''])).toBe(false)
    expect(tellsSecret(`{"x":"${encodeURIComponent('hunter 22/')}"}`, ['hunter 22/'])).toBe(true)
    expect(tellsSecret('{"x":1}', ['hunter 22/'])).toBe(false)
  })

  it('is looked for from four characters on', () => {
    expect(redact('it says abcd', ['abcd'])).toBe('it says [secret]')
    expect(redact('it says abc', ['abc'])).toBe('it says abc')
  })

  it('is found beside a letter whose lower case is longer than itself', () => {
    expect(redact('İstanbul HUNTER22 İ', ['hunter22'])).toBe('İstanbul [secret] İ')
    expect(redact('İstanbul hunter2İ', ['HUNTER2İ'])).toBe('İstanbul [secret]')
  })

  it('may hold half a character, which no URL can', () => {
    expect(redact('it says a\ud800bcdefg', ['a\ud800bcdefg'])).toBe('it says [secret]')
  })

  it('is in no part of a verdict', () => {
    const secret = 'a+b/c d"e'
    const facts = { secrets: [secret], evidence: [`x ${encodeURIComponent(secret)}`], problems: [`y ${secret}`] }
    expect(JSON.stringify(verdict('payload_invalid', facts))).not.toMatch(/a\+b|a%2Bb/)
  })
})

describe('what is looked through', () => {
  it('is cut first, and says so', () => {
    const kept = redact('x'.repeat(1_000_000))
    expect(kept).toBe(`${'x'.repeat(8000)}… (of 1000000 characters)`)
  })

  it('fits the columns, and says what it leaves out', () => {
    const problems = Array.from({ length: 100 }, (_each, index) => `Field ${String(index)}: ${'p'.repeat(100)}.`)
    const evidence = Array.from({ length: 20_000 }, (_each, index) => `line ${String(index)}`)
    const found = verdict('payload_invalid', { problems, evidence })
    expect(found.message).toHaveLength(1000)
    expect(found.message).toMatch(/ … \(of \d+ characters\)$/)
    expect(found.evidence).toHaveLength(51)
    expect(found.evidence.at(-1)).toBe('(19950 more)')
  })

  it('opens no tag', () => {
    const found = verdict('unexpected_response', { evidence: ['<img src=x onerror=alert(1)>'] })
    expect(JSON.stringify(found)).not.toContain('<')
    expect(found.message).toContain('‹img')
  })
})
