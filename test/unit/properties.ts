import fc from 'fast-check'

/** Set TEST_SEED to repeat a run or to try another one; fast-check prints the seed of a failing case. */
const seed = Number(process.env['TEST_SEED'] ?? 20260101)

/** The most values that a property is tried with; the trial of mutants runs them thousands of times. */
const most = Number(process.env['TEST_RUNS'] ?? Infinity)

/** Asserts a property over generated values. */
export function assertProperty<T>(property: fc.IPropertyWithHooks<T> | fc.IProperty<T>, numRuns = 300): void {
  fc.assert(property, { seed, numRuns: Math.min(numRuns, most) })
}
