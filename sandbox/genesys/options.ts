import type { World } from './world'

/** The options of a local Genesys Cloud. */
export interface GenesysOptions {
  /** TCP port on 127.0.0.1. Default 0: a free one. */
  port?: number
  /** The cloud's clock, milliseconds since 1970. Default: the machine's. */
  now?: () => number
  /** Real time added before each request is carried out, milliseconds. Default 0. */
  latencyMs?: number
  /** Organizations and OAuth clients. Default: none. */
  world?: World
  /** Calls a token may make in a minute. Default 300. */
  requestsPerMinute?: number
  /** Tokens a client may ask for in a minute. Default 300; the real figure isn't published. */
  tokenRequestsPerMinute?: number
  /** Status of `invalid_client`. Default 401, as RFC 6749 has it for HTTP Basic; clients must not depend on it. */
  invalidClientStatus?: 400 | 401
  /**
   * Contract `platform`: the answer to a second trunk of the same name. The real platform's answer isn't published, so
   * a client must cope with all three. Default `conflict` (409): a client that takes names for unique must find out
   * here that they may be taken, and one that counts on 409 must be tried with the others.
   */
  duplicateTrunkNames?: 'conflict' | 'bad_request' | 'accept'
  /**
   * Contract `platform`: the time after creation at which a trunk is in service, in milliseconds of the cloud's clock.
   * Default 3000.
   */
  statusLagMs?: number
  /** True to keep request bodies in the journal. Default true. */
  keepBodies?: boolean
}
