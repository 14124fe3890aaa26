import { isPartOfSecret, redact } from '../../../src/server/redaction/redact'

describe('what may be a secret, though nobody here knows it', () => {
  it.each([
    ['a JWT', 'sent eyJhbGci.eyJzdWIi.c2lnbmVk, refused', 'sent [token], refused'],
    ['a JWT of five parts', 'sent eyJhbGci.a1b2.c3d4.e5f6.g7h8, refused', 'sent [token], refused'],
    ['a JWT that is cut', 'sent eyJhbGci', 'sent [token]'],
    ['a header', 'Authorization: Bearer   abcdefghijklmnop1234==, no', 'Authorization: Bearer [secret], no'],
    ['a header in lower case', 'authorization: basic YWJjZGVmZ2hpamts', 'authorization: basic [secret]'],
    ['a member of JSON', '{"password": "x y", "id": 1}', '{"password": "[secret]", "id": 1}'],
    ['a member of JSON in capitals', '{"CLIENT_SECRET":"x"}', '{"CLIENT_SECRET":"[secret]"}'],
    ['a part of a form', 'client_secret=x%20y&id=1', 'client_secret=[secret]&id=1'],
    ['a part of a form in capitals', 'ACCESS_TOKEN=xy; path=/', 'ACCESS_TOKEN=[secret]; path=/'],
    ['the password of a SIP URI', 'to SIP:bob:pa55@example.com', 'to SIP:bob:[secret]@example.com'],
  ])('%s is told from the words around it, which stay', (_what, text, kept) => {
    expect(redact(text)).toBe(kept)
  })

  it('is not looked for behind the first 8,000 characters, which alone are kept', () => {
    const longest = 'ab '.repeat(2667).slice(0, 8000)
    expect(redact(longest)).toBe(longest)
    expect(redact(`${longest}c`)).toBe(`${longest}… (of 8001 characters)`)
  })
})

it('a text is a part of any of the secrets, and none of them where all are empty', () => {
  expect(isPartOfSecret('HUNTER', ['other-secret', 'hunter22'])).toBe(true)
  expect(isPartOfSecret('my hunter22!', ['hunter22', ''])).toBe(true)
  expect(isPartOfSecret('hunted', ['hunter22', ''])).toBe(false)
})
