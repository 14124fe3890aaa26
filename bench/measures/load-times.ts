import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { createContext, Script } from 'node:vm'
import { lower } from '../../sandbox/instance/engines/rhino/lowering'
import { POLYFILLS } from '../../sandbox/instance/engines/rhino/polyfills'
import { rhinoCommand, rhinoMissing } from '../../sandbox/instance/engines/rhino/rhino-process'
import { median } from '../statistics'
import { loads, type Load } from './loads'
import { installedScripts } from './sizes'

/** The cost of evaluating the Script Includes of one entry point, on one engine. */
export interface LoadCost {
  ms: number
  /** Memory that the evaluated scripts hold, in KB. */
  heldKb: number
}

/** A load and what it costs; Rhino's is null where Rhino is not installed. */
export interface CostedLoad extends Load {
  node: LoadCost
  rhino: LoadCost | null
}

export async function costedLoads(root: string): Promise<CostedLoad[]> {
  const seen = await loads(root)
  const rhino = rhinoLoadCosts(root, seen)
  const node = nodeLoadCosts(root, seen)
  return seen.map((load, index) => ({ ...load, node: node[index] ?? UNKNOWN, rhino: rhino?.[index] ?? null }))
}

const UNKNOWN: LoadCost = { ms: Number.NaN, heldKb: Number.NaN }

/** The first ones are slow on every engine, and are not counted. */
const WARM_UP = 5
const TIMES = 15

/** Parses and evaluates each load in a fresh global object, as V8 does; the median counts. */
function nodeLoadCosts(root: string, seen: readonly Load[]): LoadCost[] {
  const sources = new Map(installedScripts(root).map(({ name, source }) => [name, source]))
  let serial = 0
  const once = (load: Load): LoadCost => {
    const held: object[] = []
    const before = process.memoryUsage().heapUsed
    const started = performance.now()
    const context = createContext({})
    for (const [name, source] of sources) {
      const evaluate = (): unknown => {
        // V8 keeps what it compiled of a text that it has met before.
        serial += 1
        new Script(`${source}\n//${String(serial)}`).runInContext(context)
        return context[name]
      }
      lazily(context, name, evaluate)
    }
    for (const name of load.scripts) held.push(context[name] as object)
    return { ms: performance.now() - started, heldKb: (process.memoryUsage().heapUsed - before) / 1024 }
  }
  return seen.map((load) => middle(Array.from({ length: WARM_UP + TIMES }, () => once(load)).slice(WARM_UP)))
}

/** A platform evaluates a Script Include when a script first names it. */
function lazily(target: object, name: string, evaluate: () => unknown): void {
  const set = (value: unknown): void => {
    Object.defineProperty(target, name, { value, writable: true, configurable: true })
  }
  const get = (): unknown => {
    Reflect.deleteProperty(target, name)
    return evaluate()
  }
  Object.defineProperty(target, name, { get, set, configurable: true })
}

function middle(costs: readonly LoadCost[]): LoadCost {
  return { ms: median(costs.map(({ ms }) => ms)), heldKb: median(costs.map(({ heldKb }) => heldKb)) }
}

/** The cost of each load on Mozilla Rhino, the instance's engine family; null where Rhino is not installed. */
function rhinoLoadCosts(root: string, seen: readonly Load[]): LoadCost[] | null {
  if (rhinoMissing() !== null) return null
  const folder = mkdtempSync(join(tmpdir(), 'bench-rhino-'))
  try {
    const files = installedScripts(root).map(({ name, source }) => {
      const file = join(folder, `${name}.js`)
      writeFileSync(file, lower(source).code)
      return { name, file }
    })
    const file = join(folder, 'program.js')
    writeFileSync(file, rhinoProgram(files, seen))
    const { program, args } = rhinoCommand(file)
    return JSON.parse(execFileSync(program, args, { encoding: 'utf8' })) as LoadCost[]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function rhinoProgram(files: readonly { name: string; file: string }[], seen: readonly Load[]): string {
  return `
    var files = ${JSON.stringify(files)}
    var loads = ${JSON.stringify(seen.map(({ scripts }) => scripts))}
    var polyfills = ${JSON.stringify(POLYFILLS)}
    var engine = org.mozilla.javascript.Context.getCurrentContext()
    var machine = java.lang.Runtime.getRuntime()
    files.forEach(function (each) { each.source = readFile(each.file, 'UTF-8') })
    function lazily(scope, each) {
      Object.defineProperty(scope, each.name, {
        configurable: true,
        get: function () {
          delete scope[each.name]
          engine.evaluateString(scope, each.source, each.name, 1, null)
          return scope[each.name]
        }
      })
    }
    function used() {
      java.lang.System.gc()
      return machine.totalMemory() - machine.freeMemory()
    }
    function once(names, measuresMemory) {
      var scope = engine.initStandardObjects()
      engine.evaluateString(scope, polyfills, 'polyfills', 1, null)
      var before = measuresMemory ? used() : 0
      var started = java.lang.System.nanoTime()
      files.forEach(function (each) { lazily(scope, each) })
      names.forEach(function (name) { scope[name] })
      var ms = (java.lang.System.nanoTime() - started) / 1e6
      return { ms: ms, heldKb: measuresMemory ? (used() - before) / 1024 : 0, scope: scope }
    }
    var told = loads.map(function (names) {
      var times = []
      for (var i = 0; i < ${String(WARM_UP + TIMES)}; i++) {
        var ms = once(names, false).ms
        if (i >= ${String(WARM_UP)}) times.push(ms)
      }
      times.sort(function (a, b) { return a - b })
      return { ms: times[${String(TIMES >> 1)}], heldKb: once(names, true).heldKb }
    })
    print(JSON.stringify(told))
  `
}
