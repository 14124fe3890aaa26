import { scope as SCOPE } from '../../../now.config.json'
import { text } from '../servicenow'

/** A table that the app claims rows of by a unique column; encrypted columns of it, too. */
export interface ProbedTable {
  table: string
  /** The column that is unique, and the only one that a probe needs. */
  unique: string
  encrypted: readonly string[]
  /** What keeps the app from taking a probe for work. */
  harmless: Readonly<Record<string, string>>
}

/** Every table whose unique column a worker relies on: without it two workers hold one claim. */
export const PROBED_TABLES: readonly ProbedTable[] = [
  { table: `${SCOPE}_lane`, unique: 'key', encrypted: [], harmless: {} },
  { table: `${SCOPE}_attempt`, unique: 'key', encrypted: [], harmless: {} },
  { table: `${SCOPE}_registration`, unique: 'request', encrypted: [], harmless: { state: 'cancelled' } },
  { table: `${SCOPE}_token`, unique: 'key', encrypted: ['access_token', 'made_with'], harmless: {} },
  { table: `${SCOPE}_digest_password`, unique: 'request', encrypted: ['password'], harmless: {} },
]

/** Inserts a row that nobody looks for; null when it was refused. `secrets`: clear text for encrypted columns. */
export function insertProbe(
  { table, unique, harmless }: ProbedTable,
  key: string,
  secrets: Readonly<Record<string, string>> = {},
): string | null {
  const record = new GlideRecord(table)
  record.initialize()
  record.setValue(unique, key)
  for (const [column, value] of Object.entries(harmless)) record.setValue(column, value)
  for (const [column, value] of Object.entries(secrets)) record.getElement(column).setDisplayValue(value)
  // No rule has anything to say about what is removed at once.
  record.setWorkflow(false)
  const sysId = record.insert()
  return sysId === null ? null : text(sysId)
}

/** The row as it is stored, or null. */
export function readProbe({ table }: ProbedTable, sysId: string): GlideRecord | null {
  const record = new GlideRecord(table)
  return record.get(sysId) ? record : null
}

/** How many rows have this key. */
export function countProbes({ table, unique }: ProbedTable, key: string): number {
  const record = new GlideRecord(table)
  record.addQuery(unique, key)
  record.query()
  let count = 0
  while (record.next()) count += 1
  return count
}

/** One by one: instances are known to fence `deleteRecord` by that name, and nobody recorded one of `deleteMultiple`. */
export function deleteProbes({ table, unique }: ProbedTable, key: string): void {
  const record = new GlideRecord(table)
  record.addQuery(unique, key)
  record.setWorkflow(false)
  record.query()
  while (record.next()) record.deleteRecord()
}
