import type { World } from './world'

/** How to start a local Genesys Cloud. */
export interface GenesysOptions {
  /** TCP port on 127.0.0.1. Default 0: a free one. */
  port?: number
  /** The cloud's clock, milliseconds since 1970. Default: the machine's. */
  now?: () => number
  /** Time added before each request is carried out. Default 0. */
  latencyMs?: number
  /** Organizations and OAuth clients. Default: none. */
  world?: World
  /** Calls a token may make in a minute. Default 300. */
  requestsPerMinute?: number
  /** Tokens a client may ask for in a minute. Default 300; the real figure isn't published. */
  tokenRequestsPerMinute?: number
  /** Status of `invalid_client`. Default 401, as RFC 6749 has it for HTTP Basic; clients must not depend on it. */
  invalidClientStatus?: 400 | 401
  /** Whether the journal keeps request bodies. Default true. */
  keepBodies?: boolean
}
