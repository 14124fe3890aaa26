import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkout, openProject } from '../../build/project'
import { NEEDED_PRIVILEGES } from '../../src/server/facts/needed-privileges'
import { removeProjects, temporaryProject } from '../build/temporary-project'
import { namedTables, neededScriptables, shippedPrivileges } from './privileges'

const project = openProject(checkout)
afterAll(removeProjects)

const shipped = shippedPrivileges(project)
const ofTables = shipped.filter((each) => each.includes(' sys_db_object '))

test('each call of the package has its privilege, and each privilege a call', () => {
  expect(shipped.filter((each) => !ofTables.includes(each))).toEqual(neededScriptables(project))
})

test("each of the platform's tables that the scripts name has a privilege, and each privilege a table that they name", () => {
  const tables = new Set(ofTables.map((each) => each.split(' ')[2]))
  expect(namedTables(project).filter((name) => !tables.has(name))).toEqual([])
  const literals = new Set(namedTables(project, [...tables].map(String)))
  expect([...tables].filter((name) => !literals.has(name ?? ''))).toEqual([])
})

test('the install check looks for exactly the privileges that are shipped', () => {
  const short = (each: string): string => each.replace(/^(\w+) \w+ /, '$1 ')
  expect(NEEDED_PRIVILEGES.map(({ operation, target }) => `${operation} ${target}`).sort()).toEqual(
    shipped.map(short).sort(),
  )
})

test('a call that is added, or none that is left, is told', () => {
  const script =
    'new GlideRecord("x").updateMultiple(); gs.getProperty("a"); new sn_ws.RESTMessageV2().execute().haveError()'
  const record = `<record_update><sys_script_include><name>Planted</name><script><![CDATA[${script}]]></script></sys_script_include></record_update>`
  expect(neededScriptables(temporaryProject({ 'dist/app/update/sys_script_include_1.xml': record }))).toEqual([
    'execute scriptable Glide API: properties',
    'execute scriptable GlideRecord.updateMultiple',
    'execute scriptable ScopedGlideRecord',
    'execute scriptable ScriptableRESTMessageClient.execute',
    'execute scriptable ScriptableRESTResponse.haveError',
  ])
})

test('the security page names each of them, by its evidence', () => {
  const page = readFileSync(join(checkout, 'docs/security.md'), 'utf8')
  // Tables go by their own names.
  const kinds = new Set(NEEDED_PRIVILEGES.map(({ evidence }) => evidence).filter((evidence) => evidence !== 'table'))
  expect([...kinds]).toEqual(['recorded', 'declared', 'pattern'])
  for (const evidence of kinds) {
    const [, named = ''] = new RegExp(`^\\| ${evidence}: [^|]*\\|([^|]*)\\|$`, 'm').exec(page) ?? []
    const needed = NEEDED_PRIVILEGES.filter((each) => each.evidence === evidence).map(({ target }) => target)
    expect([...named.matchAll(/`([^`]+)`/g)].map(([, name]) => name)).toEqual(needed)
  }
})
