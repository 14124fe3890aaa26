import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MutationReport } from './score'

/** As many as the smallest machines have cores. */
const AT_ONCE = 2

/** Folders that the unit tests do not need, so that they are not copied. */
const NOT_COPIED = [
  ...['dist', 'target', 'docs', 'examples', '.ci', 'src/client', 'sandbox/inspect'],
  ...['instance', 'platform', 'faults', 'browser', 'engine', 'inspect', 'genesys', 'cli', 'gate', 'bench'].map(
    (folder) => `test/${folder}`,
  ),
]

/** Stryker's options: `mutate` names files, or lines of files as `a.ts:3-9`. */
function options(mutate: readonly string[], folder: string): object {
  return {
    testRunner: 'unit-tests',
    plugins: ['./test/mutation/runner.mjs'],
    mutate,
    ignorePatterns: NOT_COPIED,
    coverageAnalysis: 'perTest',
    // A mutant of what is evaluated while a module loads (tables, expressions) belongs to no single test.
    ignoreStatic: true,
    concurrency: AT_ONCE,
    timeoutMS: 30_000,
    dryRunTimeoutMinutes: 10,
    tempDirName: join(folder, 'copies'),
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: join(folder, 'report.json') },
    logLevel: 'warn',
    allowEmpty: true,
  }
}

/** Runs Stryker over files of src/server with the unit tests, and returns its report. */
export function runStryker(root: string, mutate: readonly string[]): MutationReport {
  const folder = join(root, 'dist/mutation')
  const config = join(folder, 'stryker.json')
  const report = join(folder, 'report.json')
  mkdirSync(folder, { recursive: true })
  rmSync(report, { force: true })
  writeFileSync(config, JSON.stringify(options(mutate, folder), null, 2))
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js')
  const { status } = spawnSync(process.execPath, [stryker, 'run', config], { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error(`Stryker ended with ${String(status)}: see above`)
  return JSON.parse(readFileSync(report, 'utf8')) as MutationReport
}
