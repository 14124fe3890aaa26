const { dirname, isAbsolute, join, resolve, sep } = require('node:path')
const Module = require('node:module')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')
const { default: Runtime } = require('jest-runtime')

/**
 * Libraries that the test files of one Jest worker share. Jest gives each test file modules of its own; to compile these
 * anew for each file took a third of the processor's time that a small file needs. None of them keeps anything that one
 * test could leave for another. ESLint and esbuild are not among them: tests compare the errors that these throw.
 */
const SHARED = new Set([
  '@photostructure/sqlite',
  'ajv',
  'fast-xml-builder',
  'fast-xml-parser',
  'fast-check',
  'fastify',
  'jsonwebtoken',
  'playwright-core',
  'purecloud-platform-client-v2',
  'typescript',
  'undici',
  'zod',
])

/**
 * The local instance and the local Genesys Cloud are shared as well: what a test opens of them is its own, and their code
 * is compiled once, and stays as fast as it has become.
 */
const SANDBOX = join(dirname(require.resolve('../../package.json')), 'sandbox') + sep

/**
 * V8 optimizes a function later than by itself: few functions of a test run for long, and to optimize one takes as long
 * as to run it for a while.
 */
setFlagsFromString('--interrupt-budget=400000')

/** Compiled modules by path: what a test file's context makes of one is its own, the compiled code is not. */
const scripts = new Map()

/** Compiles a module to the function that Jest calls, once for all test files of this worker. */
function compiled(source, path, parameters) {
  const before = scripts.get(path)
  if (before?.source === source) return before.script
  const head = `(function (${parameters.join(', ')}) {`
  const script = new Script(`${head}${source}\n})`, { filename: path, columnOffset: -head.length })
  scripts.set(path, { source, script })
  return script
}

/**
 * The store that Jest keeps the test under way in, to know whose an error is that nobody catches. Here tests run one after
 * another: the last that began and has not ended is under way. Node's own store follows every promise, which takes a tenth
 * of the processor's time.
 */
class OneAtATime {
  getStore() {
    return this.store
  }

  run(store, work) {
    const before = this.store
    this.store = store
    const end = () => {
      this.store = before
    }
    try {
      const result = work()
      if (typeof result?.finally === 'function') return result.finally(end)
      end()
      return result
    } catch (error) {
      end()
      throw error
    }
  }
}

/** The runtime of the test file that runs now. */
let current = null

/** Where the source map of each shared module is, for stacks in the reports of later test files. */
const sourceMaps = new Map()

Module._extensions['.ts'] = (module, path) => {
  const { transformCache } = current
  module._compile(transformCache.transform(path), path)
  sourceMaps.set(path, transformCache.getSourceMaps().get(path))
}

/**
 * To end the script threads that wait for their next instance, one after the other, takes a worker of Jest longer than
 * Jest waits. At its end nothing of the process is needed any more.
 */
if (process.send !== undefined) process.on('exit', () => process.kill(process.pid, 'SIGKILL'))

module.exports = class SharedRuntime extends Runtime {
  constructor(config, environment, ...others) {
    super(config, environment, ...others)
    this.sharesModules = environment.sharesModules
    current = this
    this.keepCompiled(environment)
    for (const [path, map] of sourceMaps) this.transformCache.getSourceMaps().set(path, map)
  }

  /** Lets modules be compiled by `compiled`. The test file runs once, and `import()` needs what Jest gives a function. */
  keepCompiled(environment) {
    const { executor } = this
    const compile = executor.compile.bind(executor)
    executor.compile = (source, path) => {
      const context = environment.getVmContext()
      const isOnce = path === executor.testPath || source.includes('import(')
      if (context === null || isOnce || !isAbsolute(path)) return compile(source, path)
      return compiled(source, path, executor.injectedModuleParameters).runInContext(context)
    }
  }

  requireInternalModule(from, moduleName) {
    const isStore = moduleName === 'node:async_hooks' && from.includes(`${sep}jest-circus${sep}`)
    return isStore ? { AsyncLocalStorage: OneAtATime } : super.requireInternalModule(from, moduleName)
  }

  requireModuleOrMock(from, moduleName) {
    // A library finds its own dependencies, maybe of another version, from where it is.
    const isOurs = !from.includes('/node_modules/')
    if (!isOurs) return super.requireModuleOrMock(from, moduleName)
    if (SHARED.has(moduleName)) return require(moduleName)
    if (!moduleName.startsWith('.')) return super.requireModuleOrMock(from, moduleName)
    const path = resolve(dirname(from), moduleName)
    const isShared = this.sharesModules && path.startsWith(SANDBOX)
    return isShared ? require(path) : super.requireModuleOrMock(from, moduleName)
  }
}
