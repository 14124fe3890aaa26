import type { Cascade } from './writing/cascade'
import { defaultsOf } from './writing/defaults'
import type { Dictionary, TableView } from './dictionary/dictionary'
import type { Numbers } from './writing/numbers'
import { findIn, type Find } from './find'
import type { Installed } from './package/installed'
import { Descriptions } from './descriptions/descriptions'
import type { Parts } from './parts'
import type { People } from './people'
import { privilegeTables, Privileges } from './privileges'
import { parseEncodedQuery } from './query/encoded'
import { toStoredTime } from './stored-time'
import { peopleTables } from './roles'
import { settled } from './settled'
import type { Row, Rows, Window } from './store/rows'
import type { Secrets } from './store/secrets'
import type { Schema } from './store/schema'
import type { Sqlite, StatementCounts } from './store/sqlite'
import type { RecordChange, Writer } from './writing/writer'

/** Tables whose rows decide how records behave: a change makes every copy of a table's description old. */
const behavior = new Set([
  'sys_script',
  'sys_data_policy2',
  'sys_data_policy_rule',
  'sys_choice',
  'sys_security_acl',
  'sys_security_acl_role',
  'sys_user_role',
  ...privilegeTables,
])

/** A worker learns descriptions of tables anew when the first number grows, and about its user when either does. */
export type Version = [tables: number, people: number]

/** The instance's data: tables, records, users. Direct access by the host; scripts come through `dataHandlers`. */
export class Database {
  /** Statements run so far, by kind, and by table under `byTable`. */
  readonly statements: StatementCounts
  /** Conditions that queries dropped, newest last: unknown fields and what could not be read. */
  readonly dropped: { table: string; term: string }[] = []
  /** The privileges by which scopes may use each other's objects. */
  readonly privileges: Privileges
  /** A number that grows with every change to a rule, an access control or a privilege. */
  private changes = 0
  private peopleChanges = 0
  private propertyValues: Map<string, string> | null = null

  readonly descriptions = new Descriptions(this)
  /** Rows whose columns have these values; none where there is no such table. Throws on a column that isn't there. */
  readonly find: Find
  readonly tables: Dictionary
  readonly rows: Rows
  readonly writer: Writer
  readonly numbers: Numbers
  readonly people: People
  readonly secrets: Secrets
  readonly cascade: Cascade
  readonly installed: Installed
  readonly sqlite: Sqlite
  readonly schema: Schema
  readonly now: () => number
  /** Scope of the loaded package. */
  readonly scope: string

  constructor(
    private readonly parts: Parts,
    enforcesPrivileges: boolean,
  ) {
    this.privileges = new Privileges(this, enforcesPrivileges)
    this.tables = parts.tables
    this.find = findIn(parts.tables, parts.rows)
    this.rows = parts.rows
    this.writer = parts.writer
    this.numbers = parts.numbers
    this.people = parts.people
    this.secrets = parts.secrets
    this.cascade = parts.cascade
    this.installed = parts.installed
    this.sqlite = parts.sqlite
    this.schema = parts.schema
    this.now = parts.now
    this.scope = parts.scope
    this.statements = parts.sqlite.counts
    parts.writer.onWrite((table) => {
      this.written(table)
    })
  }

  get version(): Version {
    return [this.changes + this.tables.version, this.peopleChanges]
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
      now: toStoredTime(this.now()),
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

  /**
   * Deletes without business rules; false when there is no such record. Throws when a record that refers to it
   * restricts that.
   */
  delete(table: string, sysId: string): boolean {
    const written = this.writer.delete(this.dictionary(table), sysId)
    return written.outcome !== 'missing' && settled(written) === sysId
  }

  /** Takes away what keeps a column unique, as where the platform refused to build the index over duplicates. */
  dropUniqueIndex(table: string, column: string): void {
    this.schema.dropUnique(this.dictionary(table).root, table, column)
  }

  /**
   * Builds what keeps a column unique. Throws while the column has a value twice. Source: documentation, Require unique
   * values for a field: "doesn't allow you to make a field unique while there are duplicate values in the table".
   */
  buildUniqueIndex(table: string, column: string): void {
    this.schema.buildUnique(this.dictionary(table).root, table, column)
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

  /** Tells every change to a record after it is written; see `Writer.onChange`. Answers a function that ends it. */
  onChange(listener: (change: RecordChange) => void, needsWhole?: (table: string) => boolean): () => void {
    return this.writer.onChange(listener, needsWhole)
  }

  /** Runs `work` as one transaction of the database. */
  transaction<T>(work: () => T): T {
    return this.parts.sqlite.transaction(work)
  }

  close(): void {
    this.parts.sqlite.close()
  }

  /** Notes a condition that a query dropped, once for each table. */
  noteDropped(table: string, term: string): void {
    if (this.dropped.some((each) => each.table === table && each.term === term)) return
    this.dropped.push({ table, term })
  }

  private written(table: string): void {
    if (table === 'sys_properties') this.propertyValues = null
    if (peopleTables.has(table)) {
      this.people.forget()
      this.peopleChanges += 1
    }
    if (privilegeTables.has(table)) this.privileges.forget()
    if (behavior.has(table)) this.changes += 1
  }
}
