import { runSuite } from '../../sandbox/storms/suite'
import { isLong } from '../setup/length'
import { builtPackage } from './package'

const SEED = Number(process.env['TEST_SEED'] ?? 20_260_115)

const CASES = isLong ? 90 : 12

/** The least that has to happen, by the beginning of its name. */
const LEAST: Readonly<Record<'short' | 'long', Readonly<Record<string, number>>>> = {
  short: { crash: 2, fault: 4, 'landed after': 1, 'lane taken over': 1, quarantines: 1 },
  // Lanes are read before they are taken, so races are rare; only this many cases contain some.
  long: {
    crash: 10,
    fault: 20,
    race: 10,
    'landed after': 5,
    'lane taken over': 5,
    quarantines: 5,
    adoptions: 1,
    event: 5,
    'worker stood still': 5,
  },
}

describe('the fault suite', () => {
  test(`a short storm leaves every request registered once, or truly not (seed ${String(SEED)})`, async () => {
    const { cases, tally, failure } = await runSuite(builtPackage(), { runs: CASES, seed: SEED, shrinks: 20 })
    // On failure, `npm run faults -- --seed … --path …` plays the same case again.
    expect(failure).toBeNull()
    expect(cases).toBe(CASES)
    // The storm had faults: without them it would show nothing.
    const happened = (start: string): number =>
      tally.entries().reduce((sum, [name, count]) => (name.startsWith(start) ? sum + count : sum), 0)
    const rare = Object.entries(LEAST[isLong ? 'long' : 'short']).filter(([start, least]) => happened(start) < least)
    expect(rare.map(([start, least]) => [start, happened(start), least])).toEqual([])
  })
})
