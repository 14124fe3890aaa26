import { openDatabase, type Database } from './data/database'
import { dataHandlers } from './data/handlers'
import { nodeBundles } from './engines/bundles'
import type { StartWorker } from './engines/engine'
import { nodeWorkers } from './engines/node/nodeWorker'
import type { InstanceOptions, OutboundCall } from './options'
import { openDispatcher, outboundHandlers } from './outbound/handlers'
import { recordsOf } from './outbound/records'
import type { Transaction } from './protocol'
import { SystemClock, type Clock } from './runtime/clock'
import { databaseRecords } from './runtime/databaseRecords'
import type { EventCounters } from './runtime/events/events'
import type { LogEntry } from './runtime/log'
import { SYSTEM_USER } from './runtime/people'
import type { SeamHook } from './runtime/pool'
import { Runtime } from './runtime/runtime'
import type { IdleOptions } from './runtime/scheduler'
import { declareRuntimeTables } from './runtime/tables'

export type { IdleOptions } from './runtime/scheduler'
export { ScriptError } from './runtime/scriptError'
export { VirtualClock } from './runtime/clock'

/** Who runs a background script, and how. */
export interface RunOptions {
  /** sys_id or user name. Default: the system user. */
  user?: string
  /** Default: the package's scope. */
  scope?: string
  /** Default: `background`. */
  kind?: Transaction['kind']
}

const WORKERS = 4
const SCRIPT_LIMIT_MS = 60_000

/** A local ServiceNow instance with one package installed. */
export class Instance {
  private constructor(
    readonly database: Database,
    private readonly runtime: Runtime,
    private readonly outbound: { calls: OutboundCall[]; close(): Promise<void> },
    private readonly scope: string,
  ) {}

  /**
   * Boots an instance from a built package, on a new database or an existing file. Flows and actions are drafts until
   * `publish`. Nothing works until `idle` or `start`.
   */
  static async boot(options: InstanceOptions): Promise<Instance> {
    const clock: Clock = options.clock ?? new SystemClock()
    const database = openDatabase({
      app: options.app,
      now: () => clock.now(),
      instanceName: options.name ?? 'sandbox',
      ...(options.database === undefined ? {} : { file: options.database }),
    })
    declareRuntimeTables(database.tables)
    const runtime = new Runtime({
      records: databaseRecords(database),
      clock,
      workers: options.workers ?? WORKERS,
      start: await starter(options.engine ?? 'node', clock),
      scriptLimitMs: options.scriptLimitMs ?? SCRIPT_LIMIT_MS,
    })
    runtime.pool.onSeamCall = options.onSeamCall ?? null
    const outbound = connect(database, runtime, clock, options.outboundOrigin)
    runtime.add(dataHandlers(database))
    return new Instance(database, runtime, outbound, database.scope)
  }

  /**
   * Runs a background script and returns its completion value, which must be JSON. Throws `ScriptError` with the
   * script's own message.
   */
  async run<T>(script: string, options: RunOptions = {}): Promise<T> {
    const value = await this.runtime.run({
      kind: 'script',
      payload: { script },
      user: this.userId(options.user ?? SYSTEM_USER),
      scope: options.scope ?? this.scope,
      transaction: options.kind ?? 'background',
    })
    return value as T
  }

  /** Works events and jobs until nothing is left to do; see `IdleOptions`. */
  idle(options: IdleOptions = {}): Promise<void> {
    return this.runtime.scheduler.idle(options)
  }

  /** Works events and jobs from now on, until `stop`. */
  start(): void {
    this.runtime.scheduler.start()
  }

  /** Takes no more work and waits for what is under way. */
  stop(): Promise<void> {
    return this.runtime.scheduler.stop()
  }

  /** Lets a worker die in the middle of its transaction, as its node would. */
  crash(worker: number): void {
    this.runtime.pool.crash(worker)
  }

  /** Sees every call of the seam; see `InstanceOptions.onSeamCall`. */
  set onSeamCall(hook: SeamHook | null) {
    this.runtime.pool.onSeamCall = hook
  }

  /** Outbound HTTP calls so far, oldest first. */
  get outboundCalls(): readonly OutboundCall[] {
    return this.outbound.calls
  }

  /** The system log so far, oldest first. */
  get log(): readonly LogEntry[] {
    return this.runtime.log.entries
  }

  /** Events that the platform would have dropped without a word. */
  get eventCounters(): Readonly<EventCounters> {
    return this.runtime.events.counters
  }

  /** Ends all workers and closes the database. Work under way is waited for. */
  async close(): Promise<void> {
    await this.runtime.close()
    await this.outbound.close()
    this.database.close()
  }

  private userId(user: string): string {
    const sysId = this.runtime.people.find(user)
    if (sysId === null) throw new Error(`There is no user ${user}`)
    return sysId
  }
}

async function starter(engine: 'node' | 'rhino', clock: Clock): Promise<StartWorker> {
  if (engine === 'rhino') throw new Error('The Rhino engine is not there yet')
  return nodeWorkers(await nodeBundles(), clock.shared)
}

function connect(
  database: Database,
  runtime: Runtime,
  clock: Clock,
  origin: string | undefined,
): { calls: OutboundCall[]; close(): Promise<void> } {
  const calls: OutboundCall[] = []
  const records = recordsOf(database)
  const dispatcher = openDispatcher(records)
  const now = (): number => clock.now()
  const record = (call: OutboundCall): void => void calls.push(call)
  runtime.add(outboundHandlers({ records, now, record, dispatcher, ...(origin === undefined ? {} : { origin }) }))
  return { calls, close: () => dispatcher.close() }
}
