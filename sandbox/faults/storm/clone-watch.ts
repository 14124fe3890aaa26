import type { SeamCall } from '../../instance/runtime/pool'

/** Watches that a clone keeps still: what begins on it calls nobody. */
export class CloneWatch {
  readonly violations: string[] = []
  isClone = false
  /** Transactions that began before the instance was a clone. */
  private readonly known = new Set<string>()

  /** Told of every call that is about to happen. */
  see({ op, transaction }: SeamCall): void {
    if (!this.isClone) this.known.add(transaction.id)
    else if (op === 'outbound.execute' && !this.known.has(transaction.id)) {
      this.violations.push('a clone has called Genesys Cloud')
    }
  }
}
