import type { SeamCall } from '../../instance/runtime/workers/pool'

/** Watches that a clone keeps still: work that begins on it makes no outbound call. */
export class CloneWatch {
  readonly violations: string[] = []
  isClone = false
  /** Transactions that began before the instance was a clone. */
  private readonly known = new Set<string>()

  /** Called before every call of a worker. */
  see({ op, transaction }: SeamCall): void {
    if (!this.isClone) this.known.add(transaction.id)
    else if (op === 'outbound.execute' && !this.known.has(transaction.id)) {
      this.violations.push('a clone has called Genesys Cloud')
    }
  }
}
