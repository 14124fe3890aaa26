import { Args } from '../args'
import type { CallContext, Handler, Handlers, Wire } from '../protocol'
import { aggregate, type AggregateRequest } from './aggregate'
import type { Database, Version } from './database'
import { displayValue } from './display'
import { zoneOffset } from './time-zone'
import type { Use } from './privileges'
import type { Query } from './query/ast'
import type { Row } from './store/rows'
import type { Writing, Written } from './writing/writer'

/** Arguments and answers of the realm's `data.*` calls. `v` is the version of what the realm keeps about tables. */
export type QueryRequest = { table: string; query: Query; limit: number | null; window: number }
export type QueryAnswer = { rows: Row[]; rest: string[]; dropped: string[]; v: Version }
export type WriteRequest = {
  table: string
  sysId: string
  values: { [name: string]: string | null }
  secrets: { [name: string]: string }
  audit: boolean
  reason: string | null
}
export type WriteAnswer = Written & { v: Version }
export type UserAnswer = {
  sysId: string
  userName: string
  name: string
  roles: string[]
  timeZone: string
  dateFormat: string
  timeFormat: string
}

/** Operations of the realm's records, for the host's dispatcher. */
export function dataHandlers(database: Database): Handlers {
  const by = (context: CallContext): string => database.people.userName(context.transaction.user)
  const writing = (request: WriteRequest, context: CallContext): Writing => ({
    values: request.values,
    secrets: request.secrets,
    by: by(context),
    audit: request.audit,
    reason: request.reason,
  })
  const versioned = (written: Written): Wire => ({ ...written, v: database.version })
  return {
    'data.query': (args) => query(database, args as unknown as QueryRequest),
    'data.rows': (args) => {
      const { table, ids } = args as unknown as { table: string; ids: string[] }
      const view = database.dictionary(table)
      return { rows: ids.map((each) => database.rows.get(view, each)), v: database.version }
    },
    'data.insert': (args, context) => {
      const request = args as unknown as WriteRequest
      return versioned(database.writer.insert(database.dictionary(request.table), writing(request, context)))
    },
    'data.update': (args, context) => {
      const request = args as unknown as WriteRequest
      return versioned(
        database.writer.update(database.dictionary(request.table), request.sysId, writing(request, context)),
      )
    },
    'data.aggregate': (args) => aggregate(database, args as unknown as AggregateRequest),
    'data.readsUnsaved': (_args, { transaction }) =>
      database.secrets.policy.unsaved === 'clear' && database.secrets.mayDecrypt(transaction.user),
    'data.journal': (args) => journal(database, args as unknown as JournalRequest),
    // Returns true when the scope is fenced at all.
    'data.use': (args, { transaction }) => {
      const use = args as unknown as Use
      database.privileges.check(use, transaction.kind)
      return database.privileges.settingOf(use.scope) !== 'none'
    },
    'data.now': () => database.now(),
    'data.offset': (args) => {
      const { zone, milliseconds } = args as { zone: string; milliseconds: number }
      return zoneOffset(zone, milliseconds)
    },
    'data.user': (_args, context) => user(database, context.transaction.user),
    ...withNamedArguments({
      'data.table': (a) => ({ meta: database.descriptions.of(a.text('table')), v: database.version }),
      'data.get': (a) => ({
        row: find(database, a.text('table'), a.text('value'), a.flag('display')),
        v: database.version,
      }),
      'data.delete': (a) => versioned(database.writer.delete(database.dictionary(a.text('table')), a.text('sysId'))),
      'data.cascade': (a) =>
        database.cascade
          .referring(database.dictionary(a.text('table')), a.text('sysId'))
          .filter((each) => each.reference.rule === 'delete')
          .map((each) => ({ table: each.table, sysId: each.sysId })),
      'data.number': (a) => database.numbers.next(a.text('table')),
      'data.display': (a) => displayValue(database, a.text('table'), a.text('sysId')),
      'data.decrypt': (a, { transaction }) =>
        database.secrets.mayDecrypt(transaction.user) ? database.decrypt(a.text('value')) : null,
      'data.encrypted': (a) => database.secrets.isEncrypted(a.text('value')),
      'data.property': (a) => database.property(a.text('name')),
    }),
  }
}

/** Operations whose arguments are read one by one, each by its name. */
function withNamedArguments(
  operations: Record<string, (a: Args, context: CallContext) => ReturnType<Handler>>,
): Handlers {
  const handlers = Object.entries(operations).map(([op, work]): [string, Handler] => [
    op,
    (args, context) => work(new Args(op, args), context),
  ])
  return Object.fromEntries(handlers)
}

function query(database: Database, request: QueryRequest): QueryAnswer {
  const view = database.dictionary(request.table)
  const { limit, window } = request
  const first = limit === null ? window : Math.min(limit, window)
  // One row more than the window is read, to tell whether there are more.
  const more = limit === null || limit > window ? 1 : 0
  const found = database.rows.select(view, request.query, {
    limit: first + more,
  })
  const rows = found.rows.slice(0, first)
  const rest =
    found.rows.length > first
      ? database.rows.ids(view, request.query, {
          offset: first,
          ...(limit === null ? {} : { limit: limit - first }),
        })
      : []
  for (const term of found.dropped) database.noteDropped(request.table, term)
  return { rows, rest, dropped: found.dropped, v: database.version }
}

/** Finds a row by sys_id, then (when asked) by display value (documentation: scoped GlideRecord, `get`). */
function find(database: Database, table: string, value: string, display: boolean): Row | null {
  const view = database.dictionary(table)
  const found = database.rows.get(view, value)
  if (found)
    return found['sys_class_name'] === undefined || view.family.includes(found['sys_class_name']) ? found : null
  if (!display || view.displayField === null) return null
  const term = { field: view.displayField, operator: '=' as const, value, text: value }
  return database.rows.select(view, { groups: [[{ term }]], order: [], groupBy: [] }, { limit: 1 }).rows[0] ?? null
}

type JournalRequest = { table: string; sysId: string; element: string; limit: number | null }

function journal(database: Database, request: JournalRequest): Wire {
  const rows = database.select(
    'sys_journal_field',
    `element_id=${request.sysId}^element=${request.element}^ORDERBYDESCsys_created_on`,
    request.limit === null ? {} : { limit: request.limit },
  )
  return rows.map((each) => ({
    value: each['value'] ?? '',
    createdOn: each['sys_created_on'] ?? '',
    createdBy: database.people.displayName(each['sys_created_by'] ?? ''),
  }))
}

function user(database: Database, sysId: string): UserAnswer {
  const row = database.get('sys_user', sysId)
  const userName = database.people.userName(sysId)
  return {
    sysId,
    userName,
    name: row?.['name'] ?? (sysId === 'system' ? 'System' : userName),
    roles: database.rolesOf(sysId),
    timeZone: row?.['time_zone'] ?? database.property('glide.sys.default.tz') ?? 'UTC',
    dateFormat: row?.['date_format'] ?? database.property('glide.sys.date_format') ?? 'yyyy-MM-dd',
    timeFormat: row?.['time_format'] ?? database.property('glide.sys.time_format') ?? 'HH:mm:ss',
  }
}
