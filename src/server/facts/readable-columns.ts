import { decrypted, newGuid, rememberColumns } from '../servicenow'
import { PROBED_TABLES, deleteProbes, insertProbe, readProbe, type ProbedTable } from './probe-rows.store'

/**
 * Proves, as the user of this transaction, that each encrypted column gives back the text that was put into it, and
 * remembers the columns that don't. The jobs of the event queue have a user of their own, so the proof runs in one of
 * them.
 */
export function proveReadableColumns(): void {
  rememberColumns('unreadable_columns', PROBED_TABLES.flatMap(unreadableOf))
}

function unreadableOf(probed: ProbedTable): string[] {
  const { table, encrypted } = probed
  if (encrypted.length === 0) return []
  const key = newGuid()
  // The text is no secret; it only has to differ from the value of an empty column.
  const clear = newGuid()
  try {
    const sysId = insertProbe(probed, key, Object.fromEntries(encrypted.map((column) => [column, clear])))
    const stored = sysId === null ? null : readProbe(probed, sysId)
    const reads = (column: string): boolean => stored !== null && decrypted(stored.getElement(column)) === clear
    return encrypted.filter((column) => !reads(column)).map((column) => `${table}.${column}`)
  } finally {
    deleteProbes(probed, key)
  }
}
