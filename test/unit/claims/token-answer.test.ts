import { readTokenAnswer } from '../../../src/server/claims/token-answer'
import { anAnswer } from '../samples'

const token = { access_token: 'abc.def', token_type: 'bearer', expires_in: 86400, scope: 'a b' }

describe('the token endpoint’s answer', () => {
  it('reads a minted token', () => {
    const expected = { kind: 'minted', accessToken: 'abc.def', expiresInSeconds: 86400, scope: 'a b' }
    expect(readTokenAnswer(anAnswer(200, token))).toEqual(expected)
    expect(readTokenAnswer(anAnswer(200, { ...token, token_type: 'Bearer', expires_in: '86400' }))).toEqual(expected)
    expect(readTokenAnswer(anAnswer(200, { access_token: 'x' }))).toEqual({
      kind: 'minted',
      accessToken: 'x',
      expiresInSeconds: null,
      scope: null,
    })
    expect(readTokenAnswer(anAnswer(200, { ...token, scope: '' }))).toMatchObject({ kind: 'minted', scope: '' })
  })

  it.each<[string, unknown, RegExp]>([
    ['HTML', '<!DOCTYPE html><html></html>', /an HTML page/],
    ['empty', '', /an empty body/],
    ['half a JSON', '{"access_token":"abc', /half a JSON/],
    ['JSON without a token', {}, /without an access_token/],
    ['an array', [token], /a JSON body/],
    ['a token that is no text', { access_token: 7 }, /without an access_token/],
    ['a token with a line break', { access_token: 'a\r\nX-Evil: 1' }, /no header can carry/],
    ['another kind of token', { ...token, token_type: 'mac' }, /of type "mac"/],
    ['a token that is over', { ...token, expires_in: 0 }, /expires at once/],
    ['a lifetime that is no number', { ...token, expires_in: 'soon' }, /expires at once/],
  ])('says what it saw instead of a token: %s', (_name, body, seen) => {
    const read = readTokenAnswer(anAnswer(200, body))
    expect(read.kind === 'refused' ? read.seen : read).toMatch(seen)
    expect(JSON.stringify(read.kind === 'refused' ? read.seen : read)).not.toContain('abc')
  })

  it.each<[string, string, number]>([
    ['access_token', 'an access_token', 16_000],
    ['scope', 'a scope', 1000],
  ])('reads a member %s up to its length, and says how long a longer one is', (member, words, longest) => {
    const read = (length: number) => readTokenAnswer(anAnswer(200, { ...token, [member]: 'a'.repeat(length) }))
    expect(read(longest).kind).toBe('minted')
    expect(read(longest + 1)).toMatchObject({
      kind: 'refused',
      seen: `HTTP 200 with ${words} of ${String(longest + 1)} characters`,
    })
  })

  it('leaves every other status to who judges it', () => {
    expect(readTokenAnswer(anAnswer(204, ''))).toMatchObject({ kind: 'refused', seen: null })
    expect(readTokenAnswer(anAnswer(401, ''))).toMatchObject({ kind: 'refused', seen: null })
  })
})
