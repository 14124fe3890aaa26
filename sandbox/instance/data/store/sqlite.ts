import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite'
import { keepPrivate } from './private-file'

export type Kind = 'select' | 'insert' | 'update' | 'delete'
export type SqlValue = string | number | null

/** Statements run so far, by kind; `byTable` has the same for each table. */
export interface StatementCounts extends Record<Kind, number> {
  byTable: Record<string, Record<Kind, number>>
}

/** A killed process loses nothing that was committed; a power cut may lose the last commits, never the file. */
const LASTING = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = OFF'

/**
 * As fast as in memory: nobody else opens the file, it needn't outlive the process, and 64 MB of it are not read from the
 * file again.
 */
const PASSING =
  'PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -65536; PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF'

/** The statements that begin, end and undo one transaction of the instance. */
interface TransactionStatements {
  begin: string
  commit: string
  rollback: readonly string[]
}

const COMMITTED: TransactionStatements = { begin: 'BEGIN IMMEDIATE', commit: 'COMMIT', rollback: ['ROLLBACK'] }

/** A transaction of the instance as a part of the one transaction that a passing database is in for all its life. */
const NEVER_COMMITTED: TransactionStatements = {
  begin: 'SAVEPOINT work',
  commit: 'RELEASE work',
  rollback: ['ROLLBACK TO work', 'RELEASE work'],
}

/** The SQLite connection: prepared statements are kept, and every statement on a record's table is counted. */
export class Sqlite {
  private readonly connection: DatabaseSyncInstance
  private readonly prepared = new Map<string, StatementSyncInstance>()
  private inTransaction = false
  readonly counts: StatementCounts = { select: 0, insert: 0, update: 0, delete: 0, byTable: {} }

  /**
   * @param passes true for a file that nobody opens again: what is written to it is never committed, because a commit
   *   writes each changed page to the file, which takes a fifth of an instance's time
   */
  constructor(
    file: string | undefined,
    private readonly passes = false,
  ) {
    if (file !== undefined) keepPrivate(file)
    this.connection = new DatabaseSync(file ?? ':memory:')
    this.connection.exec(passes ? PASSING : LASTING)
    if (passes) this.connection.exec('BEGIN')
  }

  /**
   * A database that begins with another's content, the bytes of its file. Without `file` it lives as long as its
   * connection: to open a file that no folder lists is six times as fast as to fill a database in memory.
   */
  static copyOf(content: Uint8Array, file?: string): Sqlite {
    if (file !== undefined) {
      keepPrivate(file)
      writeFileSync(file, content)
      return new Sqlite(file)
    }
    return withPassingFile((passing) => {
      writeFileSync(passing, content, { mode: 0o600 })
      return new Sqlite(passing, true)
    })
  }

  /** The bytes of a file with this database's content, for `copyOf`. */
  content(): Uint8Array {
    return withPassingFile((passing) => {
      // SQLite copies no database in a transaction.
      if (this.passes) this.exec('COMMIT')
      this.statement('VACUUM INTO ?').run(passing)
      if (this.passes) this.exec('BEGIN')
      return readFileSync(passing)
    })
  }

  exec(sql: string): void {
    this.connection.exec(sql)
  }

  /** Rows as arrays, in the order of the selected columns. */
  all(table: string, sql: string, params: readonly SqlValue[]): SqlValue[][] {
    this.count('select', table)
    // With return arrays set, rows are arrays; the declaration only knows of objects.
    const rows: unknown = this.statement(sql).all(...params)
    return rows as SqlValue[][]
  }

  /** Runs a writing statement; answers how many rows it touched. */
  run(kind: Exclude<Kind, 'select'>, table: string, sql: string, params: readonly SqlValue[]): number {
    this.count(kind, table)
    if (!params.every(isKeptWhole))
      throw new Error('a text with a NUL or half a character is not implemented by the sandbox')
    return this.statement(sql).run(...params).changes
  }

  /** Runs `work` as one transaction, or as part of the one under way. */
  transaction<T>(work: () => T): T {
    if (this.inTransaction) return work()
    const { begin, commit, rollback } = this.passes ? NEVER_COMMITTED : COMMITTED
    this.statement(begin).run()
    this.inTransaction = true
    try {
      const value = work()
      this.statement(commit).run()
      return value
    } catch (error) {
      for (const each of rollback) this.statement(each).run()
      throw error
    } finally {
      this.inTransaction = false
    }
  }

  close(): void {
    this.prepared.clear()
    this.connection.close()
  }

  private statement(sql: string): StatementSyncInstance {
    const before = this.prepared.get(sql)
    if (before) return before
    const made = this.connection.prepare(sql)
    made.setReturnArrays(true)
    this.prepared.set(sql, made)
    return made
  }

  /** The sandbox's own tables and SQLite's don't count: their name is empty. */
  private count(kind: Kind, table: string): void {
    if (table === '') return
    this.counts[kind] += 1
    const own = (this.counts.byTable[table] ??= { select: 0, insert: 0, update: 0, delete: 0 })
    own[kind] += 1
  }
}

/** Does something with a file that is gone afterwards; a connection that has it open keeps its content. */
function withPassingFile<T>(work: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'instance-'))
  try {
    return work(join(folder, 'database'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const HALF_A_CHARACTER = /\p{Surrogate}/u

/** SQLite would end a text at a NUL, and replace half a character (a lone surrogate), without a word. */
function isKeptWhole(value: SqlValue): boolean {
  return typeof value !== 'string' || (!value.includes('\0') && !HALF_A_CHARACTER.test(value))
}

/** Message of an error that says that a unique index refused the row; null for every other error. */
export function uniqueViolation(error: unknown): string | null {
  // The error is recognized by its shape, because the native module's Error may be that of another context.
  const message = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : ''
  return message.includes('UNIQUE constraint failed') ? message : null
}
