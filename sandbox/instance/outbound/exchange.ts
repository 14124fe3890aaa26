import { performance } from 'node:perf_hooks'
import { errors, type Dispatcher } from 'undici'
import type { OutboundCall } from '../options'
import { faultOf, type OutboundFault } from './java-errors'
import { MAX_REDIRECTS, redirectOf } from './redirects'
import type { ConnectionSlots } from './slots'

export interface OutboundRequest {
  method: string
  url: URL
  headers: readonly (readonly [string, string])[]
  body: string | null
  /** Inactivity of the socket after which the call is given up, in milliseconds. */
  timeoutMs: number
  /** URIs to which a redirect may lead. */
  redirects: readonly string[]
  /** A signal that is aborted when the time is up, with the error that the call then ends with. */
  signal?: AbortSignal
}

export interface OutboundAnswer {
  status: number
  /** The headers as they were received, repeated ones included. */
  headers: [string, string][]
  body: string
  /** The URL that the answer came from: the last hop. */
  url: URL
}

export interface Wiring {
  dispatcher: Dispatcher
  slots: ConnectionSlots
  /** Send every call there, with path, query and `Host` of the real host. */
  origin: string | null
  now: () => number
  record: (call: OutboundCall) => void
  /** The instance's clock is not the machine's: a call that will not be answered has waited long enough at once. */
  virtual: boolean
}

/** Bodies are sent with these only (RESTMessageV2 – setRequestBody: PUT or POST; PATCH is listed by setHttpMethod). */
const WITH_BODY = new Set(['POST', 'PUT', 'PATCH'])

/** The interim answer by which the local Genesys Cloud says that it will stay silent. */
const NO_ANSWER_COMES = 102

/** Makes the call and follows its allowed redirects. Never rejects. */
export async function exchange(request: OutboundRequest, wiring: Wiring): Promise<OutboundAnswer | OutboundFault> {
  let current = request
  for (let hops = 0; ; hops += 1) {
    const answer = await wiring.slots.with(current.url.host, () => once(current, wiring))
    if (!('status' in answer)) return answer
    const location = answer.headers.find(([name]) => name.toLowerCase() === 'location')?.[1] ?? null
    const hop = redirectOf({ status: answer.status, location }, current, current.redirects)
    if (!hop || hops === MAX_REDIRECTS) return answer
    // A credential is meant for the host it was given for.
    const headers = current.headers.filter(
      ([name]) => name.toLowerCase() !== 'authorization' || hop.url.host === request.url.host,
    )
    current = { ...current, url: hop.url, method: hop.method, headers, body: hop.keepBody ? current.body : null }
  }
}

async function once(request: OutboundRequest, wiring: Wiring): Promise<OutboundAnswer | OutboundFault> {
  const startedAt = wiring.now()
  const started = performance.now()
  let status: number | null = null
  const silence = new AbortController()
  const signals = [silence.signal, ...(request.signal === undefined ? [] : [request.signal])]
  try {
    const response = await wiring.dispatcher.request({
      origin: wiring.origin ?? request.url.origin,
      path: `${request.url.pathname}${request.url.search}`,
      method: request.method,
      headers: [
        ...request.headers.filter(([name]) => name.toLowerCase() !== 'host'),
        ['Host', request.url.host],
      ].flat(),
      body: WITH_BODY.has(request.method) ? request.body : null,
      headersTimeout: request.timeoutMs,
      bodyTimeout: request.timeoutMs,
      responseHeaders: 'raw',
      signal: AbortSignal.any(signals),
      onInfo: ({ statusCode }) => {
        if (wiring.virtual && statusCode === NO_ANSWER_COMES) silence.abort(new errors.HeadersTimeoutError())
      },
    })
    status = response.statusCode
    const headers = pairs(response.headers)
    const body = decode(Buffer.from(await response.body.arrayBuffer()), headers)
    return { status, headers, body, url: request.url }
  } catch (error) {
    return faultOf(error, request.url.host)
  } finally {
    wiring.record({
      method: request.method,
      host: request.url.host,
      path: request.url.pathname,
      status,
      startedAt,
      durationMs: performance.now() - started,
    })
  }
}

/** Raw headers are one flat list of names and values; the client's types don't know that form. */
function pairs(raw: unknown): [string, string][] {
  const flat = Array.isArray(raw) ? raw.map(String) : []
  const headers: [string, string][] = []
  for (let at = 0; at + 1 < flat.length; at += 2) headers.push([flat[at] ?? '', flat[at + 1] ?? ''])
  return headers
}

function decode(body: Buffer, headers: readonly (readonly [string, string])[]): string {
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? ''
  const charset = /charset="?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(charset).decode(body)
  } catch {
    return new TextDecoder('utf-8').decode(body)
  }
}
