import { checkPackage } from '../../build/checks/check-package'
import { emitAll } from '../../build/scripts/emit-all'
import { removeProjects, temporaryProject } from './temporary-project'

afterAll(removeProjects)

const record = (table: string, fields: string): string =>
  `<?xml version="1.0"?>\n<record_update table="${table}">\n<${table} action="INSERT_OR_UPDATE">${fields}</${table}>\n</record_update>`
const update = (table: string, fields: string): Record<string, string> => ({
  [`dist/app/update/${table}_1.xml`]: record(table, fields),
})
const cdata = (text: string): string => `<![CDATA[${text}]]>`

/** The findings about a package with these files and the scripts of these sources. */
async function check(files: Record<string, string>, sources: Record<string, string> = {}): Promise<string[]> {
  const project = temporaryProject({ ...files, ...sources })
  return checkPackage(project, await emitAll(project))
}

test('a package as it should be passes', async () => {
  const source = { 'src/server/script-includes/Foo.ts': 'export class Foo { less = (a: number) => a < 1 && a > 0 }' }
  const project = temporaryProject(source)
  const [script] = await emitAll(project)
  project.write({
    ...update('sys_script_include', `<name>Foo</name><script>${cdata(script?.code ?? '')}</script>`),
    ...update('sys_script', `<script>${cdata('new Foo().less(1)')}</script>`),
    ...update('sys_module', '<path>x_some_app/some-app/1.2.3/package.json</path><content>sandbox/cli</content>'),
    ...update('sys_properties', '<name>x_some_app.password_length</name><value>12</value>'),
  })

  expect(checkPackage(project, await emitAll(project))).toEqual([])
})

test('a script that no record holds is missed', async () => {
  const source = { 'src/server/script-includes/Foo.ts': 'export class Foo {}' }

  expect(await check(update('sys_script_include', '<script>var Foo = 1</script>'), source)).toContain(
    'script-include Foo is in src but not in the package: no Fluent file includes it',
  )
})

test.each([
  [
    'sources as modules',
    update('sys_module', '<path>x_some_app/some-app/1.2.3/src/a.js</path>'),
    'shipped as a sys_module',
  ],
  ['the sandbox', update('sys_properties', '<value>sandbox/genesys/main.ts</value>'), 'sandbox/genesys/main.ts'],
  ['a path of the workshop', update('sys_properties', '<value>/home/me/app</value>'), '/home/me/app'],
  [
    'a private key',
    update('sys_properties', `<value>-----BEGIN RSA PRIVATE KEY-----</value>`),
    'looks like a private key',
  ],
  ['a token', update('sys_properties', '<value>eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl</value>'), 'JSON Web'],
  [
    'an Authorization value',
    update('sys_properties', '<value>Basic dXNlcjpwYXNzd29yZDEyMzQ1Ng==</value>'),
    'an Authorization value',
  ],
  [
    'a password',
    update('sys_script_fix', `<script>${cdata("var password = 'hunter2hunter2'")}</script>`),
    'plain sight',
  ],
  [
    'a URL with a password',
    update('sys_properties', '<value>https://a:b@example.com/</value>'),
    'a URL with a password',
  ],
])('%s in the package is refused', async (_, files, said) => {
  const refusals = await check(files)

  expect(refusals).toContainEqual(expect.stringContaining(said))
  expect(refusals.join()).not.toMatch(/hunter2|dXNlcjp|c2lnbmF0dXJl/)
})

describe('scripts written in Fluent', () => {
  test.each([
    ['sys_script', 'script', 'gs.sleep(1)', 'gs.sleep is not documented'],
    ['sysevent_script_action', 'script', 'current.autoSysFields(false)', 'autoSysFields is not documented'],
    ['sys_ws_operation', 'operation_script', 'Reflect.ownKeys(request)', "'Reflect'"],
    ['sys_security_acl', 'script', 'answer = console', "'console' is not defined"],
  ])('in %s go through the gate', async (table, column, script, said) => {
    expect(await check(update(table, `<${column}>${cdata(`\n${script}`)}</${column}>`))).toEqual([
      expect.stringMatching(new RegExp(`^dist/app/update/${table}_1.xml: script line 2: .*${said}`)),
    ])
  })

  test('in steps of flow actions go through the gate; other inputs of steps do not', async () => {
    const value = (variable: string): Record<string, string> =>
      update('sys_variable_value', `<variable>${variable}</variable><value>${cdata('outputs.id = console.id')}</value>`)
    expect(await check(value('71aa7f6647032200b4fad7527c9a719b'))).toEqual([
      expect.stringMatching(/sys_variable_value_1\.xml: script line 1: 'console' is not defined/),
    ])
    expect(await check(value('74315b04b3201300176b051a16a8dc2b'))).toEqual([])
  })

  test('that run in the browser do not', async () => {
    expect(await check(update('sys_ui_action', '<client>true</client><script>window.alert(1)</script>'))).toEqual([])
  })
})
