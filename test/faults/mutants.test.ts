import { mutate, MUTANT_NAMES, type MutantName } from '../../sandbox/faults/mutants'
import { runSuite } from '../../sandbox/faults/suite'
import { builtPackage } from './package'

const SEED = 1

/** What the suite finds when a safeguard is switched off, and within how many cases. */
const FOUND: readonly (readonly [MutantName, number, RegExp])[] = [
  ['lane-key', 20, /was taken while another worker held it/],
  ['write-key', 40, /^duplicate|registered as the same trunk/],
  ['look-up', 40, /^duplicate/],
  ['quarantine', 40, /^duplicate/],
  ['lease', 20, /is still held/],
  ['lease-ignored', 20, /was taken over while its lease was running/],
  ['sweeper', 40, /is lost|is still held/],
]

describe('with one safeguard switched off', () => {
  test.each(FOUND)(
    'the suite fails: %s, within %d cases',
    async (name, runs, problem) => {
      const { cases, failure } = await runSuite(mutate(builtPackage(), name), { runs, seed: SEED, shrinks: 0 })
      expect(failure?.problems).toContainEqual(expect.stringMatching(problem))
      expect(cases).toBeLessThanOrEqual(runs)
    },
    120_000,
  )

  test('every replacement finds what it replaces, and changes nothing else', () => {
    const built = builtPackage()
    for (const name of MUTANT_NAMES) {
      const changed = mutate(built, name).filter(
        ({ path, text }) => built.find((each) => each.path === path)?.text !== text,
      )
      expect([name, changed.length]).toEqual([name, expect.any(Number)])
      expect(changed.length).toBeGreaterThan(0)
    }
    const empty = built.map((file) => ({ ...file, text: '' }))
    expect(() => mutate(empty, 'quarantine')).toThrow('Nothing in the package is what the mutant "quarantine" replaces')
  })
})
