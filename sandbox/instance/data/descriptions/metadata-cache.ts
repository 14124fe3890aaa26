import type { Database } from '../database'

/**
 * Keeps the values that were read of some tables until a record of one of them changes, as an instance does with its
 * metadata.
 */
export class MetadataCache<T> {
  private readonly known = new Map<string, T>()

  constructor(
    private readonly database: Database,
    private readonly tables: readonly string[],
  ) {
    database.onChange(
      ({ table }) => {
        if (this.known.size > 0 && this.holds(table)) this.known.clear()
      },
      () => false,
    )
  }

  /** The result of `read` for a key; read anew each time for a table that is not kept. */
  get(table: string, key: string, read: () => T): T {
    if (!this.tables.includes(table)) return read()
    const name = `${table}\n${key}`
    const before = this.known.get(name)
    if (before !== undefined) return before
    const value = read()
    this.known.set(name, value)
    return value
  }

  /** A table shares its rows with those that it extends and that extend it. */
  private holds(table: string): boolean {
    const root = this.rootOf(table)
    return this.tables.some((each) => this.rootOf(each) === root)
  }

  private rootOf(table: string): string {
    return this.database.tables.view(table)?.root ?? table
  }
}
