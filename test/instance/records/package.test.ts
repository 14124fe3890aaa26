import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../../../sandbox/instance/data/database'
import { openDatabase } from '../../../sandbox/instance/data/open-database'
import { sortFiles, type PackageFile } from '../../../sandbox/instance/data/package/read'
import { readPackedPackage } from '../../../sandbox/instance/data/package/zip'
import { column, dictionaryXml, fixtureApp, id, record } from './fixtures/app'
import { zipOf } from './fixtures/zip'
import { makeWorld } from './world'

const open = (files: readonly PackageFile[], file?: string): Database =>
  openDatabase({
    app: files,
    now: () => Date.UTC(2024, 0, 1),
    instanceName: 'test',
    ...(file === undefined ? {} : { file }),
  })

const unload = (inside: string): PackageFile => ({
  path: 'update/many.xml',
  text: `<?xml version="1.0"?><record_update>${inside}</record_update>`,
})

describe('package loader', () => {
  it('makes a row of every record, with columns for what no definition knows', () => {
    const database = open(fixtureApp([record('sys_hub_nothing', { sys_id: id(1), made_up: 'a & <b>', empty: '' })]))
    expect(database.get('sys_hub_nothing', id(1))).toMatchObject({ made_up: 'a & <b>', sys_created_by: 'admin' })
    expect(database.get('sys_hub_nothing', id(1))).not.toHaveProperty('empty')
  })

  it('keeps CDATA and its white space whole', () => {
    const script = '\n  if (a < b && "c") {\n  }\n'
    const database = open(
      fixtureApp([
        unload(
          `<sys_script_include action="INSERT_OR_UPDATE"><sys_id>${id(2)}</sys_id><script><![CDATA[${script}]]></script></sys_script_include>`,
        ),
      ]),
    )
    expect(database.get('sys_script_include', id(2))?.['script']).toBe(script)
  })

  it('deletes what delete_multiple finds, before what follows it', () => {
    const one = (number: number, name: string): string =>
      `<question_choice action="INSERT_OR_UPDATE"><sys_id>${id(number)}</sys_id><question>${id(9)}</question><text>${name}</text></question_choice>`
    const gone = `<question_choice action="delete_multiple" query="question=${id(9)}^sys_idNOT IN${id(12)}"/>`
    const database = open(fixtureApp([unload(one(11, 'a') + one(12, 'b') + gone + one(13, 'c'))]))
    expect(database.select('question_choice', 'ORDERBYtext').map((each) => each['text'])).toEqual(['b', 'c'])
    expect(() => open(fixtureApp([unload(`<question_choice action="delete_multiple" query=""/>`)]))).toThrow(/Refused/)
  })

  it('takes what stands inside a wrapper, and deletes by DELETE', () => {
    const choice = `<sys_choice action="INSERT_OR_UPDATE"><sys_id>${id(21)}</sys_id><name>x</name><element>y</element></sys_choice>`
    const database = open(
      fixtureApp([
        unload(
          `<sys_choice_v2 action="INSERT_OR_UPDATE" field="y">${choice}</sys_choice_v2>${choice.replaceAll(id(21), id(22))}<sys_choice action="DELETE"><sys_id>${id(22)}</sys_id></sys_choice>`,
        ),
      ]),
    )
    expect(database.select('sys_choice', 'name=x').map((each) => each['sys_id'])).toEqual([id(21)])
  })

  it('finds a referenced role by its name', () => {
    const database = open(
      fixtureApp([
        unload(
          `<sys_security_acl_role action="INSERT_OR_UPDATE"><sys_id>${id(31)}</sys_id><sys_user_role name="admin">${id(32)}</sys_user_role></sys_security_acl_role>`,
        ),
      ]),
    )
    const admin = database.select('sys_user_role', 'name=admin')[0]?.['sys_id']
    expect(database.get('sys_security_acl_role', id(31))?.['sys_user_role']).toBe(admin)
  })

  it('makes tables from the records of an update set alone; only unique indexes travel in one', () => {
    const database = open([
      record('sys_app', { sys_id: id(40), scope: 'x_two_app', source: 'x_two_app' }),
      unload(`<sys_db_object action="INSERT_OR_UPDATE"><sys_id>${id(41)}</sys_id><name>x_two_app_thing</name><label>Thing</label></sys_db_object>
        <sys_dictionary action="INSERT_OR_UPDATE"><sys_id>${id(42)}</sys_id><name>x_two_app_thing</name><element>key</element><internal_type>string</internal_type><max_length>5</max_length><unique>true</unique></sys_dictionary>`),
    ])
    const sysId = database.insert('x_two_app_thing', { key: 'abcdefg' })
    expect(database.get('x_two_app_thing', sysId)).toMatchObject({ key: 'abcde' })
    expect(() => database.insert('x_two_app_thing', { key: 'ABCDE' })).toThrow(/Unique Key violation/)
  })

  it('refuses what is no package', () => {
    expect(() => openDatabase({ app: '/nonexistent', now: () => 0, instanceName: 'x' })).toThrow()
    expect(() => open([{ path: 'a.xml', text: 'no xml' }])).toThrow(/a\.xml/)
  })
})

describe('sys_db_object and sys_dictionary', () => {
  it('describe the platform beside the package', () => {
    const { run } = makeWorld()
    expect(
      run(`
        var table = new GlideRecord('sys_db_object'); table.get('name', 'x_test_app_request');
        var column = new GlideRecord('sys_dictionary'); column.addQuery('name', 'task'); column.addQuery('element', 'short_description'); column.query(); column.next();
        [table.super_class.name.toString(), column.getValue('internal_type'), column.getValue('max_length')]`),
    ).toEqual(['task', 'string', '160'])
  })
})

describe('a packed package', () => {
  it('is read from its zip, whose names begin with a slash', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'records-'))
    const file = join(folder, 'packed.zip')
    const files = fixtureApp()
    writeFileSync(
      file,
      zipOf([...files.map((each) => ({ ...each, path: `/${each.path}` })), { path: '/inventory.csv', text: 'x' }]),
    )
    const read = await readPackedPackage(file)
    rmSync(folder, { recursive: true })
    expect(read).toEqual(sortFiles(files))
    expect(open(read).scope).toBe('x_test_app')
  })
})

describe('a database file', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'records-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it('keeps data, secrets and numbers; a changed package keeps what people changed', () => {
    const file = join(folder, 'instance.db')
    const property = (value: string): PackageFile =>
      record('sys_properties', { sys_id: id(51), name: 'x_test_app.a', value })
    const other = (value: string): PackageFile =>
      record('sys_properties', { sys_id: id(52), name: 'x_test_app.b', value })
    const first = open(fixtureApp([property('packaged'), other('packaged')]), file)
    const org = first.insert('x_test_app_org', { name: 'kept' }, { secret: 'hush' })
    first.insert('x_test_app_request', {})
    first.update('sys_properties', id(51), { value: 'by a person' })
    first.close()

    const grown = dictionaryXml('x_test_app_lane', [column('key', 'string', { unique: 'true' })])
    const second = open(fixtureApp([property('newer'), other('newer'), grown]), file)
    expect(second.decrypt(second.get('x_test_app_org', org)?.['secret'] ?? '')).toBe('hush')
    expect([second.property('x_test_app.a'), second.property('x_test_app.b')]).toEqual(['by a person', 'newer'])
    expect(second.get('x_test_app_request', second.insert('x_test_app_request', {}))?.['number']).toBe('TST0001002')
    expect(second.insert('x_test_app_lane', { key: 'one' })).toMatch(/^[0-9a-f]{32}$/)
    second.close()
    expect(statSync(`${file}.key`).mode & 0o777).toBe(0o600)
    expect(readFileSync(file).includes('hush')).toBe(false)
  })

  it('survives the death of its process', async () => {
    const file = join(folder, 'instance.db')
    open(fixtureApp(), file).close()
    const script = `
      const { DatabaseSync } = require('@photostructure/sqlite')
      const database = new DatabaseSync(${JSON.stringify(file)})
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
      const insert = database.prepare("INSERT INTO sys_properties (sys_id, name) VALUES (?, ?)")
      for (let i = 0; ; i++) { insert.run(String(i).padStart(32, '0'), 'killed.' + i); if (i === 20) process.stdout.write('written') }`
    const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
    const ended = new Promise((resolve) => child.on('exit', resolve))
    await new Promise((resolve) => child.stdout.once('data', resolve))
    child.kill('SIGKILL')
    await ended
    const database = open(fixtureApp(), file)
    expect(database.count('sys_properties', 'nameSTARTSWITHkilled.')).toBeGreaterThan(20)
    database.close()
  })
})

describe('the host', () => {
  it('counts statements by kind and table', () => {
    const { database } = makeWorld()
    const start = { ...database.statements }
    const sysId = database.insert('sys_properties', { name: 'counted' })
    database.get('sys_properties', sysId)
    database.update('sys_properties', sysId, { name: 'again' })
    database.delete('sys_properties', sysId)
    const { select, insert, update, delete: deleted, byTable } = database.statements
    expect([select - start.select, insert - start.insert, update - start.update, deleted - start.delete]).toEqual([
      1, 1, 1, 1,
    ])
    expect(byTable['sys_properties']).toMatchObject({ update: 1, delete: 1 })
  })

  it('tells every change after it is written', () => {
    const { database, run } = makeWorld()
    const seen: unknown[] = []
    const end = database.onChange((change) =>
      seen.push([change.operation, change.previous?.['name'] ?? null, change.values['name'] ?? null]),
    )
    run(
      `var gr = new GlideRecord('x_test_app_org'); gr.initialize(); gr.name = 'a'; gr.insert(); gr.name = 'b'; gr.update(); gr.deleteRecord()`,
    )
    end()
    run(`var gr = new GlideRecord('x_test_app_org'); gr.initialize(); gr.insert()`)
    expect(seen).toEqual([
      ['insert', null, 'a'],
      ['update', 'a', 'b'],
      ['delete', 'b', 'b'],
    ])
  })
})
