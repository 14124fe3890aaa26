import type { StatementCounts } from '../../sandbox/instance/data/store/sqlite'
import type { StatementKind, Statements } from '../tasks/task'

export const KINDS: readonly StatementKind[] = ['select', 'insert', 'update', 'delete']

/** The counts as they are now; the database goes on counting in its own. */
export function snapshot(counts: StatementCounts): StatementCounts {
  return structuredClone(counts)
}

export function difference(before: Statements, after: Statements): Statements {
  const count = (kind: StatementKind): number => after[kind] - before[kind]
  return { select: count('select'), insert: count('insert'), update: count('update'), delete: count('delete') }
}

/** Counts by table, for the tables that were touched. */
export function differenceByTable(before: StatementCounts, after: StatementCounts): Record<string, Statements> {
  const tables = Object.entries(after.byTable).map(
    ([table, counts]) => [table, difference(before.byTable[table] ?? NONE, counts)] as const,
  )
  return Object.fromEntries(tables.filter(([, counts]) => total(counts) > 0))
}

export function total(counts: Statements): number {
  return KINDS.reduce((sum, kind) => sum + counts[kind], 0)
}

const NONE: Statements = { select: 0, insert: 0, update: 0, delete: 0 }
