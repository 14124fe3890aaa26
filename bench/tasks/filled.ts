import type { Database } from '../../sandbox/instance/data/database'
import { queueTrunks } from '../contenders/trunk-requests'
import type { Load } from '../load'
import { growingTables, isWhole, nameOfRead, readsOf, type AskedRead } from '../measures/query-plans'
import { MINUTE_MS } from '../measures/journal'
import type { FilledTask, ReadStep } from './task'
import { inVirtualTime } from './virtual'

/** Registered by the app itself; the rest of what fills the tables are copies of these. */
const ORIGINALS: Load = { contract: 'byoc_registration', trunks: 50, organizations: 50 }
/** Ordered once the tables are full. */
const MORE: Load = { ...ORIGINALS, trunks: 50, prefix: 'Later' }

/**
 * Fills an instance's tables with the requests of years, and tells what an order, a form, the REST API and the sweeper read
 * of them.
 */
export function filled({ requests, attempts }: FilledTask): Promise<ReadStep[]> {
  return inVirtualTime(ORIGINALS, 1, async ({ clock, instance, organizations }) => {
    const { database } = instance
    const { scope, sqlite } = database
    await queueTrunks(instance, ORIGINALS, organizations)
    await instance.idle({ until: clock.now() + 10 * MINUTE_MS })
    fill(database, requests, attempts)

    const steps: ReadStep[] = []
    const step = async (name: string, work: () => Promise<unknown>): Promise<void> => {
      const started = performance.now()
      const reads = await readsOf(sqlite, growingTables(scope), work)
      steps.push({ step: name, ms: performance.now() - started, reads: byStatement(database, reads) })
    }
    await step('orders: 50, until they are registered', async () => {
      await queueTrunks(instance, MORE, organizations)
      await instance.idle()
    })
    const [some] = database.select(`${scope}_trunk`, 'trunk_nameSTARTSWITHLater')
    const request = some?.['request'] ?? ''
    const path = `/api/${scope}/trunks/requests`
    await step('form: a request, its attempts and its registration', () =>
      instance.run(formOf(scope, request), { kind: 'background' }),
    )
    await step('REST: one request', () => instance.rest({ method: 'GET', path: `${path}/${request}`, user: 'admin' }))
    await step('REST: a page of requests', () => instance.rest({ method: 'GET', path, user: 'admin' }))
    // The nightly comparison would find none of the copies in Genesys Cloud; its reads are counted with those of day two.
    const [sweeper] = database.select('sysauto_script', 'name=BYOC: sweep lanes')
    await step('sweeper: its job', () => instance.run(sweeper?.['script'] ?? '', { kind: 'job' }))
    return steps
  })
}

/** Copies what the app has made until there are so many. A request has as many attempts as another one. */
function fill({ scope, sqlite }: Database, requests: number, attempts: number): void {
  const copies = Math.ceil(requests / ORIGINALS.trunks)
  const each = Math.ceil(attempts / requests)
  const copy = (table: string, numbers: number, values: Record<string, string>, where = ''): void => {
    const columns = sqlite.all('', `SELECT name FROM pragma_table_info('${table}')`, []).map(([name]) => String(name))
    const selected = columns.map((column) => values[column] ?? `t."${column}"`)
    sqlite.exec(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${String(numbers)}) ` +
        `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) ` +
        `SELECT ${selected.join(', ')} FROM (SELECT * FROM "${table}" ${where}) t, n`,
    )
  }
  // The same number behind the same id in each table keeps the copies of one request together.
  const id = (column: string): string => `printf('%08x', n.i) || substr(t."${column}", 9)`
  const ofRequest = { request: id('request'), genesys_id: id('genesys_id'), trunk_name: `t.trunk_name || ' ' || n.i` }
  sqlite.transaction(() => {
    copy(
      'task',
      copies,
      {
        sys_id: id('sys_id'),
        number: `t.number || '-' || n.i`,
        [`${scope}_trunk_request$trunk_name`]: `t."${scope}_trunk_request$trunk_name" || ' ' || n.i`,
        [`${scope}_trunk_request$trunk`]: id(`${scope}_trunk_request$trunk`),
        [`${scope}_trunk_request$genesys_id`]: id(`${scope}_trunk_request$genesys_id`),
      },
      `WHERE sys_class_name = '${scope}_trunk_request'`,
    )
    // Half a day between one copy and the next: few of them are the latest day's.
    const due = { next_attempt: 't.next_attempt - n.i * 43200000' }
    copy(`${scope}_registration`, copies, { ...ofRequest, ...due, sys_id: id('sys_id'), trunk: id('trunk') })
    copy(`${scope}_trunk`, copies, {
      ...ofRequest,
      sys_id: id('sys_id'),
      key: `t.organization || ':' || ${ofRequest.genesys_id}`,
    })
    copy(
      `${scope}_attempt`,
      copies * each,
      {
        sys_id: id('sys_id'),
        request: `printf('%08x', n.i / ${String(each)} + 1) || substr(t.request, 9)`,
        key: `t.key || ':' || n.i`,
        started: 't.started - n.i * 1000',
      },
      `WHERE operation = 'register'`,
    )
  })
}

/** The reads that the platform makes for the form of a request, with its related lists. */
function formOf(scope: string, request: string): string {
  return `(function () {
    var request = new GlideRecord('${scope}_trunk_request')
    request.get('${request}')
    ;['attempt', 'registration'].forEach(function (table) {
      var related = new GlideRecord('${scope}_' + table)
      related.addQuery('request', '${request}')
      related.query()
      while (related.next()) related.getDisplayValue()
    })
  })()`
}

/** The reads of a step, those of one statement together, the slowest first. */
function byStatement({ scope, sqlite }: Database, reads: readonly AskedRead[]): ReadStep['reads'] {
  const statements = new Map<string, AskedRead[]>()
  for (const read of reads) statements.set(read.sql, [...(statements.get(read.sql) ?? []), read])
  return [...statements.values()]
    .flatMap((same) => {
      const [first] = same
      if (first === undefined) return []
      const mostMs = Math.max(...same.map(({ ms }) => ms))
      return [{ name: nameOfRead(first, scope), whole: isWhole(sqlite, first), times: same.length, mostMs }]
    })
    .sort((left, right) => right.mostMs - left.mostMs)
}
