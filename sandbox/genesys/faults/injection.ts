import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import type { Reply, Request } from '../pipeline/call'
import { answerError } from '../answers/error-answers'
import { loginStatusError, statusError, type Fault } from './fault'

/**
 * The two points at which faults reach requests: `before` is awaited ahead of the handler, `after` changes the answer.
 */
export interface Injection {
  /** True when the request has been answered, or never will be, and must not be carried out. */
  before(request: Request, reply: Reply, fault: Fault): Promise<boolean>
  after(request: Request, reply: Reply, fault: Fault, payload: unknown): Promise<unknown>
}

/**
 * Ways to spoil requests of `app`. Its waits end when the server closes. `announceSilence`: an interim answer (102) says
 * that no other comes, so that a client whose clock isn't the machine's can let its time pass.
 */
export function injection(app: FastifyInstance, announceSilence: boolean): Injection {
  const closing = new AbortController()
  const closed = new Promise<void>((resolve) => closing.signal.addEventListener('abort', () => resolve()))
  app.addHook('preClose', (done) => {
    closing.abort()
    done()
  })
  const pause = (ms: number): Promise<void> =>
    wait(ms, undefined, { signal: closing.signal, ref: false }).catch(() => undefined)
  const released = (until: Promise<unknown>): Promise<unknown> => Promise.race([until, closed])

  async function keepSilent(request: Request, reply: Reply): Promise<void> {
    if (announceSilence) reply.raw.writeProcessing()
    await Promise.race([left(request), closed])
  }

  async function before(request: Request, reply: Reply, fault: Fault): Promise<boolean> {
    if (fault.kind === 'refuse') return cut(request, reply)
    if (fault.kind === 'late') {
      request.raw.socket.resetAndDestroy()
      await released(fault.until)
      return false
    }
    if (!('when' in fault) || fault.when === 'after') return false
    switch (fault.kind) {
      case 'reset':
        return cut(request, reply)
      case 'silence':
        await keepSilent(request, reply)
        return cut(request, reply)
      case 'delay':
        await pause(fault.ms)
        return false
      case 'hold':
        await released(fault.until)
        return false
      case 'status':
        refuse(request, reply, fault.status, fault.retryAfterSeconds)
        return true
      case 'answer':
        if (fault.location !== undefined) void reply.header('location', fault.location)
        await reply.code(fault.status).type(fault.contentType).send(fault.text)
        return true
    }
  }

  async function after(request: Request, reply: Reply, fault: Fault, payload: unknown): Promise<unknown> {
    if (fault.kind === 'slow_body')
      return trickle(reply, bytesOf(payload), fault.chunkBytes, () => pause(fault.everyMs))
    if (fault.kind === 'truncate') return truncated(request, reply, bytesOf(payload), fault.bytes)
    if (fault.kind === 'lie') {
      void reply.headers(fault.headers ?? {})
      if (fault.status !== undefined) void reply.code(fault.status)
      if (fault.body === undefined) return payload
      return replaced(reply, 'application/json; charset=utf-8', fault.body(bytesOf(payload).toString('utf8')))
    }
    if (!('when' in fault) || fault.when === 'before') return payload
    switch (fault.kind) {
      case 'reset':
        request.call.entry.status = null
        request.raw.socket.destroy()
        return payload
      case 'silence':
        request.call.entry.status = null
        await keepSilent(request, reply)
        return payload
      case 'delay':
        await pause(fault.ms)
        return payload
      case 'hold':
        await released(fault.until)
        return payload
      case 'status': {
        const error = statusError(fault.status, fault.retryAfterSeconds)
        void reply.code(fault.status).headers(error.extras.headers ?? {})
        return replaced(reply, 'application/json; charset=utf-8', JSON.stringify(bodyOf(request, error)))
      }
      case 'answer':
        void reply.code(fault.status)
        return replaced(reply, fault.contentType, fault.text)
    }
  }

  return { before, after }
}

function cut(request: Request, reply: Reply): true {
  reply.hijack()
  request.raw.socket.resetAndDestroy()
  return true
}

function refuse(request: Request, reply: Reply, status: number, retryAfterSeconds?: number): void {
  if (request.call.entry.operation === 'token') {
    if (retryAfterSeconds !== undefined) void reply.header('retry-after', String(retryAfterSeconds))
    answerError(loginStatusError(status), request, reply)
    return
  }
  answerError(statusError(status, retryAfterSeconds), request, reply)
}

function bodyOf(request: Request, error: ReturnType<typeof statusError>): unknown {
  const { operation, correlationId } = request.call.entry
  return operation === 'token' ? loginStatusError(error.status).body() : error.body(correlationId)
}

function replaced(reply: Reply, contentType: string, text: string): string {
  void reply.type(contentType).removeHeader('content-length')
  return text
}

function bytesOf(payload: unknown): Buffer {
  return Buffer.from(typeof payload === 'string' ? payload : '')
}

function trickle(reply: Reply, bytes: Buffer, chunkBytes: number, pause: () => Promise<void>): Readable {
  void reply.header('content-length', String(bytes.length))
  async function* chunks(): AsyncGenerator<Buffer> {
    for (let start = 0; start < bytes.length; start += chunkBytes) {
      yield bytes.subarray(start, start + chunkBytes)
      await pause()
    }
  }
  return Readable.from(chunks())
}

function truncated(request: Request, reply: Reply, bytes: Buffer, kept: number): Readable {
  void reply.header('content-length', String(bytes.length))
  async function* part(): AsyncGenerator<Buffer> {
    yield bytes.subarray(0, Math.min(kept, Math.max(0, bytes.length - 1)))
    // The bytes must be on their way before the connection goes.
    await wait(5)
    request.raw.socket.destroy()
  }
  return Readable.from(part())
}

function left(request: Request): Promise<void> {
  const { socket } = request.raw
  return new Promise((resolve) => (socket.destroyed ? resolve() : socket.once('close', () => resolve())))
}
