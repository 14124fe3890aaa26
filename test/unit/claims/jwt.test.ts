import { readJwt } from '../../../src/server/claims/jwt'

const encoded = (value: string): string => Buffer.from(value).toString('base64url')
const HEADER = encoded('{"alg":"none"}')

describe('a part of a JWT', () => {
  it('is base64url, padded or not', () => {
    const payload = { kind: 'payload', payload: { a: 1 } }
    expect(readJwt(`${HEADER}.${encoded('{"a":1}')}.x`)).toEqual(payload)
    expect(readJwt(`${HEADER}.${encoded('{"a":1}')}==.x`)).toEqual(payload)
  })

  it('has no digit that encodes nothing: a part that was cut is not read as if it were whole', () => {
    expect(encoded('{"a":123}')).toHaveLength(12)
    expect(readJwt(`${HEADER}.${encoded('{"a":123}')}.x`).kind).toBe('payload')
    expect(readJwt(`${HEADER}.${encoded('{"a":123}')}A.x`)).toEqual({ kind: 'unreadable' })
  })

  it.each(['!', '', encoded('[1]'), encoded('no JSON'), Buffer.from([0xff, 0xfe]).toString('base64url')])(
    'is no object: %j',
    (part) => {
      expect(readJwt(`${HEADER}.${part}.x`)).toEqual({ kind: 'unreadable' })
      expect(readJwt(`${part}.${encoded('{}')}.x`)).toEqual({ kind: 'unreadable' })
    },
  )
})
