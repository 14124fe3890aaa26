/**
 * The size of the memory that a worker thread shares with the host, through which an answer gets back while the thread
 * stands still. Answers that don't fit travel over the port (measured: 20 µs in shared memory, 70 µs over the port).
 */
export const CHANNEL_BYTES = 1 << 18

/** Int32 slots at the start of the channel. */
export const STATE = 0
export const LENGTH = 1
export const HEADER_BYTES = 8

/** Values of `STATE`. */
export const WAITING = 0
export const ANSWERED = 1
export const ANSWERED_BY_PORT = 2

/**
 * The instance's clock, shared by all threads (BigInt64): mode in the first slot, milliseconds in the second, and in
 * the third the lead of the second node's clock. The workers with odd numbers belong to the second node.
 */
export const CLOCK_BYTES = 24
export const CLOCK_SYSTEM = 0n
export const CLOCK_VIRTUAL = 1n

/** The data that a thread is started with, and keeps for all the instances that it serves. */
export interface ThreadData {
  channel: SharedArrayBuffer
  /** Code of the realm bundle. */
  realm: string
}

/** Host to thread: the worker that it is from now on, of an instance with this clock; or a job. */
export type ToThread = { kind: 'serve'; worker: number; clock: SharedArrayBuffer } | { kind: 'job'; job: string }

/** Thread to host. */
export type FromThread =
  { kind: 'ready' } | { kind: 'call'; op: string; args: string } | { kind: 'done'; outcome: string }
