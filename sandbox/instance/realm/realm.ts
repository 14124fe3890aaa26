import type { HostLink, Transaction } from '../protocol'

/** The parts that every folder of the realm is given when it installs its globals into a scope's context. */
export interface Realm {
  /** The host, synchronously. */
  host: HostLink
  /** Scope whose context this is. */
  scope: string
  /** The context's global object, whose properties are the globals of this scope's scripts. */
  globals: Record<string, unknown>
  /** A string as this engine hands it out of Glide (`java.lang.String` on Rhino; plain where there is none). */
  javaString(text: string): string
  /** Notes that a script uses a scriptable object, by its recorded name. Throws where the platform refuses it. */
  readonly use: (api: string) => void
  /** The instance that the worker works for: a context serves one after another, and keeps nothing of the one before. */
  instance(): number
  /** The transaction under way, one object from its begin to its end. Throws when there is none. */
  transaction(): Transaction
  /**
   * Evaluates a script and returns its completion value. `bindings` are variables that this script alone sees;
   * `name` is shown in errors. With another `scope`, it runs in that scope's context of the same worker.
   */
  evaluate(source: string, options: { scope: string; name: string; bindings: Record<string, unknown> }): unknown
}
