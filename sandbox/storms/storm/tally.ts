/** The events that really happened, by name. */
export class Tally {
  private readonly counts = new Map<string, number>()

  add(name: string, count = 1): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + count)
  }

  get(name: string): number {
    return this.counts.get(name) ?? 0
  }

  /** Names in the order of the alphabet. */
  entries(): [name: string, count: number][] {
    return [...this.counts].sort(([a], [b]) => (a < b ? -1 : 1))
  }

  merge(other: Tally): void {
    for (const [name, count] of other.entries()) this.add(name, count)
  }
}
