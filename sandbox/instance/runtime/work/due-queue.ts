import type { Row } from '../records'

/** An event or a job that waits to be worked. */
export interface DueItem {
  sysId: string
  /** The row as it was stored when the item became ready. */
  row: Row
  queue: string
  /** The priority: a lower number goes first. */
  priority: number
  dueAt: number
  /** Order of arrival. */
  sequence: number
}

/**
 * The events or jobs that wait, by queue: in the order in which they are worked once due (by priority, then by arrival),
 * and by time while they are not. The queue mirrors a table, so that a claim costs no query.
 */
export class DueQueue {
  private readonly queues = new Map<string, { due: Heap; later: Heap }>()
  private readonly live = new Map<string, DueItem>()

  get size(): number {
    return this.live.size
  }

  add(item: DueItem): void {
    this.live.set(item.sysId, item)
    this.queue(item.queue).later.push(item)
  }

  remove(sysId: string): void {
    // Entries stay in their heap and are skipped there.
    this.live.delete(sysId)
  }

  /** The item to be worked next in a queue at a time; null when none is due. It stays until removed. */
  first(queue: string, now: number): DueItem | null {
    const { due, later } = this.queue(queue)
    for (let item = this.top(later); item && item.dueAt <= now; item = this.top(later)) {
      due.push(item)
      later.pop()
    }
    return this.top(due)
  }

  /** The time at which the next item of a queue is due; null when it has none. Past times mean: now. */
  nextDue(queue: string): number | null {
    const { due, later } = this.queue(queue)
    return this.top(due)?.dueAt ?? this.top(later)?.dueAt ?? null
  }

  names(): string[] {
    return [...this.queues.keys()]
  }

  private queue(name: string): { due: Heap; later: Heap } {
    let queue = this.queues.get(name)
    if (!queue) {
      queue = { due: new Heap(byPriority), later: new Heap(byTime) }
      this.queues.set(name, queue)
    }
    return queue
  }

  private top(heap: Heap): DueItem | null {
    for (let item = heap.peek(); item; item = heap.peek()) {
      if (this.live.get(item.sysId) === item) return item
      heap.pop()
    }
    return null
  }
}

type Before = (a: DueItem, b: DueItem) => boolean

const byPriority: Before = (a, b) => (a.priority === b.priority ? a.sequence < b.sequence : a.priority < b.priority)
const byTime: Before = (a, b) => (a.dueAt === b.dueAt ? a.sequence < b.sequence : a.dueAt < b.dueAt)

/** A binary heap. */
class Heap {
  private readonly items: DueItem[] = []

  constructor(private readonly before: Before) {}

  peek(): DueItem | null {
    return this.items[0] ?? null
  }

  push(item: DueItem): void {
    const { items } = this
    items.push(item)
    let at = items.length - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!this.swapIfBefore(at, parent)) break
      at = parent
    }
  }

  pop(): void {
    const { items } = this
    const last = items.pop()
    if (!last || items.length === 0) return
    items[0] = last
    for (let at = 0; ;) {
      const left = 2 * at + 1
      const right = left + 1
      const l = items[left]
      const r = items[right]
      const child = l && r && this.before(r, l) ? right : left
      if (!l || !this.swapIfBefore(child, at)) break
      at = child
    }
  }

  /** Swaps two entries when the first belongs before the second. */
  private swapIfBefore(first: number, second: number): boolean {
    const a = this.items[first]
    const b = this.items[second]
    if (!a || !b || !this.before(a, b)) return false
    this.items[first] = b
    this.items[second] = a
    return true
  }
}
