import { newGuid } from '../../../../sandbox/instance/data/guid'
import type { RecordChange, Records, Row } from '../../../../sandbox/instance/runtime/records'

type Rows = Map<string, Record<string, string | null>>

/** A database of plain maps for tests of the runtime alone. Knows no types, lengths, defaults or rules. */
export class MemoryRecords implements Records {
  private readonly tables = new Map<string, Rows>()
  private readonly listeners: ((change: RecordChange) => void)[] = []

  find(table: string, equals: Readonly<Record<string, string>>): Row[] {
    const wanted = Object.entries(equals)
    return [...this.rows(table).values()].filter((row) => wanted.every(([column, value]) => row[column] === value))
  }

  get(table: string, sysId: string): Row | null {
    return this.rows(table).get(sysId) ?? null
  }

  insert(table: string, values: Readonly<Record<string, string | null>>): string {
    const sysId = values['sys_id'] ?? newGuid()
    this.rows(table).set(sysId, { ...values, sys_id: sysId })
    this.tell({ table, sysId, operation: 'insert' })
    return sysId
  }

  update(table: string, sysId: string, values: Readonly<Record<string, string | null>>): void {
    const row = this.rows(table).get(sysId)
    if (!row) throw new Error(`No ${table} ${sysId}`)
    Object.assign(row, values)
    this.tell({ table, sysId, operation: 'update' })
  }

  delete(table: string, sysId: string): void {
    this.rows(table).delete(sysId)
    this.tell({ table, sysId, operation: 'delete' })
  }

  onChange(listener: (change: RecordChange) => void): void {
    this.listeners.push(listener)
  }

  private rows(table: string): Rows {
    const known = this.tables.get(table)
    if (known) return known
    const rows: Rows = new Map()
    this.tables.set(table, rows)
    return rows
  }

  private tell(change: RecordChange): void {
    for (const listener of this.listeners) listener(change)
  }
}
