import { join } from 'node:path'
import { checkout } from '../../build/project'
import { changedLines } from '../mutation/changed-lines'
import { pureFiles } from '../mutation/pure-files'
import { LEAST, ofRoom, scoreOf, survivors, type MutationReport } from '../mutation/score'
import { keptScores } from '../mutation/scores'
import { removeProjects, temporaryProject } from './temporary-project'

afterAll(removeProjects)

const rooms = pureFiles(checkout)
const scores = keptScores(checkout)
const tried = [...rooms.keys()]

describe('the mutants of pure files', () => {
  it('have been tried in every room', () => {
    expect(rooms.size).toBeGreaterThan(10)
    expect(Object.keys(scores).sort()).toEqual([...tried].sort())
  })

  it.each(tried)('were noticed in %s, 9 of 10 at least', (room) => {
    const { tried: all = 0, killed = 0, score } = scores[room] ?? {}
    expect(score).toBeGreaterThanOrEqual(LEAST)
    expect(score).toBe(all === 0 ? 100 : Math.floor((1000 * killed) / all) / 10)
  })
})

describe('a file is pure', () => {
  const house = {
    'src/server/rooms.json': JSON.stringify([{ room: 'servicenow' }, { room: 'ground' }, { room: 'upper' }]),
    'src/server/servicenow/index.ts': "export { text } from './text'\nexport { now } from './clock'",
    'src/server/servicenow/platform.d.ts': 'declare const gs: { now(): string }\ninterface gx { a: 1 }',
    'src/server/servicenow/text.ts': 'export const text = (value: string): string => value',
    'src/server/servicenow/clock.ts': 'export const now = (): string => gs.now()',
    'src/server/ground/index.ts': "export { decide } from './decide'\nexport { keep, type Kept } from './keep.store'",
    'src/server/ground/decide.ts': "import { text } from '../servicenow'\nexport const decide = (): string => text('')",
    'src/server/ground/keep.store.ts': 'export interface Kept { a: 1 }\nexport const keep = (): number => 1',
    'src/server/upper/index.ts': "export { judge } from './judge'",
    'src/server/upper/judge.ts':
      "import { decide, type Kept } from '../ground'\nexport const judge = (kept: Kept): string => decide() + String(kept.a)",
    'src/server/upper/late.ts': "import { now } from '../servicenow'\nexport const late = (): string => now()",
    'src/server/upper/later.ts': "import { late } from './late'\nexport const later = (): string => late()",
    'src/server/upper/store.ts': "import { keep } from '../ground'\nexport const store = (): number => keep()",
  }

  it('when neither it nor a file whose values it imports names the platform, whatever stands in the same room', () => {
    const found = pureFiles(temporaryProject(house).root)
    expect([...found]).toEqual([
      ['ground', ['src/server/ground/decide.ts']],
      ['upper', ['src/server/upper/judge.ts']],
    ])
  })
})

it('takes the new and the different lines of a change, and none that are gone', () => {
  const diff = [
    'diff --git a/a.ts b/a.ts',
    '+++ b/a.ts',
    '@@ -3 +3,2 @@ function x',
    '+one',
    '+two',
    '@@ -9,2 +10,0 @@',
    '-gone',
    '+++ b/b.ts',
    '@@ -1,0 +7 @@',
    '+new',
  ].join('\n')
  expect(changedLines(diff)).toEqual([
    { file: 'a.ts', from: 3, to: 4 },
    { file: 'b.ts', from: 7, to: 7 },
  ])
})

describe('a score', () => {
  const at = { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } }
  const mutant = { mutatorName: 'X', replacement: 'b', location: at }
  const report: MutationReport = {
    files: {
      'src/server/one/a.ts': {
        source: 'abc()',
        mutants: [
          { ...mutant, status: 'Killed' },
          { ...mutant, status: 'Timeout' },
          { ...mutant, status: 'Survived' },
          { ...mutant, status: 'Ignored', statusReason: 'Static mutant (and "ignoreStatic" was enabled)' },
          { ...mutant, status: 'Ignored', statusReason: 'the order is not told' },
          { ...mutant, status: 'RuntimeError' },
        ],
      },
      'src/server/two/b.ts': { source: 'abc()', mutants: [{ ...mutant, status: 'NoCoverage' }] },
    },
  }

  it('counts what was noticed of what was tried, and a mutant without a test as not noticed', () => {
    expect(scoreOf(ofRoom(report, 'one'))).toEqual({ tried: 3, killed: 2, static: 1, equivalent: 1, score: 66.6 })
    expect(scoreOf(ofRoom(report, 'two'))).toEqual({ tried: 1, killed: 0, static: 0, equivalent: 0, score: 0 })
    expect(scoreOf({ files: {} }).score).toBe(100)
  })

  it('names what survived', () => {
    expect(survivors(report)).toEqual([
      'src/server/one/a.ts:1: abc  →  b',
      'src/server/two/b.ts:1: abc  →  b  (no test comes by)',
    ])
  })
})

it('reads the scores of the place where they are kept', () => {
  expect(Object.keys(keptScores(join(checkout, 'docs')))).toEqual([])
})
