const SECRETS: readonly (readonly [RegExp, string])[] = [
  // A JWT: three base64url parts, the first of which starts a JSON object.
  [/\beyJ[A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]*){1,4}/g, '[token]'],
  [/\b(Bearer|Basic)\s+[A-Za-z0-9\-._~+/]+=*/gi, '$1 [secret]'],
  [
    /(["']?\b(?:client_secret|access_token|refresh_token|id_token|password|auth_password|secret)["']?\s*[:=]\s*)("[^"]*"|'[^']*'|[^\s,;&}]+)/gi,
    '$1[secret]',
  ],
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
