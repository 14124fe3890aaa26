import { redact } from '../../../src/server/verdicts/redact'

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
  ])('%s', (_how, written) => {
    expect(redact(`it says ${written}, and more`, [SECRET]).replace(/=(?=,)/, '')).toBe('it says [secret], and more')
  })

  it('cut off behind six characters, at the end and before the mark of a cut, wherever that stands', () => {
    expect(redact('it says hunter', ['hunter-of-22-secrets'])).toBe('it says [secret]')
    expect(redact('hunter… it says', ['hunter-of-22-secrets'])).toBe('[secret]… it says')
    expect(redact('… hunte', ['hunter-of-22-secrets'])).toBe('… hunte')
  })
})
