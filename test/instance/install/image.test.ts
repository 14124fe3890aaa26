import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../../../sandbox/instance/data/database'
import { IMAGE_TIME } from '../../../sandbox/instance/data/image/image'
import { column } from '../../../sandbox/instance/data/dictionary/definition'
import { toStoredTime } from '../../../sandbox/instance/data/stored-time'
import { Snapshot } from '../../../sandbox/instance/data/snapshot'
import { Sqlite } from '../../../sandbox/instance/data/store/sqlite'
import { openInstalled, PACKAGE } from './installed'

const folder = mkdtempSync(join(tmpdir(), 'image-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Tables whose sys_ids an instance makes up when it is set up. */
const ownIds = ['sys_properties', 'sys_user_has_role']

/** Every record of an instance, by table. */
function recordsOf(database: Database): Record<string, Record<string, string>[]> {
  const tables = database.tables.names().filter((name) => database.tables.view(name)?.family.length === 1)
  return Object.fromEntries(
    tables.map((table) => {
      const rows = database.select(table, ownIds.includes(table) ? 'ORDERBYname' : 'ORDERBYsys_id')
      return [table, ownIds.includes(table) ? rows.map((row) => ({ ...row, sys_id: '' })) : rows]
    }),
  )
}

/** An instance that installs the package's records one by one, because its database exists already. */
function installedOneByOne(): Database {
  const file = join(folder, 'begun.db')
  const begun = new Sqlite(file)
  begun.exec('CREATE TABLE begun (content TEXT)')
  begun.close()
  return openInstalled(PACKAGE, { file })
}

it('a copy of an installed instance has what an installation makes, to the last field and column', () => {
  const installed = installedOneByOne()
  const copy = openInstalled(PACKAGE)
  try {
    expect([copy.statements.insert, installed.statements.insert > 800]).toEqual([0, true])
    const records = recordsOf(copy)
    expect(Object.values(records).flat().length).toBeGreaterThan(800)
    expect(records).toEqual(recordsOf(installed))
    expect(copy.tables.names().map((name) => copy.tables.definition(name))).toEqual(
      installed.tables.names().map((name) => installed.tables.definition(name)),
    )
    expect(copy.scope).toBe(installed.scope)
  } finally {
    installed.close()
    copy.close()
  }
})

it('a copy bears the time at which it was made, not that of the image', () => {
  const copy = openInstalled(PACKAGE, { now: () => Date.UTC(2027, 1, 3, 4, 5, 6) })
  try {
    const records = recordsOf(copy)
    expect(records['sys_user']?.[0]).toMatchObject({
      sys_created_on: '2027-02-03 04:05:06',
      sys_updated_on: '2027-02-03 04:05:06',
    })
    expect(JSON.stringify(records)).not.toContain(toStoredTime(IMAGE_TIME))
  } finally {
    copy.close()
  }
})

it('copies of one image know nothing of each other', () => {
  const one = openInstalled(PACKAGE)
  const other = openInstalled(PACKAGE)
  try {
    one.insert('sys_user', { user_name: 'only.here' })
    expect([one, other].map((each) => each.count('sys_user', 'user_name=only.here'))).toEqual([1, 0])
  } finally {
    one.close()
    other.close()
  }
})

it('an instance that begins from a snapshot has the records and secrets of that moment, and is its own', () => {
  const first = openInstalled(PACKAGE)
  first.insert('basic_auth_credentials', { name: 'kept', user_name: 'a' }, { password: 'opened-by-the-copy' })
  const copy = openInstalled(Snapshot.of(first))
  try {
    first.insert('sys_user', { user_name: 'after.the.snapshot' })
    copy.insert('sys_user', { user_name: 'in.the.copy' })
    const [{ password = '' } = {}] = copy.select('basic_auth_credentials', 'name=kept')
    expect(copy.decrypt(password)).toBe('opened-by-the-copy')
    expect(copy.tables.names().map((name) => copy.tables.definition(name))).toEqual(
      first.tables.names().map((name) => first.tables.definition(name)),
    )
    const users = ['after.the.snapshot', 'in.the.copy'].map((name) => `user_name=${name}`)
    expect(users.map((query) => first.count('sys_user', query))).toEqual([1, 0])
    expect(users.map((query) => copy.count('sys_user', query))).toEqual([0, 1])
  } finally {
    first.close()
    copy.close()
  }
})

it('a copy gives a table the column that was added to it since', () => {
  const copy = openInstalled(Snapshot.of(openInstalled(PACKAGE)))
  try {
    copy.tables.addColumns('sys_user', [column('shoe_size', 'string', {})])
    const sysId = copy.insert('sys_user', { user_name: 'a', shoe_size: '43' })
    expect(copy.get('sys_user', sysId)).toMatchObject({ shoe_size: '43' })
  } finally {
    copy.close()
  }
})
