import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { MATRIX, USES, type Subject } from './matrix'
import { packageRecords } from './package'
import type { Person } from '../../harness/people'
import { SECRETS } from './promises'
import { TABLES } from './world'

const ROOT = join(__dirname, '../../..')
const GUIDE = readFileSync(join(ROOT, 'docs/security.md'), 'utf8')
const records = packageRecords()

/** Rows of the table that begins with this head, by column. */
function rowsOf(firstColumn: string): Record<string, string>[] {
  const lines = GUIDE.split('\n')
  const at = lines.findIndex((line) => line.startsWith(`| ${firstColumn} |`))
  const cells = (line: string): string[] =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim())
  const head = cells(lines[at] ?? '')
  const after = lines.slice(at + 2)
  const end = after.findIndex((line) => !line.startsWith('|'))
  return after
    .slice(0, end)
    .map((line) => Object.fromEntries(cells(line).map((cell, index) => [head[index] ?? '', cell])))
}

const marked = (cell: string, mark: '`' | '*'): string[] =>
  [...cell.matchAll(mark === '`' ? /`([^`]+)`/g : /(?<!\*)\*([^*]+)\*(?!\*)/g)].map((match) => match[1] ?? '')

const FILES = ['src', 'test'].flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((path) => join(room, path)),
)

/** True for a path, the name of a file in any folder, or a pattern for the files of a folder (`folder/*.now.ts`). */
function isThere(named: string): boolean {
  const [folder = '', end] = named.split('*')
  if (end !== undefined) return FILES.some((path) => path.startsWith(folder) && path.endsWith(end))
  return FILES.some((path) => path === named || (!named.includes('/') && basename(path) === named))
}

describe('the promises in docs/security.md', () => {
  const promises = rowsOf('promise')

  it.each(promises)('$promise: what keeps it, and what would fail, is there', (row) => {
    const named = [row['how it is kept'] ?? '', row['what fails when it is not'] ?? ''].flatMap((cell) =>
      marked(cell, '`'),
    )
    const files = named.filter((name) => /^(src|test)\//.test(name) || name.endsWith('.ts'))
    expect(files.filter((name) => !isThere(name))).toEqual([])
    const shipped = marked(row['what fails when it is not'] ?? '', '*')
    expect(files.length + shipped.length).toBeGreaterThan(0)
  })

  it('name tests that the application ships', () => {
    const named = promises.flatMap((row) => marked(row['what fails when it is not'] ?? '', '*'))
    const shipped = records.filter(({ table }) => table === 'sys_atf_test').map(({ values }) => values['name'] ?? '')
    expect(named).not.toEqual([])
    expect(named.filter((abridged) => !shipped.some((name) => fits(name, abridged)))).toEqual([])
  })
})

/** True when a name is the abridged one, in which `…` stands for the parts that are left out. */
function fits(name: string, abridged: string): boolean {
  return abridged.split('…').every((part) => name.includes(part.trim()))
}

/** Every encrypted column of the package. */
function encryptedColumns(): string[] {
  const folder = join(ROOT, 'dist/app/dictionary')
  return readdirSync(folder)
    .flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/<element name="(\w+)" type="password2"/g)].map(
        ([, column]) => `${basename(file, '.xml')}.${column ?? ''}`,
      ),
    )
    .sort()
}

describe('who may do what, in docs/security.md', () => {
  const PEOPLE: Readonly<Record<string, Person>> = {
    requester: 'requester',
    operator: 'operator',
    administrator: 'administrator',
    "instance's administrator without a role of the app": 'platform administrator',
  }

  it('is what the matrix says, which the built access controls are held against', () => {
    const told = rowsOf('record').map((row) => [row['record'], ...Object.keys(PEOPLE).map((column) => row[column])])
    const held = (Object.keys(MATRIX) as Subject[]).map((subject) => [
      subject,
      ...Object.values(PEOPLE).map((person) => (MATRIX[subject][person]?.may ?? []).join(', ')),
    ])
    expect(told).toEqual(held)
  })

  it('is what the tables let scripts of other scopes do', () => {
    const built = (subject: Subject): string => {
      const table = records.find((each) => each.table === 'sys_db_object' && each.values['name'] === TABLES[subject])
      const access = table?.values ?? {}
      const open = ['read', 'create', 'update', 'delete'].filter((way) => access[`${way}_access`] === 'true')
      return access['access'] === 'public' ? open.join(', ') : ''
    }
    const told = rowsOf('record').map((row) => [row['record'], row['scripts of other scopes']])
    expect(told).toEqual((Object.keys(TABLES) as Subject[]).map((subject) => [subject, built(subject)]))
  })

  it('leaves out every secret, and no other column', () => {
    const [column = '', of = ''] = Object.keys(rowsOf('column that nobody reads, searches, reports on')[0] ?? {})
    const told = rowsOf(column).flatMap((row) =>
      marked(row[column] ?? '', '`').map((name) => `${(row[of] ?? '').replaceAll('`', '')}.${name}`),
    )
    expect(told.sort()).toEqual([...SECRETS].sort())
    expect(encryptedColumns()).toEqual(told)
    const sealed = USES.filter(({ passed }) => passed.length === 0).map(
      (use) => `${TABLES[use.subject]}.${use.column ?? ''}`,
    )
    expect([...new Set(sealed)].sort()).toEqual(told)
  })
})
