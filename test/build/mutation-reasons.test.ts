import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { checkout } from '../../build/project'
import { nameOf, stands } from '../mutation/name'
import { pureFiles } from '../mutation/pure-files'
import {
  compare,
  gone,
  heldElsewhere,
  keptReasons,
  readReasons,
  updateReasons,
  withoutWhole,
  writeReasons,
  type Reason,
} from '../mutation/reasons'
import { hashOf, percent, scoreOf, type Mutant, type MutationReport } from '../mutation/score'
import { removeProjects, temporaryProject } from './temporary-project'

afterAll(removeProjects)

/** Rooms in whose list some mutants stand that nobody has gone through. */
const OPEN: readonly string[] = []

const rooms = [...pureFiles(checkout).keys()]

describe('the survivors of pure files', () => {
  it('are listed for rooms that there are', () => {
    const lists = readdirSync(join(checkout, 'test/mutation/reasons')).map((name) => name.replace(/\.txt$/, ''))
    expect(lists.filter((name) => !rooms.includes(name))).toEqual([])
  })

  it.each(rooms)('of %s each have a reason, and still stand in the sources', (room) => {
    const reasons = keptReasons(checkout, room)
    const read = (file: string): string | null => {
      const path = join(checkout, 'src/server', room, file)
      return existsSync(path) ? readFileSync(path, 'utf8') : null
    }
    expect(gone(reasons, read)).toEqual([])
    const unsaid = reasons.filter(({ kind, why }) => kind !== 'Not gone through yet' && !/^[A-Z`].{15,}\.$/.test(why))
    expect(unsaid).toEqual([])
    const elsewhere = reasons.filter(({ kind }) => kind === 'Held elsewhere').map(({ why }) => why)
    expect(
      elsewhere.filter((why) => !existsSync(join(checkout, /test\/\S+\.test\.ts/.exec(why)?.[0] ?? 'none'))),
    ).toEqual([])
    const whole = reasons.filter(({ mutants }) => mutants.some((each) => each.endsWith(': *')))
    expect(whole.filter(({ kind }) => kind !== 'Held elsewhere' && kind !== 'Accepted')).toEqual([])
    const mutants = reasons.flatMap((each) => each.mutants)
    expect(mutants.filter((each, index) => mutants.indexOf(each) !== index)).toEqual([])
  })

  it('have all been gone through, but for those of the rooms that are named here', () => {
    const open = rooms.filter((room) => keptReasons(checkout, room).some(({ kind }) => kind === 'Not gone through yet'))
    expect(open.sort()).toEqual([...OPEN].sort())
  })
})

const SOURCE = `const TABLE = { a: 1 }

export function judge(value: number): string {
  if (value > 0 && value > 1) return 'a'
  return 'a'
}

class Judge {
  constructor() {
    this.a = 1
  }

  judge(): boolean {
    return true
  }
}
`

/** A mutant of the text that stands in a line, which may begin there and end later. */
function mutant(line: number, text: string, replacement: string, status: Mutant['status'] = 'Survived'): Mutant {
  const column = (SOURCE.split('\n')[line - 1] ?? '').indexOf(text) + 1
  return {
    mutatorName: 'Any',
    replacement,
    status,
    location: { start: { line, column }, end: { line, column: column + text.length } },
  }
}

const name = (...of: Parameters<typeof mutant>): string => nameOf('judge.ts', SOURCE, mutant(...of))

describe('a mutant', () => {
  it('is named by its declaration, its line with what is replaced, and the replacement', () => {
    expect(name(1, '1', '2')).toBe('TABLE: const TABLE = { a: «1» }  →  2')
    expect(name(4, 'value > 1', 'true')).toBe("judge: if (value > 0 && «value > 1») return 'a'  →  true")
    expect(name(10, '1', '2')).toBe('Judge.constructor: this.a = «1»  →  2')
    expect(name(14, 'true', 'false')).toBe('Judge.judge: return «true»  →  false')
  })

  it('of several lines is named by the first of them', () => {
    const block = mutant(3, '{', '{}')
    block.location.end = { line: 6, column: 2 }
    expect(nameOf('judge.ts', SOURCE, block)).toBe('judge: export function judge(value: number): string «{ …»  →  {}')
  })

  it('stands in a source while its line stands in its declaration, wherever that is', () => {
    for (const each of [name(1, '1', '2'), name(4, 'value > 1', 'true'), name(10, '1', '2')]) {
      expect(stands(each, 'judge.ts', SOURCE)).toBe(true)
      expect(stands(each, 'judge.ts', `// Moved\n\n${SOURCE}`)).toBe(true)
    }
    const last = name(5, "'a'", '""')
    expect(stands(last, 'judge.ts', SOURCE)).toBe(true)
    expect(stands(last, 'judge.ts', SOURCE.replace("return 'a'\n}", 'return value\n}'))).toBe(false)
    expect(stands(last, 'judge.ts', SOURCE.replace('judge(value', 'decide(value'))).toBe(false)
  })
})

describe('a list of reasons', () => {
  const one = `judge.ts, ${name(1, '1', '2')}`
  const other = `judge.ts, ${name(4, 'value > 1', 'true')}`
  const third = `judge.ts, ${name(5, "'a'", '""')}`
  const reasons: Reason[] = [
    { kind: 'Equivalent', why: 'Nobody reads the number of the table.', mutants: [one, other] },
  ]
  const report = (...mutants: Mutant[]): MutationReport => ({
    files: { 'src/server/one/judge.ts': { source: SOURCE, mutants } },
  })

  it('is read as it is written', () => {
    const open: Reason = { kind: 'Not gone through yet', why: '', mutants: [third] }
    expect(readReasons(writeReasons('one', [...reasons, open]))).toEqual([...reasons, open])
    expect(() => readReasons('Head\n\nBecause.\n  a')).toThrow('A reason begins with')
  })

  it('lacks a survivor that it does not name, and is obsolete where a test notices the mutant', () => {
    const found = report(
      mutant(1, '1', '2'),
      mutant(4, 'value > 1', 'true', 'Killed'),
      mutant(5, "'a'", '""', 'NoCoverage'),
    )
    expect(compare(found, reasons)).toEqual({ unexplained: [third], obsolete: [other] })
    expect(compare(report(mutant(4, 'value > 1', 'true', 'RuntimeError')), reasons).obsolete).toEqual([])
  })

  it('may name all mutants of a declaration, which the score leaves out where another test notices them', () => {
    const table: Reason[] = [{ kind: 'Held elsewhere', why: 'Another test reads it.', mutants: ['judge.ts, TABLE: *'] }]
    const alive = report(mutant(1, '1', '2'), mutant(5, "'a'", '""'))
    expect(compare(alive, table)).toEqual({ unexplained: [third], obsolete: [] })
    expect(heldElsewhere(alive, table)).toBe(1)
    expect(compare(report(mutant(1, '1', '2', 'Killed')), table).obsolete).toEqual(['judge.ts, TABLE: *'])
    expect(gone(table, () => SOURCE)).toEqual([])
    expect(gone(table, () => SOURCE.replace('TABLE', 'OTHER'))).toEqual(['judge.ts, TABLE: *'])
    expect(percent([{ tried: 3, killed: 1, elsewhere: 1 }])).toBe(50)
  })

  it('of a room that nobody has gone through lacks none, until its survivors are written down', () => {
    const { root } = temporaryProject({ 'test/mutation/reasons/one.txt': 'Head\n\nNot gone through yet.\n  *\n' })
    const alive = report(mutant(1, '1', '2'), mutant(5, "'a'", '""', 'Killed'))
    const whole = keptReasons(root, 'one')
    expect(whole).toEqual([{ kind: 'Not gone through yet', why: '', mutants: ['*'] }])
    expect(compare(alive, whole)).toEqual({ unexplained: [], obsolete: [] })
    expect(gone(whole, () => null)).toEqual([])
    updateReasons(root, 'one', compare(alive, withoutWhole(whole)))
    expect(keptReasons(root, 'one')).toEqual([{ kind: 'Not gone through yet', why: '', mutants: [one] }])
  })

  it('names mutants whose text is gone', () => {
    expect(gone(reasons, () => SOURCE)).toEqual([])
    expect(gone(reasons, () => SOURCE.replace('value > 1', 'value > 2'))).toEqual([other])
    expect(gone(reasons, () => null)).toEqual([one, other])
  })

  it('is kept with new survivors at its end, and without what is obsolete', () => {
    const { root } = temporaryProject({ 'test/mutation/reasons/one.txt': writeReasons('one', reasons) })
    updateReasons(root, 'one', { unexplained: [third], obsolete: [other] })
    expect(keptReasons(root, 'one')).toEqual([
      { ...reasons[0], mutants: [one] },
      { kind: 'Not gone through yet', why: '', mutants: [third] },
    ])
    updateReasons(root, 'one', { unexplained: [], obsolete: [one, third] })
    expect(keptReasons(root, 'one')).toEqual([])
  })

  it('leaves the score alone: what survives was not noticed, what a time limit ended was', () => {
    const all = [mutant(1, '1', '2', 'Timeout'), mutant(1, '1', '3', 'Killed'), mutant(1, '1', '4', 'NoCoverage')]
    const score = scoreOf([...all, mutant(1, '1', '5', 'RuntimeError')])
    expect(score).toEqual({ tried: 3, killed: 2 })
    expect(percent([score, { tried: 1, killed: 1 }])).toBe(75)
    expect(percent([])).toBe(100)
    expect(hashOf('a')).not.toBe(hashOf('b'))
  })
})
