export type LogLevel = 'basic' | 'elevated' | 'all'

/**
 * The level at which a call is logged: the level the script set, else basic; but `glide.outbound_http_log.override`
 * true puts `…override.level` (default basic) above everything. Source: Outbound web service logging properties.
 */
export function logLevelOf(scripted: string | null, property: (name: string) => string | null): LogLevel {
  if (property('glide.outbound_http_log.override') === 'true') {
    return levelOr(property('glide.outbound_http_log.override.level'), 'basic')
  }
  return levelOr(scripted, 'basic')
}

function levelOr(text: string | null, otherwise: LogLevel): LogLevel {
  return text === 'basic' || text === 'elevated' || text === 'all' ? text : otherwise
}

/** Characters of a body that are logged. Source: `glide.outbound_http.content.max_limit`, default 100, at most 1000. */
export function bodyLimitOf(property: (name: string) => string | null): number {
  const limit = Number(property('glide.outbound_http.content.max_limit') ?? 100)
  return Number.isInteger(limit) && limit >= 0 ? Math.min(limit, 1000) : 100
}
