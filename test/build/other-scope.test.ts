import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { otherScope } from '../../build/other-scope'
import { filesBelow } from '../../build/write-outputs'
import { removeProjects, temporaryProject } from './temporary-project'

afterAll(removeProjects)

const APP = 'c7f14f2ae3b94d1c9a52d2a9b1f0a6e4'
const OWN = 'a031a57435634f8a80deb016d7e43e68'
const PLATFORM = '7b139c199f132200ef4afa7dc67fcfb3'

/**
 * A small app: a table, a key of its own that names a record of the platform, a page and a declaration for other
 * scopes.
 */
const small = () =>
  temporaryProject({
    'now.config.json': JSON.stringify({ scope: 'x_some_app', scopeId: APP }, null, 1),
    'src/fluent/tables/lane.now.ts': "export const x_some_app_lane = Table({ name: 'x_some_app_lane' })",
    'src/fluent/generated/keys.ts': `{ table: 'sys_variable_value'\n id: '${OWN}'\n key: {\n document_key: '${OWN}'\n variable: '${PLATFORM}'\n table: 'var__m_input_${OWN}' } }`,
    'docs/api/x_some_app.d.ts': 'declare namespace x_some_app {}',
    'docs/page.md': 'The role `x_some_app.admin`, GET /api/x_some_app/v1, not x_some_apple',
    'dist/app/x_some_app.xml': 'built',
    'some.db': 'kept of a run',
  })

const read = (root: string, file: string): string => readFileSync(join(root, file), 'utf8')

test('the scope is replaced in code, pages and names of files, and nothing else is', () => {
  const { root } = otherScope(small(), 'x_sample_byoc')
  expect(JSON.parse(read(root, 'now.config.json'))).toMatchObject({ scope: 'x_sample_byoc' })
  expect(read(root, 'src/fluent/tables/lane.now.ts')).toBe(
    "export const x_sample_byoc_lane = Table({ name: 'x_sample_byoc_lane' })",
  )
  expect(read(root, 'docs/api/x_sample_byoc.d.ts')).toBe('declare namespace x_sample_byoc {}')
  expect(read(root, 'docs/page.md')).toBe('The role `x_sample_byoc.admin`, GET /api/x_sample_byoc/v1, not x_some_apple')
})

test('what builds, runs and npm left behind stays where it is', () => {
  const { root } = otherScope(small(), 'x_sample_byoc')
  expect(['dist/app', 'some.db'].filter((path) => existsSync(join(root, path)))).toEqual([])
})

test('sys_ids of the app are others for each scope, the same at every build, and those of the platform stay', () => {
  const project = small()
  const keys = (scope: string): string => read(otherScope(project, scope).root, 'src/fluent/generated/keys.ts')
  const acme = keys('x_sample_byoc')
  const own = /id: '(\w{32})'/.exec(acme)?.[1] ?? ''
  // This is the form of a random UUID, by which flows name their steps.
  expect(own).toMatch(/^[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}$/)
  expect(own).not.toBe(OWN)
  expect(acme).toContain(`document_key: '${own}'`)
  expect(acme).toContain(`var__m_input_${own}`)
  expect(acme).toContain(`variable: '${PLATFORM}'`)
  expect(keys('x_other_byoc')).not.toContain(own)
  rmSync(join(project.root, 'dist/scopes'), { recursive: true })
  expect(keys('x_sample_byoc')).toBe(acme)
  expect(read(otherScope(project, 'x_sample_byoc').root, 'now.config.json')).not.toContain(APP)
})

test('a file that is gone here goes there, and one that is right keeps its time', () => {
  const project = small()
  const { root } = otherScope(project, 'x_sample_byoc')
  rmSync(join(project.root, 'docs/page.md'))
  otherScope(project, 'x_sample_byoc')
  const left = filesBelow(join(root, 'docs')).map((path) => path.slice(root.length + 1))
  expect(left).toEqual(['docs/api/x_sample_byoc.d.ts'])
})

test.each([
  ['sample_byoc', 'a scope is x_'],
  ['x_acme', 'a scope is x_'],
  ['x_Acme_byoc', 'lower-case letters'],
  ['x_example_trunks__', 'a scope is x_'],
  ['x_example_trunks_12', 'at most 18 characters'],
  ['../x_sample_byoc', 'a scope is x_'],
  ['x_some_app', 'leave --scope out'],
])('--scope %s is refused by its rule', (scope, rule) => {
  expect(() => otherScope(small(), scope)).toThrow(rule)
})
