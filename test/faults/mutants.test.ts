import { mutate, MUTANT_NAMES, type MutantName } from '../../sandbox/faults/mutants'
import { runSuite } from '../../sandbox/faults/suite'
import { builtPackage } from './package'

const SEED = 1

/** Cases that are played at most, from the one on that is known to find it. */
const CASES = 60

/** What the suite finds when a safeguard is switched off, and from which case of the seed on. */
const FOUND: readonly (readonly [MutantName, number, RegExp])[] = [
  ['lane-key', 238, /was taken while another worker held it/],
  ['write-key', 22, /^duplicate|registered as the same trunk/],
  ['look-up', 12, /^duplicate/],
  ['quarantine', 41, /^duplicate/],
  ['lease', 8, /is still held/],
  ['lease-ignored', 0, /was taken over while its lease was running/],
  ['taken', 0, /are registered as the same trunk/],
  ['sweeper', 3, /is lost|is still held|has no registration/],
]

describe('with one safeguard switched off', () => {
  test.each(FOUND)('the suite fails: %s', async (name, path, problem) => {
    const app = mutate(builtPackage(), name)
    const { failure } = await runSuite(app, { runs: CASES, seed: SEED, path: String(path), shrinks: 0 })
    expect(failure?.problems).toContainEqual(expect.stringMatching(problem))
  })

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
