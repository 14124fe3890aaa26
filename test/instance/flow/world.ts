import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import type { Handlers, Job, Transaction, Wire } from '../../../sandbox/instance/protocol'
import { catalogHandlers } from '../../../sandbox/instance/catalog/handlers'
import type { Database } from '../../../sandbox/instance/data/database'
import { openDatabase } from '../../../sandbox/instance/data/open-database'
import { dataHandlers } from '../../../sandbox/instance/data/handlers'
import { Flows } from '../../../sandbox/instance/flow/flows'
import { publishFlows } from '../../../sandbox/instance/flow/publish'
import { installCatalog } from '../../../sandbox/instance/realm/catalog/install'
import { runOrderJob } from '../../../sandbox/instance/realm/catalog/order'
import { runFlowJob } from '../../../sandbox/instance/realm/flow/job'
import { installRecords } from '../../../sandbox/instance/realm/records/index'
import type { Realm } from '../../../sandbox/instance/realm/realm'
import { freshState } from '../../../sandbox/instance/realm/runtime/bridge'
import { createGlideSystem } from '../../../sandbox/instance/realm/runtime/gs/index'
import { CurrentUser } from '../../../sandbox/instance/realm/runtime/users'
import { gsHandlers } from '../../engine/support/gs-handlers'
import { copied, openRealm, type WorldRealm } from '../../engine/support/world-realm'

const SCOPE = 'x_edge_app'
export const THING = 'x_edge_app_thing'
const START = Date.UTC(2025, 0, 6, 8, 0, 0)

export interface WorldOptions {
  publish?: boolean
  file?: string
  now?: number
}

/** Host and realm in one thread, with the fixture package: host calls are plain calls with copied arguments. */
export class World {
  readonly clock: { now: number }
  readonly database: Database
  flows: Flows
  readonly errors: string[] = []
  private transaction: Transaction = { id: 't0', kind: 'background', user: 'system', scope: SCOPE }
  private readonly realm: WorldRealm
  private handlers: Handlers
  private jobs = 0

  constructor(options: WorldOptions = {}) {
    this.clock = { now: options.now ?? START }
    this.database = openDatabase({
      app: join(__dirname, 'fixtures/app'),
      now: () => this.clock.now,
      instanceName: 'test',
      ...(options.file === undefined ? {} : { file: options.file }),
    })
    if (options.publish !== false) publishFlows(this.database)
    this.flows = this.newFlows()
    this.handlers = this.handlersNow()
    this.realm = openRealm({ handlers: () => this.handlers, now: () => this.clock.now }, () => this.realmOnNode())
  }

  /** Runs a script as a user. */
  run(source: string, user = 'system'): unknown {
    const before = this.transaction
    this.transaction = { id: `script${(this.jobs += 1)}`, kind: 'background', user, scope: SCOPE }
    try {
      return this.realm.run(source, this.transaction)
    } finally {
      this.transaction = before
    }
  }

  order(payload: Wire, user: string): { request: string; requestedItem: string; context: string | null } {
    const transaction: Transaction = { id: `order${(this.jobs += 1)}`, kind: 'interactive', user, scope: SCOPE }
    return this.work({ kind: 'order', transaction, payload }) as ReturnType<World['order']>
  }

  /** Works flows until none can go on at this time; returns the number of jobs that it took. */
  settle(): number {
    let count = 0
    for (let work = this.flows.take(this.clock.now); work; work = this.flows.take(this.clock.now)) {
      count += 1
      if (count > 200) throw new Error('The flows do not come to rest')
      const value = this.work(work.job)
      work.done({ outcome: { value, thrown: null, at: null, messages: [] }, lost: null })
    }
    return count
  }

  /** Advances the clock and works the jobs that are due. */
  pass(milliseconds: number): number {
    this.clock.now += milliseconds
    return this.settle()
  }

  /** Starts a new process on the same database, in which only stored data are left. */
  restart(): void {
    this.flows.close()
    this.flows = this.newFlows()
    this.handlers = this.handlersNow()
  }

  insert(table: string, values: Record<string, string>): string {
    return this.database.insert(table, values)
  }

  contexts(): { name: string; state: string; error: string | undefined }[] {
    return this.database
      .select('sys_flow_context', 'ORDERBYsys_created_on')
      .map((row) => ({ name: row['name'] ?? '', state: row['state'] ?? '', error: row['error_message'] }))
  }

  /** sys_id of the one row of a table with this name. */
  idOf(table: string, name: string): string {
    const [row] = this.database.select(table, `name=${name}`)
    if (!row?.['sys_id']) throw new Error(`There is no ${table} named ${name}`)
    return row['sys_id']
  }

  /** Creates a user with roles. */
  user(name: string, ...roles: string[]): string {
    const user = this.insert('sys_user', { user_name: name, name, email: `${name}@example.com` })
    for (const role of roles)
      this.insert('sys_user_has_role', { user, role: this.idOf('sys_user_role', role), state: 'active' })
    return user
  }

  private work(job: Job): Wire {
    const before = this.transaction
    this.transaction = job.transaction
    try {
      return this.realm.work(job)
    } finally {
      this.transaction = before
    }
  }

  private realmOnNode(): WorldRealm {
    const context = createContext({})
    const realm: Realm = {
      host: { call: (op, args) => this.call(op, args) },
      scope: SCOPE,
      globals: context,
      javaString: (text) => text,
      use: () => undefined,
      instance: () => 1,
      transaction: () => this.transaction,
      evaluate: (source, { name, bindings }) => {
        const wrapped = `(function (${[...Object.keys(bindings), '$source'].join(', ')}) { return eval($source) })`
        const run = runInContext(wrapped, context, { filename: name }) as (...values: unknown[]) => unknown
        return run(...Object.values(bindings), source)
      },
    }
    realm.globals['gs'] = createGlideSystem(realm, freshState(), new CurrentUser(realm))
    installRecords(realm)
    installCatalog(realm)
    return {
      run: (source) => copied(realm.evaluate(source, { scope: SCOPE, name: 'script', bindings: {} })),
      work: ({ kind, payload }) => (kind === 'flow' ? runFlowJob(realm, payload) : runOrderJob(realm, payload)),
    }
  }

  private call(op: string, args: Wire): Wire {
    const handler = this.handlers[op]
    if (!handler) throw new Error(`No handler for ${op}`)
    return copied(handler(copied(args), { worker: 0, transaction: this.transaction }))
  }

  private newFlows(): Flows {
    return new Flows({
      database: this.database,
      now: () => this.clock.now,
      wake: () => undefined,
      onError: (_flow, message) => this.errors.push(message),
    })
  }

  private handlersNow(): Handlers {
    return {
      ...gsHandlers(this.database),
      ...dataHandlers(this.database),
      ...this.flows.handlers(),
      ...catalogHandlers({
        database: this.database,
        startFlow: (flow, item, user) => this.flows.startForItem(flow, item, user),
      }),
      'runtime.enqueue': () => {
        throw new Error('Nothing here has async rules')
      },
    }
  }
}
