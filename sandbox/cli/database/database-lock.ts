import { existsSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { BadInput } from '../bad-input'

/**
 * Keeps a database for this process alone: two of them would each take themselves for the whole instance, and end the
 * work that the other one is about to do. Answers the function that gives it back. Throws `BadInput` where another
 * process has it.
 *
 * The lock is SQLite's own, on a file beside the database that everybody reads and one process holds. The operating
 * system ends it with its process, however that ends; the file stays, and its one row names the process that held the
 * lock last.
 */
export function lockDatabase(database: string): () => void {
  // A missing folder is told where the database itself is opened.
  if (!existsSync(dirname(database))) return () => undefined
  const connection = new DatabaseSync(`${existsSync(database) ? realpathSync(database) : database}-lock`)
  try {
    connection.exec('BEGIN IMMEDIATE')
    connection.exec('CREATE TABLE IF NOT EXISTS holder (process INTEGER)')
    connection.exec(`DELETE FROM holder; INSERT INTO holder VALUES (${String(process.pid)})`)
    connection.exec('COMMIT')
    // From here on others may read which process holds the lock, and none may take it.
    connection.exec('BEGIN IMMEDIATE')
  } catch (error) {
    const holder = holderOf(connection)
    connection.close()
    // The error is recognized by its words, because the native module's Error may be that of another context.
    if (!/locked|busy/i.test(String(error))) throw error
    throw new BadInput(
      `The database ${database} is in use by ${holder}: end that process first, or name another file with --db.`,
    )
  }
  return () => {
    connection.close()
  }
}

function holderOf(connection: DatabaseSyncInstance): string {
  try {
    const row: unknown = connection.prepare('SELECT process FROM holder').get()
    const process = (row as { process?: unknown } | undefined)?.process
    return typeof process === 'number' ? `process ${String(process)}` : 'another process'
  } catch {
    return 'another process'
  }
}
