/**
 * A short text that changes when one of the parts changes. It only serves to notice a change: it is no cryptographic
 * digest, so the fingerprint of a secret belongs into an encrypted column. 53 bits, base 36.
 */
export function fingerprint(...parts: readonly string[]): string {
  // Each part is joined with its length, so that "ab", "c" and "a", "bc" differ.
  const text = parts.map((part) => `${String(part.length)}:${part}`).join('')
  let high = 0x2f0b4c47
  let low = 0x5bd1e995
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 0x9e3779b1)
    low = Math.imul(low ^ code, 0x85ebca77)
  }
  high = Math.imul(high ^ (high >>> 16), 0x7feb352d) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35)
  low = Math.imul(low ^ (low >>> 16), 0x7feb352d) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)
  return ((high & 0x1fffff) * 0x100000000 + (low >>> 0)).toString(36)
}
