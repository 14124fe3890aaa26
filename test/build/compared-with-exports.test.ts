import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkout } from '../../build/project'
import { filesBelow } from '../../build/write-outputs'
import { changesOf } from '../../sandbox/instance/data/package/records'
import { readUpdateSet } from '../../sandbox/instance/data/package/update-set'
import { parseXml } from '../../sandbox/instance/data/package/xml'
import { APP_TABLES } from '../../src/server/facts/app-tables'

/** docs/compared-with-exports.md names the witnesses; a test holds each of its rows marked ✓. */

const updates = filesBelow(join(checkout, 'target'))
  .filter((path) => path.endsWith('.xml'))
  .flatMap(readUpdateSet)
const changes = updates.flatMap(({ path, text }) => changesOf(parseXml(path, text)))
const config = JSON.parse(readFileSync(join(checkout, 'now.config.json'), 'utf8')) as Record<string, string>

/** The number of tables, in the word that the pages use. */
const COUNT = ['six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'][APP_TABLES.length - 6]

const records = (table: string): Record<string, string>[] => {
  const found = changes.flatMap((each) => (each.action === 'upsert' && each.table === table ? [each.values] : []))
  expect(found).not.toEqual([])
  return found
}

const valuesOf = (table: string, column: string): string[] => [
  ...new Set(records(table).map((each) => each[column] ?? '')),
]

/** Names by which the references of a column are found on an instance. */
const namesOf = (table: string, column: string): string[] =>
  changes.flatMap((each) => {
    const name = each.action === 'upsert' && each.table === table ? each.names[column] : undefined
    return name === undefined ? [] : [name]
  })

test('every payload says whose it is, which class it has and how the update is called', () => {
  const { scope = '', scopeId = '' } = config
  const lacking = updates.filter(
    ({ path, text }) =>
      !new RegExp(`<sys_package display_value="[^"]+" source="(${scope}|${scopeId})">${scopeId}<`).test(text) ||
      !text.includes(`<sys_update_name>${path}<`) ||
      ['sys_class_name', 'sys_name', 'sys_created_on', 'sys_updated_on', 'sys_mod_count'].some(
        (column) => !text.includes(`<${column}`),
      ),
  )
  expect(updates.length).toBeGreaterThan(500)
  expect(lacking.map(({ path }) => path)).toEqual([])
})

test.each([
  ['sys_app_application', 'category', ['e0355b31ef303000a61d5a3615c0fb78']],
  // A restricted application asks for a record of its design access, which no build of the kit makes.
  ['sys_app', 'restrict_table_access', ['false']],
  ['sysevent_register', 'caller_access', ['']],
  ['sysauto_script', 'run_start', ['2024-01-01 00:00:00']],
  ['sys_atf_test', 'fail_on_server_error', ['true']],
  ['catalog_script_client', 'global', ['true']],
  ['catalog_script_client', 'ui_type', ['10']],
  ['catalog_script_client', 'applies_catalog', ['true']],
  ['catalog_script_client', 'isolate_script', ['true']],
  ['catalog_ui_policy', 'global', ['true']],
  ['catalog_ui_policy', 'applies_catalog', ['true']],
  ['catalog_ui_policy_action', 'field_message_type', ['none']],
  ['sc_cat_item', 'use_sc_layout', ['true']],
  ['sc_cat_item', 'sc_catalogs', ['e0d08b13c3330100c8b837659bba8fb4']],
  ['sys_ui_page', 'category', ['general']],
  ['sys_ui_page', 'direct', ['false']],
  ['sys_ux_page_registry', 'admin_panel_table', ['sys_ux_app_config']],
  ['sys_ux_page_registry', 'parent_app', ['c86a62e2c7022010099a308dc7c26022']],
  ['sys_ux_macroponent', 'extends', ['19be392623033300f4b4c50947bf65ba']],
])('%s: %s is as in exports', (table, column, values) => {
  expect(valuesOf(table, column)).toEqual(values)
})

test('what belongs together in the catalog names its item, its variable and its rule as exports do', () => {
  const items = valuesOf('sc_cat_item', 'sys_id')
  const [item, ...others] = records('sc_cat_item').filter(({ name }) => name === 'New BYOC trunk')
  expect([others, items.includes(item?.['sys_id'] ?? '')]).toEqual([[], true])
  expect(valuesOf('catalog_script_client', 'cat_item')).toEqual([item?.['sys_id']])
  expect(valuesOf('catalog_ui_policy', 'catalog_item')).toEqual([item?.['sys_id']])
  expect(valuesOf('catalog_ui_policy_action', 'ui_policy')).toEqual(valuesOf('catalog_ui_policy', 'sys_id'))
  const onChange = records('catalog_script_client').filter(({ type }) => type === 'onChange')
  const variables = new Set(valuesOf('item_option_new', 'sys_id').map((sysId) => `IO:${sysId}`))
  expect(onChange.filter(({ cat_variable = '' }) => !variables.has(cat_variable))).toEqual([])
  expect(
    records('catalog_ui_policy_action').filter(({ catalog_variable = '' }) => !variables.has(catalog_variable)),
  ).toEqual([])
})

test('each query parameter of the REST API belongs to the API, and a resource takes it', () => {
  expect(valuesOf('sys_ws_query_parameter', 'web_service_definition')).toEqual(valuesOf('sys_ws_definition', 'sys_id'))
  expect(valuesOf('sys_ws_query_parameter_map', 'web_service_query_parameter').sort()).toEqual(
    valuesOf('sys_ws_query_parameter', 'sys_id').sort(),
  )
  const resources = valuesOf('sys_ws_operation', 'sys_id')
  expect(
    valuesOf('sys_ws_query_parameter_map', 'web_service_operation').filter((each) => !resources.includes(each)),
  ).toEqual([])
})

test('the workspace is at the address that its route rule and its menu entry name, and the scope is in it', () => {
  const scope = config['scope'] ?? ''
  expect(valuesOf('sys_ux_page_registry', 'path')).toEqual([scope])
  expect(valuesOf('sys_ux_page_registry', 'admin_panel')).toEqual(valuesOf('sys_ux_app_config', 'sys_id'))
  expect(valuesOf('sys_security_acl', 'name')).toContain(`now.${scope}.*`)
  expect(valuesOf('sys_app_module', 'query')).toContain(`now/${scope}/home`)
})

test('the dashboard is shown in the workspace, its widgets stand on canvases within 48 columns', () => {
  expect(valuesOf('par_dashboard_visibility', 'experience')).toEqual(valuesOf('sys_ux_page_registry', 'sys_id'))
  const [dashboard] = valuesOf('par_dashboard', 'sys_id')
  for (const table of [
    'par_dashboard_tab',
    'par_dashboard_canvas',
    'par_dashboard_permission',
    'par_dashboard_visibility',
  ])
    expect([table, valuesOf(table, 'dashboard')]).toEqual([table, [dashboard]])
  const canvases = valuesOf('par_dashboard_canvas', 'sys_id')
  const widgets = records('par_dashboard_widget')
  expect(widgets.filter(({ canvas = '' }) => !canvases.includes(canvas))).toEqual([])
  expect(widgets.filter(({ x, w }) => Number(x) + Number(w) > 48)).toEqual([])
})

test('the install check and the pages know every table of the app, and how many there are', () => {
  const scope = config['scope'] ?? ''
  expect(valuesOf('sys_db_object', 'name').sort()).toEqual(APP_TABLES.map((name) => `${scope}_${name}`).sort())
  const page = (file: string): string => readFileSync(join(checkout, file), 'utf8')
  for (const file of ['README.md', 'docs/admin-guide.md', 'docs/operations.md'])
    expect([file, /(\w+) custom tables/.exec(page(file))?.[1]]).toEqual([file, COUNT])
  expect(APP_TABLES.filter((name) => !page('docs/operations.md').includes(`\`${name}\``))).toEqual([])
})

test('tables and roles of the platform are referred to by name', () => {
  expect(namesOf('sys_db_object', 'super_class')).toEqual(['task'])
  expect(namesOf('sys_user_role_contains', 'contains')).toContain('canvas_user')
})

test('rules on tables of another scope are async', () => {
  const foreign = records('sys_script').filter(
    ({ collection = '' }) => !collection.startsWith(`${config['scope'] ?? ''}_`),
  )
  expect(foreign.map(({ collection, when }) => [collection, when])).toEqual([
    ['sc_req_item', 'async_always'],
    ['sc_req_item', 'async_always'],
  ])
})

test('each catalog item has a category of its own, a picture and an icon', () => {
  const items = records('sc_cat_item')
  const [category] = records('sc_category')
  expect(category).toMatchObject({ title: 'Telephony', active: 'true' })
  expect(items.map((item) => item['name']).sort()).toEqual(['Change a BYOC trunk', 'New BYOC trunk'])
  expect(items.map((item) => item['category'])).toEqual(items.map(() => category?.['sys_id']))
  const links = records('sc_cat_item_category').map(({ sc_cat_item: item, sc_category: of }) => [item, of])
  expect(links.sort()).toEqual(items.map((item) => [item['sys_id'], category?.['sys_id']]).sort())
  const attached = new Set(records('sys_attachment').map(({ sys_id }) => sys_id))
  const pictures = items.flatMap((item) => [item['picture'], item['icon']])
  expect(pictures.filter((sysId) => !attached.has(sysId ?? ''))).toEqual([])
})

test('the flow of the catalog item has stages', () => {
  expect(records('sys_hub_flow_stage').map(({ value }) => value)).toEqual(
    expect.arrayContaining(['received', 'approval', 'registration', 'closed']),
  )
})
