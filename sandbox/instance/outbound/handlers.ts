import { performance } from 'node:perf_hooks'
import { Agent, type Dispatcher } from 'undici'
import { z } from 'zod'
import type { OutboundCall } from '../options'
import type { Handlers, Wire } from '../protocol'
import { credentialByAlias } from './credentials'
import { messageDefinition, MessageRefused } from './definitions'
import { exchange } from './exchange'
import { logCall } from './http-log'
import type { Records } from './records'
import { slotsByNode } from './slots'
import { CallsUnderWay } from './under-way'
import { uriOf } from './uri'

export interface OutboundOptions {
  records: Records
  /** Sends every call there; path, query and `Host` header stay those of the real host. */
  origin?: string
  /** Epoch milliseconds by the instance's clock. */
  now: () => number
  record: (call: OutboundCall) => void
  /** The dispatcher that opens the sockets; close it when the instance stops. */
  dispatcher?: Dispatcher
  /** The calls that are under way, for who wants to let one time out. */
  underWay?: CallsUnderWay
  /** Nodes that share out the workers, each with connections of its own. Default 1; see `InstanceOptions`. */
  nodes?: number
  /** See `Wiring`. */
  virtual?: boolean
}

/** The default timeouts in milliseconds. Source: SOAPMessageV2 – setHttpTimeout, Available system properties. */
const CONNECT_MS = 10_000
const SOCKET_MS = 175_000

/** Sockets of one instance. `connectMs` is read once, when the instance starts. */
export function openDispatcher(records: Records): Agent {
  return new Agent({
    pipelining: 1,
    connect: { timeout: Number(records.property('glide.http.connection_timeout') ?? CONNECT_MS) },
  })
}

/**
 * Calls that leave in a flow's own transaction, out of a Script step or a business rule that the flow set off, count as
 * Integration Hub transactions, and calling out of a Script step needs that subscription. Here they are refused.
 * Sources: documentation, "Request Integration Hub"; community, "IntegrationHub usage also counts integrations triggered
 * by Flow Designer".
 */
const IN_A_FLOW = 'sandbox: an outbound call in the transaction of a flow needs Integration Hub; queue an event for it'

const Call = z.strictObject({
  method: z.string(),
  url: z.string(),
  headers: z.array(z.tuple([z.string(), z.string()])),
  body: z.string().nullable(),
  timeoutMs: z.number().nullable(),
  logLevel: z.string().nullable(),
  redirects: z.array(z.string()),
})

const Message = z.strictObject({ name: z.string(), function: z.string(), scope: z.string() })
const ById = z.strictObject({ id: z.string() })

/**
 * Host side of `sn_ws` and `sn_cc`.
 *
 * | operation | arguments | answer |
 * |---|---|---|
 * | `outbound.execute` | `Call` | `{status, headers, body, url}` or `{how, exception, message, code}` |
 * | `outbound.message` | `{name, function, scope}` | the definition, or `{refused}` |
 * | `outbound.credentialByAlias` | `{id}` | attributes or null |
 */
export function outboundHandlers(options: OutboundOptions): Handlers {
  const { records } = options
  const dispatcher = options.dispatcher ?? openDispatcher(records)
  const slotsOf = slotsByNode(options.nodes ?? 1, {
    perHost: Number(records.property('glide.http.connection_mgr.max_connections_per_host') ?? 4),
    overall: Number(records.property('glide.http.connection_mgr.max_connections') ?? 20),
  })
  // Seen on instances: credentials are null for users who aren't admin.
  const isAdmin = (user: string): boolean => user === 'system' || records.rolesOf(user).includes('admin')
  const underWay = options.underWay ?? new CallsUnderWay()
  const { now, record, virtual = false } = options
  const wiring = { dispatcher, origin: options.origin ?? null, now, record, virtual }
  return {
    'outbound.execute': async (args, context) => {
      if (context.transaction.kind === 'flow') throw new Error(IN_A_FLOW)
      const call = Call.parse(args)
      const uri = uriOf(call.url)
      if ('refused' in uri) {
        return { how: 'throw', exception: 'java.lang.IllegalArgumentException', message: uri.refused, code: 0 }
      }
      const timeoutMs = call.timeoutMs ?? Number(records.property('glide.http.timeout') ?? SOCKET_MS)
      const agent = records.property('glide.http.user.agent') ?? 'ServiceNow/1.0'
      const named = call.headers.some(([name]) => name.toLowerCase() === 'user-agent')
      const headers: [string, string][] = named ? call.headers : [['User-Agent', agent], ...call.headers]
      const request = { ...call, url: uri.url, headers, timeoutMs }
      const started = performance.now()
      const slots = slotsOf(context.worker)
      const outcome = await underWay.run(context.transaction.id, (signal) =>
        exchange({ ...request, signal }, { ...wiring, slots }),
      )
      const durationMs = performance.now() - started
      logCall(records, context, request, outcome, { scriptedLevel: call.logLevel, durationMs })
      return 'status' in outcome ? { ...outcome, url: outcome.url.href } : { ...outcome }
    },
    'outbound.message': (args) => {
      const asked = Message.parse(args)
      return refusable(() => ({ ...messageDefinition(records, asked.name, asked.function, asked.scope) }))
    },
    'outbound.credentialByAlias': (args, context) =>
      credentialByAlias(records, idOf(args), isAdmin(context.transaction.user)),
  }
}

function idOf(args: Wire): string {
  return ById.parse(args).id
}

function refusable(look: () => Wire): Wire {
  try {
    return look()
  } catch (error) {
    if (error instanceof MessageRefused) return { refused: error.message }
    throw error
  }
}
