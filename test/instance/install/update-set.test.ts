import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tableMeta } from '../../../sandbox/instance/data/descriptions/meta'
import type { Database } from '../../../sandbox/instance/data/database'
import { readPackage } from '../../../sandbox/instance/data/package/read'
import { changesOf } from '../../../sandbox/instance/data/package/records'
import { readUpdateSet } from '../../../sandbox/instance/data/package/update-set'
import { parseXml } from '../../../sandbox/instance/data/package/xml'
import { APP_SETS, openInstalled, PACKAGE, TESTS_SET } from './installed'

const byPackage = openInstalled(PACKAGE, { demoData: true })
const byUpdateSet = openInstalled([...APP_SETS, TESTS_SET])

afterAll(() => {
  byPackage.close()
  byUpdateSet.close()
})

/** Every table that one of the two ways writes to: no other table can differ. */
const written = new Set(
  [...readPackage(PACKAGE, { demoData: true }), ...[...APP_SETS, TESTS_SET].flatMap(readUpdateSet)]
    .flatMap(({ path, text }) => changesOf(parseXml(path, text)))
    .map(({ table }) => table)
    .filter((table) => byPackage.tables.view(table)),
)

const own = byPackage.tables.names().filter((name) => name.startsWith(byPackage.scope))

/** Columns that an installation sets by itself, and an update set brings along. */
const OF_INSTALLATION = [
  'sys_package',
  'sys_class_name',
  'sys_name',
  'sys_update_name',
  'sys_created_by',
  'sys_created_on',
  'sys_updated_by',
  'sys_updated_on',
  'sys_mod_count',
]

/** All records of a table, in one order. A record of the base system has another sys_id on every instance. */
function recordsOf(database: Database, table: string): string[] {
  return database
    .select(table, '')
    .filter(({ element }) => table !== 'sys_dictionary' || !OF_INSTALLATION.includes(element ?? ''))
    .map((row) => (row['sys_created_by'] === 'system' ? { ...row, sys_id: '' } : row))
    .map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !OF_INSTALLATION.includes(column))))
    .map((row) => JSON.stringify(row))
    .sort()
}

/** The behavior of a table for scripts; the order of its columns means nothing. */
function behaviorOf(database: Database, table: string): unknown {
  const meta = tableMeta(database, table)
  return { ...meta, fields: meta?.fields.sort((a, b) => (a.name < b.name ? -1 : 1)) }
}

it.each([...written].sort())('has the same records in %s whether the package or the update set was loaded', (table) => {
  expect(recordsOf(byPackage, table)).not.toEqual([])
  expect(recordsOf(byUpdateSet, table)).toEqual(recordsOf(byPackage, table))
})

it('has the same tables, columns, rules and access rules', () => {
  expect(byUpdateSet.tables.names().sort()).toEqual(byPackage.tables.names().sort())
  expect(own).not.toEqual([])
  for (const name of [...own, 'sc_req_item', 'task']) {
    expect(behaviorOf(byUpdateSet, name)).toEqual(behaviorOf(byPackage, name))
  }
})

it('lacks only the indexes over several columns', () => {
  const indexesOf = (database: Database): string[] =>
    own.flatMap((name) => (database.tables.definition(name)?.indexes ?? []).map((each) => each.name))
  expect(indexesOf(byPackage)).not.toEqual([])
  expect(indexesOf(byUpdateSet)).toEqual([])
})

// Witness: exports of real instances; docs/compared-with-exports.md names them.
it.each(['sys_package', 'sys_class_name', 'sys_update_name'])(
  'is not committed with a payload without %s',
  (column) => {
    const [envelope = '', ...payloads] = readFileSync(APP_SETS[0] ?? '', 'utf8').split('<payload>')
    const folder = mkdtempSync(join(tmpdir(), 'update-set-'))
    const path = join(folder, 'incomplete.xml')
    const [first = '', ...rest] = payloads
    const without = first.replaceAll(new RegExp(`<${column}[^<]*</${column}>`, 'g'), '')
    writeFileSync(path, [envelope, without, ...rest].join('<payload>'))
    expect(() => readUpdateSet(path)).toThrow(`has no ${column}`)
    rmSync(folder, { recursive: true })
  },
)

it('leaves flows and actions as drafts', () => {
  expect(byUpdateSet.count('sys_hub_flow', 'status=published^ORactive=true')).toBe(0)
  expect(byUpdateSet.count('sys_hub_action_type_definition', 'state=published')).toBe(0)
})
