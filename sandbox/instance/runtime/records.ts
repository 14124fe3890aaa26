/** A row as stored: raw values by column, `sys_id` among them. Empty is null. */
export type Row = Readonly<Record<string, string | null>>

/** One change of a row, told after it is stored. */
export interface RecordChange {
  table: string
  sysId: string
  operation: 'insert' | 'update' | 'delete'
}

/** The parts of the instance's database that the runtime needs. Writes here run no business rules. */
export interface Records {
  /** Rows of a table (and of the tables that extend it) whose columns all equal the given stored values. */
  find(table: string, equals: Readonly<Record<string, string>>): readonly Row[]
  get(table: string, sysId: string): Row | null
  /** Adds a row and returns its sys_id. */
  insert(table: string, values: Readonly<Record<string, string | null>>): string
  update(table: string, sysId: string, values: Readonly<Record<string, string | null>>): void
  delete(table: string, sysId: string): void
  onChange(listener: (change: RecordChange) => void): void
}

/** A column's text; the empty string for none. */
export function textIn(row: Row, column: string): string {
  return row[column] ?? ''
}
