import { bench, type Bench } from '../runtime/support/bench'
import { page } from './pages'

const USER = 'b0000000000000000000000000000001'
let at: Bench
let logged = 0

beforeAll(async () => {
  at = await bench({ workers: 1 })
})

beforeEach(() => {
  logged = at.runtime.log.entries.length
})

afterAll(() => at.runtime.close())

describe(page('system'), () => {
  it('writes messages with their values to the system log', async () => {
    await at.run(`gs.info('from {0}.{1} {2}', 'Abel', 'Tuter'); gs.warn('careful'); gs.error('broken')`)
    expect(at.runtime.log.entries.slice(logged).map(({ level, message, source }) => [level, message, source])).toEqual([
      ['info', 'from Abel.Tuter {2}', 'x_app'],
      ['warn', 'careful', 'x_app'],
      ['error', 'broken', 'x_app'],
    ])
    expect(at.records.find('syslog', { message: 'broken' })).toHaveLength(1)
  })

  it('reads properties, with an alternative for those that are not there', async () => {
    at.records.insert('sys_properties', { name: 'x_app.limit', value: '5' })
    expect(
      await at.run(`[gs.getProperty('x_app.limit'), gs.getProperty('x_app.none'), gs.getProperty('x_app.none', 7)]`),
    ).toEqual(['5', null, 7])
  })

  it('writes properties of its own scope only', async () => {
    at.records.insert('sys_properties', { name: 'x_app.own', value: '5' })
    expect(await at.run(`gs.setProperty('x_app.own', '6'); gs.getProperty('x_app.own')`)).toBe('6')
    await expect(at.run(`gs.setProperty('glide.foo', 'bar')`)).rejects.toThrow('not within scope x_app')
    await at.run(`gs.setProperty('glide.foo', 'bar')`, { scope: 'global' })
    expect(at.records.find('sys_properties', { name: 'glide.foo', value: 'bar' })).toHaveLength(1)
  })

  it('encodes', async () => {
    expect(await at.run(`gs.base64Encode('a:ä')`)).toBe('YTrDpA==')
  })

  it('makes GUIDs', async () => {
    const [one, two] = (await at.run('[gs.generateGUID(), gs.generateGUID()]')) as string[]
    expect(one).toMatch(/^[0-9a-f]{32}$/)
    expect(two).not.toBe(one)
  })

  it('collects messages for the user, also of a script that throws', async () => {
    const failed = at.run(`gs.addInfoMessage('i'); gs.addErrorMessage('e'); throw new Error('broken')`)
    await expect(failed).rejects.toMatchObject({
      thrown: 'Error: broken',
      messages: [
        { level: 'info', text: 'i' },
        { level: 'error', text: 'e' },
      ],
    })
  })

  it.each(['sleep', 'log', 'print', 'nowDateTime', 'dateDiff', 'workflowFlush'])(
    'refuses the global gs.%s in a scope by name',
    async (name) => {
      await expect(at.run(`gs.${name}(1)`)).rejects.toThrow(`Function ${name} is not allowed in scope x_app`)
    },
  )

  it.each(['include', 'getUser', 'getSession', 'daysAgo', 'urlEncode'])('says that it lacks gs.%s', async (name) => {
    await expect(at.run(`gs.${name}('x')`)).rejects.toThrow(`gs.${name} is not implemented by the sandbox`)
  })
})

describe(page('system'), () => {
  beforeAll(() => {
    const { records } = at
    records.insert('sys_user', { sys_id: USER, user_name: 'abel.tuter', name: 'Abel Tuter', email: 'abel@example.com' })
    for (const name of ['requester', 'operator', 'reader', 'grouped'])
      records.insert('sys_user_role', { sys_id: name, name })
    records.insert('sys_user_role_contains', { role: 'operator', contains: 'requester' })
    records.insert('sys_user_role_contains', { role: 'requester', contains: 'reader' })
    records.insert('sys_user_has_role', { user: USER, role: 'operator' })
    records.insert('sys_user_group', { sys_id: 'g', name: 'Capacity Mgmt' })
    records.insert('sys_user_grmember', { user: USER, group: 'g' })
    records.insert('sys_group_has_role', { group: 'g', role: 'grouped' })
  })

  it('are told', async () => {
    expect(
      await at.run(`[gs.getUserID(), gs.getUserName()]`, {
        user: USER,
      }),
    ).toEqual([USER, 'abel.tuter'])
    expect(await at.run('[gs.getUserID(), gs.getUserName()]')).toEqual(['system', 'system'])
  })

  it.each([
    ['operator', true],
    ['requester', true],
    ['reader', true],
    ['grouped', true],
    ['admin', false],
  ])('have granted, contained and group roles: %s is %s', async (role, answer) => {
    expect(await at.run(`gs.hasRole('${role}')`, { user: USER })).toBe(answer)
  })

  it('with the administrator role have every role', async () => {
    const root = at.records.insert('sys_user', { user_name: 'root' })
    at.records.insert('sys_user_role', { sys_id: 'admin', name: 'admin' })
    at.records.insert('sys_user_has_role', { user: root, role: 'admin' })
    expect(await at.run(`gs.hasRole('anything')`, { user: root })).toBe(true)
  })

  it('knows whether the user is in a session', async () => {
    const script = 'gs.isInteractive()'
    expect(await at.run(script, { user: USER, transaction: 'interactive' })).toBe(true)
    expect(await at.run(script, { user: USER })).toBe(false)
  })
})
