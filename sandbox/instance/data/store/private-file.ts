import { chmodSync, closeSync, existsSync, openSync } from 'node:fs'

/** What SQLite and the sandbox put beside a database file. */
const SIBLINGS = ['-wal', '-shm', '-journal', '.key'] as const

/**
 * Makes a database file readable by its owner alone before anything is written to it, and so what stands beside it:
 * SQLite gives its own files the database's permissions. What an earlier run left open is closed, too.
 */
export function keepPrivate(file: string): void {
  closeSync(openSync(file, 'a', 0o600))
  const beside = SIBLINGS.map((suffix) => file + suffix).filter((sibling) => existsSync(sibling))
  for (const each of [file, ...beside]) chmodSync(each, 0o600)
}
