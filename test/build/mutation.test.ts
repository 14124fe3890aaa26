import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkout } from '../../build/project'
import { changedFiles } from '../mutation/changed-files'
import { changedLines } from '../mutation/changed-lines'
import { pureFiles } from '../mutation/pure-files'
import { LEAST, percent } from '../mutation/score'
import { keptScores } from '../mutation/scores'
import { removeProjects, temporaryProject } from './temporary-project'

afterAll(removeProjects)

const rooms = pureFiles(checkout)
const scores = keptScores(checkout)

/** Rooms that have not been tried since scores are kept by file. */
const UNTRIED: readonly string[] = []

describe('the mutants of pure files', () => {
  const tried = [...rooms.keys()].filter((room) => !UNTRIED.includes(room))

  it('have been tried in every room', () => {
    expect(rooms.size).toBeGreaterThan(10)
    expect(Object.keys(scores).sort()).toEqual([...tried].sort())
  })

  it.each(tried)('were noticed in %s, 9 of 10 at least', (room) => {
    const kept = Object.values(scores[room] ?? {})
    expect(kept.filter(({ hash }) => !/^[0-9a-f]{12}$/.test(hash))).toEqual([])
    expect(percent(kept)).toBeGreaterThanOrEqual(LEAST)
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

describe('what has changed', () => {
  let folder: string
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
  const commit = (file: string): void => {
    writeFileSync(join(folder, file), file)
    git('add', '.')
    git('commit', '-q', '-m', file)
  }

  /** Makes the branch with a commit of its own for each file. */
  const branchWith = (...files: string[]): void => {
    git('checkout', '-q', '-b', 'branch')
    files.forEach(commit)
  }
  /** Makes the history of a main branch with a commit for each file. */
  const mainWith = (...files: string[]): void => {
    git('init', '-q', '-b', 'main')
    files.forEach(commit)
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'changed-'))
  })

  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('is unknown where there is no history, or a first commit alone', () => {
    expect(changedFiles(folder)).toEqual({ since: null, files: [] })
    mainWith('a.ts')
    expect(changedFiles(folder)).toEqual({ since: null, files: [] })
  })

  it('is the last commit of the main branch, and what is not committed', () => {
    mainWith('a.ts', 'b.ts')
    writeFileSync(join(folder, 'new.ts'), '')
    expect(changedFiles(folder).files).toEqual(['b.ts', 'new.ts'])
  })

  it('is everything that a branch has changed since it left the main branch', () => {
    mainWith('a.ts', 'b.ts')
    branchWith('c.ts', 'd.ts')
    expect(changedFiles(folder).files).toEqual(['c.ts', 'd.ts'])
  })

  it('is the last commit where a clone knows no main branch, and nothing where it knows no parent', () => {
    mainWith('a.ts', 'b.ts')
    branchWith('c.ts', 'd.ts')
    git('branch', '-q', '-D', 'main')
    expect(changedFiles(folder).files).toEqual(['d.ts'])
    const shallow = join(folder, 'shallow')
    git('clone', '-q', '--depth', '1', `file://${folder}`, shallow)
    expect(changedFiles(shallow)).toEqual({ since: null, files: [] })
  })
})
