import type { Row } from '../records'

/** An event that waits to be worked. */
export interface ReadyEvent {
  sysId: string
  /** The event's row as it was stored when it became ready. */
  row: Row
  queue: string
  /** The event's priority: a lower number goes first. */
  priority: number
  dueAt: number
  /** Order of arrival. */
  sequence: number
}

/**
 * The events in state `ready`, by queue: in the order in which they are worked once due (by priority, then by arrival),
 * and by time while they are not. A mirror of the table, so that a claim costs no query.
 */
export class ReadyEvents {
  private readonly queues = new Map<string, { due: Heap; later: Heap }>()
  private readonly live = new Map<string, ReadyEvent>()

  get size(): number {
    return this.live.size
  }

  add(event: ReadyEvent): void {
    this.live.set(event.sysId, event)
    this.queue(event.queue).later.push(event)
  }

  remove(sysId: string): void {
    // Entries stay in their heap and are skipped there.
    this.live.delete(sysId)
  }

  /** The event to be worked next in a queue at a time; null when none is due. It stays until removed. */
  first(queue: string, now: number): ReadyEvent | null {
    const { due, later } = this.queue(queue)
    for (let event = this.top(later); event && event.dueAt <= now; event = this.top(later)) {
      due.push(event)
      later.pop()
    }
    return this.top(due)
  }

  /** The time at which the next event of a queue is due; null when it has none. Past times mean: now. */
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

  private top(heap: Heap): ReadyEvent | null {
    for (let event = heap.peek(); event; event = heap.peek()) {
      if (this.live.get(event.sysId) === event) return event
      heap.pop()
    }
    return null
  }
}

type Before = (a: ReadyEvent, b: ReadyEvent) => boolean

const byPriority: Before = (a, b) => (a.priority === b.priority ? a.sequence < b.sequence : a.priority < b.priority)
const byTime: Before = (a, b) => (a.dueAt === b.dueAt ? a.sequence < b.sequence : a.dueAt < b.dueAt)

/** A binary heap. */
class Heap {
  private readonly items: ReadyEvent[] = []

  constructor(private readonly before: Before) {}

  peek(): ReadyEvent | null {
    return this.items[0] ?? null
  }

  push(event: ReadyEvent): void {
    const { items } = this
    items.push(event)
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
