/** The most redirects that one call follows (`glide.soap.max_redirects` names the same number for SOAP). */
export const MAX_REDIRECTS = 20

const REDIRECTS = new Set([301, 302, 303, 307, 308])

export interface Hop {
  url: URL
  method: string
  /** True when the body is sent again. */
  keepBody: boolean
}

/**
 * The target of an answer's redirect, or null when it isn't followed: none is, unless `setAllowedRedirectURIs` named
 * the target's scheme and host. A method other than GET or HEAD survives 307 and 308 only; 303 turns it into GET; on
 * 301 and 302 it isn't followed.
 */
export function redirectOf(
  answer: { status: number; location: string | null },
  from: { url: URL; method: string },
  allowed: readonly string[],
): Hop | null {
  if (!REDIRECTS.has(answer.status) || answer.location === null) return null
  const url = parse(answer.location, from.url)
  if (!url || !allowed.some((uri) => isSameOrigin(uri, url))) return null
  if (answer.status === 303) return { url, method: from.method === 'HEAD' ? 'HEAD' : 'GET', keepBody: false }
  if (answer.status === 307 || answer.status === 308) return { url, method: from.method, keepBody: true }
  return from.method === 'GET' || from.method === 'HEAD' ? { url, method: from.method, keepBody: false } : null
}

function isSameOrigin(allowed: string, target: URL): boolean {
  const url = parse(allowed)
  return url !== null && url.protocol === target.protocol && url.host === target.host
}

function parse(text: string, base?: URL): URL | null {
  return URL.canParse(text, base?.href) ? new URL(text, base) : null
}
