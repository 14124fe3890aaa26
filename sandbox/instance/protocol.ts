/** The seam between the host (database, HTTP, clock, queues) and the realm in which the instance's scripts run. */

/** A value that crosses the seam: it survives structured clone and JSON alike. */
export type Wire = null | boolean | number | string | Wire[] | { [key: string]: Wire }

/** The realm's side: one synchronous call. Throws `HostFault` when the host refuses. */
export interface HostLink {
  call(op: string, args: Wire): Wire
}

/** The caller of an operation, as the host knows it. */
export interface CallContext {
  /** Number of the calling worker, from 0. */
  worker: number
  /** The transaction under way in that worker. */
  transaction: Transaction
}

/** One unit of work of one worker. */
export interface Transaction {
  id: string
  kind: 'background' | 'interactive' | 'event' | 'job' | 'flow' | 'rest'
  /** sys_id of the user it runs as; 'system' for the system user. */
  user: string
  /** Scope the work starts in, the app's own or `global`. */
  scope: string
}

/** Host side of one operation. An asynchronous handler blocks the calling worker only. */
export type Handler = (args: Wire, context: CallContext) => Wire | Promise<Wire>

/** Handlers of one folder of the host, by operation name (`data.select`, `outbound.execute`, …). */
export type Handlers = Readonly<Record<string, Handler>>

/** Work that the host gives to a worker. The realm's `runtime` dispatches on `kind`. */
export interface Job {
  kind: string
  transaction: Transaction
  payload: Wire
}

/** The end of a job. `thrown` is the script's own error, as text. */
export interface JobOutcome {
  value: Wire
  thrown: string | null
  /** The place where it was thrown, e.g. `Script Include x_app.Foo, line 12`; null when the engine doesn't know. */
  at: string | null
  /** Messages that scripts added for the user (`gs.addErrorMessage` …). */
  messages: { level: string; text: string }[]
}

/** A refusal by a host's handler: thrown there, it becomes a `HostFault` in the realm. Other errors get the code `failed`. */
export class HostRefusal extends Error {
  override readonly name = 'HostRefusal'
  constructor(
    readonly code: string,
    message: string,
    readonly details: Wire = null,
  ) {
    super(message)
  }
}
