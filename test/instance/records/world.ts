import type { Handlers, Transaction, Wire } from '../../../sandbox/instance/protocol'
import type { Database } from '../../../sandbox/instance/data/database'
import { openDatabase } from '../../../sandbox/instance/data/open-database'
import { dataHandlers } from '../../../sandbox/instance/data/handlers'
import type { PackageFile } from '../../../sandbox/instance/data/package/read'
import { installRecords, runRuleJob } from '../../../sandbox/instance/realm/records/index'
import type { Realm } from '../../../sandbox/instance/realm/realm'
import { freshState, type Bridge } from '../../../sandbox/instance/realm/runtime/bridge'
import { createGlideSystem } from '../../../sandbox/instance/realm/runtime/gs/index'
import { useEngine } from '../../../sandbox/instance/realm/runtime/java-exception'
import { CurrentUser } from '../../../sandbox/instance/realm/runtime/users'
import { gsHandlers } from '../../engine/support/gs-handlers'
import { copied, openRealm, type WorldRealm } from '../../engine/support/world-realm'
import { fixtureApp } from './fixtures/app'

const opened: Database[] = []
afterAll(() => {
  for (const database of opened.splice(0)) database.close()
})

export interface World {
  database: Database
  /** Runs a script with the realm's globals and returns the value of its last expression, in the form of JSON. */
  run: <T = unknown>(source: string) => T
  /** Works an async rule. */
  workRule: (payload: Wire) => void
  /** Jobs that the records handed to the runtime. */
  jobs: { kind: string; payload: Wire }[]
  /** Calls across the seam, in order. */
  calls: string[]
  clock: { now: number }
  as: (user: string) => void
}

/**
 * Host and realm in one thread: every call is a plain function call, whose arguments are copied as the wire would do
 * it.
 */
export function makeWorld(
  options: { files?: readonly PackageFile[]; file?: string; enforcePrivileges?: boolean } = {},
): World {
  const clock = { now: Date.UTC(2024, 4, 1, 12, 0, 0) }
  const database = openDatabase({
    app: fixtureApp(options.files ?? []),
    now: () => clock.now,
    instanceName: 'test',
    enforcePrivileges: options.enforcePrivileges ?? false,
    ...(options.file === undefined ? {} : { file: options.file }),
  })
  opened.push(database)
  const jobs: World['jobs'] = []
  const calls: string[] = []
  let transaction: Transaction = { id: 't1', kind: 'background', user: 'system', scope: 'x_test_app' }
  const handlers: Handlers = {
    ...gsHandlers(database),
    ...dataHandlers(database),
    'runtime.enqueue': (args) => {
      jobs.push(args as World['jobs'][number])
      return null
    },
  }
  const watched: Handlers = new Proxy(handlers, {
    get: (all, op: string) => {
      if (op.startsWith('data.')) calls.push(op)
      return all[op]
    },
  })
  const realm = openRealm({ handlers: () => watched, now: () => clock.now }, () =>
    realmOnNode(watched, () => transaction),
  )
  return {
    database,
    run: <T>(source: string) => realm.run(source, transaction) as T,
    workRule: (payload) => void realm.work({ kind: 'rule', payload, transaction }),
    jobs,
    calls,
    clock,
    as: (user) => {
      transaction = { ...transaction, id: `${transaction.id}+`, user }
    },
  }
}

function realmOnNode(handlers: Handlers, transaction: () => Transaction): WorldRealm {
  const globals: Record<string, unknown> = {}
  const realm: Realm = {
    host: {
      call: (op, args) => {
        const handler = handlers[op]
        if (!handler) throw new Error(`No handler for ${op}`)
        return copied(handler(copied(args), { worker: 0, transaction: transaction() }))
      },
    },
    scope: 'x_test_app',
    globals,
    javaString: (text) => text,
    use: () => undefined,
    instance: () => 1,
    transaction,
    evaluate: (source, { bindings }) => {
      const names = { ...globals, ...bindings }
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the script under test runs here
      const run = new Function(...Object.keys(names), '$source', 'return eval($source)') as (
        ...values: unknown[]
      ) => unknown
      return run(...Object.values(names), source)
    },
  }
  globals['gs'] = createGlideSystem(realm, freshState(), new CurrentUser(realm))
  useEngine({ javaException: (name: string, message: string) => new Error(`${name}: ${message}`) } as Bridge)
  installRecords(realm)
  return {
    run: (source) => copied(realm.evaluate(source, { scope: 'x_test_app', name: 'test', bindings: {} })),
    work: ({ payload }) => {
      runRuleJob(realm, payload)
      return null
    },
  }
}
