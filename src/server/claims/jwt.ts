import { parseObject, decodeUtf8, type JsonObject } from '../genesys'

/** `opaque`: not three parts, so no JWT was meant. `unreadable`: three parts that are not a JWT's (RFC 7519). */
export type Jwt = { kind: 'payload'; payload: JsonObject } | { kind: 'opaque' } | { kind: 'unreadable' }

/** Reads a JWT's payload. The signature is not looked at: only Genesys can prove it. */
export function readJwt(token: string): Jwt {
  const parts = token.split('.')
  if (parts.length !== 3) return { kind: 'opaque' }
  const header = decodeSegment(parts[0] ?? '')
  const payload = decodeSegment(parts[1] ?? '')
  return header === null || payload === null ? { kind: 'unreadable' } : { kind: 'payload', payload }
}

function decodeSegment(segment: string): JsonObject | null {
  const bytes = decodeBase64Url(segment)
  const text = bytes === null ? null : decodeUtf8(bytes)
  return text === null ? null : parseObject(text)
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Bytes of a base64url text (RFC 4648, 5), or null when it is none. The platform has no decoder that keeps bytes. */
function decodeBase64Url(text: string): number[] | null {
  const digits = text.replace(/={1,2}$/, '')
  if (digits.length % 4 === 1) return null
  const bytes: number[] = []
  let bits = 0
  let value = 0
  for (const digit of digits) {
    const index = ALPHABET.indexOf(digit)
    if (index < 0) return null
    value = ((value << 6) | index) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes.push((value >> bits) & 0xff)
  }
  return bytes
}
