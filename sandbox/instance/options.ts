import type { Collisions } from './data/package/load'
import type { Source } from './data/package/files'
import type { Snapshot } from './data/snapshot'
import type { RuntimeAccess } from './data/privileges'
import type { VirtualClock } from './runtime/clock'
import type { SeamHook } from './runtime/workers/pool'

/** The options of an instance at boot. */
export interface InstanceOptions {
  /**
   * Folder of the built package (`dist/app`), Retrieved Update Sets (`target/*.xml`), what was read of either, or the
   * snapshot of an instance, which this one begins from.
   */
  app: Source | Snapshot
  /** *Load demo data*: a new installation of a package brings its demo data, the shipped tests, too. */
  demoData?: boolean
  /** The rule for an update set that collides with people's changes. Default: refuse to commit. */
  collisions?: Collisions
  /** SQLite file; in memory when absent. */
  database?: string
  /** Script workers of a node that run at once. Default 4. */
  workers?: number
  /**
   * Nodes on the one database, each with workers and outbound connections of its own: worker number w is of the node
   * w modulo `nodes`. Default 1.
   */
  nodes?: number
  /** Script engine. Default `node`. */
  engine?: 'node' | 'rhino'
  /** Time source. Default: the machine's clock. */
  clock?: VirtualClock
  /** Value of the property `instance_name`. Default `sandbox`. */
  name?: string
  /** Send every outbound call to this origin; path, query and `Host` header stay those of the real host. */
  outboundOrigin?: string
  /**
   * Milliseconds that the scripts of one transaction may take; waiting for the host doesn't count. Then
   * the transaction is ended as failed. Default 60 000.
   */
  scriptLimitMs?: number
  /**
   * Sets the package's *Runtime Access Tracking*, as an administrator does or as the installation from a repository may
   * (KB0717945). Default: as the package says.
   */
  runtimeAccess?: RuntimeAccess
  /**
   * True when only a change of the record ends a flow's wait for a condition. The documentation leaves open a condition
   * that is met from the start. Default: such a wait ends at once.
   */
  waitsForChanges?: boolean
  /** The clock that measures this limit, in milliseconds. Default: the machine's time. */
  scriptTime?: () => number
  /** Sees every call of the seam before it happens and may let its worker die there: for fault injection. */
  onSeamCall?: SeamHook
}

/** One outbound HTTP call, as the host saw it. Never holds a header or a body. */
export interface OutboundCall {
  method: string
  host: string
  path: string
  status: number | null
  startedAt: number
  durationMs: number
}
