/** Run by Rhino's shell: workers as Java threads, each with a scope of its own for every application scope. */
import type { Java, JavaBoolean, JavaNumber, Queue, Rhino, RhinoContext, Scope, SharedMap, Thread } from './java'
import { LOWER, LOWERED, SEPARATOR, splitLine, type Line } from './messages'
import { freshState, takeContext, type Bridge, type ScopeRealm, type Sources } from '../../realm/runtime/bridge'
import type { Job, JobOutcome } from '../../protocol'
import type { JobContext } from '../engine'
import { POLYFILLS } from './polyfills'

declare const java: Java
declare const org: { mozilla: { javascript: Rhino } }

const lang = java.lang
const JavaString = lang.String
const STACK_BYTES = 64 * 1024 * 1024
const out = new java.io.PrintStream(lang.System.out, true, 'UTF-8')
const contextOf = org.mozilla.javascript.Context
const execute = lang.Class.forName('org.mozilla.javascript.Script').getMethod('exec', [
  lang.Class.forName('org.mozilla.javascript.Context'),
  lang.Class.forName('org.mozilla.javascript.Scriptable'),
])
const polyfills = contextOf.getCurrentContext().compileString(POLYFILLS, 'polyfills.js', 1, null)
const oneString = [lang.Class.forName('java.lang.String')]

/** The compiled realm, shared by all workers. */
let realmScript: unknown = null

interface Compiled {
  script: unknown
  /** Under which the host keeps the script's source map. */
  id: number
}

/** Compiled scripts by name and source, shared by all workers: most of them are those of one package. */
const compiledScripts: SharedMap<Compiled> = new java.util.concurrent.ConcurrentHashMap()
/** Background scripts differ each time, so the number of kept scripts is limited. */
const MOST_KEPT = 3000
const MOST_KEPT_IN_SCOPE = 500

/** Sources of Script Includes, shared by all workers. */
const read: SharedMap<ReturnType<Sources['get']>> = new java.util.concurrent.ConcurrentHashMap()
const sources: Sources = { get: (title) => read.get(title), set: (title, source) => read.put(title, source) }

interface RealmExports {
  boot(bridge: Bridge): ScopeRealm
}

/** A thread that takes lines from its queue: those of one worker, and when that has ended those of another. */
class RhinoThread {
  readonly queue: Queue = new java.util.concurrent.LinkedBlockingQueue()
  private readonly thread: Thread
  private readonly realms: Record<string, ScopeRealm> = {}
  private readonly state = freshState(sources)
  private time = '-'

  constructor(private readonly id: string) {
    const run = new lang.Runnable({ run: () => this.loop() })
    this.thread = new lang.Thread(null, run, `script worker ${id}`, STACK_BYTES)
    this.thread.setDaemon(true)
    this.thread.setUncaughtExceptionHandler(
      new lang.Thread.UncaughtExceptionHandler({
        uncaughtException: (_, error) => {
          this.send('lost', String(error))
        },
      }),
    )
    this.thread.start()
  }

  stop(): void {
    this.thread.stop()
  }

  private loop(): void {
    this.send('ready', '')
    for (;;) {
      const { payload } = this.receive()
      const { job, context } = JSON.parse(payload) as { job: Job; context: JobContext }
      if (takeContext(this.state, context)) this.dropTouched()
      this.send('done', JSON.stringify(this.perform(job)))
    }
  }

  /** Drops each scope whose built-in objects a script has changed, so that the next instance gets a new one. */
  private dropTouched(): void {
    for (const scope of Object.keys(this.realms)) if (!this.realms[scope]?.isUntouched()) delete this.realms[scope]
  }

  private perform(job: Job): JobOutcome {
    try {
      return this.realm(job.transaction.scope).run(job)
    } catch (error) {
      return { value: null, thrown: `The realm failed: ${String(error)}`, at: null, messages: [] }
    }
  }

  private receive(): Line {
    const line = splitLine(String(this.queue.take()))
    this.time = line.time
    return line
  }

  private send(kind: string, payload: string): void {
    out.println([this.id, kind, payload].join(SEPARATOR))
  }

  private call(op: string, args: string): string {
    this.send('call', op + SEPARATOR + args)
    return this.receive().payload
  }

  private realm(scope: string): ScopeRealm {
    const known = this.realms[scope]
    if (known) return known
    const context = contextOf.getCurrentContext()
    const globals = context.initSafeStandardObjects()
    // Rhino makes some of these when they are first read, and can't describe them before.
    Object.getOwnPropertyNames(globals).forEach((name) => (globals as Record<string, unknown>)[name])
    execute.invoke(polyfills, [context, context.newObject(globals)])
    const own = context.newObject(globals)
    execute.invoke(realmScript, [context, own])
    const realm = (own['realmExports'] as RealmExports).boot(this.bridge(scope, context, globals))
    this.realms[scope] = realm
    return realm
  }

  /** The script as another worker compiled it, or compiled now. */
  private compiled(context: RhinoContext, key: string, source: string, name: string): unknown {
    const before = compiledScripts.get(key)
    if (before) {
      this.call(LOWERED, JSON.stringify({ id: before.id, name }))
      return before.script
    }
    const { code, id } = JSON.parse(this.call(LOWER, JSON.stringify({ source, name }))) as { code: string; id: number }
    context.setGeneratingDebug(true)
    const script = context.compileString(code, name, 1, null)
    if (compiledScripts.size() >= MOST_KEPT) compiledScripts.clear()
    compiledScripts.put(key, { script, id })
    return script
  }

  private bridge(scope: string, context: RhinoContext, globals: Scope): Bridge {
    const compiled = new Map<string, unknown>()
    const script = (source: string, name: string): unknown => {
      const key = `${name}\n${source}`
      const before = compiled.get(key)
      if (before !== undefined) return before
      const made = this.compiled(context, key, source, name)
      if (compiled.size >= MOST_KEPT_IN_SCOPE) compiled.clear()
      compiled.set(key, made)
      return made
    }
    return {
      scope,
      shared: this.state,
      call: (op, args) => this.call(op, args),
      now: () => (this.time === '-' ? lang.System.currentTimeMillis() : Number(this.time)),
      compile: (source, name, bindings) => {
        const ready = script(source, name)
        return (values) => {
          const own = context.newObject(globals)
          bindings.forEach((binding, at) => {
            own[binding] = values[at]
          })
          return plain(execute.invoke(ready, [context, own]))
        }
      },
      compileInclude: (source, name, symbol) => {
        const ready = script(source, name)
        return () => {
          const own = context.newObject(globals)
          execute.invoke(ready, [context, own])
          return own[symbol]
        }
      },
      realmOf: (other) => this.realm(other),
      javaString: (text) => new JavaString(text) as string,
      javaException,
    }
  }
}

/**
 * Turns a script value that Java hands back into a plain one: a boolean or a number arrives as an object of Java, which
 * is always true.
 */
function plain(value: unknown): unknown {
  if (value instanceof lang.Boolean) return (value as JavaBoolean).booleanValue()
  if (value instanceof lang.Number) return (value as JavaNumber).doubleValue()
  return value instanceof lang.CharSequence ? String(value) : value
}

/** An exception of the class where this Java has it, else a RuntimeException that names it. */
function javaException(className: string, message: string): unknown {
  try {
    return lang.Class.forName(className).getConstructor(oneString).newInstance([message])
  } catch {
    return new lang.RuntimeException(`${className}: ${message}`)
  }
}

function main(): void {
  const workers: Record<string, RhinoThread> = {}
  const input = new java.io.BufferedReader(new java.io.InputStreamReader(lang.System.in, 'UTF-8'))
  for (let text = input.readLine(); text !== null; text = input.readLine()) {
    const line = String(text)
    const id = line.slice(0, line.indexOf(SEPARATOR))
    const rest = line.slice(id.length + 1)
    const { kind, payload } = splitLine(rest)
    if (kind === 'realm') {
      realmScript = contextOf.getCurrentContext().compileString(JSON.parse(payload) as string, 'realm.js', 1, null)
    } else if (kind === 'open') workers[id] = new RhinoThread(id)
    else if (kind === 'kill') {
      workers[id]?.stop()
      delete workers[id]
    } else workers[id]?.queue.put(rest)
  }
}

main()
