import { scope as SCOPE } from '../../../now.config.json'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Agent } from 'undici'
import type { OutboundCall } from '../../../sandbox/instance/options'
import type { CallContext, Handler, Handlers, Wire } from '../../../sandbox/instance/protocol'
import { openDispatcher, outboundHandlers } from '../../../sandbox/instance/outbound/handlers'
import type { Records, Row } from '../../../sandbox/instance/outbound/records'

export interface Received {
  method: string
  url: string
  headers: IncomingMessage['headers']
  body: string
}

/** A plain HTTP server that records the requests it got. */
export class Echo {
  readonly received: Received[] = []
  private constructor(private readonly server: Server) {}

  static async start(answer: (request: Received, response: ServerResponse) => void): Promise<Echo> {
    const server = createServer((request, response) => {
      let body = ''
      request.setEncoding('utf8')
      request.on('data', (chunk: string) => (body += chunk))
      request.on('end', () => {
        const seen = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body }
        echo.received.push(seen)
        answer(seen, response)
      })
    })
    const echo = new Echo(server)
    await new Promise<void>((started) => server.listen(0, '127.0.0.1', started))
    return echo
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  get last(): Received | undefined {
    return this.received.at(-1)
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((stopped) => this.server.close(stopped))
  }
}

/** The few tables that outbound calls read, in memory. `password2` values are stored reversed. */
export class MemoryRecords implements Records {
  readonly inserted: { table: string; values: Readonly<Record<string, string>> }[] = []

  constructor(
    readonly tables: Record<string, Row[]> = {},
    readonly properties: Record<string, string> = {},
  ) {}

  find(table: string, equals: Readonly<Record<string, string>>): Row[] {
    return (this.tables[table] ?? []).filter((row) =>
      Object.entries(equals).every(([column, value]) => (row[column] ?? '').toLowerCase() === value.toLowerCase()),
    )
  }

  findNaming(table: string, equals: Readonly<Record<string, string>>, column: string, text: string): Row[] {
    return this.find(table, equals).filter((row) => (row[column] ?? '').includes(text))
  }

  insert(table: string, values: Readonly<Record<string, string>>): void {
    this.inserted.push({ table, values })
  }

  decrypt(stored: string): string {
    return stored.split('').reverse().join('')
  }

  rolesOf(user: string): readonly string[] {
    return user === 'root' ? ['admin'] : []
  }

  property(name: string): string | null {
    return this.properties[name] ?? null
  }
}

export const CONTEXT: CallContext = {
  worker: 0,
  transaction: { id: 't1', kind: 'job', user: 'system', scope: SCOPE },
}

export interface Bench {
  handlers: Handlers
  calls: OutboundCall[]
  records: MemoryRecords
  agent: Agent
}

export function bench(records: MemoryRecords, origin?: string, virtual = false): Bench {
  const calls: OutboundCall[] = []
  const agent = openDispatcher(records)
  const handlers = outboundHandlers({
    records,
    now: () => 1_000,
    record: (call) => calls.push(call),
    dispatcher: agent,
    virtual,
    ...(origin === undefined ? {} : { origin }),
  })
  return { handlers, calls, records, agent }
}

export async function call(handlers: Handlers, op: string, args: Wire, context = CONTEXT): Promise<Wire> {
  const handler: Handler | undefined = handlers[op]
  if (!handler) throw new Error(`no handler ${op}`)
  return handler(args, context)
}

/** The simplest arguments of `outbound.execute`. */
export function request(url: string, more: Record<string, Wire> = {}): Wire {
  return { method: 'GET', url, headers: [], body: null, timeoutMs: null, logLevel: null, redirects: [], ...more }
}
