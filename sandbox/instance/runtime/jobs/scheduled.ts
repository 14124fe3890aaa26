import { isTrue } from '../../data/dictionary/booleans'
import type { Clock } from '../clock'
import { newGuid } from '../../data/guid'
import type { SystemLog } from '../log'
import { SYSTEM_USER } from '../../data/roles'
import { lossOf, type JobEnd } from '../workers/job-end'
import { textIn, type Records, type Row } from '../records'
import type { ScriptIncludes } from '../script-includes'
import type { Work, WorkSource } from '../work/work'
import { nextRun, UnknownSchedule } from './schedule'

export interface ScheduledParts {
  records: Records
  clock: Clock
  log: SystemLog
  includes: ScriptIncludes
  wake: () => void
}

const TABLE = 'sysauto_script'

/** Scheduled script executions (sysauto_script). A job is never run twice at once: the next run waits for the last. */
export class ScheduledScripts implements WorkSource {
  private readonly due = new Map<string, number>()
  private readonly running = new Set<string>()

  constructor(private readonly parts: ScheduledParts) {
    for (const row of parts.records.find(TABLE, {})) this.plan(row, parts.clock.now())
    parts.records.onChange(({ table, sysId }) => {
      if (table !== TABLE) return
      this.due.delete(sysId)
      const row = parts.records.get(TABLE, sysId)
      if (row) this.plan(row, parts.clock.now())
      parts.wake()
    })
  }

  take(now: number): Work | null {
    for (const [sysId, dueAt] of this.due) {
      if (dueAt > now || this.running.has(sysId)) continue
      const row = this.parts.records.get(TABLE, sysId)
      this.due.delete(sysId)
      if (!row) continue
      this.plan(row, now)
      return this.work(row)
    }
    return null
  }

  nextDue(): number | null {
    const times = [...this.due].filter(([sysId]) => !this.running.has(sysId)).map(([, time]) => time)
    return times.length === 0 ? null : Math.min(...times)
  }

  nextUniqueDue(): number | null {
    const now = this.parts.clock.now()
    const due = this.nextDue()
    return due !== null && due <= now ? due : null
  }

  private work(row: Row): Work {
    const sysId = textIn(row, 'sys_id')
    const name = textIn(row, 'name')
    this.running.add(sysId)
    return {
      job: {
        kind: 'scheduled',
        transaction: {
          id: newGuid(),
          kind: 'job',
          user: textIn(row, 'run_as') || SYSTEM_USER,
          scope: this.parts.includes.scopeName(textIn(row, 'sys_scope')),
        },
        payload: {
          name,
          script: textIn(row, 'script'),
          condition: isTrue(row['conditional']) ? textIn(row, 'condition') : null,
        },
      },
      done: (end) => {
        this.running.delete(sysId)
        this.report(name, end)
      },
    }
  }

  private report(name: string, end: JobEnd): void {
    const thrown = end.lost === 'runaway' ? lossOf(end) : (end.outcome?.thrown ?? null)
    if (thrown !== null) this.parts.log.write('error', thrown, `Scheduled script ${name}`)
  }

  private plan(row: Row, after: number): void {
    if (!isTrue(row['active'])) return
    try {
      const next = nextRun(row, after)
      if (next !== null) this.due.set(textIn(row, 'sys_id'), next)
    } catch (error) {
      if (!(error instanceof UnknownSchedule)) throw error
      this.parts.log.write('error', `Not scheduled: ${error.message}`, `Scheduled script ${textIn(row, 'name')}`)
    }
  }
}
