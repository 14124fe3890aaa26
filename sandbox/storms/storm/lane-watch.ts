import type { Database } from '../../instance/data/database'
import type { SeamCall } from '../../instance/runtime/workers/pool'
import { SCOPE } from '../stage/stage'
import type { Tally } from './tally'

const LANES = `${SCOPE}_lane`

/**
 * The end of a key whose row tells that a paused lane's event is set. It is no lease: a worker that needs the event earlier
 * puts another row in its place.
 */
const WAKE = ':wake'

/** A lease ends by the clock of the worker that reads it, and the two nodes' clocks differ by up to two seconds. */
const CLOCKS_DIFFER_MS = 2000

interface Holder {
  sysId: string
  transaction: string
  leasedUntil: number
}

interface Values {
  key?: string
  lease_until?: string
}

/**
 * Watches the workers that take and give up lanes, write claims and mints: one lane has one worker while its lease
 * runs.
 */
export class LaneWatch {
  /** Events seen that must never happen. */
  readonly violations: string[] = []
  private readonly holders = new Map<string, Holder>()
  /**
   * True once the clock was set back: a worker that read a lease before then may find it ended, so a takeover proves
   * nothing.
   */
  clockSetBack = false
  private taking: { key: string; holder: Holder } | null = null

  constructor(
    private readonly database: Database,
    private readonly tally: Tally,
  ) {}

  /** The row of a lane is lost: the worker that takes the lane next takes it from nobody. */
  forget(sysId: string): void {
    for (const [key, holder] of this.holders) if (holder.sysId === sysId) this.holders.delete(key)
  }

  /** Every row of a lane was replaced by an older one. */
  forgetAll(): void {
    this.holders.clear()
  }

  /** Called before every call of a worker. */
  see({ op, args, transaction }: SeamCall): void {
    const { table, sysId, values } = args as { table?: string; sysId?: string; values?: Values }
    if (op === 'data.insert' && values?.key !== undefined) this.insert(table ?? '', sysId ?? '', values, transaction.id)
    if (op === 'data.delete' && table === LANES) this.removal(sysId ?? '', transaction.id)
  }

  private insert(table: string, sysId: string, values: Values, transaction: string): void {
    const key = values.key ?? ''
    if (table === LANES && key.endsWith(WAKE)) return
    const taken = this.database.count(table, `key=${key}`) > 0
    if (table === LANES) {
      this.taking = { key, holder: { sysId, transaction, leasedUntil: Number(values.lease_until) } }
    }
    if (!taken) return
    if (table === LANES) this.tally.add('race: lane held by another worker')
    if (table === `${SCOPE}_attempt`) this.tally.add('race: write claimed by another worker')
    if (table === `${SCOPE}_token`) this.tally.add('race: token minted by another worker')
  }

  /** Called after every call of a worker. */
  seen(): void {
    const { taking } = this
    this.taking = null
    if (taking === null || !this.database.get(LANES, taking.holder.sysId)) return
    const before = this.holders.get(taking.key)
    if (before && before.leasedUntil > this.database.now() + CLOCKS_DIFFER_MS) {
      this.violations.push(`lane ${taking.key} was taken while another worker held it`)
    }
    this.holders.set(taking.key, taking.holder)
  }

  private removal(sysId: string, transaction: string): void {
    const found = [...this.holders].find(([, holder]) => holder.sysId === sysId)
    if (!found) return
    const [key, holder] = found
    this.holders.delete(key)
    if (holder.transaction === transaction) return
    this.tally.add('lane taken over from a dead worker')
    if (!this.clockSetBack && holder.leasedUntil > this.database.now() + CLOCKS_DIFFER_MS) {
      this.violations.push(`lane ${key} was taken over while its lease was running`)
    }
  }
}
