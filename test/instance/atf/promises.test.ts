import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRecords } from '../security/package'

const read = (file: string): string => readFileSync(join(__dirname, '../../..', file), 'utf8')

/** The README in one line, so that a quotation matches across its line breaks. */
const README = read('README.md').replace(/\s+/g, ' ')

/** Rows of the table in docs/shipped-tests.md: a quotation of the README, and the test that shows that it holds. */
const kept = [...read('docs/shipped-tests.md').matchAll(/^\| "(.+)" \| \*(.+)\* \|$/gm)].map(
  ([, promise = '', test = '']) => ({ promise, test }),
)
const promises = new Set(kept.map(({ promise }) => promise))

const shipped = packageRecords()
  .filter(({ table }) => table === 'sys_atf_test')
  .map(({ values }) => values['name'] ?? '')

it.each([...promises])('the README says "%s"', (promise) => {
  expect(README).toContain(promise)
})

it('every way to call the app has a shipped test', () => {
  const [, table = ''] = /## Call it\n([^]*?)\n\n(?!\|)[^|\n]/.exec(read('README.md')) ?? []
  const ways = [...table.matchAll(/^\| ([^|]+) \|/gm)].map(([, from = '']) => from.replace(/ \(.*\)$/, '')).slice(1)
  expect(ways).not.toHaveLength(0)
  expect(ways.filter((way) => !promises.has(way))).toEqual([])
})

it('each shipped test shows a promise kept, and each test that is named is shipped', () => {
  expect([...new Set(kept.map(({ test }) => test))].sort()).toEqual([...shipped].sort())
})
