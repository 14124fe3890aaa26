import type { Realm } from '../realm'
import { Timers } from './timers'

/** How a step's specs ended. */
export interface SpecsEnd {
  passed: boolean
  message: string
}

interface Expectation {
  message?: unknown
}

interface Result {
  fullName?: unknown
  failedExpectations?: readonly Expectation[]
}

interface Done extends Result {
  overallStatus?: unknown
  incompleteReason?: unknown
}

interface Env {
  addReporter(reporter: object): void
  randomizeTests(random: boolean): void
}

type Body = (this: unknown, ...args: unknown[]) => unknown

interface Library {
  core(library: Library): { getEnv(options: object): Env }
  interface(jasmine: object, env: Env): Record<string, unknown>
}

/** Functions of Jasmine that take a body of statements, and where among their arguments. */
const BODIES: Readonly<Record<string, number>> = {
  it: 1,
  fit: 1,
  beforeEach: 0,
  afterEach: 0,
  beforeAll: 0,
  afterAll: 0,
}

/** Jasmine for one script: what the script sees of it, and how its specs ended. Specs run in the order they are in. */
export class Specs {
  /** `describe`, `it`, `expect`, `jasmine` …, by name. */
  readonly bindings: Record<string, unknown>
  private readonly timers = new Timers()
  private readonly failures: string[] = []
  private count = 0
  private described = false
  private done: Done | null = null

  constructor(realm: Realm, source: string) {
    const library = load(realm, source, this.timers)
    const jasmine = library.core(library)
    const env = jasmine.getEnv({ suppressLoadErrors: true })
    env.randomizeTests(false)
    env.addReporter({
      suiteDone: (suite: Result) => {
        this.note(suite)
      },
      specDone: (spec: Result) => {
        this.count += 1
        this.note(spec)
      },
      jasmineDone: (done: Done) => {
        this.note(done)
        this.done = done
      },
    })
    this.bindings = { ...library.interface(jasmine, env) }
    for (const [name, at] of Object.entries(BODIES)) this.bindings[name] = synchronous(this.bindings[name], at)
    this.bindings['describe'] = this.noting(this.bindings['describe'])
  }

  /** Lets the specs that the script executes run to their end; null when the script turned out to have none. */
  end(): SpecsEnd | null {
    this.timers.drain()
    if (this.done === null) {
      if (!this.described) return null
      throw new Error('The script describes specs and does not run them: end it with jasmine.getEnv().execute()')
    }
    const { overallStatus, incompleteReason } = this.done
    if (this.failures.length > 0) return { passed: false, message: this.failures.join('; ') }
    if (String(overallStatus) !== 'passed') return { passed: false, message: String(incompleteReason) }
    return { passed: true, message: `${this.count.toString()} specs passed` }
  }

  private note({ fullName, failedExpectations = [] }: Result): void {
    const name = fullName === undefined ? 'Outside of any spec' : String(fullName)
    for (const { message } of failedExpectations) this.failures.push(`${name}: ${String(message)}`)
  }

  private noting(describe: unknown): Body {
    return (...args) => {
      this.described = true
      return (describe as Body)(...args)
    }
  }
}

function load(realm: Realm, source: string, { setTimeout, clearTimeout }: Timers): Library {
  const exports = {}
  const global = { setTimeout, clearTimeout }
  const bindings = { module: { exports }, exports, global }
  realm.evaluate(source, { scope: realm.scope, name: 'Jasmine', bindings })
  return exports as Library
}

/** Specs that end later are refused: nothing says how a server-side script would wait for them. */
function synchronous(register: unknown, at: number): Body {
  return function (...args) {
    const body = args[at]
    if (typeof body === 'function') args[at] = ending(body as Body)
    return (register as Body)(...args)
  }
}

function ending(body: Body): Body {
  if (body.length > 0) throw asynchronous()
  return function (this: unknown) {
    const value = body.call(this)
    if (typeof (value as { then?: unknown } | null | undefined)?.then === 'function') throw asynchronous()
  }
}

function asynchronous(): Error {
  return new Error('Asynchronous specs are not implemented in the sandbox')
}
