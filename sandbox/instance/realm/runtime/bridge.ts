import type { JobContext } from '../../engines/engine'
import type { Job, JobOutcome, Transaction } from '../../protocol'

/** The engine's services for the realm of each scope. Strings cross it, so that no object is of another context. */
export interface Bridge {
  /** Scope this context belongs to. */
  readonly scope: string
  /** State that all contexts of one worker share. */
  readonly shared: WorkerState
  /** One synchronous call of the host: JSON in, JSON of an `Answer` out. Never throws. */
  call(op: string, args: string): string
  /** The instance's clock, milliseconds since 1970. */
  now(): number
  /**
   * Compiles a script to a function of its bindings' values that returns the script's completion value.
   * `name` appears in stacks. Cached by name and source.
   */
  compile(source: string, name: string, bindings: readonly string[]): (values: readonly unknown[]) => unknown
  /** Compiles a Script Include to a function that evaluates it anew and returns what it declares under `symbol`. */
  compileInclude(source: string, name: string, symbol: string): () => unknown
  /** The realm of another scope in the same worker. */
  realmOf(scope: string): ScopeRealm
  /** A string as the engine hands it out of Glide. */
  javaString(text: string): string
  /** A Java exception of this class and message in the form that a script sees. */
  javaException(className: string, message: string): unknown
}

/** State of one worker, beside its contexts. */
export interface WorkerState {
  transaction: Transaction | null
  /** A number that grows with every transaction: a context resets itself when the number has changed. */
  serial: number
  /** The instance that the worker works for. */
  instance: number
  directoryVersion: number
  properties: KnownProperties
  /** GUIDs that were asked for, and are not used yet. */
  guids: string[]
  /** True when a script is under way, and not the platform's own work. */
  scripted: boolean
  /** True when the job is a background script, which is nobody's package. */
  byHand?: boolean
  messages: Message[]
  sources: Sources
}

interface Source {
  version: string
  script: string
}

/** The Script Includes that were read before, by scope and name: a thread serves one instance after another. */
export interface Sources {
  get(title: string): Source | null | undefined
  set(title: string, source: Source): unknown
}

/**
 * The system properties that scripts of this worker have read, as the instance keeps them in memory (null: not defined).
 * The values are good until the host tells another version of the properties, which it does with its next answer.
 */
export interface KnownProperties {
  version: number
  values: Record<string, string | null>
}

/** The state of a worker that has worked nothing yet, of no instance. */
export function freshState(sources: Sources = new Map()): WorkerState {
  const properties = { version: 0, values: {} }
  const [guids, messages] = [[], []]
  const versions = { instance: 0, directoryVersion: 0 }
  return { transaction: null, serial: 0, ...versions, properties, guids, scripted: false, messages, sources }
}

/**
 * Takes what a job carries beside itself. True when the job is of another instance than the last one: all that the worker
 * knew of that instance is forgotten then, and its serial goes on, so that contexts notice.
 */
export function takeContext(state: WorkerState, context: JobContext): boolean {
  const isOther = state.instance !== context.instance
  if (isOther) Object.assign(state, freshState(state.sources), { serial: state.serial + 1, instance: context.instance })
  state.directoryVersion = context.directoryVersion
  takeProperties(state, context.propertiesVersion)
  return isOther
}

/** Forgets the properties that were read, when the host tells another version of them. */
export function takeProperties(state: WorkerState, version: number): void {
  if (state.properties.version !== version) state.properties = { version, values: {} }
}

/** A message added for the user's session during a transaction. */
export interface Message {
  level: 'error' | 'info'
  text: string
}

/** One scope's realm, as the other scopes of the worker and the engine see it. */
export interface ScopeRealm {
  /** Works a job and returns its outcome. Never throws. */
  run(job: Job): JobOutcome
  evaluate(source: string, name: string, bindings: Record<string, unknown>): unknown
  /** Script Include of this scope for a caller in `callerScope`; undefined when there is none. Throws when refused. */
  include(name: string, callerScope: string): unknown
  /** True unless a script has changed something that later scripts of the context would meet. */
  isUntouched(): boolean
}
