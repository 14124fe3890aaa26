import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { checkPackage } from '../../../build/checks/check-package'
import { divide } from '../../../build/parts'
import { openProject } from '../../../build/project'
import { writeUpdateSets } from '../../../build/update-set/write'
import { filesBelow } from '../../../build/write-outputs'
import { openInstalled, PACKAGE, TESTS_SET, WORKSPACE_SET } from './installed'
import { newerPackage } from './newer'

const CHECKOUT = join(PACKAGE, '../..')
const root = mkdtempSync(join(tmpdir(), 'with-workspace-'))
for (const file of ['package.json', 'now.config.json']) cpSync(join(CHECKOUT, file), join(root, file))
const project = openProject(root)
const app = join(root, 'dist/app')
/** The data of an instance on which the package with the workspace is the first. */
const installed = join(root, 'installed.db')

afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

/** `dist` as `now-sdk build` leaves it, with every part in the package, divided as `--with-workspace` divides it. */
beforeAll(() => {
  cpSync(PACKAGE, app, { recursive: true })
  cpSync(join(app, 'unload.demo'), join(app, 'update'), { recursive: true })
  rmSync(join(app, 'unload.demo'), { recursive: true })
  cpSync(join(CHECKOUT, 'dist/workspace/update'), join(app, 'update'), { recursive: true })
  divide(project, { withWorkspace: true })
})

const namesBelow = (folder: string): string[] =>
  filesBelow(folder)
    .map((path) => basename(path))
    .sort()

it('a package with the workspace holds the app and the workspace, and passes the checks of every package', () => {
  const workspace = namesBelow(join(CHECKOUT, 'dist/workspace'))
  expect(workspace.length).toBeGreaterThan(30)
  expect(namesBelow(app)).toEqual([...namesBelow(PACKAGE), ...workspace].sort())
  expect(checkPackage(project, [])).toEqual(checkPackage(openProject(CHECKOUT), []))
})

it('an installation of it has the workspace with its role and its menu entry, and no tests', () => {
  const database = openInstalled(app, { file: installed })
  expect(database.select('sys_app_module', 'queryENDSWITH/home')).toHaveLength(1)
  expect(database.select('sys_user_role_contains', 'contains.name=canvas_user')).toHaveLength(1)
  expect(database.count('sys_ux_page_registry', '')).toBe(1)
  expect(database.count('par_dashboard', '')).toBe(1)
  expect(database.count('sys_atf_test', '')).toBe(0)
  database.close()
})

it('upgrades an app without workspace, and an app whose workspace came by update set', () => {
  for (const before of [[], [WORKSPACE_SET]]) {
    const file = join(root, `${String(before.length)}.db`)
    openInstalled([PACKAGE, ...before], { file }).close()
    const upgraded = openInstalled(app, { file, collisions: 'accept' })
    expect(upgraded.count('sys_ux_page_registry', '')).toBe(1)
    expect(upgraded.count('sys_user_role_contains', 'contains.name=canvas_user')).toBe(1)
    upgraded.close()
  }
})

it('a newer package without the workspace leaves the workspace where it is', () => {
  const upgraded = openInstalled(newerPackage(), { file: installed })
  expect(upgraded.count('sys_ux_page_registry', '')).toBe(1)
  upgraded.close()
})

it('comes with the update sets of the build without the option', () => {
  const sets = writeUpdateSets(project).map(({ path, updates }) => [basename(path), updates])
  expect(sets.map(([name]) => name).sort()).toEqual(
    namesBelow(join(CHECKOUT, 'target')).filter((name) => name.endsWith('.xml')),
  )
  expect(sets.map(([name]) => name)).toEqual(expect.arrayContaining([basename(TESTS_SET), basename(WORKSPACE_SET)]))
})
