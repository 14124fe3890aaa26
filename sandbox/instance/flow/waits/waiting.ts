import type { Wait } from '../run'
import { watched } from './waits'

/** Runs that wait, by when and by which records can wake them. */
export class Waiting {
  private readonly waits = new Map<string, { dueAt: number | null; records: string[] }>()
  private readonly watchers = new Map<string, Set<string>>()

  add(id: string, wait: Wait): void {
    const records = watched(wait)
    this.waits.set(id, { dueAt: wait.dueAt, records })
    for (const record of records) {
      const set = this.watchers.get(record) ?? new Set()
      this.watchers.set(record, set.add(id))
    }
  }

  has(id: string): boolean {
    return this.waits.has(id)
  }

  remove(id: string): void {
    for (const record of this.waits.get(id)?.records ?? []) {
      const set = this.watchers.get(record)
      set?.delete(id)
      if (set?.size === 0) this.watchers.delete(record)
    }
    this.waits.delete(id)
  }

  /** The waits that a change of a record can end. */
  watching(record: string): string[] {
    return [...(this.watchers.get(record) ?? [])]
  }

  due(now: number): string[] {
    return [...this.waits].filter(([, wait]) => wait.dueAt !== null && wait.dueAt <= now).map(([id]) => id)
  }

  nextDue(): number | null {
    const times = [...this.waits.values()].map((wait) => wait.dueAt).filter((time) => time !== null)
    return times.length === 0 ? null : Math.min(...times)
  }
}
