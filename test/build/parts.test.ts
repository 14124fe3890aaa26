import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { divide, partsOf } from '../../build/parts'
import { checkout } from '../../build/project'
import { filesBelow } from '../../build/write-outputs'
import { removeProjects, temporaryProject } from './temporary-project'

afterAll(removeProjects)

const id = (digit: number): string => String(digit).repeat(32)

const FILES: Record<string, string> = {
  [`sys_script_${id(1)}`]: '<name>A rule</name>',
  [`sys_atf_step_${id(2)}`]: '<order>1</order>',
  [`sys_auth_profile_basic_${id(3)}`]: '<name>Who tests</name>',
  [`sys_ux_list_${id(4)}`]: '<title>All</title>',
  [`par_dashboard_tab_${id(5)}`]: '<name>Numbers</name>',
  [`sys_security_acl_${id(6)}`]: '<name>now.some-path.*</name>',
  [`sys_security_acl_role_${id(7)}`]: `<sys_security_acl>${id(6)}</sys_security_acl>`,
  [`sys_security_acl_${id(8)}`]: '<name>x_some_app_table</name>',
  [`sys_security_acl_role_${id(9)}`]: `<sys_security_acl>${id(8)}</sys_security_acl>`,
  sys_app_module_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: '<query>now/some-path/home</query>',
  sys_user_role_contains_bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb: '<contains name="canvas_user">1</contains>',
}

test('tests and what the workspace alone needs are told from the app, a rule together with its roles', () => {
  const files = Object.entries(FILES).map(([name, xml]) => ({ name, xml }))
  const parts = partsOf(files)
  const of = (part: string): string[] => files.filter((_, index) => parts[index] === part).map(({ name }) => name)

  expect(of('tests').map((name) => name.slice(0, -33))).toEqual(['sys_atf_step', 'sys_auth_profile_basic'])
  expect(of('app').map((name) => name.slice(-1))).toEqual(['1', '8', '9'])
  expect(of('workspace')).toHaveLength(6)
})

test.each([
  [false, ['app: 3', 'demo: 2', 'apart: 6']],
  [true, ['app: 9', 'demo: 2', 'apart: 0']],
])('with the workspace wanted in the package: %s', (withWorkspace, counts) => {
  const project = temporaryProject(
    Object.fromEntries(Object.entries(FILES).map(([name, xml]) => [`dist/app/update/${name}.xml`, xml])),
  )
  divide(project, { withWorkspace })
  const count = (folder: string): string =>
    String(filesBelow(join(project.root, 'dist', folder)).map((path) => basename(path)).length)

  expect([`app: ${count('app/update')}`, `demo: ${count('app/unload.demo')}`, `apart: ${count('workspace')}`]).toEqual(
    counts,
  )
})

// Witness: `now-sdk install --help`: demo data are installed unless an option turns them off.
test('npm run deploy installs the app without its demo data', () => {
  const { scripts } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  expect(scripts['deploy']).toBe('now-sdk install --demoData=false')
})
