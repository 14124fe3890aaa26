import { mutate, MUTANT_NAMES, type MutantName } from '../../sandbox/faults/mutants'
import { play } from '../../sandbox/faults/play'
import type { HttpPlan, Scenario } from '../../sandbox/faults/scenario/scenario'
import { Stage } from '../../sandbox/faults/stage/stage'
import { runSuite } from '../../sandbox/faults/suite'
import { FAIR, ONE } from './fair'
import { builtPackage } from './package'

const SEED = 1

/** Cases that are played at most, from the one on that is known to find it. */
const CASES = 20

/** What shows that a safeguard is needed: a random case of the seed or, where one is rare, a case made for it. */
type Case = { problem: RegExp } & ({ from: number } | { scenario: Partial<Scenario> })

const SILENT: HttpPlan = { kind: 'reset', when: 'before' }

/** A case for every safeguard: a mutant without one does not compile. */
const FOUND: Readonly<Record<MutantName, Case>> = {
  'lane-key': { from: 65, problem: /was taken while another worker held it/ },
  'write-key': { from: 26, problem: /^orphan|^duplicate|registered as the same trunk/ },
  'look-up': { from: 12, problem: /^duplicate/ },
  quarantine: { from: 41, problem: /^duplicate/ },
  lease: { from: 8, problem: /is still held/ },
  'lease-ignored': { from: 0, problem: /was taken over while its lease was running/ },
  // The only worker stands still right before its claim is stored, and its write lands 25 minutes after it was claimed.
  'late-write': {
    scenario: {
      organizations: ['byoc_duplicates'],
      http: [null, { kind: 'hold', when: 'before', minutes: 13, crash: true }],
      happenings: [{ step: 34, kind: 'freeze', minutes: 12 }],
    },
    problem: /^duplicate/,
  },
  recall: { from: 12, problem: /^orphan/ },
  // The first request is registered; the write of its twin never arrives, and the look-up finds the first one's trunk.
  taken: {
    scenario: {
      organizations: ['byoc_duplicates'],
      requests: [ONE, { ...ONE, twin: true }],
      http: [null, null, SILENT],
    },
    problem: /are registered as the same trunk/,
  },
  sweeper: { from: 3, problem: /is lost|is still held|has no registration/ },
}

/** Safeguards whose case was made for them. A random one says nothing of the cases after it. */
const MADE = MUTANT_NAMES.filter((name) => 'scenario' in FOUND[name])

/** What a case finds in the package. */
async function problemsOf(app: ReturnType<typeof builtPackage>, found: Case): Promise<readonly string[]> {
  if ('from' in found) {
    const { failure } = await runSuite(app, { runs: CASES, seed: SEED, path: String(found.from), shrinks: 0 })
    return failure?.problems ?? []
  }
  const stage = await Stage.open(app)
  try {
    return (await play(stage, { ...FAIR, ...found.scenario })).problems
  } finally {
    await stage.close()
  }
}

describe('with one safeguard switched off', () => {
  test.each(MUTANT_NAMES)('the suite fails: %s', async (name) => {
    const app = mutate(builtPackage(), name)
    const problems = await problemsOf(app, FOUND[name])
    expect(problems).toContainEqual(expect.stringMatching(FOUND[name].problem))
  })

  test.each(MADE)('the case that is made for it is none with the safeguard: %s', async (name) => {
    expect(await problemsOf(builtPackage(), FOUND[name])).toEqual([])
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
