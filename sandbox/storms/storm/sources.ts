import type { Work, WorkSource } from '../../instance/runtime/work/work'

/** The sources of an instance's work: events, jobs, flows. */
export class Sources {
  constructor(private readonly sources: readonly WorkSource[]) {}

  /** Takes the work that is due from the first source that has any; null when nothing is due. */
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

  /** True when nothing but jobs that come again is left. */
  get areEmpty(): boolean {
    return this.sources.every((source) => source.nextUniqueDue() === null)
  }
}
