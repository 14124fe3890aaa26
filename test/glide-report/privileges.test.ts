import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkout, openProject } from '../../build/project'
import { NEEDED_PRIVILEGES } from '../../src/server/facts/needed-privileges'
import { namedTables, shippedPrivileges } from './privileges'

const project = openProject(checkout)

const shipped = shippedPrivileges(project)
const ofTables = shipped.filter((each) => each.includes(' sys_db_object '))

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
