import { KnownSecrets } from './known-secrets'

/** A text is cut at this length before it is looked through; nothing that people read is longer. */
const LOOKED_AT = 8000

const NAME = '(?:password|secret|(?:access|refresh|id)_token)'
// A value may be quoted (perhaps escaped, perhaps cut off before the closing quote), an object, or bare.
const VALUE =
  '(?:\\{[^}]{0,8000}\\}{0,9}|(\\\\{0,9})"(?:(?!\\2")(?:[^"\\\\]|\\\\[\\s\\S]|\\\\$)){0,8000}(?:\\2"|$)|[^\\s,;&}"]{1,8000})'

const SECRETS: readonly (readonly [RegExp, string])[] = [
  // A JWT, whole or cut: base64url of `{"…`.
  [/\beyJ[A-Za-z0-9_-]{0,8000}(?:\.[A-Za-z0-9_-]{0,8000}){0,4}/g, '[token]'],
  [/\b(Bearer|Basic)\s{1,20}[A-Za-z0-9\-._~+/]{16,8000}={0,2}/gi, '$1 [secret]'],
  // Only `"name": value` and `name=value` are taken for a secret: in prose, "password: it is too long" is none.
  [new RegExp('(' + NAME + '\\\\{0,9}"\\s{0,20}:\\s{0,20})' + VALUE, 'gi'), '$1"[secret]"'],
  [new RegExp('(' + NAME + '=)[^\\s,;&}]{1,8000}', 'gi'), '$1[secret]'],
  // The password of a SIP URI.
  [/\b(sips?:[^\s:@]{1,300}):[^\s@]{0,1000}@/gi, '$1:[secret]@'],
]

/**
 * The text without anything that is or may be a secret. Other systems' answers may repeat what was sent to them, so
 * every line that a verdict keeps goes through here. `known`: secrets at hand, removed wherever and however they stand.
 * A text that is too long is cut before it is looked through, and says so.
 */
export function redact(text: string, known: readonly string[] = []): string {
  const start = text.length <= LOOKED_AT ? text : `${text.slice(0, LOOKED_AT)}… (of ${String(text.length)} characters)`
  let clean = KnownSecrets.of(known).remove(start)
  for (const [pattern, replacement] of SECRETS) clean = clean.replace(pattern, replacement)
  return clean
}

/** True when the text contains a secret at hand, or a piece of one. */
export function tellsSecret(text: string, known: readonly string[]): boolean {
  return KnownSecrets.of(known).remove(text) !== text
}

/** True when a short text equals a secret at hand, contains one or is a part of one. */
export function isPartOfSecret(text: string, known: readonly string[]): boolean {
  const lower = text.toLowerCase()
  return known.some((each) => each !== '' && (lower.includes(each.toLowerCase()) || each.toLowerCase().includes(lower)))
}
