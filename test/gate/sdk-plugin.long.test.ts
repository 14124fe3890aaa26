import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { checkout } from '../../build/project'
import { filesBelow } from '../../build/write-outputs'

const scripts = join(checkout, 'dist/scripts')
const shipped = filesBelow(scripts).filter((path) => path.endsWith('.js'))

interface Message {
  ruleId: string | null
  message: string
  line: number
}

/** The part of ESLint 8 that these tests use; ServiceNow's plugin brings the version that it is written for. */
interface OldLinter {
  defineRule(name: string, rule: unknown): void
  verify(text: string, config: unknown): Message[]
}

interface Plugin {
  rules: Readonly<Record<string, unknown>>
  configs: { recommended: { rules: Readonly<Record<string, unknown>> } }
}

const PLUGIN = '@servicenow/eslint-plugin-sdk-app-plugin'
const here = createRequire(__filename)
const plugin = here(PLUGIN) as Plugin
const { Linter } = createRequire(here.resolve(PLUGIN))('eslint') as { Linter: new () => OldLinter }

/** The findings of ServiceNow's own ESLint plugin about a script, with the rules that the plugin recommends. */
function findings(text: string, name: string): string[] {
  const linter = new Linter()
  for (const [rule, made] of Object.entries(plugin.rules)) linter.defineRule(`@servicenow/sdk-app-plugin/${rule}`, made)
  const config = { parserOptions: { ecmaVersion: 2021 }, rules: plugin.configs.recommended.rules }
  return linter
    .verify(text, config)
    .map(({ line, message, ruleId }) => `${name}:${String(line)}: ${message} (${String(ruleId)})`)
}

test('what ships parses as ECMAScript 2021', () => {
  expect(shipped.length).toBeGreaterThan(20)
  const unread = shipped.filter(
    (path) => new Linter().verify(readFileSync(path, 'utf8'), { parserOptions: { ecmaVersion: 2021 } }).length > 0,
  )
  expect(unread).toEqual([])
})

test("ServiceNow's own ESLint plugin finds nothing in what ships", () => {
  const found = shipped.flatMap((path) => findings(readFileSync(path, 'utf8'), relative(scripts, path)))
  // The platform hands a script action its event under this name; the plugin, which is for modules, takes it for a browser's.
  const ofBrowser = /^triggers\/script-actions\/.*: Unexpected use of 'event'/
  expect(found.filter((each) => !ofBrowser.test(each))).toEqual([])
})

test('the plugin is asked: it finds what it forbids', () => {
  expect(findings('alert("a")', 'a.js')).toEqual([
    "a.js:1: Unexpected use of 'alert'. Web APIs are not supported by the now platform (no-restricted-globals)",
  ])
  expect(findings('class A { field = 1 }', 'a.js')).toEqual([expect.stringContaining('Parsing error')])
})
