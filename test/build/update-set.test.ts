import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { checkout } from '../../build/project'
import { setsOf } from '../../build/update-set/divide'
import type { Update } from '../../build/update-set/update'
import { writeUpdateSets, type WrittenSet } from '../../build/update-set/write'
import { filesBelow } from '../../build/write-outputs'
import { removeProjects, temporaryProject } from './temporary-project'

afterAll(removeProjects)

const BUILT_AT = Date.UTC(2026, 4, 6, 7, 8, 9)

const record = (table: string, fields: string, action = 'INSERT_OR_UPDATE'): string =>
  `<?xml version="1.0"?>\n<record_update table="${table}">\n<${table} action="${action}">${fields}</${table}>\n</record_update>`

type Row = Record<string, unknown>

interface Unload {
  unload: { '@unload_date': string; sys_remote_update_set: Row; sys_update_xml: Row[] }
}

function read(path: string): Unload['unload'] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    isArray: (name) => name === 'sys_update_xml',
  })
  return (parser.parse(readFileSync(path, 'utf8')) as Unload).unload
}

/** The update sets of a package with these files below `dist/app`. */
function updateSets(files: Record<string, string>): WrittenSet[] {
  const placed = Object.entries(files).map(([path, text]) => [`dist/app/${path}`, text])
  const project = temporaryProject(Object.fromEntries(placed) as typeof files)
  return writeUpdateSets(project, BUILT_AT)
}

/** The one update set of such a package. */
function updateSet(files: Record<string, string>): Unload['unload'] {
  const [only, ...others] = updateSets(files)
  if (only === undefined || others.length > 0) throw new Error('The package has not one update set')
  return read(only.path)
}

const names = (set: Unload['unload']): unknown[] => set.sys_update_xml.map((row) => row['name'])

test('is one loaded update set of the application, and every update belongs to it', () => {
  const set = updateSet({ 'update/sys_script_1.xml': record('sys_script', '<name>A rule</name>') })

  expect(set.sys_remote_update_set).toMatchObject({
    application: { '#text': '0'.repeat(32), '@display_value': 'Some <App>' },
    application_scope: 'x_some_app',
    application_version: '1.2.3',
    name: 'Some <App> 1.2.3: app 1 of 1',
    description: 'A & B',
    state: 'loaded',
    sys_updated_on: '2026-05-06 07:08:09',
  })
  expect(set.sys_update_xml).toMatchObject([
    {
      action: 'INSERT_OR_UPDATE',
      name: 'sys_script_1',
      target_name: 'A rule',
      type: 'sys_script',
      remote_update_set: { '#text': set.sys_remote_update_set['sys_id'] },
    },
  ])
})

test('holds what the package says in payloads as it is, CDATA and all', () => {
  const script = '<script><![CDATA[if (a < b && c[d[0]]> 1) "\u00e4"\n]]]]><![CDATA[>\n]]></script>'
  const payload = record('sys_script', script)

  expect(updateSet({ 'update/sys_script_1.xml': payload }).sys_update_xml[0]?.['payload']).toContain(
    `${script}</sys_script>\n</record_update>`,
  )
})

// Witness: the applications that docs/compared-with-exports.md names. now-sdk leaves these columns to the installation.
test('says in every payload whose record it is, as exports of an instance do', () => {
  const fields = '<sys_id>1</sys_id><sys_scope display_value="x_some_app">1</sys_scope><name>A &amp; B</name>'
  const set = updateSet({ 'update/sys_script_1.xml': record('sys_script', fields) })
  const payload = String(set.sys_update_xml[0]?.['payload'])

  for (const column of [
    `<sys_package display_value="Some &lt;App&gt;" source="x_some_app">${'0'.repeat(32)}</sys_package>`,
    '<sys_class_name>sys_script</sys_class_name>',
    '<sys_name>A &amp; B</sys_name>',
    '<sys_update_name>sys_script_1</sys_update_name>',
    '<sys_updated_on>2026-05-06 07:08:09</sys_updated_on>',
  ]) {
    expect(payload).toContain(column)
  }
  expect(payload.match(/<sys_scope /g)).toHaveLength(1)
})

test('completes the record of a list or form, not its elements', () => {
  const list = `<?xml version="1.0"?>
<record_update>
  <sys_ui_list table="x_t">
    <sys_ui_list_element action="INSERT_OR_UPDATE"><element>a</element></sys_ui_list_element>
    <sys_ui_list action="INSERT_OR_UPDATE"><sys_id>1</sys_id><sys_scope display_value="x">1</sys_scope></sys_ui_list>
  </sys_ui_list>
</record_update>`
  const payload = String(updateSet({ 'update/sys_ui_list_x_t_null.xml': list }).sys_update_xml[0]?.['payload'])

  expect(payload).toContain('<sys_class_name>sys_ui_list</sys_class_name>')
  expect(payload).toContain('<sys_ui_list_element action="INSERT_OR_UPDATE"><element>a</element>')
})

test('brings the application before tables, tables before columns, columns before the rest, deletions last', () => {
  const set = updateSet({
    'author_elective_update/a_gone.xml': record('a_gone', '<sys_id/>', 'DELETE'),
    'author_elective_update/sys_choice_x_t_c.xml': record('sys_choice_v2', '<sys_id/>'),
    'update/catalog_1.xml': record('catalog', '<sys_id/>'),
    'update/sys_db_object_1.xml': record('sys_db_object', '<name>x_t</name>'),
    'update/sys_dictionary_x_t_a.xml': record('sys_dictionary', '<element>a</element>'),
    'update/sys_dictionary_x_t_null.xml': record('sys_dictionary', '<element/>'),
    'update/sys_user_role_1.xml': record('sys_user_role', '<name>x</name>'),
    'scope/sys_app_1.xml': record('sys_app', '<name>App</name>'),
  })

  expect(names(set)).toEqual([
    'sys_app_1',
    'sys_user_role_1',
    'sys_db_object_1',
    'sys_dictionary_x_t_null',
    'sys_dictionary_x_t_a',
    'sys_choice_x_t_c',
    'catalog_1',
    'a_gone',
  ])
  const recorded = set.sys_update_xml.map((row) => String(row['sys_recorded_at']))
  expect(recorded).toEqual([...recorded].sort())
  expect(set.sys_update_xml.at(-1)?.['action']).toBe('DELETE')
})

test('dates properties before anything an administrator can have changed', () => {
  const set = updateSet({
    'update/sys_properties_1.xml': record('sys_properties', '<name>x.a</name>'),
    'update/sys_script_1.xml': record('sys_script', '<name>A rule</name>'),
  })

  expect(set.sys_update_xml.map((row) => row['sys_updated_on'])).toEqual(['2000-01-01 00:00:00', '2026-05-06 07:08:09'])
})

test('leaves out what an update set has no row for, and refuses what it does not know', () => {
  const rule = { 'update/sys_script_1.xml': record('sys_script', '<sys_id/>') }

  expect(names(updateSet({ ...rule, 'dictionary/x_t.xml': '<database/>' }))).toEqual(['sys_script_1'])
  expect(() => updateSet({ ...rule, 'unload/a.xml': record('a', '<sys_id/>') })).toThrow(
    'dist/app/unload/a.xml: an update set has no place for files of this folder',
  )
  expect(() => updateSet({ ...rule, 'author_elective_update/sys_script_1.xml': record('a', '<sys_id/>') })).toThrow(
    'sys_script_1.xml twice',
  )
})

test('tests and workspace have sets of their own, which a second import replaces one by one', () => {
  const sets = updateSets({
    'unload.demo/sys_atf_test_1.xml': record('sys_atf_test', '<name>A test</name>'),
    'update/par_dashboard_1.xml': record('par_dashboard', '<name>Numbers</name>'),
    'update/sys_script_1.xml': record('sys_script', '<name>A rule</name>'),
  })

  expect(sets.map(({ label, updates }) => [label, updates])).toEqual([
    ['app 1 of 1', 1],
    ['tests', 1],
    ['workspace', 1],
  ])
  expect(new Set(sets.map(({ path }) => read(path).sys_remote_update_set['sys_id'])).size).toBe(3)
})

describe('an app of many updates is divided', () => {
  const updates = (table: string, count: number): Update[] =>
    Array.from({ length: count }, (_, index) => ({
      name: `${table}_${String(index)}`,
      table,
      ofTable: '',
      target: '',
      action: 'INSERT_OR_UPDATE',
      payload: '',
    }))

  test('into as few sets as hold 500 each, no kind of record torn apart', () => {
    const sets = setsOf([
      ...updates('sys_dictionary', 400),
      ...updates('sys_script', 90),
      ...updates('sys_ui_page', 20),
    ])

    expect(sets.map((set) => set.map(({ table }) => table)).map((tables) => [...new Set(tables)])).toEqual([
      ['sys_dictionary', 'sys_script'],
      ['sys_ui_page'],
    ])
  })

  test('with an access rule never in another set than its roles', () => {
    const rules = [...updates('sys_security_acl', 260), ...updates('sys_security_acl_role', 200)]

    expect(setsOf([...updates('sys_dictionary', 100), ...rules]).map((set) => set.length)).toEqual([100, 460])
  })

  test('and refused where one kind alone is too many', () => {
    expect(() => setsOf(updates('sys_script', 501))).toThrow('sys_script: 501 updates; an update set has at most 500')
  })
})

describe('of the package', () => {
  const sets = filesBelow(join(checkout, 'target')).filter((path) => path.endsWith('.xml'))

  test('every record is in one update set, and none is in two', () => {
    const records = ['dist/app', 'dist/workspace']
      .flatMap((folder) => filesBelow(join(checkout, folder)))
      .filter((path) => path.endsWith('.xml') && !path.includes('/dictionary/'))

    expect(sets.flatMap((path) => names(read(path))).sort()).toEqual(
      records.map((path) => basename(path, '.xml')).sort(),
    )
  })

  // Witness: a finding of the Instance Scan asks for at most 500 records in an update set.
  test('no set holds more than 500', () => {
    expect(sets.map((path) => names(read(path)).length).filter((count) => count > 500)).toEqual([])
  })

  // Witness: documentation, "Resolve a preview problem in an update set": Missing Object.
  test('the tests and the workspace need the app alone, and the app neither of them', () => {
    const kinds = ['_app_', '_tests_', '_workspace_'].map((kind) =>
      sets.filter((path) => path.includes(kind)).map(read),
    )
    const [app = [], ...others] = kinds.map((each) => each.flatMap((set) => set.sys_update_xml))
    const idsOf = (rows: Row[]): Set<string> => new Set(rows.map((row) => String(row['name']).slice(-32)))
    const named = (rows: Row[]): string[] => rows.flatMap((row) => String(row['payload']).match(/[0-9a-f]{32}/g) ?? [])

    for (const [index, rows] of others.entries()) {
      expect(rows).not.toEqual([])
      expect([...app, ...(others[1 - index] ?? [])].length).toBeGreaterThan(0)
      const own = idsOf(rows)
      expect(named([...app, ...(others[1 - index] ?? [])]).filter((id) => own.has(id))).toEqual([])
    }
  })
})
