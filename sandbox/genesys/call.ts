import type { FastifyReply, FastifyRequest } from 'fastify'
import type { OpenEntry, Operation } from './journal'
import type { CloudHost } from './regions'
import type { GenesysState } from './state'

/** What a request carries through its handling. */
export interface Call {
  readonly entry: OpenEntry
  readonly host: CloudHost
}

/** What every route works with. */
export interface Cloud {
  readonly state: GenesysState
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly requestsPerMinute: number
  readonly tokenRequestsPerMinute: number
  readonly invalidClientStatus: 400 | 401
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
