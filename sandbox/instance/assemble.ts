import { catalogHandlers } from './catalog/handlers'
import { TableCleaner } from './cleanup/table-cleaner'
import type { Database } from './data/database'
import { openDatabase } from './data/open-database'
import { dataHandlers } from './data/handlers'
import { Mailer } from './email/mailer'
import { engineOfEnvironment, workersOf } from './engines/start'
import { Flows } from './flow/flows'
import type { InstanceOptions, OutboundCall } from './options'
import { openDispatcher, outboundHandlers } from './outbound/handlers'
import { recordsOf } from './outbound/records'
import { CallsUnderWay } from './outbound/under-way'
import { SystemClock, type Clock } from './runtime/clock'
import { databaseRecords } from './runtime/database-records'
import { Runtime } from './runtime/runtime'
import { declareRuntimeTables } from './runtime/tables'

/** Outbound calls made so far, and what closes their sockets. */
export interface Outbound {
  calls: OutboundCall[]
  underWay: CallsUnderWay
  close(): Promise<void>
}

/** The parts of an instance. */
export interface Parts {
  database: Database
  runtime: Runtime
  flows: Flows
  outbound: Outbound
}

const WORKERS = 4
const SCRIPT_LIMIT_MS = 60_000

/** Opens the database and connects it with the workers, the HTTP client, the flow engine and the catalog. */
export async function assemble(options: InstanceOptions): Promise<Parts> {
  const clock: Clock = options.clock ?? new SystemClock()
  const { nodes = 1 } = options
  const start = await workersOf(options.engine ?? engineOfEnvironment(), clock)
  const database = openDatabase({
    app: options.app,
    demoData: options.demoData ?? false,
    now: () => clock.now(),
    instanceName: options.name ?? 'sandbox',
    ...(options.database === undefined ? {} : { file: options.database }),
    ...(options.collisions === undefined ? {} : { collisions: options.collisions }),
  })
  declareRuntimeTables(database.tables)
  if (options.runtimeAccess !== undefined) {
    const [app] = database.select('sys_app', `scope=${database.scope}`)
    database.update('sys_app', app?.['sys_id'] ?? '', { runtime_access_tracking: options.runtimeAccess })
  }
  const runtime = new Runtime({
    records: databaseRecords(database),
    clock,
    workers: (options.workers ?? WORKERS) * nodes,
    nodes,
    start,
    scriptLimitMs: options.scriptLimitMs ?? SCRIPT_LIMIT_MS,
    scriptTime: options.scriptTime,
  })
  runtime.pool.onSeamCall = options.onSeamCall ?? null
  runtime.add(dataHandlers(database))
  const outbound = connect(database, runtime, clock, nodes, options.outboundOrigin)
  const flows = startFlows(database, runtime, clock, options.waitsForChanges ?? false)
  new Mailer(database, runtime.log)
  runtime.addSource(new TableCleaner({ database, log: runtime.log, now: () => clock.now() }))
  database.descriptions.noteInstalled()
  return { database, runtime, flows, outbound }
}

function startFlows(database: Database, runtime: Runtime, clock: Clock, waitsForChanges: boolean): Flows {
  const flows = new Flows({
    database,
    now: () => clock.now(),
    waitsForChanges,
    wake: () => {
      runtime.scheduler.wake()
    },
    onError: (flow, message) => {
      runtime.log.write('error', message, `Flow ${flow}`)
    },
  })
  runtime.addSource(flows)
  runtime.add(flows.handlers())
  const startFlow = (flow: string, item: string, user: string): string => flows.startForItem(flow, item, user)
  runtime.add(catalogHandlers({ database, startFlow }))
  return flows
}

function connect(
  database: Database,
  runtime: Runtime,
  clock: Clock,
  nodes: number,
  origin: string | undefined,
): Outbound {
  const calls: OutboundCall[] = []
  const records = recordsOf(database)
  const dispatcher = openDispatcher(records)
  const now = (): number => clock.now()
  const record = (call: OutboundCall): void => void calls.push(call)
  const underWay = new CallsUnderWay()
  const sentTo = origin === undefined ? {} : { origin }
  runtime.add(
    outboundHandlers({ records, now, record, dispatcher, underWay, nodes, virtual: clock.virtual, ...sentTo }),
  )
  return { calls, underWay, close: () => dispatcher.close() }
}
