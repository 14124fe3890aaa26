import { Dictionary, type TableView } from './dictionary/dictionary'
import { storedInstant } from './query/relative'
import { declarePackage, loadPackage } from './package/load'
import { readPackage, type PackageFile } from './package/read'
import { People, peopleTables } from './people'
import { platformTables } from './platform/tables'
import { Numbers } from './numbers'
import { parseEncodedQuery } from './query/encoded'
import { defaultsOf } from './defaults'
import { describeTables, describing } from './describe'
import { isPrivileged, type Unprivileged } from './privileges'
import { seed } from './seed'
import { Rows, type Row, type Window } from './store/rows'
import { Schema } from './store/schema'
import { Secrets } from './store/secrets'
import { Sqlite, type StatementCounts } from './store/sqlite'
import { Writer, type RecordChange, type Written } from './writer'

export interface DatabaseOptions {
  /** Folder of the built package (`dist/app`), or its files. */
  app: string | readonly PackageFile[]
  /** SQLite file; in memory when absent. */
  file?: string
  /** Milliseconds since the epoch. */
  now: () => number
  /** Value of the property `instance_name`. */
  instanceName: string
}

/** Tables whose rows decide how records behave: a change makes every copy of a table's description old. */
const behavior = new Set([
  'sys_script',
  'sys_choice',
  'sys_security_acl',
  'sys_security_acl_role',
  'sys_scope_privilege',
  ...peopleTables,
])

/** The instance's data: tables, records, users. Direct access by the host; scripts come through `dataHandlers`. */
export class Database {
  /** Statements run so far, by kind, and by table under `byTable`. */
  readonly statements: StatementCounts
  /** Conditions that queries dropped, newest last: unknown fields and what could not be read. */
  readonly dropped: { table: string; term: string }[] = []
  /** What an instance would refuse for want of a cross-scope privilege (runtime access tracking `enforcing`). */
  readonly unprivileged: Unprivileged[] = []
  /** Grows with every change to a table's description, rules or roles. */
  version = 0
  private propertyValues: Map<string, string> | null = null

  constructor(
    readonly tables: Dictionary,
    readonly rows: Rows,
    readonly writer: Writer,
    readonly numbers: Numbers,
    readonly people: People,
    readonly secrets: Secrets,
    private readonly sqlite: Sqlite,
    readonly now: () => number,
    /** Scope of the loaded package. */
    readonly scope: string,
  ) {
    this.statements = sqlite.counts
    writer.onWrite((table) => this.written(table))
  }

  /** Description of a table. Throws when there is none of that name. */
  dictionary(table: string): TableView {
    const view = this.tables.view(table)
    if (!view) throw new Error(`Table ${table} does not exist`)
    return view
  }

  select(table: string, encodedQuery: string, options: Window = {}): Row[] {
    return this.rows.select(this.dictionary(table), parseEncodedQuery(encodedQuery), options).rows
  }

  count(table: string, encodedQuery: string): number {
    return this.rows.count(this.dictionary(table), parseEncodedQuery(encodedQuery))
  }

  get(table: string, sysId: string): Row | null {
    return this.rows.get(this.dictionary(table), sysId)
  }

  /**
   * Inserts as the system user, without business rules. Literal defaults apply. Answers the sys_id; throws when a
   * unique column is taken.
   */
  insert(
    table: string,
    values: Readonly<Record<string, string | null>>,
    secrets: Readonly<Record<string, string>> = {},
  ): string {
    const view = this.dictionary(table)
    const { values: defaults } = defaultsOf([...view.fields.values()], {
      table,
      user: 'system',
      now: storedInstant(this.now()),
    })
    return settled(this.writer.insert(view, { values: { ...defaults, ...values }, secrets, by: 'system' }))
  }

  /** Updates as the system user, without business rules; false when there is no such record. */
  update(
    table: string,
    sysId: string,
    values: Readonly<Record<string, string | null>>,
    secrets: Readonly<Record<string, string>> = {},
  ): boolean {
    const written = this.writer.update(this.dictionary(table), sysId, { values, secrets, by: 'system' })
    return written.outcome !== 'missing' && settled(written) === sysId
  }

  delete(table: string, sysId: string): boolean {
    return this.writer.delete(this.dictionary(table), sysId)
  }

  /** Clear text of a `password2` value; null when it was cut or not encrypted here. */
  decrypt(stored: string): string | null {
    return this.secrets.decrypt(stored)
  }

  /** Value of a system property; null when it is not there or empty. */
  property(name: string): string | null {
    this.propertyValues ??= new Map(
      this.select('sys_properties', '').map((each) => [each['name'] ?? '', each['value'] ?? '']),
    )
    return this.propertyValues.get(name) || null
  }

  rolesOf(user: string): string[] {
    return this.people.rolesOf(user)
  }

  /** Tells every change to a record after it is written. Answers a function that ends it. */
  onChange(listener: (change: RecordChange) => void): () => void {
    return this.writer.onChange(listener)
  }

  /** Runs `work` as one transaction of the database. */
  transaction<T>(work: () => T): T {
    return this.sqlite.transaction(work)
  }

  close(): void {
    this.sqlite.close()
  }

  /** Notes a scope's use of another scope's table when no cross-scope privilege covers it. */
  noteUse(use: Unprivileged): void {
    const known = this.unprivileged.some((each) => JSON.stringify(each) === JSON.stringify(use))
    if (!known && !isPrivileged(this, use)) this.unprivileged.push(use)
  }

  noteDropped(table: string, term: string): void {
    this.dropped.push({ table, term })
  }

  private written(table: string): void {
    if (table === 'sys_properties') this.propertyValues = null
    if (peopleTables.has(table)) this.people.forget()
    if (behavior.has(table)) this.version += 1
  }
}

function settled(written: Written): string {
  if (written.outcome === 'written') return written.sysId
  throw new Error(written.outcome === 'refused' ? written.error : 'No such record')
}

/** Opens an instance's data: a new one, or, on an existing file, an upgrade that keeps what people changed. */
export function openDatabase(options: DatabaseOptions): Database {
  const tables = new Dictionary()
  for (const each of platformTables()) tables.define(each)
  const files = typeof options.app === 'string' ? readPackage(options.app) : options.app
  const loaded = declarePackage(tables, files)
  const sqlite = new Sqlite(options.file)
  const schema = new Schema(sqlite, tables)
  const late: { database?: Database; describe?: () => void } = {}
  const rows = new Rows(sqlite, schema, tables, {
    now: options.now,
    invalidReturnsNothing: () => late.database?.property('glide.invalid_query.returns_no_rows') === 'true',
    asked: (names) => {
      const { describe } = late
      if (!describe || !names.some((name) => describing.has(name))) return
      delete late.describe
      describe()
    },
  })
  const numbers = new Numbers(tables, rows)
  const secrets = new Secrets(options.file)
  const writer = new Writer(sqlite, tables, rows, numbers, secrets, options.now)
  const people = new People(tables, rows)
  const database = new Database(tables, rows, writer, numbers, people, secrets, sqlite, options.now, loaded.scope)
  seed(database, options.instanceName)
  loadPackage(loaded, tables, rows, sqlite, options.now())
  late.database = database
  late.describe = () => describeTables(tables, rows, sqlite)
  return database
}
