import type { Load } from '../load'

/** Who registers the trunks. */
export type Contender =
  | { kind: 'app'; workers: number }
  | { kind: 'snippet' }
  | { kind: 'sdk'; atOnce: number }
  | { kind: 'bare'; atOnce: number }

export interface ContendTask {
  task: 'contend'
  contender: Contender
  load: Load
  /** Registered first, and not measured: what a process does for the first time is slow for every contender. */
  warmUp: Load
  origin: string
}

export interface RateLimitTask {
  task: 'rate-limit'
  load: Load
  workers: number
}

export type Task = ContendTask | RateLimitTask

export type StatementKind = 'select' | 'insert' | 'update' | 'delete'
export type Statements = Record<StatementKind, number>

/** What the instance did for a load besides calling Genesys. */
export interface InstanceCounts {
  /** Statements while the requests were made and queued, and while they were registered. */
  queueing: Statements
  working: Statements
  /** All of them, by table. */
  byTable: Record<string, Statements>
  events: number
}

export interface Contended {
  /** From the first call to the last trunk registered; the app: from the first event on. */
  ms: number
  registered: number
  peakMemoryMb: number
  /** Processor time that the contender's process took for the load, milliseconds; the app: its queueing included. */
  processorMs: number
  instance: InstanceCounts | null
}

export interface RateLimited {
  registered: number
  /** Virtual time from the first event to the last trunk registered. */
  virtualMs: number
  /** Calls that Genesys refused with 429. */
  tooMany: number
  calls: Record<string, number>
  /** Most calls of one token in any minute. */
  mostPerMinute: number
  /** Virtual time at which each organization was done. */
  doneAtMs: number[]
  /** Registered by each organization in the first minute. */
  inFirstMinute: number[]
}

export type TaskResult<T extends Task> = T extends ContendTask ? Contended : RateLimited

/** What the process of a task tells its parent: that it has warmed up, if the task does, and then the end. */
export type ToParent<R> = { warm: true } | { result: R } | { error: string }

/** What its parent tells it after it has warmed up. */
export interface ToChild {
  go: true
}
