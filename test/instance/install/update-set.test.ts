import { tableMeta } from '../../../sandbox/instance/data/meta'
import type { Database } from '../../../sandbox/instance/data/database'
import { readPackage } from '../../../sandbox/instance/data/package/read'
import { changesOf } from '../../../sandbox/instance/data/package/records'
import { readUpdateSet } from '../../../sandbox/instance/data/package/update-set'
import { parseXml } from '../../../sandbox/instance/data/package/xml'
import { openInstalled, PACKAGE, UPDATE_SET } from './installed'

const byPackage = openInstalled(PACKAGE)
const byUpdateSet = openInstalled(UPDATE_SET)

afterAll(() => {
  byPackage.close()
  byUpdateSet.close()
})

/** Every table that either of them writes to: nothing else can differ. */
const written = new Set(
  [...readPackage(PACKAGE), ...readUpdateSet(UPDATE_SET)]
    .flatMap(({ path, text }) => changesOf(parseXml(path, text)))
    .map(({ table }) => table)
    .filter((table) => byPackage.tables.view(table)),
)

const own = byPackage.tables.names().filter((name) => name.startsWith(byPackage.scope))

/** All records of a table, in one order. What the base system brings has a sys_id of its own on every instance. */
function recordsOf(database: Database, table: string): string[] {
  return database
    .select(table, '')
    .map((row) => JSON.stringify(row['sys_created_by'] === 'system' ? { ...row, sys_id: '' } : row))
    .sort()
}

/** What scripts meet in a table; the order of columns means nothing. */
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

it('leaves flows and actions as drafts', () => {
  expect(byUpdateSet.count('sys_hub_flow', 'status=published^ORactive=true')).toBe(0)
  expect(byUpdateSet.count('sys_hub_action_type_definition', 'state=published')).toBe(0)
})
