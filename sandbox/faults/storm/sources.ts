import type { Work, WorkSource } from '../../instance/runtime/work'

/** Where an instance's work comes from: events, jobs, flows. */
export class Sources {
  constructor(private readonly sources: readonly WorkSource[]) {}

  /** What is due, of the first source that has any; null when nothing is. */
  take(now: number): Work | null {
    for (const source of this.sources) {
      const work = source.take(now)
      if (work !== null) return work
    }
    return null
  }

  nextDue(): number | null {
    const times = this.sources.map((source) => source.nextDue()).filter((time) => time !== null)
    return times.length === 0 ? null : Math.min(...times)
  }

  /** Whether nothing but jobs that come again is left. */
  get areEmpty(): boolean {
    return this.sources.every((source) => source.nextUniqueDue() === null)
  }
}
