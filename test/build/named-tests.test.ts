import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseSync, type Module } from '@swc/core'
import { checkout } from '../../build/project'

/** Pages whose tables say what is promised, and name the tests that fail when it is not kept. */
const PAGES = ['docs/security.md', 'docs/exactly-once.md']

const TESTS = readdirSync(join(checkout, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => join('test', path))

const read = (path: string): string => readFileSync(join(checkout, path), 'utf8')

/** Titles of the tests and blocks of tests in a file. */
function titlesIn(path: string): string[] {
  const found: string[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { type, arguments: given } = node as { type?: string; arguments?: { expression: Titled }[] }
    const title = given?.[0]?.expression
    if (type === 'CallExpression' && title?.type === 'StringLiteral') found.push(title.value)
    for (const each of Object.values(node)) visit(each)
  }
  const module: Module = parseSync(read(path), { syntax: 'typescript' })
  visit(module.body)
  return found
}

interface Titled {
  type: string
  value: string
}

/** Names of the tests that the package ships. */
const SHIPPED = readdirSync(join(checkout, 'src/fluent/tests'))
  .flatMap((name) => [...read(`src/fluent/tests/${name}`).matchAll(/^ {4}name: 'BYOC Trunks: (.+)',$/gm)])
  .map(([, name = '']) => name.replaceAll("\\'", "'"))

interface Row {
  promise: string
  named: string
}

/** The rows of a page's tables whose last column names what fails. */
function rowsOf(page: string): Row[] {
  const rows: Row[] = []
  let isPromised = false
  for (const line of read(page).split('\n')) {
    if (!line.startsWith('| ')) isPromised &&= line.startsWith('|---')
    else if (/\| what fails when it (?:is|does) not \|$/.test(line)) isPromised = true
    else if (isPromised) {
      const cells = line.slice(2, -2).split(' | ')
      rows.push({ promise: cells[0] ?? '', named: cells[cells.length - 1] ?? '' })
    }
  }
  return rows
}

/** The test files that a text names by their path or the end of it; an empty list for a name of no file. */
function filesNamed(text: string): Map<string, string[]> {
  const names = [...text.matchAll(/`([\w/.-]+\.test\.ts)`/g)].map(([, name = '']) => name)
  return new Map(names.map((name) => [name, TESTS.filter((path) => path === name || basename(path) === name)]))
}

/** Titles that stand in italics after a name in code. An ellipsis stands for any words. */
function titlesNamed(text: string): { title: string; shipped: boolean }[] {
  return [...text.matchAll(/(shipped tests? )?((?:\*[^*]+\*(?:, )?)+)/g)].flatMap(([, shipped, titles = '']) =>
    [...titles.matchAll(/\*([^*]+)\*/g)].map(([, title = '']) => ({ title, shipped: shipped !== undefined })),
  )
}

function isLike(title: string, known: string): boolean {
  const parts = title.split(/\s*…\s*/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`).test(known)
}

describe.each(PAGES)('%s', (page) => {
  const rows = rowsOf(page)

  it('promises something', () => {
    expect(rows.length).toBeGreaterThan(30)
  })

  it.each(rows)('names the test that fails when this is not kept: $promise', ({ named }) => {
    const files = filesNamed(named)
    const isAsBefore = named.startsWith('the same')
    expect(files.size > 0 || isAsBefore || named.includes('shipped test')).toBe(true)
    expect([...files].filter(([, paths]) => paths.length === 0).map(([name]) => name)).toEqual([])
  })

  it('names no title that no test has', () => {
    const lost = rows.flatMap(({ named }) => {
      const titles = [...filesNamed(named).values()].flat().flatMap(titlesIn)
      return titlesNamed(named)
        .filter(({ title, shipped }) => !(shipped ? SHIPPED : titles).some((known) => isLike(title, known)))
        .map(({ title }) => title)
    })
    expect(lost).toEqual([])
  })
})

it('names a test in each section of exactly-once with a table', () => {
  const sections = read('docs/exactly-once.md').split(/^#{2,3} /m)
  const silent = sections.filter((section) => section.includes('\n|---') && filesNamed(section).size === 0)
  expect(silent.map((section) => section.split('\n')[0])).toEqual([])
})

describe('this check', () => {
  it('finds tests, their titles and the shipped ones', () => {
    expect(SHIPPED.length).toBeGreaterThan(5)
    expect(titlesIn('test/build/named-tests.test.ts')).toContain('finds tests, their titles and the shipped ones')
    expect([...filesNamed('`nowhere.test.ts`, `named-tests.test.ts`')].map(([, paths]) => paths.length)).toEqual([0, 1])
  })

  it('takes an ellipsis for any words, and nothing else', () => {
    expect(isLike('a (b) … d', 'a (b) c d')).toBe(true)
    expect(isLike('a', 'a b')).toBe(false)
    expect(titlesNamed('`x.test.ts` *one*, *two*; shipped test *three …*')).toEqual([
      { title: 'one', shipped: false },
      { title: 'two', shipped: false },
      { title: 'three …', shipped: true },
    ])
  })
})
