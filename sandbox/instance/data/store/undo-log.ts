import type { TableView } from '../dictionary/dictionary'
import { quote } from '../query/sql'
import type { RecordChange } from '../writing/writer'
import type { Row, Rows } from './rows'
import type { Sqlite } from './sqlite'

/**
 * Tables whose changes the Automated Test Framework doesn't take back (documentation: application-development/
 * automated-test-framework-atf/atf-excluded-from-rollback).
 */
const EXCLUDED = new Set([
  'sys_history_line', 'ecc_queue', 'sys_email', 'sys_email_log', 'report_executions', 'report_stats',
  'sys_execution_tracker', 'sys_progress_worker', 'sys_schema_change', 'sys_upgrade_history',
  'sys_upgrade_history_log', 'sys_mutex', 'sys_plugin_log', 'sys_status', 'sys_number_counter',
  'sys_amb_channel_presence',
]) // prettier-ignore
const EXCLUDED_PREFIXES = [
  'syslog',
  'sys_amb_message',
  'sys_cluster',
  'cmdb_metric',
  'ts_',
  'v_',
  'sys_delete_recovery',
]

/** Keeps every record as it is now against any later change; the returned function puts all of them back. */
export function keepForRollback({ sqlite, rows, writer }: Kept): () => void {
  const log = new UndoLog(sqlite, rows)
  return () => {
    for (const change of log.rollBack()) writer.emit({ ...change, restored: true })
  }
}

interface Kept {
  sqlite: Sqlite
  rows: Rows
  writer: { emit(change: RecordChange): void }
}

interface Touched {
  view: TableView
  sysId: string
  existed: boolean
}

/**
 * Keeps every row as it was before it first changed, and puts it back. Rows are copied inside SQLite: so a value of any
 * type comes back as it was.
 */
class UndoLog {
  private readonly touched = new Map<string, Touched>()

  constructor(
    private readonly sqlite: Sqlite,
    private readonly rows: Rows,
  ) {
    rows.beforeChange = (view, sysId) => {
      this.keep(view, sysId)
    }
  }

  /** Puts everything back and ends; answers the changes that this made. */
  rollBack(): RecordChange[] {
    this.rows.beforeChange = null
    const changes: RecordChange[] = []
    this.sqlite.transaction(() => {
      for (const each of [...this.touched.values()].reverse()) changes.push(...this.putBack(each))
      for (const root of new Set([...this.touched.values()].map(({ view }) => view.root))) {
        this.sqlite.exec(`DROP TABLE IF EXISTS temp.${kept(root)}`)
      }
    })
    this.touched.clear()
    return changes
  }

  private keep(view: TableView, sysId: string): void {
    const { root } = view
    const key = `${root} ${sysId}`
    if (this.touched.has(key) || view.lineage.some(isExcluded)) return
    this.sqlite.exec(`CREATE TEMP TABLE IF NOT EXISTS ${kept(root)} AS SELECT * FROM main.${quote(root)} WHERE 0`)
    const copy = `INSERT INTO temp.${kept(root)} SELECT * FROM main.${quote(root)} WHERE "sys_id" = ?`
    this.touched.set(key, { view, sysId, existed: this.sqlite.run('insert', '', copy, [sysId]) > 0 })
  }

  private putBack({ view, sysId, existed }: Touched): RecordChange[] {
    const now = this.rows.get(view, sysId)
    const root = quote(view.root)
    this.sqlite.run('delete', '', `DELETE FROM main.${root} WHERE "sys_id" = ?`, [sysId])
    if (existed) {
      const columns = this.sqlite
        .all('', 'SELECT name FROM pragma_table_info(?)', [`undo_${view.root}`])
        .map(([name]) => quote(String(name)))
        .join(', ')
      const source = `SELECT ${columns} FROM temp.${kept(view.root)} WHERE "sys_id" = ?`
      this.sqlite.run('insert', '', `INSERT INTO main.${root} (${columns}) ${source}`, [sysId])
    }
    return changeOf(view, sysId, now, existed ? this.rows.get(view, sysId) : null)
  }
}

function kept(root: string): string {
  return quote(`undo_${root}`)
}

function isExcluded(table: string): boolean {
  return EXCLUDED.has(table) || EXCLUDED_PREFIXES.some((each) => table.startsWith(each))
}

function changeOf(view: TableView, sysId: string, now: Row | null, before: Row | null): RecordChange[] {
  const table = view.name
  if (before !== null) {
    return [{ table, sysId, operation: now === null ? 'insert' : 'update', values: before, previous: now }]
  }
  return now === null ? [] : [{ table, sysId, operation: 'delete', values: now, previous: now }]
}
