/**
 * Runs the unit tests for Stryker in its own process: modules and tests are loaded once, and a mutant is a switch in them.
 * Stryker's runner for Jest starts Jest anew for every mutant, which takes half a second of a processor each; here it is
 * some milliseconds, so that all rooms are tried in the time of a coffee. Tests are what Jest runs, with Jest's own
 * `expect` and `each`; what this runner lacks of Jest (hooks, other mocks than spies) fails the first run.
 */
import { dirname, join, relative, resolve, sep } from 'node:path'
import { performance } from 'node:perf_hooks'
import { Script } from 'node:vm'
import { PluginKind, commonTokens, declareClassPlugin, tokens } from '@stryker-mutator/api/plugin'
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { expect } from 'expect'
import { bind } from 'jest-each'
import { ModuleMocker } from 'jest-mock'
import { Modules } from './modules.mjs'

/** Stryker's switches, which the changed sources read: one object for the life of the process. */
const switches = (globalThis.__stryker__ ??= {})

/** A test's body, run where V8 can end it: a mutant may make a loop that never does. */
const guarded = new Script('__body()')

/** The moment after which no mutant is tried any more, in milliseconds since 1970. */
const UNTIL = Number(process.env.MUTATION_UNTIL ?? Infinity)

const mocker = new ModuleMocker(globalThis)

class UnitTests {
  static inject = tokens(commonTokens.options)
  modules = new Modules(process.cwd())
  tests = []
  /** The time that each test took when it ran last, in milliseconds. */
  spent = new Map()
  /** The file of tests that noticed a mutant of what is evaluated while a module loads, the last time. */
  noticed = ''
  /** Files that are, or may be, loaded with another mutant in them. */
  stale = new Set()

  constructor({ mutate }) {
    /** The files that are changed: a test that imports none of them can't notice. */
    this.mutated = mutate.map((file) => resolve(file.replace(/:\d+-\d+$/, '')))
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    process.env.TEST_RUNS = '100'
    // A property that fails has noticed the mutant: nobody reads the smallest case.
    this.modules.require('fast-check').configureGlobal({ endOnFailure: true })
    // Loading here is no part of the time by which Stryker knows a mutant that never ends.
    switches.mutantCoverage = { static: {}, perTest: {} }
    for (const path of this.modules.testFiles()) this.load(path)
    const reached = this.modules.reachedFrom(this.mutated)
    this.tests = this.tests.filter(({ path }) => reached.has(path))
  }

  async dryRun() {
    const tests = await this.run(this.tests, false)
    return { status: DryRunStatus.Complete, tests, mutantCoverage: switches.mutantCoverage }
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit, disableBail, mutantActivation }) {
    if (Date.now() > UNTIL) return { status: 'error', errorMessage: 'No time was left' }
    switches.hitLimit = hitLimit
    switches.hitCount = hitLimit === undefined ? undefined : 0
    try {
      const loads = mutantActivation === 'static'
      const results = loads
        ? await this.whileLoading(activeMutant.id, sandboxFileName, !disableBail)
        : await this.asLoaded(activeMutant.id, sandboxFileName, new Set(testFilter), !disableBail)
      const run = determineHitLimitReached(switches.hitCount, hitLimit) ?? {
        status: DryRunStatus.Complete,
        tests: results,
      }
      return toMutantRunResult(run, disableBail)
    } catch (error) {
      return { status: 'error', errorMessage: String(error) }
    } finally {
      switches.activeMutant = undefined
    }
  }

  /** Runs the tests that come by a mutant, which is a switch in what is loaded. */
  asLoaded(mutant, file, wanted, bail) {
    for (const path of this.forget(this.stale)) this.load(path)
    this.stale = new Set()
    switches.activeMutant = mutant
    return this.run(
      this.nearest(file).filter(({ id }) => wanted.has(id)),
      bail,
    )
  }

  /**
   * A mutant of what is evaluated while a module loads: the file, and what imports it, is loaded anew with it. One file of
   * tests after the other, that which noticed the mutant before first, since it mostly notices this one, too; those of the
   * file's own room and those that import from that room, where there are some, because what survives would cost a run of
   * all tests each. A module that can't be loaded fails the tests in front of it.
   */
  async whileLoading(mutant, file, bail) {
    const reached = this.modules.reachedFrom([file])
    const all = this.quickest([...new Set(this.tests.map(({ path }) => path))].filter((path) => reached.has(path)))
    const asking = this.modules.importersOf(dirname(file))
    const own = all.filter((path) => path.includes(this.folderOf(file)) || asking.has(path))
    this.stale = new Set([...this.stale, ...reached])
    this.forget(this.stale)
    switches.activeMutant = mutant
    const results = []
    const wanted = own.length > 0 ? own : all
    const first = wanted.filter((path) => path === this.noticed)
    for (const path of new Set([...first, ...wanted])) {
      const failureMessage = this.failureOfLoad(path)
      const tests = this.tests.filter((each) => each.path === path)
      const failed = { id: path, name: path, fileName: path, timeSpentMs: 0, status: TestStatus.Failed, failureMessage }
      results.push(...(failureMessage === undefined ? await this.run(tests, bail) : [failed]))
      if (results.at(-1)?.status !== TestStatus.Failed) continue
      this.noticed = path
      if (bail) break
    }
    return results
  }

  failureOfLoad(path) {
    const before = this.tests
    try {
      this.load(path)
      return undefined
    } catch (error) {
      this.tests = before
      return error instanceof Error ? error.message : String(error)
    }
  }

  /** The tests of the file's own room first, because they fail most often; the quick ones before the slow. */
  nearest(file) {
    const near = this.folderOf(file)
    const cost = ({ id, file }) => (file.includes(near) ? 0 : 1e6) + (this.spent.get(id) ?? 0)
    return [...this.tests].sort((one, other) => cost(one) - cost(other))
  }

  /** Files of tests, those first whose tests take the least time together: all of a file's tests are run. */
  quickest(paths) {
    const cost = new Map(paths.map((path) => [path, 0]))
    for (const { id, path } of this.tests) cost.set(path, (cost.get(path) ?? 0) + (this.spent.get(id) ?? 0))
    return [...paths].sort((one, other) => cost.get(one) - cost.get(other))
  }

  /** The folder of the tests of a source's room. */
  folderOf(source) {
    const [, room] = /src[\\/]server[\\/]([^\\/]+)/.exec(source) ?? []
    return join('test', 'unit', room ?? '') + sep
  }

  /** Returns the files of tests among those that are forgotten. */
  forget(files) {
    this.modules.forget(files)
    return [...new Set(this.tests.map(({ path }) => path))].filter((path) => files.has(path))
  }

  /** Evaluates a file of tests, and takes the tests that it defines for those that it had. */
  load(path) {
    switches.currentTestId = undefined
    this.tests = this.tests.filter((each) => each.path !== path)
    Object.assign(globalThis, this.globals(path))
    this.modules.load(path)
  }

  /** The globals of a test file: blocks that are entered at once, and tests that are kept for later. */
  globals(path) {
    const blocks = []
    const file = relative(this.modules.root, path)
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
