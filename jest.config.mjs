import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const tests = join(import.meta.dirname, 'test')

/** Where tests and what they import are: `--findRelatedTests` follows imports within these folders alone. */
const roots = ['test', 'src', 'sandbox', 'build', 'bench'].map((folder) => join(import.meta.dirname, folder))

/**
 * Types are checked by `npm run typecheck`; here each file is only transpiled. By swc, which the SDK brings anyway: half a
 * millisecond a file, against ten by the TypeScript compiler, which takes another 0.3 s to load in every worker.
 */
const typescript = [
  '@swc/jest',
  {
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
    sourceMaps: true,
  },
]

/** Folders without tests. */
const helpers = new Set(['setup', 'harness'])

/** Folders that one command alone runs: `npm run test:engine`, which needs Rhino, and `npm run test:long`. */
const elsewhere = new Set(['engine', 'long'])
if (process.env.SANDBOX_ENGINE === 'rhino') elsewhere.delete('engine')
const isLong = process.env.TEST_LONG === '1'
if (isLong) elsewhere.delete('long')

/** Files `*.long.test.ts` repeat with more cases what other tests do: they run in `npm run test:long`, and where one is named. */
const named = process.argv.some((argument) => argument.includes('.long.test'))
const short = isLong || named ? [] : ['\\.long\\.test\\.ts$']

/** One project for each folder of test/. Those that run the package (`instance` …) need `npm run build` before. */
const projects = readdirSync(tests, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !helpers.has(entry.name) && !elsewhere.has(entry.name))
  .map(({ name }) => ({
    displayName: name,
    rootDir: import.meta.dirname,
    roots,
    testMatch: [join(tests, name, '**/*.test.ts')],
    testPathIgnorePatterns: ['/node_modules/', ...short],
    transform: { '\\.tsx?$': typescript },
    testEnvironment: join(tests, 'setup/environment.mjs'),
    runtime: join(tests, 'setup/runtime.cjs'),
    setupFilesAfterEnv: [join(tests, 'setup/patience.ts')],
  }))

/**
 * Workers collect the garbage of a test less often: nearly all of it is short-lived, and to copy what is still in use each
 * time takes a twelfth of the processor's time.
 */
process.execArgv.push('--max-semi-space-size=64')

const reporters = ['default', join(tests, 'setup/output-watch.mjs')]

// Two cores. A third worker takes more to warm up than it gives while others wait.
export default { maxWorkers: 2, projects, reporters, testSequencer: join(tests, 'setup/sequencer.mjs') }
