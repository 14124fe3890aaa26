import type { SqlValue } from '../../instance/data/store/sqlite'
import { SCOPE, type Stage } from '../stage/stage'
import type { LaneWatch } from '../storm/lane-watch'
import type { LostRows } from './lost-rows'
import type { People } from './people'
import type { Tally } from '../storm/tally'
import type { Timeline } from '../storm/timeline'
import type { Workers } from '../storm/workers'

/** The app's tables. */
const TABLES = ['organization', 'trunk_request', 'trunk', 'registration', 'attempt', 'lane', 'token', 'digest_password']

const MINUTE_MS = 60_000

/** The docs ask to let calls out again an hour after the backup was made, or later. */
const SWITCHED_OFF_MS = 61 * MINUTE_MS

/** The rows of one table, as the database stores them. */
interface Copy {
  /** The table that stores the rows: those of trunk requests are stored with all tasks. */
  root: string
  table: string
  columns: string[]
  rows: SqlValue[][]
}

/** Restores the instance from a backup, as the docs tell an administrator to. */
export class Backups {
  private isOver = false

  constructor(
    private readonly parts: {
      stage: Stage
      workers: Workers
      timeline: Timeline
      people: People
      tally: Tally
      lanes: LaneWatch
      lost: LostRows
    },
  ) {}

  /** Makes a backup, and plans its restoration. */
  plan(minutes: number): void {
    const { timeline } = this.parts
    const madeAt = timeline.now
    const copies = TABLES.map((name) => this.copy(`${SCOPE}_${name}`))
    timeline.add(madeAt + minutes * MINUTE_MS, () => (this.isOver ? undefined : this.restore(copies, madeAt)))
  }

  /** Cancels the restorations that are still planned. */
  end(): void {
    this.isOver = true
  }

  /** Every worker dies; then the app's tables are what they were, and calls are switched off until the hour is over. */
  private async restore(copies: readonly Copy[], madeAt: number): Promise<void> {
    const { stage, workers, timeline, people, tally, lanes, lost } = this.parts
    tally.add('instance restored from a backup')
    await workers.dieAll()
    const before = lost.remember()
    stage.parts.database.transaction(() => {
      for (const copy of copies) this.putBack(copy)
    })
    for (const request of lost.forgetSince(before)) people.withdrawn.delete(request)
    lanes.forgetAll()
    stage.setProperty('outbound_enabled', 'false')
    timeline.add(madeAt + SWITCHED_OFF_MS, () => {
      stage.setProperty('outbound_enabled', 'true')
    })
  }

  private copy(table: string): Copy {
    const { sqlite } = this.parts.stage.parts.database
    const { root } = this.parts.stage.parts.database.dictionary(table)
    const columns = this.columnsOf(root)
    if (columns.length === 0) return { root, table, columns, rows: [] }
    const list = columns.map((column) => `"${column}"`).join(', ')
    const rows = sqlite.all('', `SELECT ${list} FROM "${root}" ${only(root, table)}`, [])
    return { root, table, columns, rows }
  }

  /** The columns of a table; none as long as it has never had a row. */
  private columnsOf(root: string): string[] {
    const { sqlite } = this.parts.stage.parts.database
    return sqlite.all('', `PRAGMA table_info("${root}")`, []).map(([, name]) => String(name))
  }

  private putBack({ root, table, columns, rows }: Copy): void {
    const { sqlite } = this.parts.stage.parts.database
    if (this.columnsOf(root).length === 0) return
    sqlite.run('delete', '', `DELETE FROM "${root}" ${only(root, table)}`, [])
    const list = columns.map((column) => `"${column}"`).join(', ')
    const holes = columns.map(() => '?').join(', ')
    for (const row of rows) sqlite.run('insert', '', `INSERT INTO "${root}" (${list}) VALUES (${holes})`, row)
  }
}

function only(root: string, table: string): string {
  return root === table ? '' : `WHERE "sys_class_name" = '${table}'`
}
