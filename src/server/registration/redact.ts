const NAME = '[\\w.-]*(?:password|secret|(?:access|refresh|id)_token)'
// A value may be quoted (perhaps escaped, perhaps cut off before the closing quote), an object, or bare.
const VALUE = '(?:\\{[^}]*\\}*|(\\\\*)"(?:(?!\\3")(?:[^"\\\\]|\\\\[\\s\\S]|\\\\$))*(?:\\3"|$)|[^\\s,;&}"]+)'

const SECRETS: readonly (readonly [RegExp, string])[] = [
  // A JWT, whole or cut: base64url of `{"…`.
  [/\beyJ[A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]*){0,4}/g, '[token]'],
  [/\b(Bearer|Basic)\s+[A-Za-z0-9\-._~+/]{16,}=*/gi, '$1 [secret]'],
  // Only `"name": value` and `name=value`: in prose, "password: it is too long" is no secret.
  [new RegExp('((\\\\*")' + NAME + '\\\\*"\\s*:\\s*)' + VALUE, 'gi'), '$1"[secret]"'],
  [new RegExp('(\\b' + NAME + '=)[^\\s,;&}]+', 'gi'), '$1[secret]'],
  // The password of a SIP URI.
  [/\b(sips?:[^\s:@]+):[^\s@]*@/gi, '$1:[secret]@'],
]

/**
 * The text without anything that is or may be a secret. What others answer may repeat what was sent to them, so every
 * line that a verdict keeps goes through here. `known`: secrets at hand, removed wherever they stand.
 */
export function redact(text: string, known: readonly string[] = []): string {
  let clean = text
  for (const secret of known) if (secret.length >= 4) clean = clean.split(secret).join('[secret]')
  for (const [pattern, replacement] of SECRETS) clean = clean.replace(pattern, replacement)
  return clean
}
