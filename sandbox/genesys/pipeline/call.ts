import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Fault } from '../faults/fault'
import type { OpenEntry, Operation } from '../journal'
import type { Organization } from '../organization'
import type { CloudHost } from '../regions'
import type { GenesysState } from '../state'

/** The state that a request carries through its handling. */
export interface Call {
  readonly entry: OpenEntry
  readonly host: CloudHost
  /** The organization whose states apply: by header, `aud`, or token. Known once the body has been read. */
  organization: Organization | null
  /** The fault that strikes the request, if any. */
  fault: Fault | null
}

/** The parts that every route works with. */
export interface Cloud {
  readonly state: GenesysState
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly requestsPerMinute: number
  readonly tokenRequestsPerMinute: number
  readonly invalidClientStatus: 400 | 401
  readonly duplicateTrunkNames: 'conflict' | 'bad_request' | 'accept'
  readonly statusLagMs: number
}

declare module 'fastify' {
  interface FastifyRequest {
    call: Call
  }
  interface FastifyContextConfig {
    operation?: Operation
  }
}

export type Request = FastifyRequest
export type Reply = FastifyReply
