import type { Request } from '../pipeline/call'

/** Client id and secret of HTTP Basic; null when there are none. */
export function basicOf(request: Request): { id: string; secret: string } | null {
  const encoded = /^Basic\s+(\S+)\s*$/i.exec(request.headers.authorization ?? '')?.[1]
  if (encoded === undefined) return null
  const text = Buffer.from(encoded, 'base64').toString('utf8')
  const colon = text.indexOf(':')
  return colon < 0 ? null : { id: text.slice(0, colon), secret: text.slice(colon + 1) }
}
