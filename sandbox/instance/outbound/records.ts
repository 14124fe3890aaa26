/** A row as stored: raw values by column, `sys_id` among them. Empty is null. */
export type Row = Readonly<Record<string, string | null>>

/** What outbound calls need of the instance's database. */
export interface Records {
  /** Rows of a table (and of the tables that extend it) whose columns all equal the given stored values. */
  find(table: string, equals: Readonly<Record<string, string>>): Row[]
  /** Adds one row; the database gives it its sys_id. */
  insert(table: string, values: Readonly<Record<string, string>>): void
  /** Clear text of a stored `password2` value. */
  decrypt(stored: string): string
  /** Value of a system property, or null when there is none. */
  property(name: string): string | null
}
