import { scope as SCOPE } from '../../../now.config.json'
import { text } from '../servicenow'

/** A table in which the app claims rows by a unique column, with its encrypted columns. */
export interface ProbedTable {
  table: string
  /** The unique column, which is the only one that a probe needs. */
  unique: string
  encrypted: readonly string[]
  /** Values that keep the app from taking a probe for work. */
  harmless: Readonly<Record<string, string>>
}

/** Every table whose unique column workers rely on: without it, worker A and worker B both hold one claim. */
export const PROBED_TABLES: readonly ProbedTable[] = [
  { table: `${SCOPE}_lane`, unique: 'key', encrypted: [], harmless: {} },
  { table: `${SCOPE}_attempt`, unique: 'key', encrypted: [], harmless: {} },
  { table: `${SCOPE}_registration`, unique: 'request', encrypted: [], harmless: { state: 'cancelled' } },
  { table: `${SCOPE}_trunk`, unique: 'key', encrypted: [], harmless: { state: 'retired' } },
  { table: `${SCOPE}_token`, unique: 'key', encrypted: ['access_token', 'made_with'], harmless: {} },
  { table: `${SCOPE}_digest_password`, unique: 'request', encrypted: ['password'], harmless: {} },
]

/**
 * Inserts a row that no worker looks for; returns null when the platform refused it. `secrets`: clear text for
 * encrypted columns.
 */
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
  // Business rules are skipped: the row is removed at once.
  record.setWorkflow(false)
  const sysId = record.insert()
  return sysId === null ? null : text(sysId)
}

/** The row as it is stored, or null. */
export function readProbe({ table }: ProbedTable, sysId: string): GlideRecord | null {
  const record = new GlideRecord(table)
  return record.get(sysId) ? record : null
}

/** The number of rows with this key. */
export function countProbes({ table, unique }: ProbedTable, key: string): number {
  const record = new GlideRecord(table)
  record.addQuery(unique, key)
  record.query()
  let count = 0
  while (record.next()) count += 1
  return count
}

/**
 * Deletes probes one by one: instances are known to fence `deleteRecord` by that name, and nobody recorded a privilege
 * for `deleteMultiple`.
 */
export function deleteProbes({ table, unique }: ProbedTable, key: string): void {
  const record = new GlideRecord(table)
  record.addQuery(unique, key)
  record.setWorkflow(false)
  record.query()
  while (record.next()) record.deleteRecord()
}
