import { mutate, MUTANT_NAMES, type MutantName } from '../../sandbox/storms/switched-off'
import { play } from '../../sandbox/storms/play'
import type { ChangedValue, HappeningPlan, HttpPlan, Scenario } from '../../sandbox/storms/scenario/scenario'
import { Stage } from '../../sandbox/storms/stage/stage'
import { FAIR, ONE } from './fair'
import { builtPackage } from './package'

/** The problem that a case shows once its safeguard is switched off. */
interface Case {
  problem: RegExp
  scenario: Partial<Scenario>
}

const UNHEARD: HttpPlan = { kind: 'reset', when: 'after' }

/** A change of the first trunk, as soon as it is registered. */
const change = (what: ChangedValue): HappeningPlan => {
  return { step: 0, kind: 'change', trunk: 0, what, overwrite: false }
}

/** A case for every safeguard: a mutant without one does not compile. */
const FOUND: Readonly<Record<MutantName, Case>> = {
  'lane-key': {
    scenario: {
      requests: [ONE, { ...ONE, foreign: true }],
      workers: 3,
      turns: [
        { worker: 0, steps: 16 },
        { worker: 2, steps: 21 },
        { worker: 2, steps: 22 },
        { worker: 1, steps: 15 },
        { worker: 3, steps: 12 },
      ],
      dice: 19,
    },
    problem: /was taken while another worker held it/,
  },
  // The trunk is made, and its registration can't be written for a minute.
  'write-key': {
    scenario: { happenings: [{ step: 0, kind: 'refuse', place: 'registration', how: 'abort', minutes: 1 }] },
    problem: /^orphan|^duplicate|registered as the same trunk/,
  },
  'look-up': { scenario: { organizations: ['byoc_duplicates'], http: [null, UNHEARD] }, problem: /^duplicate/ },
  // The write lands a minute after its connection broke.
  quarantine: {
    scenario: { organizations: ['byoc_duplicates'], http: [null, { kind: 'late', minutes: 1 }] },
    problem: /^duplicate/,
  },
  // The only worker dies with its lane in hand.
  lease: { scenario: { crashes: [{ class: 'any', nth: 16, point: 'crash after' }] }, problem: /is still held/ },
  'lease-ignored': {
    scenario: {
      workers: 2,
      turns: [
        { worker: 0, steps: 21 },
        { worker: 0, steps: 3 },
        { worker: 1, steps: 9 },
      ],
    },
    problem: /was taken over while its lease was running/,
  },
  // The only worker stands still right before its claim is stored, and its write lands 25 minutes after it was claimed.
  'late-write': {
    scenario: {
      organizations: ['byoc_duplicates'],
      http: [null, { kind: 'hold', when: 'before', minutes: 13, crash: true }],
      happenings: [{ step: 38, kind: 'freeze', minutes: 12 }],
    },
    problem: /^duplicate/,
  },
  // As for the key of a write: what was made is known by the row of its attempt alone.
  recall: {
    scenario: { happenings: [{ step: 0, kind: 'refuse', place: 'registration', how: 'abort', minutes: 1 }] },
    problem: /^orphan/,
  },
  // The backup has the request as queued; its trunk is made, and then the instance is restored.
  'looks-first': {
    scenario: { organizations: ['byoc_duplicates'], happenings: [{ step: 34, kind: 'restore', minutes: 5 }] },
    problem: /^duplicate/,
  },
  // The first change lands a minute after its connection broke, and brings back what the trunk was before the second.
  'changes-in-turn': {
    scenario: {
      http: [null, null, null, { kind: 'late', minutes: 1 }],
      happenings: [change('caller_name'), change('realm')],
    },
    problem: /^BTR\d+ is changed, and Genesys has the former/,
  },
  drifted: {
    scenario: { happenings: [{ step: 0, kind: 'drift', trunk: 0, what: 'realm' }, change('caller_name')] },
    problem: /is changed, though somebody had changed realm/,
  },
  // Two people ask for it at once.
  'replaced-once': {
    scenario: {
      organizations: ['byoc_fixed'],
      happenings: [change('realm'), { step: 0, kind: 'replace', change: 0 }, { step: 0, kind: 'replace', change: 0 }],
    },
    problem: /replace the same trunk/,
  },
  // The answer to the order was lost; an administrator finds its trunk meanwhile.
  'not-awaited': {
    scenario: { http: [null, UNHEARD], happenings: [{ step: 60, kind: 'adopt', organization: 0 }] },
    problem: /was adopted, and an order made it/,
  },
  // The trunk is made, and what people read of it can't be written for a minute.
  sweeper: {
    scenario: { happenings: [{ step: 4, kind: 'refuse', place: 'summary', how: 'abort', minutes: 1 }] },
    problem: /is lost|is still held|has no registration/,
  },
}

/** The problems that a case finds in the package. */
async function problemsOf(app: ReturnType<typeof builtPackage>, { scenario }: Case): Promise<readonly string[]> {
  const stage = await Stage.open(app)
  try {
    return (await play(stage, { ...FAIR, ...scenario })).problems
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

  test.each(MUTANT_NAMES)('and with the safeguard it does not: %s', async (name) => {
    expect(await problemsOf(builtPackage(), FOUND[name])).toEqual([])
  })

  test('every replacement finds what it replaces, and changes nothing else', () => {
    const built = builtPackage()
    for (const name of MUTANT_NAMES) {
      const mutant = mutate(built, name)
      const changed = mutant.filter(({ path, text }) => built.find((each) => each.path === path)?.text !== text)
      expect([name, mutant.length, changed.length > 0]).toEqual([name, built.length, true])
    }
    const empty = built.map((file) => ({ ...file, text: '' }))
    expect(() => mutate(empty, 'quarantine')).toThrow('Nothing in the package is what the mutant "quarantine" replaces')
  })
})
