import type { HostLink, Wire } from '../../protocol'
import type { Bridge } from './bridge'

/** The host's answer for a Script Include: its source, or that the source known is still the one. */
interface IncludeSource {
  sysId: string
  /** The version of the source: another one for another source. */
  version: string
  script: string | null
}

/** Names of the Script Includes of each scope. */
type Directory = Record<string, string[]>

/**
 * The Script Includes a scope sees: its own by bare name, all by `scope.Name`. Each is evaluated when first used, in the
 * context of its own scope, and anew in every transaction: no state outlives one.
 */
export class Includes {
  private readonly sources = new Map<string, { version: string; checked: string; evaluate: () => unknown }>()
  private evaluated = new Map<string, unknown>()
  private evaluating = new Set<string>()
  private admitted = new Set<string>()
  private readonly defined = new Set<string>()
  /** The instance and the version of its directory. */
  private directory = ''

  constructor(
    private readonly bridge: Bridge,
    private readonly host: HostLink,
    private readonly globals: Record<string, unknown>,
  ) {}

  /** Forgets the Script Includes that the last transaction evaluated, and learns of new Script Includes. */
  begin(): void {
    this.evaluated = new Map()
    this.evaluating = new Set()
    this.admitted = new Set()
    const { instance, directoryVersion } = this.bridge.shared
    const directory = `${String(instance)}/${String(directoryVersion)}`
    if (directory !== this.directory) {
      this.directory = directory
      this.define(this.host.call('runtime.directory', {}) as Directory)
    }
  }

  /** A Script Include of this scope for a caller in another. */
  resolve(name: string, callerScope: string): unknown {
    if (callerScope !== this.bridge.scope && !this.admitted.has(`${callerScope}/${name}`)) {
      const asked = { scope: this.bridge.scope, name, caller: callerScope }
      if (this.host.call('runtime.includeAccess', asked) !== true) return undefined
      this.admitted.add(`${callerScope}/${name}`)
    }
    if (this.evaluated.has(name)) return this.evaluated.get(name)
    if (this.evaluating.has(name)) return undefined
    this.evaluating.add(name)
    try {
      const value = this.source(name)?.()
      this.evaluated.set(name, value)
      return value
    } finally {
      this.evaluating.delete(name)
    }
  }

  /** Asks the host again only when some Script Include has changed since. */
  private source(name: string): (() => unknown) | undefined {
    const known = this.sources.get(name)
    if (known?.checked === this.directory) return known.evaluate
    const title = `${this.bridge.scope}.${name}`
    const { sources } = this.bridge.shared
    const read = sources.get(title)
    const asked: Wire = { scope: this.bridge.scope, name, known: read?.version ?? null }
    const found = this.host.call('runtime.include', asked) as unknown as IncludeSource | null
    if (!found) return undefined
    const script = found.script ?? read?.script ?? ''
    sources.set(title, { version: found.version, script })
    const evaluate =
      known?.version === found.version
        ? known.evaluate
        : this.bridge.compileInclude(script, `Script Include ${title}`, name)
    this.sources.set(name, { version: found.version, checked: this.directory, evaluate })
    return evaluate
  }

  private define(directory: Directory): void {
    for (const name of this.defined) delete this.globals[name]
    this.defined.clear()
    const { scope } = this.bridge
    for (const [owner, names] of Object.entries(directory)) {
      if (owner !== 'global') this.lazily(this.globals, owner, () => this.namespace(owner, names))
      if (owner === scope) {
        for (const name of names) this.lazily(this.globals, name, () => this.resolve(name, scope))
      }
    }
    this.lazily(this.globals, 'global', () => this.namespace('global', directory['global'] ?? []))
  }

  private namespace(owner: string, names: readonly string[]): Record<string, unknown> {
    const { scope } = this.bridge
    const space: Record<string, unknown> = {}
    for (const name of names) {
      const get = (): unknown =>
        owner === scope ? this.resolve(name, scope) : this.bridge.realmOf(owner).include(name, scope)
      Object.defineProperty(space, name, { get, enumerable: true, configurable: true })
    }
    return space
  }

  // A name that the realm itself installed (an API of the platform) is never replaced by a Script Include.
  private lazily(target: Record<string, unknown>, name: string, get: () => unknown): void {
    if (name in target) return
    this.defined.add(name)
    const set = (value: unknown): void => {
      Object.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: true })
    }
    Object.defineProperty(target, name, { get, set, configurable: true, enumerable: false })
  }
}
