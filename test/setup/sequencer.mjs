import { sep } from 'node:path'
import Sequencer from '@jest/test-sequencer'

/**
 * The files that take longest. Jest knows from an earlier run how long each takes; on a fresh machine it goes by their
 * size, and one of these would begin when the others are through and leave a core idle.
 */
export const LONGEST = [
  'test/instance/app/casebook.test.ts',
  'test/faults/mutants.long.test.ts',
  'test/browser/every-page.long.test.ts',
  'test/glide-report/report.long.test.ts',
  'test/faults/shrinking.long.test.ts',
  'test/browser/journeys.long.test.ts',
  'test/glide-report/calls.long.test.ts',
  'test/instance/install/parts.long.test.ts',
  'test/instance/install/with-workspace.long.test.ts',
  'test/instance/app/believed-answers.long.test.ts',
  'test/instance/security/every-rule.long.test.ts',
]

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => LONGEST.findIndex((file) => path.endsWith(sep + file))
    const sorted = super.sort(tests)
    const first = sorted.filter((test) => rank(test) >= 0).sort((left, right) => rank(left) - rank(right))
    return [...first, ...sorted.filter((test) => rank(test) < 0)]
  }
}
