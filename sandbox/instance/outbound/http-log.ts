import type { CallContext } from '../protocol'
import type { OutboundAnswer, OutboundRequest } from './exchange'
import type { OutboundFault } from './java-errors'
import { bodyLimitOf, logLevelOf } from './log-level'
import type { Records } from './records'
import { HTTP_LOG_TABLE } from './tables'

/**
 * Writes a call's row of the outbound log with exactly the elements that the level allows: headers and query from
 * `elevated`, bodies with `all`. The elements are those of "Configure outbound logging"; the documentation gives their
 * labels, so the column names other than `url` and `response_status` are the labels in lower case.
 */
export function logCall(
  records: Records,
  context: CallContext,
  request: OutboundRequest,
  outcome: OutboundAnswer | OutboundFault,
  details: { scriptedLevel: string | null; durationMs: number },
): void {
  const property = (name: string): string | null => records.property(name)
  if (property('glide.outbound_http.db.log') === 'false') return
  const level = logLevelOf(details.scriptedLevel, property)
  const limit = bodyLimitOf(property)
  const answer = 'status' in outcome ? outcome : null
  records.insert(HTTP_LOG_TABLE, {
    http_method: request.method,
    scheme: request.url.protocol.replace(':', ''),
    hostname: request.url.host,
    path: request.url.pathname,
    url: `${request.url.origin}${request.url.pathname}`,
    response_status: String(answer?.status ?? -1),
    request_length: String(Buffer.byteLength(request.body ?? '')),
    response_length: String(Buffer.byteLength(answer?.body ?? '')),
    response_time: String(Math.round(details.durationMs)),
    log_level: level,
    scope: context.transaction.scope,
    transaction: context.transaction.id,
    user: context.transaction.user,
    ...('status' in outcome ? {} : { error_message: `${outcome.exception}: ${outcome.message}` }),
    ...(level === 'basic'
      ? {}
      : {
          request_query: request.url.search.replace('?', ''),
          request_headers: lines(request.headers),
          response_headers: lines(answer?.headers ?? []),
        }),
    ...(level === 'all'
      ? { request_body: (request.body ?? '').slice(0, limit), response_body: (answer?.body ?? '').slice(0, limit) }
      : {}),
  })
}

function lines(headers: readonly (readonly [string, string])[]): string {
  return headers.map(([name, value]) => `${name}: ${value}`).join('\n')
}
