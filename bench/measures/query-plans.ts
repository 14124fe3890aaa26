import type { Sqlite, SqlValue } from '../../sandbox/instance/data/store/sqlite'

/** A statement that reads, as the instance asked for it. */
export interface AskedRead {
  table: string
  sql: string
  params: readonly SqlValue[]
  ms: number
}

/** The tables that grow with the trunks. */
export function growingTables(scope: string): string[] {
  return ['trunk_request', 'registration', 'attempt', 'trunk', 'digest_password'].map((name) => `${scope}_${name}`)
}

/** Keeps each statement that reads one of these tables while `work` runs. */
export async function readsOf(
  sqlite: Sqlite,
  tables: readonly string[],
  work: () => Promise<unknown>,
): Promise<AskedRead[]> {
  const reads: AskedRead[] = []
  const all = sqlite.all.bind(sqlite)
  sqlite.all = (table, sql, params) => {
    const started = performance.now()
    const rows = all(table, sql, params)
    if (tables.includes(table)) reads.push({ table, sql, params, ms: performance.now() - started })
    return rows
  }
  try {
    await work()
  } finally {
    sqlite.all = all
  }
  return reads
}

/** True when the statement reads every row of its table: by SQLite's plan, which depends on the indexes alone. */
export function isWhole(sqlite: Sqlite, { sql, params }: Pick<AskedRead, 'sql' | 'params'>): boolean {
  return sqlite
    .all('', `EXPLAIN QUERY PLAN ${sql}`, params)
    .some(([, , , detail]) => /^SCAN (?!json_each)/.test(String(detail)))
}

/** A statement by its table and the columns that it asks for: `registration: lane, state`. */
export function nameOfRead({ sql }: Pick<AskedRead, 'sql'>, scope: string): string {
  const [, table = ''] = /FROM "(\w+)"/.exec(sql) ?? []
  const [, where = ''] = / WHERE (.*?)( ORDER BY .*| GROUP BY .*| LIMIT .*)?$/.exec(sql) ?? []
  const columns = [...where.matchAll(/t0\."(?:\w+\$)?(\w+)"/g)].map(([, name = '']) => name)
  return `${table.replace(`${scope}_`, '')}: ${[...new Set(columns)].join(', ')}`
}
