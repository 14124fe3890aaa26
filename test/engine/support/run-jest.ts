import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const ROOT = join(__dirname, '../../..')
const JEST = require.resolve('jest/bin/jest')

/** The result of a run of Jest. */
export interface JestResult {
  passed: number
  failed: number
  skipped: number
  /** Names of the failed tests, or the reason why a test file did not run. */
  failures: string[]
  report: JestReport
}

/** The report in Jest's own form. */
export interface JestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numRuntimeErrorTestSuites: number
  testResults: {
    name: string
    message: string
    assertionResults: { ancestorTitles: string[]; fullName: string; status: string }[]
  }[]
}

/**
 * Runs Jest in a process of its own, on an engine (`SANDBOX_ENGINE`). `watch` shows its report as it comes;
 * `results` names a file that keeps it as JSON. Throws when it ends without a report.
 */
export async function runJest(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  { watch = false, results }: { watch?: boolean; results?: string | undefined } = {},
): Promise<JestResult> {
  const folder = mkdtempSync(join(tmpdir(), 'jest-'))
  const output = results === undefined ? join(folder, 'report.json') : resolve(results)
  try {
    const child = spawn(process.execPath, [JEST, ...args, '--json', `--outputFile=${output}`], {
      cwd: ROOT,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', watch ? 'inherit' : 'ignore'],
    })
    await new Promise((ended, failed) => child.on('exit', ended).on('error', failed))
    return resultOf(JSON.parse(readFileSync(output, 'utf8')) as JestReport)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function resultOf(report: JestReport): JestResult {
  const failures = report.testResults.flatMap(({ name, message, assertionResults }) =>
    assertionResults.length === 0
      ? [`${name}: ${message}`]
      : assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests,
    failures,
    report,
  }
}
