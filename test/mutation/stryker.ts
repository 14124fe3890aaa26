import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MutationReport } from './score'

/** The pace at which Stryker runs. */
export interface Pace {
  /** Mutants that are tried at once. */
  atOnce: number
  /** The seconds that it may take: what does not fit is left untried. */
  within?: number
}

/** The seconds in which Stryker ends after the last mutant that it had time for. */
const TO_END = 30

/** Folders that the unit tests do not need, so that they are not copied. */
const NOT_COPIED = [
  ...['dist', 'target', 'docs', 'examples', '.ci', 'src/client', 'sandbox/inspect'],
  ...['instance', 'platform', 'faults', 'browser', 'engine', 'inspect', 'genesys', 'cli', 'gate', 'bench'].map(
    (folder) => `test/${folder}`,
  ),
]

/** Stryker's options: `mutate` names files, or lines of files as `a.ts:3-9`. */
function options(mutate: readonly string[], folder: string, atOnce: number): object {
  return {
    testRunner: 'unit-tests',
    plugins: ['./test/mutation/runner.mjs'],
    mutate,
    ignorePatterns: NOT_COPIED,
    coverageAnalysis: 'perTest',
    // A mutant of what is evaluated while a module loads (tables, expressions): the runner loads the module anew with it.
    ignoreStatic: false,
    warnings: { slow: false },
    concurrency: atOnce,
    // A loop without end is ended by the runner itself: this is for one within a load, and has to outlast a busy machine.
    timeoutMS: 120_000,
    dryRunTimeoutMinutes: 10,
    tempDirName: join(folder, 'copies'),
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: join(folder, 'report.json') },
    logLevel: 'warn',
    allowEmpty: true,
  }
}

/**
 * Runs Stryker over files of src/server with the unit tests, and returns its report; none when the time was over before
 * the first mutant.
 */
export function runStryker(root: string, mutate: readonly string[], { atOnce, within }: Pace): MutationReport | null {
  const folder = join(root, 'dist/mutation')
  const config = join(folder, 'stryker.json')
  const report = join(folder, 'report.json')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(config, JSON.stringify(options(mutate, folder, atOnce), null, 2))
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js')
  const bounds =
    within === undefined
      ? {}
      : {
          timeout: (within + TO_END) * 1000,
          env: { ...process.env, MUTATION_UNTIL: String(Date.now() + within * 1000) },
        }
  const { status, error } = spawnSync(process.execPath, [stryker, 'run', config], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    ...bounds,
  })
  // Stryker that is told to end does so by itself, with a status of its own.
  if (error !== undefined && 'code' in error && error.code === 'ETIMEDOUT') return null
  if (status !== 0) throw new Error(`Stryker ended with ${String(status)}: see above`)
  return JSON.parse(readFileSync(report, 'utf8')) as MutationReport
}
