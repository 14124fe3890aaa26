/** The purpose of a call. `unknown` is a path or method that no contract has. */
export type Operation =
  | 'token'
  | 'flows'
  | 'register'
  | 'list'
  | 'get'
  | 'update'
  | 'delete'
  | 'tokens_me'
  | 'organizations_me'
  | 'products'
  | 'metabases'
  | 'template'
  | 'trunk_create'
  | 'trunk_list'
  | 'trunk_get'
  | 'trunk_update'
  | 'trunk_delete'
  | 'trunk_status'
  | 'sites'
  | 'route_list'
  | 'route_get'
  | 'route_create'
  | 'route_update'
  | 'route_delete'
  | 'audit_query'
  | 'audit_status'
  | 'audit_results'
  | 'audit_realtime'
  | 'unknown'

/** One request as the server saw it. It holds no header but the organization's, so no token. */
export interface ReceivedRequest {
  /** The time of arrival, by the server's clock; milliseconds. */
  readonly at: number
  readonly method: string
  /** The `Host` header. */
  readonly host: string
  /** Path with query string. */
  readonly path: string
  readonly operation: Operation
  /** The header `X-Genesys-Organization`. */
  readonly organization: string | null
  /** The organization that it works in: the header's, that of `aud`, or the token's; null when it can't be told. */
  readonly worksIn: string | null
  /** Status that was answered; null while under way and when the connection was cut without an answer. */
  readonly status: number | null
  /** True when the operation was carried out up to its own answer, whatever became of the answer. */
  readonly acted: boolean
  /** Name of the fault that was put in its way. */
  readonly fault: string | null
  /** Header `ININ-Correlation-Id` of the answer. */
  readonly correlationId: string
  /** The parsed body (null when there was none or it wasn't kept), a client secret in it blanked. */
  body(): unknown
}

/** A journal entry that is still being written. */
export interface OpenEntry {
  at: number
  method: string
  host: string
  path: string
  operation: Operation
  organization: string | null
  worksIn: string | null
  status: number | null
  acted: boolean
  fault: string | null
  correlationId: string
  body(): unknown
  /** Attaches the parsed body. */
  keep(body: unknown): void
}

/** Opens an entry. Bodies hide in a closure so that printing an entry never prints a digest password. */
export function openEntry(
  fields: Omit<OpenEntry, 'worksIn' | 'status' | 'acted' | 'fault' | 'body' | 'keep'>,
): OpenEntry {
  let kept: unknown = null
  const entry = { ...fields, worksIn: null, status: null, acted: false, fault: null }
  return Object.defineProperties(entry as OpenEntry, {
    body: { value: () => kept, enumerable: false },
    keep: {
      value: (body: unknown) => {
        kept = withoutClientSecret(body)
      },
      enumerable: false,
    },
  })
}

function withoutClientSecret(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('client_secret' in body)) return body
  return { ...body, client_secret: '(not kept)' }
}
