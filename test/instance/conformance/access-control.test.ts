import type { PackageFile } from '../../../sandbox/instance/data/package/read'
import { column, dictionaryXml, id, record } from '../records/fixtures/app'
import { makeWorld, type World } from '../records/world'
import { page } from './pages'

const roles = { reader: id(801), writer: id(802) }

let number = 0
function acl(name: string, operation: string, values: Readonly<Record<string, string>>, role?: string): PackageFile[] {
  number += 1
  const rule = { active: 'true', admin_overrides: 'false', advanced: 'true', decision_type: 'allow', type: 'record' }
  const made = record('sys_security_acl', { sys_id: id(0x1000 + number), name, operation, ...rule, ...values })
  if (role === undefined) return [made]
  const link = { sys_id: id(0x2000 + number), sys_security_acl: id(0x1000 + number), sys_user_role: role }
  return [made, record('sys_security_acl_role', link)]
}

const files = [
  record('sys_user_role', { sys_id: roles.reader, name: 'x_test_app.reader' }),
  record('sys_user_role', { sys_id: roles.writer, name: 'x_test_app.writer' }),
]

/** A world with these rules, a user with these roles, and two organizations: `open` (tries 1) and `shut` (tries 2). */
function worldFor(rules: readonly PackageFile[], ...own: string[]): World {
  const world = makeWorld({ files: [...files, ...rules] })
  const user = world.database.insert('sys_user', { user_name: 'someone' })
  for (const role of own) world.database.insert('sys_user_has_role', { user, role })
  world.database.insert('x_test_app_org', { name: 'open', tries: '1' })
  world.database.insert('x_test_app_org', { name: 'shut', tries: '2' })
  world.as(user)
  return world
}

const names = (world: World): unknown =>
  world.run(
    `var gr = new GlideRecordSecure('x_test_app_org'); gr.orderBy('name'); gr.query(); var all = []; while (gr.next()) all.push(gr.getValue('name')); all`,
  )

describe(page('accessControl'), () => {
  it('lets nobody but administrators at a table without rules of its own', () => {
    const world = worldFor([], roles.reader)
    expect(names(world)).toEqual([])
    world.as('6816f79cc0a8016401c5a33be04be441')
    expect(names(world)).toEqual(['open', 'shut'])
    expect(
      world.run(
        `var gr = new GlideRecord('x_test_app_org'); gr.query(); var count = 0; while (gr.next()) count++; count`,
      ),
    ).toBe(2)
  })

  it('requires role, condition and script alike', () => {
    const rule = acl(
      'x_test_app_org',
      'read',
      { condition: 'name=open^EQ', script: 'answer = current.tries < 2' },
      roles.reader,
    )
    expect(names(worldFor(rule))).toEqual([])
    expect(names(worldFor(rule, roles.reader))).toEqual(['open'])
    const failing = acl('x_test_app_org', 'read', { condition: 'name=open^EQ', script: 'answer = false' }, roles.reader)
    expect(names(worldFor(failing, roles.reader))).toEqual([])
  })

  it('denies by empty rules, and is passed by any one of several', () => {
    expect(names(worldFor(acl('x_test_app_org', 'read', {}), roles.reader))).toEqual([])
    const two = [...acl('x_test_app_org', 'read', {}, roles.writer), ...acl('x_test_app_org', 'read', {}, roles.reader)]
    expect(names(worldFor(two, roles.reader))).toEqual(['open', 'shut'])
  })

  it('denies unless a deny rule is passed', () => {
    const rules = [
      ...acl('x_test_app_org', 'read', {}, roles.reader),
      ...acl('x_test_app_org', 'read', { decision_type: 'deny', condition: 'name=open' }),
    ]
    expect(names(worldFor(rules, roles.reader))).toEqual(['open'])
  })

  it('lets rules of a parent table count for its children', () => {
    const world = worldFor(acl('task', 'read', {}, roles.reader), roles.reader)
    world.database.insert('x_test_app_request', { short_description: 'x' })
    expect(
      world.run(
        `var gr = new GlideRecordSecure('x_test_app_request'); gr.query(); [gr.next(), gr.canRead(), gr.canWrite(), gr.canDelete()]`,
      ),
    ).toEqual([true, true, false, false])
  })
})

describe(page('secureRecord'), () => {
  it('hides fields that may not be read, and empties those that may not be written', () => {
    const rules = [
      ...acl('x_test_app_org', 'read', {}, roles.reader),
      ...acl('x_test_app_org', 'write', {}, roles.reader),
      ...acl('x_test_app_org', 'create', {}, roles.writer),
      ...acl('x_test_app_org.tries', 'read', {}, roles.writer),
      ...acl('x_test_app_org.org_id', 'write', {}, roles.writer),
    ]
    const world = worldFor(rules, roles.reader)
    const seen = world.run(`
      var gr = new GlideRecordSecure('x_test_app_org'); gr.get('name', 'open');
      var before = [gr.getValue('tries'), gr.tries.canRead(), gr.name.canRead(), gr.org_id.canWrite()];
      gr.name = 'renamed'; gr.org_id = 'mine'; var id = gr.update();
      var again = new GlideRecord('x_test_app_org'); again.get(id);
      var fresh = new GlideRecordSecure('x_test_app_org'); fresh.initialize(); fresh.name = 'n';
      [before, again.getValue('name'), again.getValue('org_id'), again.getValue('tries'), fresh.insert(), gr.deleteRecord()]`)
    expect(seen).toEqual([[null, false, true, false], 'renamed', null, '1', null, false])
  })

  it('asks and reads as GlideRecord does', () => {
    const world = worldFor(acl('x_test_app_org', 'read', {}, roles.reader), roles.reader)
    const seen = world.run(`
      var gr = new GlideRecordSecure('x_test_app_org'); gr.addQuery('tries', '>', 0).addOrCondition('name', 'nobody'); gr.addEncodedQuery('active=true');
      gr.orderByDesc('name'); gr.setLimit(1); gr.query(); gr.next();
      [gr.getDisplayValue('name'), gr.getDisplayValue(), String(gr.getUniqueValue()).length, gr.hasNext()]`)
    expect(seen).toEqual(['shut', 'shut', 32, false])
  })

  it('passes over records that may not be read, where GlideRecord and its business rules see them', () => {
    const world = worldFor(acl('x_test_app_org', 'read', { condition: 'name=open' }, roles.reader), roles.reader)
    expect(names(world)).toEqual(['open'])
    expect(
      world.run(
        `var gr = new GlideRecord('x_test_app_org'); gr.query(); var count = 0; while (gr.next()) count++; count`,
      ),
    ).toBe(2)
  })
})

describe(page('defaultAccess'), () => {
  const foreign = (access: string): PackageFile =>
    dictionaryXml('sn_other_thing', [column('name', 'string')], { access, read_access: 'true' })

  it('are read, created, updated and deleted as far as their access settings allow', () => {
    const world = makeWorld({ files: [foreign('public')] })
    expect(world.run(`var gr = new GlideRecord('sn_other_thing'); gr.query(); gr.hasNext()`)).toBe(false)
    expect(() => world.run(`var gr = new GlideRecord('sn_other_thing'); gr.initialize(); gr.insert()`)).toThrow(
      /create operation against 'sn_other_thing' from scope 'x_test_app' has been refused/,
    )
    const closed = makeWorld({ files: [foreign('package_private')] })
    expect(() => closed.run(`new GlideAggregate('sn_other_thing').query()`)).toThrow(/read operation against/)
  })

  it('are noted when runtime access tracking enforces privileges and there is none', () => {
    const privilege = record('sys_scope_privilege', {
      sys_id: id(950),
      source_scope: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      target_type: 'sys_db_object',
      target_name: 'sys_user',
      operation: 'read',
      status: 'allowed',
    })
    const world = makeWorld({ files: [privilege] })
    const app = world.database.select('sys_app', 'scope=x_test_app')[0]?.['sys_id'] ?? ''
    world.database.update('sys_app', app, { runtime_access_tracking: 'enforcing' })
    world.run(
      `['sys_user', 'sys_user_group', 'x_test_app_org'].forEach(function (name) { new GlideRecord(name).query() })`,
    )
    expect(world.database.privileges.unprivileged).toEqual([
      { scope: 'x_test_app', type: 'sys_db_object', target: 'sys_user_group', operation: 'read' },
    ])
  })

  it('are refused without a privilege, when asked for', () => {
    const world = makeWorld({ enforcePrivileges: true })
    const app = world.database.select('sys_app', 'scope=x_test_app')[0]?.['sys_id'] ?? ''
    world.database.update('sys_app', app, { runtime_access_tracking: 'enforcing' })
    expect(() => world.run(`new GlideRecord('sys_user').query()`)).toThrow(
      /ScopeAccessNotGrantedException: read access to sys_user not granted/,
    )
  })
})
