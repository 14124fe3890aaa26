import type { Database } from '../database'
import { tableMeta, type TableMeta } from './meta'

/** Descriptions by the table's name; null for a name that is no table's. */
export type Described = Map<string, TableMeta | null>

/** Descriptions of an instance's tables, for all workers: made once, until something changes that they follow from. */
export class Descriptions {
  private own: Described = new Map()
  private version = -1
  private installed: Described = new Map()
  private installedVersion = -1

  constructor(private readonly database: Database) {}

  of(table: string): TableMeta | null {
    const known = this.current()
    const before = known.get(table)
    if (before !== undefined) return before
    const made = tableMeta(this.database, table)
    known.set(table, made)
    return made
  }

  /** Tells that this instance is a copy, whose descriptions are those of every copy. */
  share(installed: Described): void {
    this.installed = installed
  }

  /** Tells that all tables are declared: from here on a change makes the descriptions this instance's own. */
  noteInstalled(): void {
    this.installedVersion = this.database.version[0]
  }

  private current(): Described {
    const [version] = this.database.version
    if (version === this.installedVersion) return this.installed
    if (version !== this.version) this.own = new Map()
    this.version = version
    return this.own
  }
}
