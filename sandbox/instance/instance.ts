import { assemble, type Parts } from './assemble'
import { runSuite } from './atf/run-suite'
import type { TestResult } from './atf/run-test'
import type { Database } from './data/database'
import { Snapshot } from './data/snapshot'
import { FlowDesigner } from './flow/designer'
import { publishFlows } from './flow/publish'
import type { InstanceOptions, OutboundCall } from './options'
import type { JobOutcome, Transaction, Wire } from './protocol'
import { Passwords } from './rest/passwords'
import type { RestAnswer, RestRequest } from './rest/request'
import { RestService } from './rest/service'
import { runInBackground, type BackgroundRun } from './runtime/background'
import type { EventCounters } from './runtime/events/events'
import type { LogEntry } from './runtime/log'
import { SYSTEM_USER } from './data/roles'
import type { SeamHook } from './runtime/workers/pool'
import type { Runtime, Task } from './runtime/runtime'
import type { IdleOptions } from './runtime/work/scheduler'

export type { IdleOptions } from './runtime/work/scheduler'
export type { RestAnswer, RestRequest } from './rest/request'
export { ScriptError } from './runtime/script-error'
export { VirtualClock } from './runtime/clock'

/** The user of a background script, and its kind of run. */
export interface RunOptions {
  /** sys_id or user name. Default: the system user. */
  user?: string
  /** The scope that the script runs in. Default: the package's. */
  scope?: string
  /** The kind of the transaction. Default: `background`. */
  kind?: Transaction['kind']
}

/** A local ServiceNow instance with one package installed. */
export class Instance {
  /** Host-side access, for assertions and pages. */
  readonly database: Database
  /** Tests single actions and subflows. */
  readonly designer: FlowDesigner
  private readonly runtime: Runtime
  private readonly passwords = new Passwords()
  private readonly restService: RestService

  private constructor(private readonly parts: Parts) {
    this.database = parts.database
    this.runtime = parts.runtime
    const { database, runtime, flows } = parts
    const run = (task: Task): Promise<Wire> => runtime.run(task)
    this.restService = new RestService({ database, run, findUser: (user) => runtime.people.find(user) })
    this.designer = new FlowDesigner({ database, flows, run, userId: (user) => this.userId(user) })
  }

  /**
   * Boots an instance from a built package, on a new database or an existing file. Flows and actions are drafts until
   * `publish`. Nothing works until `idle` or `start`.
   */
  static async boot(options: InstanceOptions): Promise<Instance> {
    return new Instance(await assemble(options))
  }

  /** Runs a script and returns its completion value, which must be JSON. Throws `ScriptError` in the script's words. */
  async run<T>(script: string, options: RunOptions = {}): Promise<T> {
    return (await this.runtime.run(this.taskOf(script, options))) as T
  }

  /** Runs a script and returns the messages that it added for the user, as a form shows them. */
  async act(script: string, options: RunOptions = {}): Promise<JobOutcome['messages']> {
    return (await this.runtime.runAndTell(this.taskOf(script, { kind: 'interactive', ...options }))).messages
  }

  /** Runs a script as *Scripts - Background* does: its log is the answer, its error included. */
  background(script: string, options: RunOptions = {}): Promise<BackgroundRun> {
    return runInBackground(this.runtime, script, this.taskOf(script, options))
  }

  /** Activates the package's flows and actions, as `now-sdk install` does: a draft never fires. */
  publish(): Promise<void> {
    publishFlows(this.database)
    return Promise.resolve()
  }

  /**
   * Orders a catalog item, given by sys_id or name, as a user (sys_id or user name). Values are those of the variables,
   * by name. Answers sys_ids. Throws `ScriptError` when the catalog refuses the order.
   */
  async order(
    item: string,
    variables: Record<string, string>,
    options: { user: string; requestedFor?: string },
  ): Promise<{ request: string; requestedItem: string }> {
    const requestedFor = options.requestedFor === undefined ? {} : { requestedFor: this.userId(options.requestedFor) }
    const value = await this.runtime.run({
      kind: 'order',
      payload: { item: this.itemId(item), variables, ...requestedFor },
      user: this.userId(options.user),
      scope: 'global',
      transaction: 'interactive',
    })
    const { request, requestedItem } = value as { request: string; requestedItem: string }
    return { request, requestedItem }
  }

  /**
   * Calls one of the package's scripted REST APIs and returns the answer that an HTTP client would get. Throws
   * `RestNotImplemented` for features that this sandbox lacks. `serveRest` serves the same over HTTP.
   */
  rest(request: RestRequest): Promise<RestAnswer> {
    return this.restService.handle(request)
  }

  /** Gives a user (sys_id or user name) a password for REST over HTTP. */
  setPassword(user: string, password: string): void {
    this.passwords.set(this.userId(user), password)
  }

  knowsPassword(user: string, password: string): boolean {
    return this.passwords.fits(this.runtime.people.find(user) ?? '', password)
  }

  /**
   * Runs a test suite of the package, as the Automated Test Framework does: the steps that run on the server. `user`
   * (sys_id or user name) runs it. Records are put back after each test; a step that needs a browser fails by its name.
   */
  runTestSuite(name: string, options: { user: string; kind?: Transaction['kind'] }): Promise<TestResult[]> {
    const { database, runtime } = this
    const bench = {
      database,
      run: (task: Task) => runtime.run(task),
      idle: (until: IdleOptions) => this.idle(until),
      rest: (request: RestRequest) => this.rest(request),
      knowsPassword: (name: string, password: string) => this.knowsPassword(name, password),
      now: () => database.now(),
      errors: () => this.log.filter(({ level }) => level === 'error').map(({ message }) => message),
      user: this.userId(options.user),
      transaction: options.kind ?? 'background',
    }
    return runSuite(bench, name)
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
    return this.parts.outbound.calls
  }

  /** The system log so far, oldest first. */
  get log(): readonly LogEntry[] {
    return this.runtime.log.entries
  }

  /** Events that the platform would have dropped without a word. */
  get eventCounters(): Readonly<EventCounters> {
    return this.runtime.events.counters
  }

  /** The data as it is now; `boot` makes as many instances of it as are wanted, in a tenth of the time. */
  snapshot(): Snapshot {
    return Snapshot.of(this.database)
  }

  /** Ends all workers and closes the database. Work under way is waited for. */
  async close(): Promise<void> {
    await this.runtime.close()
    this.parts.flows.close()
    await this.parts.outbound.close()
    this.database.close()
  }

  private itemId(item: string): string {
    if (this.database.get('sc_cat_item', item)) return item
    const named = this.database.select('sc_cat_item', '').filter(({ name }) => name === item)
    const [found] = named
    if (!found || named.length > 1)
      throw new Error(`There ${found ? 'are several catalog items' : 'is no catalog item'} ${item}`)
    return found['sys_id'] ?? ''
  }

  private taskOf(script: string, { user = SYSTEM_USER, scope, kind }: RunOptions): Task {
    const transaction = kind ?? 'background'
    return {
      kind: 'script',
      payload: { script },
      user: this.userId(user),
      scope: scope ?? this.database.scope,
      transaction,
    }
  }

  private userId(user: string): string {
    const sysId = this.runtime.people.find(user)
    if (sysId === null) throw new Error(`There is no user ${user}`)
    return sysId
  }
}
