import { createContext, type Context, type Script } from 'node:vm'
import type { Bridge, ScopeRealm, WorkerState } from '../../realm/runtime/bridge'
import { compileScript } from './compiled'

/** The parts that the contexts of one thread share. */
export interface ContextHost {
  /** The realm bundle, compiled. */
  boot: Script
  shared: WorkerState
  call: (op: string, args: string) => string
  now: () => number
}

/** A realm as its bundle exports it. */
interface RealmExports {
  boot(bridge: Bridge): ScopeRealm
}

/**
 * The contexts of one thread, one for each scope, made when first needed. Nothing of Node is visible in them:
 * the realm reaches the host through the bridge alone, which scripts never see.
 */
export class Contexts {
  private readonly realms = new Map<string, ScopeRealm>()

  constructor(private readonly host: ContextHost) {}

  /** The realm of a scope. */
  of(scope: string): ScopeRealm {
    const known = this.realms.get(scope)
    if (known) return known
    const context = createContext({}, { name: scope, codeGeneration: { strings: true, wasm: false } })
    const exports = this.host.boot.runInContext(context) as RealmExports
    const realm = exports.boot(this.bridge(scope, context))
    this.realms.set(scope, realm)
    return realm
  }

  /** Drops each context whose built-in objects a script has changed, so that the next instance gets a new one. */
  dropTouched(): void {
    for (const [scope, realm] of this.realms) if (!realm.isUntouched()) this.realms.delete(scope)
  }

  private bridge(scope: string, context: Context): Bridge {
    const compiler = new Compiler(context)
    return {
      scope,
      shared: this.host.shared,
      call: this.host.call,
      now: this.host.now,
      compile: (source, name, bindings) => compiler.script(source, name, bindings),
      compileInclude: (source, name, symbol) => compiler.include(source, name, symbol),
      realmOf: (other) => this.of(other),
      javaString: (text) => text,
      javaException: (className, message) => compiler.javaException(className, message),
    }
  }
}

/** An error that is made inside the context, so that scripts there see an Error of their own. */
const JAVA_EXCEPTION = `(function (className, message) {
  var error = new Error(message)
  error.name = className
  error.getMessage = function () { return message }
  error.toString = function () { return className + ': ' + message }
  return error
})`

type Compiled = (values: readonly unknown[]) => unknown

/** Background scripts differ each time, so the number of kept scripts is limited. */
const KEPT_SCRIPTS = 500

/** Compiles scripts into one context and keeps what it compiled. */
class Compiler {
  private readonly scripts = new Map<string, Compiled>()
  private readonly includes = new Map<string, () => unknown>()
  private readonly makeException: (className: string, message: string) => unknown

  constructor(private readonly context: Context) {
    this.makeException = this.run<(className: string, message: string) => unknown>(JAVA_EXCEPTION, 'realm.js')
  }

  javaException(className: string, message: string): unknown {
    return this.makeException(className, message)
  }

  script(source: string, name: string, bindings: readonly string[]): Compiled {
    const key = `${name}\n${bindings.join()}\n${source}`
    let compiled = this.scripts.get(key)
    if (!compiled) {
      // A direct eval in a function: completion value, own bindings, and no declaration outlives the run.
      const text = JSON.stringify(`${source}\n//# sourceURL=${encodeURI(name)}`)
      const wrapper = `(function (${bindings.join(', ')}) { return eval(${text}) })`
      const run = this.run<(...values: readonly unknown[]) => unknown>(wrapper, 'wrapper')
      compiled = (values) => run(...values)
      if (this.scripts.size >= KEPT_SCRIPTS) this.scripts.clear()
      this.scripts.set(key, compiled)
    }
    return compiled
  }

  include(source: string, name: string, symbol: string): () => unknown {
    const key = `${name}\n${source}`
    let compiled = this.includes.get(key)
    if (!compiled) {
      const head = '(function () { '
      const tail = `\nreturn typeof ${symbol} === 'undefined' ? undefined : ${symbol} })`
      const script = compileScript(head + source + tail, name, -head.length)
      const evaluate = script.runInContext(this.context) as () => unknown
      compiled = evaluate
      this.includes.set(key, compiled)
    }
    return compiled
  }

  private run<T>(source: string, name: string): T {
    return compileScript(source, name).runInContext(this.context) as T
  }
}
