import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkout } from '../../build/project'
import { filesBelow } from '../../build/write-outputs'
import { changesOf } from '../../sandbox/instance/data/package/records'
import { readUpdateSet } from '../../sandbox/instance/data/package/update-set'
import { parseXml } from '../../sandbox/instance/data/package/xml'

/** docs/compared-with-exports.md names the witnesses; a test holds each of its rows marked ✓. */

const updates = filesBelow(join(checkout, 'target'))
  .filter((path) => path.endsWith('.xml'))
  .flatMap(readUpdateSet)
const changes = updates.flatMap(({ path, text }) => changesOf(parseXml(path, text)))
const config = JSON.parse(readFileSync(join(checkout, 'now.config.json'), 'utf8')) as Record<string, string>

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
  ['sysevent_register', 'caller_access', ['']],
  ['sysauto_script', 'run_start', ['2024-01-01 00:00:00']],
  ['sys_atf_test', 'fail_on_server_error', ['true']],
])('%s: %s is as in exports', (table, column, values) => {
  expect(valuesOf(table, column)).toEqual(values)
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

test('the catalog item has a category of its own, a picture and an icon', () => {
  const [item] = records('sc_cat_item')
  const [category] = records('sc_category')
  expect(category).toMatchObject({ title: 'Telephony', active: 'true' })
  expect(item?.['category']).toBe(category?.['sys_id'])
  expect(records('sc_cat_item_category')).toMatchObject([
    { sc_cat_item: item?.['sys_id'], sc_category: category?.['sys_id'] },
  ])
  const attached = new Set(records('sys_attachment').map(({ sys_id }) => sys_id))
  expect([item?.['picture'], item?.['icon']].map((sysId) => attached.has(sysId ?? ''))).toEqual([true, true])
})

test('the flow of the catalog item has stages', () => {
  expect(records('sys_hub_flow_stage').map(({ value }) => value)).toEqual(
    expect.arrayContaining(['received', 'approval', 'registration', 'closed']),
  )
})
