import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { NO_SCRIPT, REPEATED } from './left-out'

const ROOT = join(__dirname, '../..')
/** The module that chooses the engine. A test that does not import it, by however many steps, runs on Node alone. */
const CHOICE = 'sandbox/instance/engines/start.ts'

function importsOf(file: string): string[] {
  const found = readFileSync(join(ROOT, file), 'utf8').matchAll(/(?:from|import\() ?'(\.[^']+)'/g)
  return [...found]
    .map(([, path = '']) => relative(ROOT, join(ROOT, dirname(file), path)))
    .map((path) => [`${path}.ts`, `${path}/index.ts`].find((each) => existsSync(join(ROOT, each))) ?? '')
    .filter((path) => path !== '')
}

/** True when a file imports the choice of the engine, directly or by others. */
function choosesEngine(file: string, seen = new Set<string>()): boolean {
  if (file === CHOICE) return true
  if (seen.has(file)) return false
  seen.add(file)
  return importsOf(file).some((each) => choosesEngine(each, seen))
}

const tests = readdirSync(join(ROOT, 'test/instance'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/instance/${name}`)

it('what runs on no engine is left out on Rhino, and said to be so', () => {
  expect(tests.filter((file) => !choosesEngine(file)).sort()).toEqual(Object.keys(NO_SCRIPT).sort())
})

it.each(Object.entries(REPEATED))('%s repeats a test that runs on both engines', (file, reason) => {
  const [repeated = ''] = reason.split(',')
  expect(tests).toContain(file)
  expect(tests).toContain(repeated)
  expect(choosesEngine(repeated)).toBe(true)
  expect(Object.keys({ ...NO_SCRIPT, ...REPEATED })).not.toContain(repeated)
})
