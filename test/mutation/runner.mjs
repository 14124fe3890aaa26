/**
 * Runs the unit tests for Stryker in its own process: modules and tests are loaded once, and a mutant is a switch in them.
 * Stryker's runner for Jest starts Jest anew for every mutant, which takes half a second of a processor each; here it is
 * some milliseconds, so that all rooms are tried in the time of a coffee. Tests are what Jest runs, with Jest's own
 * `expect` and `each`; what this runner lacks of Jest (hooks, other mocks than spies) fails the first run.
 */
import { readFileSync, readdirSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { join, relative, sep } from 'node:path'
import { performance } from 'node:perf_hooks'
import { Script } from 'node:vm'
import { transformSync } from '@swc/core'
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin'
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { expect } from 'expect'
import { bind } from 'jest-each'
import { ModuleMocker } from 'jest-mock'
import jest from '../../jest.config.mjs'

/** Jest transpiles the unit tests with these. */
const [[, swc]] = Object.values(jest.projects.find(({ displayName }) => displayName === 'unit').transform)

/** Stryker's switches, which the changed sources read: one object for the life of the process. */
const switches = (globalThis.__stryker__ ??= {})

/** A test's body, run where V8 can end it: a mutant may make a loop that never does. */
const guarded = new Script('__body()')

const mocker = new ModuleMocker(globalThis)

class UnitTests {
  root = process.cwd()
  require = createRequire(join(this.root, 'package.json'))
  /** Transpiled sources by path: they don't change while Stryker runs. */
  transpiled = new Map()
  tests = []
  /** The time that each test took when it ran last, in milliseconds. */
  spent = new Map()
  /** True while modules are loaded that were evaluated with another mutant, or none are. */
  stale = true

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    this.root = process.cwd()
    this.require = createRequire(join(this.root, 'package.json'))
    process.env.TEST_RUNS = '100'
    // A property that fails has noticed the mutant: nobody reads the smallest case.
    this.require('fast-check').configureGlobal({ endOnFailure: true })
    Module._extensions['.ts'] = (module, path) => module._compile(this.transpile(path), path)
    // Loading here is no part of the time by which Stryker knows a mutant that never ends.
    switches.mutantCoverage = { static: {}, perTest: {} }
    this.load()
  }

  async dryRun() {
    const tests = await this.run(this.tests, false)
    return { status: DryRunStatus.Complete, tests, mutantCoverage: switches.mutantCoverage }
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit, disableBail, mutantActivation }) {
    const isStatic = mutantActivation === 'static'
    switches.hitLimit = hitLimit
    switches.hitCount = hitLimit === undefined ? undefined : 0
    try {
      if (!isStatic && this.stale) this.load()
      switches.activeMutant = activeMutant.id
      if (isStatic) this.load()
      const wanted = testFilter === undefined ? undefined : new Set(testFilter)
      const tests = this.nearest(sandboxFileName).filter(({ id }) => wanted === undefined || wanted.has(id))
      const results = await this.run(tests, !disableBail)
      const run = determineHitLimitReached(switches.hitCount, hitLimit) ?? {
        status: DryRunStatus.Complete,
        tests: results,
      }
      return toMutantRunResult(run, disableBail)
    } catch (error) {
      return { status: 'error', errorMessage: String(error) }
    } finally {
      this.stale = isStatic
      switches.activeMutant = undefined
    }
  }

  /** The tests of the file's own room first, because they fail most often; the quick ones before the slow. */
  nearest(file) {
    const [, room] = /src[\\/]server[\\/]([^\\/]+)/.exec(file) ?? []
    const near = join('test', 'unit', room ?? '') + sep
    const cost = ({ id, file }) => (file.startsWith(near) ? 0 : 1e6) + (this.spent.get(id) ?? 0)
    return [...this.tests].sort((one, other) => cost(one) - cost(other))
  }

  transpile(path) {
    const known =
      this.transpiled.get(path) ?? transformSync(readFileSync(path, 'utf8'), { ...swc, filename: path }).code
    this.transpiled.set(path, known)
    return known
  }

  /** Evaluates all tests and what they import anew. */
  load() {
    for (const path of Object.keys(this.require.cache)) {
      if (path.startsWith(this.root) && !path.includes(`${sep}node_modules${sep}`)) delete this.require.cache[path]
    }
    switches.currentTestId = undefined
    this.tests = []
    const folder = join(this.root, 'test/unit')
    // A test that stands in no room's folder reads the sources themselves, which are full of mutants here.
    const files = readdirSync(folder, { recursive: true }).filter((file) => /[\\/].+\.test\.ts$/.test(file))
    for (const file of files.sort()) {
      const path = join(folder, file)
      Object.assign(globalThis, this.globals(path))
      this.require(path)
    }
    this.stale = false
  }

  /** The globals of a test file: blocks that are entered at once, and tests that are kept for later. */
  globals(path) {
    const blocks = []
    const file = relative(this.root, path)
    const describe = (name, body) => {
      blocks.push(typeof name === 'function' ? name.name : String(name))
      body()
      blocks.pop()
    }
    const test = (title, body) => {
      const name = [...blocks, title].join(' ')
      const same = this.tests.filter((each) => each.file === file && each.name === name).length
      this.tests.push({ id: `${file} ${name}${same === 0 ? '' : ` (${same})`}`, name, file, path, body })
    }
    const withEach = (define) => Object.assign(define, { each: bind(define, false) })
    const spyOn = mocker.spyOn.bind(mocker)
    return { describe: withEach(describe), test: withEach(test), it: withEach(test), expect, jest: { spyOn } }
  }

  async run(tests, bail) {
    const results = []
    for (const { id, name, path, body } of tests) {
      const started = performance.now()
      const failureMessage = await this.failureOf(id, body, bail)
      const status = failureMessage === undefined ? TestStatus.Success : TestStatus.Failed
      const timeSpentMs = performance.now() - started
      this.spent.set(id, timeSpentMs)
      results.push({ id, name, fileName: path, timeSpentMs, status, failureMessage })
      if (bail && failureMessage !== undefined) break
    }
    return results
  }

  async failureOf(id, body, bail) {
    switches.currentTestId = id
    expect.setState({ assertionCalls: 0, expectedAssertionsNumber: null, isExpectingAssertions: false })
    try {
      globalThis.__body = body
      await guarded.runInThisContext(bail ? { timeout: 1500 + 20 * Math.ceil(this.spent.get(id) ?? 20) } : {})
      const [missing] = expect.extractExpectedAssertionsErrors()
      return missing?.error.message
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    } finally {
      switches.currentTestId = undefined
      mocker.restoreAllMocks()
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'unit-tests', UnitTests)]
