/** Run by Rhino's shell: workers as Java threads, each with a scope of its own for every application scope. */
import type { Java, JavaBoolean, JavaNumber, Queue, Rhino, RhinoContext, Scope, Thread } from './java'
import { LOWER, SEPARATOR } from './messages'
import type { Bridge, ScopeRealm, WorkerState } from '../../realm/runtime/bridge'
import type { Job, JobOutcome } from '../../protocol'
import type { JobContext } from '../engine'
import { polyfill } from './polyfills'

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
const oneString = [lang.Class.forName('java.lang.String')]

/** The compiled realm, shared by all workers. */
let realmScript: unknown = null

interface RealmExports {
  boot(bridge: Bridge): ScopeRealm
}

interface Line {
  kind: string
  time: string
  payload: string
}

/** One worker: a thread that takes lines from its queue. */
class RhinoThread {
  readonly queue: Queue = new java.util.concurrent.LinkedBlockingQueue()
  private readonly thread: Thread
  private readonly realms: Record<string, ScopeRealm> = {}
  private readonly state: WorkerState = {
    transaction: null,
    serial: 0,
    directoryVersion: 0,
    scripted: false,
    messages: [],
  }
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
      this.state.directoryVersion = context.directoryVersion
      this.send('done', JSON.stringify(this.perform(job)))
    }
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
    polyfill((source) => run(context, globals, source, 'polyfills.js', {}))
    const own = context.newObject(globals)
    execute.invoke(realmScript, [context, own])
    const realm = (own['realmExports'] as RealmExports).boot(this.bridge(scope, context, globals))
    this.realms[scope] = realm
    return realm
  }

  private bridge(scope: string, context: RhinoContext, globals: Scope): Bridge {
    const compiled: Record<string, unknown> = {}
    const script = (source: string, name: string): unknown => {
      const key = `${name}\n${source}`
      if (!(key in compiled)) {
        const answer = JSON.parse(this.call(LOWER, JSON.stringify({ source, name }))) as { v: string }
        compiled[key] = context.compileString(answer.v, name, 1, null)
      }
      return compiled[key]
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

/** Runs a script in a new object below a scope; returns its completion value. */
function run(context: RhinoContext, globals: Scope, source: string, name: string, bindings: Scope): unknown {
  const own = context.newObject(globals)
  for (const binding of Object.keys(bindings)) own[binding] = bindings[binding]
  return plain(execute.invoke(context.compileString(source, name, 1, null), [context, own]))
}

/** What Java hands back of a script's value: a boolean or a number arrives as an object of Java, which is always true. */
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

function splitLine(line: string): Line {
  const [kind = '', time = '-'] = line.split(SEPARATOR, 2)
  return { kind, time, payload: line.slice(kind.length + time.length + 2) }
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
