import type { Database } from '../data/database'
import type { SystemLog } from '../runtime/log'
import type { WorkSource } from '../runtime/work/work'
import { cleanupOf, UnknownCleanup } from './rule'

const TABLE = 'sys_auto_flush'
const HOUR_MS = 3_600_000

export interface TableCleanerParts {
  database: Database
  log: SystemLog
  now: () => number
}

/**
 * The platform's table cleaner: deletes by the active rules of `sys_auto_flush` (documentation:
 * platform-administration/table-cleaner). Its interval is not in the documentation; here it is every full hour, as
 * administrators report. It is the platform's own work and needs no script worker.
 */
export class TableCleaner implements WorkSource {
  private due: number | null

  constructor(private readonly parts: TableCleanerParts) {
    this.due = this.next()
    parts.database.onChange(
      ({ table }) => {
        if (table === TABLE) this.due = this.next()
      },
      () => false,
    )
  }

  /** Cleans when it is time to; there is never work for others. */
  take(now: number): null {
    if (this.due === null || now < this.due) return null
    this.due = this.next()
    for (const rule of this.parts.database.select(TABLE, 'active=true^ORDERBYtablename')) this.clean(rule, now)
    return null
  }

  nextDue(): number | null {
    return this.due
  }

  nextUniqueDue(): null {
    return null
  }

  private next(): number | null {
    if (this.parts.database.count(TABLE, 'active=true') === 0) return null
    return (Math.floor(this.parts.now() / HOUR_MS) + 1) * HOUR_MS
  }

  private clean(rule: Readonly<Record<string, string>>, now: number): void {
    const { database, log } = this.parts
    try {
      const { view, query } = cleanupOf(database, rule, now)
      const old = database.rows.ids(view, query)
      const referred = old.find((sysId) => database.cascade.referring(view, sysId).length > 0)
      if (referred !== undefined) {
        throw new UnknownCleanup(`records refer to ${referred}; what becomes of such references is not documented`)
      }
      for (const sysId of old) database.delete(view.name, sysId)
    } catch (error) {
      if (!(error instanceof UnknownCleanup)) throw error
      log.write('error', `Not cleaned: ${error.message}`, `Table cleaner ${rule['tablename'] ?? ''}`)
    }
  }
}
