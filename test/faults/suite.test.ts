import { runSuite } from '../../sandbox/faults/suite'
import { builtPackage } from './package'

const SEED = Number(process.env['TEST_SEED'] ?? 20_260_115)

/** Lanes are read before they are taken, so races are rare; this many cases contain some. */
const CASES = 90

describe('the fault suite', () => {
  test(`a short storm leaves every request registered once, or truly not (seed ${String(SEED)})`, async () => {
    const { cases, tally, failure } = await runSuite(builtPackage(), { runs: CASES, seed: SEED, shrinks: 20 })
    // On failure, `npm run faults -- --seed … --path …` plays the same case again.
    expect(failure).toBeNull()
    expect(cases).toBe(CASES)
    // The storm had faults: without them it would show nothing.
    const happened = (start: string): number =>
      tally.entries().reduce((sum, [name, count]) => (name.startsWith(start) ? sum + count : sum), 0)
    for (const [start, least] of [
      ['crash', 10],
      ['fault', 20],
      ['race', 10],
      ['landed after', 5],
      ['lane taken over', 5],
      ['quarantines', 5],
      ['adoptions', 1],
      ['event', 5],
      ['worker stood still', 5],
    ] as const) {
      expect([start, happened(start) >= least, happened(start)]).toEqual([start, true, expect.any(Number)])
    }
  })
})
