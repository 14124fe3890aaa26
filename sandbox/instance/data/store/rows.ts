import type { Dictionary, Field, TableView } from '../dictionary/dictionary'
import type { Query } from '../query/ast'
import { compile, quote, type Compiled } from '../query/sql'
import type { Schema } from './schema'
import { Shapes } from './shapes'
import type { Sqlite, SqlValue } from './sqlite'
import { fromStored, toStored } from './values'

/** A record: its fields that aren't empty. */
export type Row = Record<string, string>

/** The values of some fields as they are stored; null is empty. */
export type Values = Record<string, string | null>

export interface Window {
  limit?: number
  offset?: number
}

export interface AggregateParts {
  select: readonly string[]
  groupBy: readonly string[]
  orderBy: readonly string[]
}

/** Rows of records in SQLite. Knows nothing of rules, defaults or users. */
export class Rows {
  /** Called with a row before it changes; see `undo-log`. */
  beforeChange: ((view: TableView, sysId: string) => void) | null = null
  private readonly shapes = new Shapes()
  private readonly readers = new WeakMap<TableView, { fields: Field[]; select: string }>()

  constructor(
    private readonly sqlite: Sqlite,
    private readonly schema: Schema,
    private readonly dictionary: Dictionary,
    private readonly context: {
      now: () => number
      invalidReturnsNothing: () => boolean
      /** Called with the tables of a query before it runs. */
      asked: (tables: readonly string[]) => void
    },
  ) {}

  compile(view: TableView, query: Query): Compiled {
    return compile(this.dictionary, view, query, {
      now: this.context.now(),
      invalidReturnsNothing: this.context.invalidReturnsNothing,
    })
  }

  select(view: TableView, query: Query, window: Window = {}): { rows: Row[]; dropped: string[] } {
    const compiled = this.prepare(view, query)
    const { fields, select } = this.reader(view)
    const found = this.sqlite.all(view.name, statement(select, compiled, window), compiled.params)
    return { rows: found.map((each) => toRow(fields, each)), dropped: compiled.dropped }
  }

  /** sys_ids only. */
  ids(view: TableView, query: Query, window: Window = {}): string[] {
    const compiled = this.prepare(view, query)
    const found = this.sqlite.all(view.name, statement('t0."sys_id"', compiled, window), compiled.params)
    return found.map((each) => String(each[0]))
  }

  count(view: TableView, query: Query): number {
    const compiled = this.prepare(view, { ...query, order: [] })
    const found = this.sqlite.all(view.name, statement('COUNT(*)', compiled, {}), compiled.params)
    return Number(found[0]?.[0] ?? 0)
  }

  /** Aggregates over the rows that match; every expression is SQL on `t0`. */
  aggregate(view: TableView, query: Query, parts: AggregateParts): (string | null)[][] {
    const compiled = this.prepare(view, query)
    const where = compiled.where === '' ? '' : ` WHERE ${compiled.where}`
    const clause = (keyword: string, list: readonly string[]): string =>
      list.length === 0 ? '' : ` ${keyword} ${list.join(', ')}`
    const sql =
      `SELECT ${parts.select.join(', ')} FROM ${compiled.from}${where}` +
      clause('GROUP BY', parts.groupBy) +
      clause('ORDER BY', parts.orderBy)
    const found = this.sqlite.all(view.name, sql, compiled.params)
    return found.map((row) => row.map(fromStored))
  }

  get(view: TableView, sysId: string): Row | null {
    return this.read(view, sysId, view.name)
  }

  /**
   * Reads a row that an instance has in memory: a script that writes a record there has read it before, and the audit,
   * the flows and the notifications work on that GlideRecord. Since an instance asks for it with no statement, this
   * reading isn't counted as one.
   */
  held(view: TableView, sysId: string): Row | null {
    return this.read(view, sysId, '')
  }

  /** Inserts; throws what SQLite throws on a unique column that is taken. Answers the values as they are stored. */
  insert(view: TableView, values: Readonly<Record<string, string | null>>): Values {
    this.ensure(view)
    this.beforeChange?.(view, values['sys_id'] ?? '')
    const { fields, insert } = this.shapes.of(view, Object.keys(values))
    const params = fields.map((each) => toStored(each, values[each.name] ?? null))
    this.sqlite.run('insert', view.name, insert, params)
    return asStored(fields, params)
  }

  /**
   * Updates; answers the values as they are stored, or null when there is no such row. `touch` adds one to
   * `sys_mod_count`.
   */
  update(
    view: TableView,
    sysId: string,
    values: Readonly<Record<string, string | null>>,
    touch: boolean,
  ): Values | null {
    this.ensure(view)
    this.beforeChange?.(view, sysId)
    const { fields, update, touching } = this.shapes.of(view, Object.keys(values))
    if (fields.length === 0 && !touch) return this.get(view, sysId) === null ? null : {}
    const params: SqlValue[] = fields.map((each) => toStored(each, values[each.name] ?? null))
    const sql = touch ? touching : update
    return this.sqlite.run('update', view.name, sql, [...params, sysId]) > 0 ? asStored(fields, params) : null
  }

  delete(view: TableView, sysId: string): boolean {
    this.ensure(view)
    this.beforeChange?.(view, sysId)
    return this.sqlite.run('delete', view.name, `DELETE FROM ${quote(view.root)} WHERE "sys_id" = ?`, [sysId]) > 0
  }

  private read(view: TableView, sysId: string, countedFor: string): Row | null {
    this.ensure(view)
    const { fields, select } = this.reader(view)
    const sql = `SELECT ${select} FROM ${quote(view.root)} AS t0 WHERE t0."sys_id" = ?`
    const found = this.sqlite.all(countedFor, sql, [sysId])[0]
    return found === undefined ? null : toRow(fields, found)
  }

  private prepare(view: TableView, query: Query): Compiled {
    this.ensure(view)
    if (view.family.length > 1 && view.name === 'sys_metadata') {
      throw new Error('A query on sys_metadata spans many tables and is not implemented by the sandbox; name the table')
    }
    const compiled = this.compile(view, query)
    for (const joined of compiled.tables) this.schema.ensure(joined)
    this.context.asked(compiled.tables)
    return compiled
  }

  private ensure(view: TableView): void {
    this.schema.ensure(view.root)
  }

  private reader(view: TableView): { fields: Field[]; select: string } {
    const before = this.readers.get(view)
    if (before) return before
    const fields = [...view.fields.values()].filter((each) => each.storage !== 'none')
    const made = { fields, select: fields.map(readColumn).join(', ') }
    this.readers.set(view, made)
    return made
  }
}

/** A whole number of 64 bits doesn't fit JavaScript's numbers, so such columns are read as text. */
function readColumn(field: Field): string {
  const column = `t0.${quote(field.physical)}`
  return field.type === 'longint' ? `CAST(${column} AS TEXT)` : column
}

function asStored(fields: readonly Field[], params: readonly SqlValue[]): Values {
  return Object.fromEntries(fields.map((each, index) => [each.name, fromStored(params[index] ?? null)]))
}

function toRow(fields: readonly Field[], values: readonly SqlValue[]): Row {
  const row: Row = {}
  for (const [index, field] of fields.entries()) {
    const value = fromStored(values[index] ?? null)
    if (value !== null) row[field.name] = value
  }
  return row
}

function statement(select: string, compiled: Compiled, window: Window): string {
  const where = compiled.where === '' ? '' : ` WHERE ${compiled.where}`
  const order = compiled.orderBy === '' ? '' : ` ORDER BY ${compiled.orderBy}`
  const limit = window.limit === undefined && window.offset === undefined ? '' : ` LIMIT ${String(window.limit ?? -1)}`
  const offset = window.offset === undefined ? '' : ` OFFSET ${String(window.offset)}`
  return `SELECT ${select} FROM ${compiled.from}${where}${order}${limit}${offset}`
}
