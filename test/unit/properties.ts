import fc from 'fast-check'
import { isLong } from '../setup/length'

/** Set TEST_SEED to repeat a run or to try another one; fast-check prints the seed of a failing case. */
const seed = Number(process.env['TEST_SEED'] ?? 20260101)

/** The most values that a property is tried with; the trial of mutants runs them thousands of times. */
const most = Number(process.env['TEST_RUNS'] ?? (isLong ? Infinity : 100))

/** Asserts a property over generated values. */
export function assertProperty<T>(property: fc.IPropertyWithHooks<T> | fc.IProperty<T>, numRuns = 300): void {
  fc.assert(property, { seed, numRuns: Math.min(numRuns, most) })
}
