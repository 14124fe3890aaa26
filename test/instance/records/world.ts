import type { Handlers, Transaction, Wire } from '../../../sandbox/instance/protocol'
import { openDatabase, type Database } from '../../../sandbox/instance/data/database'
import { dataHandlers } from '../../../sandbox/instance/data/handlers'
import type { PackageFile } from '../../../sandbox/instance/data/package/read'
import { installRecords } from '../../../sandbox/instance/realm/records/index'
import type { Realm } from '../../../sandbox/instance/realm/realm'
import { fixtureApp } from './fixtures/app'

const opened: Database[] = []
afterAll(() => {
  for (const database of opened.splice(0)) database.close()
})

export interface World {
  database: Database
  realm: Realm
  /** Runs a script with the realm's globals and answers its last expression. */
  run: <T = unknown>(source: string) => T
  /** Jobs that the records handed to the runtime. */
  jobs: { kind: string; payload: Wire }[]
  /** Calls across the seam, in order. */
  calls: string[]
  clock: { now: number }
  as: (user: string) => void
}

/** Host and realm in one thread: every call is a plain function call, its arguments copied as the wire would. */
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
    ...dataHandlers(database),
    'runtime.enqueue': (args) => {
      jobs.push(args as World['jobs'][number])
      return null
    },
  }
  const copy = (value: unknown): Wire => JSON.parse(JSON.stringify(value ?? null)) as Wire
  const globals: Record<string, unknown> = {}
  const realm: Realm = {
    host: {
      call: (op, args) => {
        calls.push(op)
        const handler = handlers[op]
        if (!handler) throw new Error(`No handler for ${op}`)
        return copy(handler(copy(args), { worker: 0, transaction }))
      },
    },
    scope: 'x_test_app',
    globals,
    javaString: (text) => text,
    transaction: () => transaction,
    evaluate: (source, { bindings }) => {
      const names = { ...globals, ...bindings }
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the script under test runs here
      const run = new Function(...Object.keys(names), '$source', 'return eval($source)') as (
        ...values: unknown[]
      ) => unknown
      return run(...Object.values(names), source)
    },
  }
  installRecords(realm)
  return {
    database,
    realm,
    run: <T>(source: string) => realm.evaluate(source, { scope: 'x_test_app', name: 'test', bindings: {} }) as T,
    jobs,
    calls,
    clock,
    as: (user) => {
      transaction = { ...transaction, id: `${transaction.id}+`, user }
    },
  }
}
