import type { StartWorker } from '../engines/engine'
import { oncePerProcess } from '../once-per-process'
import type { Handler, Handlers, JobOutcome, Transaction, Wire } from '../protocol'
import type { Clock } from './clock'
import { Events } from './events/events'
import { EventRegistry } from './events/registry'
import { newGuid } from '../data/guid'
import { runtimeHandlers } from './handlers'
import { lossOf } from './workers/job-end'
import { Jobs } from './jobs/jobs'
import { ScheduledScripts } from './jobs/scheduled'
import { SystemLog } from './log'
import { People } from './people'
import { WorkerPool } from './workers/pool'
import { Properties } from './properties'
import type { Records } from './records'
import { Scheduler } from './work/scheduler'
import { ScriptError } from './script-error'
import { ScriptIncludes } from './script-includes'
import type { WorkSource } from './work/work'

export interface RuntimeOptions {
  records: Records
  clock: Clock
  /** Workers of all nodes that run at once. */
  workers: number
  /** The number of nodes, 1 by default; see `InstanceOptions`. */
  nodes?: number
  start: StartWorker
  /** Time a job's scripts may take, in milliseconds; waiting for the host doesn't count. */
  scriptLimitMs: number
  /** The clock that measures this limit. Default: the machine's time. */
  scriptTime?: (() => number) | undefined
}

/** A piece of work that somebody waits for. */
export interface Task {
  /** Names the realm's worker: `script`, `order` … */
  kind: string
  payload: Wire
  /** sys_id. */
  user: string
  scope: string
  transaction: Transaction['kind']
  /** Id of the transaction; a new one when absent. */
  id?: string
}

/** The runtime of one instance: workers, events, jobs, clock, log. */
export class Runtime {
  readonly people: People
  readonly properties: Properties
  readonly log: SystemLog
  readonly includes: ScriptIncludes
  readonly events: Events
  readonly jobs: Jobs
  readonly scheduled: ScheduledScripts
  readonly pool: WorkerPool
  readonly scheduler: Scheduler
  private readonly sources: WorkSource[]
  private readonly handlers: Record<string, Handler> = {}

  constructor(options: RuntimeOptions) {
    const { records, clock } = options
    const wake = (): void => {
      this.scheduler.wake()
    }
    this.people = new People(records)
    this.properties = new Properties(records)
    this.log = new SystemLog(records, clock, (name) => this.properties.get(name))
    this.includes = new ScriptIncludes(records)
    const { people, log, includes, properties, handlers } = this
    const instance = (oncePerProcess('instances of this process', () => ({ count: 0 })).count += 1)
    const registry = new EventRegistry(records, includes, options.nodes ?? 1)
    this.events = new Events({ records, registry, clock, log, people, wake })
    this.jobs = new Jobs({ records, clock, log, wake })
    this.scheduled = new ScheduledScripts({ records, clock, log, includes, wake })
    this.pool = new WorkerPool({
      size: options.workers,
      start: options.start,
      handlers,
      limitMs: options.scriptLimitMs,
      time: options.scriptTime,
      context: () => ({ instance, directoryVersion: includes.version, propertiesVersion: properties.version }),
    })
    this.sources = [this.events, this.jobs, this.scheduled]
    this.scheduler = new Scheduler(this.pool, this.sources, clock)
    this.add(runtimeHandlers({ log, people, properties, includes }))
    this.add(this.events.handlers())
    this.add(this.jobs.handlers())
  }

  /** Adds another folder's operations. Throws on a name that is taken. */
  add(handlers: Handlers): void {
    for (const [op, handler] of Object.entries(handlers)) {
      if (op in this.handlers) throw new Error(`Operation ${op} is registered twice`)
      this.handlers[op] = handler
    }
  }

  /** Adds another folder's work. */
  addSource(source: WorkSource): void {
    this.sources.push(source)
  }

  /** Runs a task on the next free worker and returns its value. Throws `ScriptError` when it has none. */
  async run(task: Task): Promise<Wire> {
    return (await this.runAndTell(task)).value
  }

  /** Runs a task, and returns the messages that it added for the user as well. */
  async runAndTell(task: Task): Promise<Pick<JobOutcome, 'value' | 'messages'>> {
    const { kind, payload, user, scope, transaction, id = newGuid() } = task
    const end = await this.pool.run({ kind, payload, transaction: { id, kind: transaction, user, scope } })
    if (end.lost !== null) throw new ScriptError(lossOf(end), null, [])
    const { value, thrown, at, messages } = end.outcome
    if (thrown !== null) throw new ScriptError(thrown, at, messages)
    return { value, messages }
  }

  async close(): Promise<void> {
    await this.scheduler.stop()
    await this.pool.close()
  }
}
