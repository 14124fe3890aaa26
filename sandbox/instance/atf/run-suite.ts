import { readSuite } from './read-tests'
import { runTest, type TestBench, type TestResult } from './run-test'

/** Runs a suite's tests one after another; stops after a failed one that the suite aborts on. */
export async function runSuite(bench: TestBench, name: string): Promise<TestResult[]> {
  const results: TestResult[] = []
  for (const { test, abortOnFailure } of readSuite(bench.database, name)) {
    const result = await runTest(bench, test)
    results.push(result)
    if (abortOnFailure && result.failure !== null) break
  }
  return results
}
