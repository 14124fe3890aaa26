import { scope as SCOPE } from '../../../now.config.json'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../../../sandbox/instance/data/database'
import { Instance, VirtualClock } from '../../../sandbox/instance/instance'
import { openInstalled, APP_SETS, PACKAGE, TESTS_SET, WORKSPACE_SET } from './installed'
import { NEWER, newerPackage } from './newer'

const folder = mkdtempSync(join(tmpdir(), 'parts-'))

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const isThere = (database: Database, table: string, query = ''): boolean =>
  database.tables.view(table) !== undefined && database.count(table, query) > 0

/** The parts that a database has. */
const standing = (database: Database): Record<string, boolean> => ({
  app: isThere(database, 'sys_script_include', 'name=InstallCheck'),
  tests: isThere(database, 'sys_atf_test'),
  profile: isThere(database, 'sys_auth_profile_basic'),
  workspace: isThere(database, 'sys_ux_list'),
  role: isThere(database, 'sys_user_role_contains', 'contains.name=canvas_user'),
  entry: isThere(database, 'sys_app_module', `query=now/${SCOPE}/home`),
})

const ALONE = { app: true, tests: false, profile: false, workspace: false, role: false, entry: false }
const TESTS = { tests: true, profile: true }
const WORKSPACE = { workspace: true, role: true, entry: true }

describe.each<[string, string | readonly string[]]>([
  ['the package', PACKAGE],
  ['update sets', APP_SETS],
])('after an installation by %s', (_, app) => {
  const before = [app].flat()

  it.each<[string, string[], Record<string, boolean>]>([
    ['the app alone', [], ALONE],
    ['the shipped tests', [TESTS_SET], { ...ALONE, ...TESTS }],
    ['the workspace', [WORKSPACE_SET], { ...ALONE, ...WORKSPACE }],
    ['tests, then workspace', [TESTS_SET, WORKSPACE_SET], { ...ALONE, ...TESTS, ...WORKSPACE }],
    ['workspace, then tests', [WORKSPACE_SET, TESTS_SET], { ...ALONE, ...TESTS, ...WORKSPACE }],
  ])('there is: %s; and an upgrade keeps it so', (name, added, wanted) => {
    const file = join(folder, `${name} ${String(before.length)}.db`)
    const older = openInstalled([...before, ...added], { file })
    expect(standing(older)).toEqual(wanted)
    older.close()

    const newer = openInstalled(newerPackage(), { file })
    expect(newer.select('sys_app', '')[0]?.['version']).toBe(NEWER.version)
    newer.close()
    const again = openInstalled([...before, ...added], { file, collisions: 'accept' })
    expect(standing(again)).toEqual(wanted)
    again.close()
  })
})

// Witness: documentation, GlideRecord, _query: a column named "query" interferes with the method query.
it('the install check misses nothing of a workspace that nobody asked for', async () => {
  const instance = await Instance.boot({ app: PACKAGE, clock: new VirtualClock(Date.UTC(2026, 0, 15)) })
  const findings = await instance.run<{ what: string }[]>('new InstallCheck().findings()', { user: 'admin' })
  await instance.close()
  expect(findings.length).toBeGreaterThan(0)
  expect(findings.filter(({ what }) => /canvas_user|Roles in roles/.test(what))).toEqual([])
})

// Witness: documentation, "Create application files to include sample data": New Install with Demo Data.
it('the package brings its tests where demo data are loaded, and only when the app is new', () => {
  const file = join(folder, 'demo.db')
  const fresh = openInstalled(PACKAGE, { demoData: true })
  expect(standing(fresh)).toEqual({ ...ALONE, ...TESTS })
  fresh.close()

  openInstalled(PACKAGE, { file }).close()
  const later = openInstalled(PACKAGE, { file, demoData: true })
  expect(standing(later)).toEqual(ALONE)
  later.close()
})

// Witness: documentation, "Resolve a preview problem in an update set": Application scope validation issue.
it.each([
  ['tests', [TESTS_SET]],
  ['the workspace', [WORKSPACE_SET]],
  ['the second set of the app', APP_SETS.slice(1)],
])("an update set of %s isn't committed where the app is not", (_, sets) => {
  expect(() => openInstalled(sets)).toThrow(`the application ${SCOPE} is not on the instance`)
})
