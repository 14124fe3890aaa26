import type { Dictionary, TableView } from '../dictionary/dictionary'
import { References, type IncomingReference } from '../dictionary/references'
import { quote } from '../query/sql'
import type { Schema } from '../store/schema'
import type { Sqlite } from '../store/sqlite'

/** A record that points to one that is to be deleted. */
export interface Referring {
  reference: IncomingReference
  /** The referring record's own class: the table by which it is read and written. */
  table: string
  sysId: string
}

/** Finds the rows that refer to a record. An index on each column that is searched is made when it is first needed. */
export class Cascade {
  private readonly references: References
  private readonly indexed = new Set<string>()

  constructor(
    private readonly sqlite: Sqlite,
    private readonly schema: Schema,
    private readonly dictionary: Dictionary,
  ) {
    this.references = new References(dictionary)
  }

  /** True when deleting a record of the table may delete others, or be refused for their sake. */
  isFarReaching(view: TableView): boolean {
    return this.references.to(view).some((each) => each.rule === 'delete' || each.rule === 'restrict')
  }

  /** Every record that refers to this one by a column whose rule is not `none`. */
  referring(view: TableView, sysId: string): Referring[] {
    return this.references
      .to(view)
      .filter((each) => each.rule !== 'none' && each.field.storage !== 'none')
      .flatMap((each) => this.search(each, sysId))
  }

  private search(reference: IncomingReference, sysId: string): Referring[] {
    const view = this.dictionary.view(reference.table)
    if (!view || !this.schema.exists(view.root)) return []
    this.schema.ensure(view.root)
    this.index(view.root, reference.field.physical)
    const kind = view.fields.has('sys_class_name') ? '"sys_class_name"' : 'NULL'
    const sql = `SELECT "sys_id", ${kind} FROM ${quote(view.root)} WHERE ${quote(reference.field.physical)} = ?`
    return this.sqlite.all(reference.table, sql, [sysId]).map((row) => ({
      reference,
      table: row[1] === null || row[1] === undefined ? reference.table : String(row[1]),
      sysId: String(row[0]),
    }))
  }

  private index(root: string, column: string): void {
    const name = `cascade_${root}_${column}`
    if (this.indexed.has(name)) return
    this.sqlite.exec(`CREATE INDEX IF NOT EXISTS ${quote(name)} ON ${quote(root)} (${quote(column)})`)
    this.indexed.add(name)
  }
}
