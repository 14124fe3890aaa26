import { areSame, type Dictionary, type Field } from '../dictionary/dictionary'
import { quote } from '../query/sql'
import type { Sqlite } from './sqlite'

const sqlTypes: Record<Exclude<Field['storage'], 'none'>, string> = {
  text: 'TEXT COLLATE NOCASE',
  integer: 'INTEGER',
  boolean: 'INTEGER',
  decimal: 'NUMERIC',
}

/** A physical table that was made, and what it was made from. */
interface Made {
  version: number
  hierarchy: readonly unknown[]
}

/**
 * Physical tables. One is made when its hierarchy is first touched, with the columns of the whole hierarchy; columns
 * that come later are added. Rows are clustered by sys_id, as they are on an instance: without an ordering, nothing
 * says that rows come in the order of their insertion. Text compares without regard to case, in unique indexes too.
 */
export class Schema {
  private readonly made = new Map<string, Made>()
  private present: Set<string> | null = null
  private readonly dropped = new Set<string>()

  constructor(
    private readonly sqlite: Sqlite,
    private readonly dictionary: Dictionary,
  ) {}

  ensure(root: string): void {
    const made = this.made.get(root)
    if (made?.version === this.dictionary.version) return
    const hierarchy = this.hierarchyOf(root)
    if (made === undefined || !areSame(made.hierarchy, hierarchy)) this.make(root)
    this.made.set(root, { version: this.dictionary.version, hierarchy })
  }

  /** The tables that are there as they are declared, by root. */
  whole(): string[] {
    return [...this.made]
      .filter(([root, { hierarchy }]) => areSame(hierarchy, this.hierarchyOf(root)))
      .map(([root]) => root)
  }

  /** Tells that tables are there as they are declared, because the database is a copy. */
  noteWhole(roots: readonly string[]): void {
    const { version } = this.dictionary
    for (const root of roots) this.made.set(root, { version, hierarchy: this.hierarchyOf(root) })
  }

  /** The definitions that a physical table follows from. */
  private hierarchyOf(root: string): readonly unknown[] {
    const { lineage = [], family = [] } = this.dictionary.view(root) ?? {}
    return [...lineage, ...family].map((name) => this.dictionary.definition(name))
  }

  private make(root: string): void {
    const fields = this.dictionary.physicalFields(root).filter((each) => each.storage !== 'none')
    const present = this.columns(root)
    if (present.size === 0) this.create(root, fields)
    else this.extend(root, fields, present)
    this.index(root)
  }

  /** True when the table is there; asking does not make it. */
  exists(root: string): boolean {
    this.present ??= new Set(this.sqlite.all('', `SELECT name FROM sqlite_master WHERE type = 'table'`, []).map(String))
    return this.present.has(root)
  }

  /** Drops a unique index, as on an instance where the platform refused to build it; it stays away. */
  dropUnique(root: string, table: string, column: string): void {
    this.ensure(root)
    const name = `unique_${table}_${column}`
    this.sqlite.exec(`DROP INDEX ${quote(name)}`)
    this.dropped.add(name)
  }

  /** Builds it again. Throws while there are duplicates, as the platform refuses then. */
  buildUnique(root: string, table: string, column: string): void {
    this.dropped.delete(`unique_${table}_${column}`)
    this.createIndex(root, table, [column], true)
  }

  private columns(root: string): Set<string> {
    const rows = this.sqlite.all('', `SELECT name FROM pragma_table_info(?)`, [root])
    return new Set(rows.map((row) => String(row[0])))
  }

  private create(root: string, fields: readonly Field[]): void {
    const columns = fields.map((each) =>
      each.name === 'sys_id' ? '"sys_id" TEXT COLLATE NOCASE NOT NULL PRIMARY KEY' : declaration(each),
    )
    this.sqlite.exec(`CREATE TABLE ${quote(root)} (${columns.join(', ')}) WITHOUT ROWID`)
    this.present?.add(root)
  }

  private extend(root: string, fields: readonly Field[], present: ReadonlySet<string>): void {
    for (const each of fields) {
      if (!present.has(each.physical)) this.sqlite.exec(`ALTER TABLE ${quote(root)} ADD COLUMN ${declaration(each)}`)
    }
  }

  private index(root: string): void {
    for (const name of this.dictionary.view(root)?.family ?? []) {
      const definition = this.dictionary.definition(name)
      const unique = (definition?.columns ?? []).filter((each) => each.unique).map((each) => each.name)
      for (const each of unique) this.createIndex(root, name, [each], true)
      for (const each of definition?.indexes ?? []) this.createIndex(root, name, each.columns, each.unique)
    }
  }

  private createIndex(root: string, table: string, columns: readonly string[], unique: boolean): void {
    const fields = columns.map((each) => this.dictionary.view(table)?.fields.get(each))
    if (fields.some((each) => each === undefined || each.storage === 'none')) return
    const physical = fields.flatMap((each) => (each ? [quote(each.physical)] : [])).join(', ')
    const name = `${unique ? 'unique' : 'index'}_${table}_${columns.join('_')}`
    if (this.dropped.has(name)) return
    this.sqlite.exec(
      `CREATE ${unique ? 'UNIQUE ' : ''}INDEX IF NOT EXISTS ${quote(name)} ON ${quote(root)} (${physical})`,
    )
  }
}

function declaration(field: Field): string {
  return `${quote(field.physical)} ${field.storage === 'none' ? '' : sqlTypes[field.storage]}`
}
