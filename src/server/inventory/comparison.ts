import type { Comparison } from '../requests'
import { describeDrift, describeUncompared, type Drift } from './drift'

/**
 * A comparison in words for the request: the differences, '' when there are none, and the terms that it says nothing
 * of.
 */
export function comparisonOf(drift: Drift, secrets: readonly string[] = []): Comparison {
  return {
    drift: drift.kind === 'same' ? '' : describeDrift(drift, secrets),
    notCompared: drift.kind === 'missing' ? '' : describeUncompared(drift.untold),
  }
}
