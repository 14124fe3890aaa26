import type { Job, JobOutcome } from '../protocol'

/** An engine's calls to the host: one call of the seam, JSON in and JSON out (an `Answer`). */
export interface Seam {
  call(worker: number, op: string, args: string): string | Promise<string>
}

/**
 * The host's answer to one call: a value, or the fault that the realm throws. `p` is the version of the system properties,
 * where it differs from the one that the worker was told last.
 */
export type Answer = ({ v: unknown } | { f: FaultText }) & { p?: number }

/** A refusal of the host, as it crosses the seam. */
export interface FaultText {
  code: string
  message: string
  /** Details by which a caller can tell cases apart. */
  details?: unknown
}

/** The reason why a worker ended before it had answered its job. */
export class WorkerLost extends Error {
  override readonly name = 'WorkerLost'
}

/** The data that every job carries beside itself, so that the realm need not ask for it. */
export interface JobContext {
  /** The instance that the job is of: a number from 1 that no other instance of the process has. */
  instance: number
  /** A number that grows whenever a Script Include or a scope changes. */
  directoryVersion: number
  /** A number that grows whenever a system property changes. */
  propertiesVersion: number
}

/** One script worker: a thread with its own contexts, or a process of another engine. */
export interface EngineWorker {
  /** Runs a job to its end. Rejects with `WorkerLost` when the worker ends first. One job at a time. */
  run(job: Job, context: JobContext): Promise<JobOutcome>
  /** Ends the worker at once, also in the middle of a script. */
  terminate(): Promise<void>
}

/** Starts one worker. `now` is the instance's clock. */
export type StartWorker = (worker: number, seam: Seam) => Promise<EngineWorker>
