import { chmodSync, closeSync, existsSync, openSync } from 'node:fs'

/** The files that SQLite and the sandbox put beside a database file. */
const SIBLINGS = ['-wal', '-shm', '-journal', '.key'] as const

/**
 * Makes a database file and the files beside it readable by their owner alone before anything is written: SQLite gives
 * its own files the database's permissions. A file that an earlier run left readable for others is protected, too.
 */
export function keepPrivate(file: string): void {
  closeSync(openSync(file, 'a', 0o600))
  const beside = SIBLINGS.map((suffix) => file + suffix).filter((sibling) => existsSync(sibling))
  for (const each of [file, ...beside]) chmodSync(each, 0o600)
}
