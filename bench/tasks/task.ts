import type { Contender } from '../contenders/contenders'
import type { Contract, Load } from '../load'

export interface ContendTask {
  task: 'contend'
  contender: Contender
  load: Load
  /**
   * A load that is registered first and not measured, because the first run of a process is slow for every contender.
   */
  warmUp: Load
  origin: string
  /** True to send another application's events meanwhile. */
  others: boolean
}

export interface RateLimitTask {
  task: 'rate-limit'
  load: Load
  nodes: number
}

/** A day in which nobody can connect to Genesys Cloud, while a load waits; in virtual time. */
export interface OutageTask {
  task: 'outage'
  load: Load
}

/** The later life of trunks: polled, compared, adopted, changed and retired, in virtual time. */
export interface DayTwoTask {
  task: 'day-two'
  contract: Contract
  trunks: number
}

/** The reads of an instance whose tables hold the requests of years; in virtual time. */
export interface FilledTask {
  task: 'filled'
  requests: number
  attempts: number
}

export type Task = ContendTask | RateLimitTask | OutageTask | DayTwoTask | FilledTask

export type StatementKind = 'select' | 'insert' | 'update' | 'delete'
export type Statements = Record<StatementKind, number>

/** The work that the instance did for a load besides calling Genesys. */
export interface InstanceCounts {
  /** Statements while the requests were made and queued, and while they were registered. */
  queueing: Statements
  working: Statements
  /** The statements of both phases, by table. */
  byTable: Record<string, Statements>
  events: number
  /** Milliseconds that another application's events on the same nodes waited for a worker meanwhile. */
  othersWaitMs: number[]
}

export interface Contended {
  /** The time from the first call to the last trunk registered; for the app, from the first event on. */
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
  peakMemoryMb: number
  /** Processor time of the process, milliseconds. */
  processorMs: number
}

export interface Outage {
  registered: number
  /** Calls that the app tried during the day. */
  callsDuring: number
  /** Virtual time from the end of the outage to the last trunk registered, and to each organization's first. */
  recoveredMs: number
  firstMs: number[]
  /** Calls after the outage that Genesys refused with 429. */
  tooMany: number
  /** Most token requests to a login host in any minute after the outage. */
  mostTokensPerMinute: number
}

/** One thing that was done with all trunks of an organization. */
export interface DayTwoStep {
  step: string
  trunks: number
  /** Calls that Genesys received, by operation. */
  calls: Record<string, number>
  /** Statements of the instance beyond those of an hour in which nothing is done. */
  statements: number
  /** The trunks that are as they were to become. */
  done: number
}

/** One thing that was done with full tables, and the statements that read those which grow, the slowest first. */
export interface ReadStep {
  step: string
  ms: number
  reads: {
    /** Table and columns: `registration: lane, state`. */
    name: string
    /** True when it reads every row of the table. */
    whole: boolean
    times: number
    mostMs: number
  }[]
}

export type TaskResult<T extends Task> = T extends ContendTask
  ? Contended
  : T extends RateLimitTask
    ? RateLimited
    : T extends OutageTask
      ? Outage
      : T extends FilledTask
        ? ReadStep[]
        : DayTwoStep[]

/** A message from the process of a task to its parent: that it has warmed up, if the task does, and then the end. */
export type ToParent<R> = { warm: true } | { result: R } | { error: string }

/** The parent's message to the task's process after the warm-up. */
export interface ToChild {
  go: true
}
