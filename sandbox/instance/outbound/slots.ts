/**
 * Outbound connections of a node: at most so many to one host and so many in all; a call that finds none waits its
 * turn. Source: HTTP Connection Management Properties (`glide.http.connection_mgr.max_connections` 20, `…_per_host` 4).
 */
export class ConnectionSlots {
  private readonly inUse = new Map<string, number>()
  private readonly waiting: { host: string; start: () => void }[] = []
  private total = 0

  constructor(
    private readonly perHost = 4,
    private readonly overall = 20,
  ) {}

  /** Runs `work` with a connection to `host`; the connection is free again when it settles. */
  async with<T>(host: string, work: () => Promise<T>): Promise<T> {
    await this.acquire(host)
    try {
      return await work()
    } finally {
      this.release(host)
    }
  }

  private async acquire(host: string): Promise<void> {
    if (this.isFree(host)) {
      this.take(host)
      return
    }
    await new Promise<void>((start) => this.waiting.push({ host, start }))
  }

  private release(host: string): void {
    this.total -= 1
    const left = (this.inUse.get(host) ?? 1) - 1
    if (left === 0) this.inUse.delete(host)
    else this.inUse.set(host, left)
    // A later one may go first: the one at the head can be waiting for another host.
    const next = this.waiting.findIndex((waiter) => this.isFree(waiter.host))
    const [waiter] = next < 0 ? [] : this.waiting.splice(next, 1)
    if (!waiter) return
    this.take(waiter.host)
    waiter.start()
  }

  private isFree(host: string): boolean {
    return this.total < this.overall && (this.inUse.get(host) ?? 0) < this.perHost
  }

  private take(host: string): void {
    this.total += 1
    this.inUse.set(host, (this.inUse.get(host) ?? 0) + 1)
  }
}

/** The connections of the node that a worker is of; see `InstanceOptions.nodes`. */
export function slotsByNode(
  nodes: number,
  { perHost, overall }: { perHost: number; overall: number },
): (worker: number) => ConnectionSlots {
  const byNode = new Map<number, ConnectionSlots>()
  return (worker) => {
    const node = worker % nodes
    const slots = byNode.get(node) ?? new ConnectionSlots(perHost, overall)
    byNode.set(node, slots)
    return slots
  }
}
