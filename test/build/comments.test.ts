import { Linter, type Rule } from 'eslint'
import { parser } from 'typescript-eslint'

// ESLint's configuration is plain JavaScript, and loads the rule as it stands.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const rule = require('../../build/lint/headless-comments.cjs') as Rule.RuleModule

function findingsIn(source: string): string[] {
  const plugins = { own: { rules: { 'headless-comments': rule } } }
  const config = { languageOptions: { parser }, plugins, rules: { 'own/headless-comments': 'error' } } as const
  return new Linter().verify(source, config).map(({ line, message }) => `${line}: ${message.replace(/^.*?: /, '')}`)
}

describe('a comment', () => {
  it.each([
    ['/** What a look-up found. */', '1: What a look-up found.'],
    ['/** Whether a token is valid; null without one. */', '1: Whether a token is valid; null without one.'],
    ['\n// Who holds the lane\n// works.', '2: Who holds the lane works.'],
    ['/** The lane. Whoever takes it, waits. */', '1: Whoever takes it, waits.'],
    ['/** When a token counts as issued: a moment, or two. */', '1: When a token counts as issued: a moment, or two.'],
    ['/**\n * The lane.\n *\n * - How long it lasts\n */', '1: How long it lasts'],
    ['const a = { /** Where it went. */ b: 1 }', '1: Where it went.'],
  ])('without a subject is found: %j', (source, finding) => {
    expect(findingsIn(source)).toEqual([finding])
  })

  it.each([
    '/** The result of a look-up; null when it found nothing. */',
    '// When the lease ends, worker B takes the lane.',
    '/** Tells whether a wait is over. Where no rule matches, the default decides. */',
    '// Which one is it?',
    "const text = '// What is no comment.'",
  ])('that stands by itself is not: %j', (source) => {
    expect(findingsIn(source)).toEqual([])
  })
})
