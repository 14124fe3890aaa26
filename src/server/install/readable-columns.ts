import { decrypted, newHolder, rememberColumns } from '../servicenow'
import { PROBED_TABLES, deleteProbes, insertProbe, readProbe, type ProbedTable } from './probe-rows.store'

/**
 * Proves, as the user of this transaction, that what is put into each encrypted column comes out again, and remembers the
 * columns of which it does not. The jobs of the event queue have a user of their own, so it is they who have to ask.
 */
export function proveReadableColumns(): void {
  rememberColumns('unreadable_columns', PROBED_TABLES.flatMap(unreadableOf))
}

function unreadableOf(probed: ProbedTable): string[] {
  const { table, encrypted } = probed
  if (encrypted.length === 0) return []
  const key = newHolder()
  // Nothing of a secret: it is to be told from what an empty column gives.
  const clear = newHolder()
  try {
    const sysId = insertProbe(probed, key, Object.fromEntries(encrypted.map((column) => [column, clear])))
    const stored = sysId === null ? null : readProbe(probed, sysId)
    const reads = (column: string): boolean => stored !== null && decrypted(stored.getElement(column)) === clear
    return encrypted.filter((column) => !reads(column)).map((column) => `${table}.${column}`)
  } finally {
    deleteProbes(probed, key)
  }
}
