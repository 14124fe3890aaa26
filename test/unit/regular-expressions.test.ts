import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseRegExpLiteral, visitRegExpAST, type AST } from '@eslint-community/regexpp'
import { serverExpressions, sourcesBelow } from '../../bench/measures/expressions'

/**
 * Every regular expression of the server: none may take longer than in proportion to its text, whatever a hostile
 * server writes. The test looks at the quantifiers, because a timing depends on the machine.
 */

const ROOT = join(__dirname, '../..')
const SERVER = join(ROOT, 'src/server')

/** Longest run that a quantifier counts: a text is cut at this length before it is searched. */
const LONGEST = 8000

/**
 * Files whose expressions meet only texts of a column of at most 4,000 characters, or of an administrator's own record.
 * No text from Genesys Cloud or from a caller of the REST API is among them.
 */
const TYPED = ['sip/sip-uri.ts', 'networks/allow-list.ts', 'sip/ip-address.ts', 'genesys/organization-id.ts']

/** Quantifiers of an expression that no number bounds. */
function unbounded(literal: string): AST.Quantifier[] {
  const found: AST.Quantifier[] = []
  visitRegExpAST(parseRegExpLiteral(literal), {
    onQuantifierEnter: (quantifier) => {
      if (quantifier.max > LONGEST) found.push(quantifier)
    },
  })
  return found
}

/**
 * True for an expression that is linear although a quantifier has no bound. It is tried at one place only (`^`), and no
 * two quantifiers can share characters; or it is one repeated character, each of which is passed once.
 */
function isLinear(literal: string): boolean {
  const loose = unbounded(literal)
  if (loose.length === 0) return true
  const { pattern } = parseRegExpLiteral(literal)
  const [only] = pattern.alternatives
  if (pattern.alternatives.length !== 1 || only === undefined) return false
  const [first, ...more] = only.elements
  if (
    first === undefined ||
    loose.some((each) => each.element.type === 'Group' || each.element.type === 'CapturingGroup')
  )
    return false
  if (more.length === 0) return loose.length === 1
  return first.type === 'Assertion' && first.kind === 'start' && loose.length === 1
}

const expressions = serverExpressions(ROOT)

it('finds the expressions', () => {
  expect(expressions.length).toBeGreaterThan(60)
})

it('lets none take longer than in proportion to its text', () => {
  const slow = expressions.filter(({ file, literal }) => !TYPED.includes(file) && !isLinear(literal))
  expect(slow).toEqual([])
})

it.each([
  ['/[\\w.-]*password=/', false],
  ['/sips?:[^\\s:@]+:[^\\s@]*@/', false],
  ['/(?:a+)+$/', false],
  ['/^(a+)+$/', false],
  ['/a.*b/', false],
  ['/^\\s*\\S*\\s*$/', false],
  ['/\\s+/g', true],
  ['/^[a-z]+$/', true],
  ['/a.{0,200}b/', true],
])('judges %s', (literal, linear) => {
  expect(isLinear(literal)).toBe(linear)
})

it('bounds those that are put together from texts, too', () => {
  const put = sourcesBelow(SERVER).filter((path) => readFileSync(path, 'utf8').includes('new RegExp('))
  // A quoted text with a group or a backslash in it is a part of an expression.
  const parts = put.flatMap(
    (path) => readFileSync(path, 'utf8').match(/'[^'\n]*(?:\(\?|\\)[^'\n]*'|`[^`]*\(\?[^`]*`/g) ?? [],
  )
  expect(parts.length).toBeGreaterThan(5)
  for (const part of parts) expect(part).not.toMatch(/[*+](?![^[]*\])|\{\d+,\}/)
  expect(put.map((path) => relative(SERVER, path)).sort()).toEqual([
    'audit/audit-cause.ts',
    'audit/audit-subject.ts',
    'redaction/redact.ts',
  ])
})
