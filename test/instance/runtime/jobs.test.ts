import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Instance, VirtualClock } from '../../../sandbox/instance/instance'
import type { InstanceOptions } from '../../../sandbox/instance/options'
import { registered, removePackages, scriptAction, writePackage, type PackageRecord } from './support/package'

const MINUTE = 60_000
const START = Date.UTC(2026, 0, 5, 8, 0, 0)
let instance: Instance
let clock: VirtualClock

async function boot(records: readonly PackageRecord[], options: Partial<InstanceOptions> = {}): Promise<void> {
  instance = await Instance.boot({ app: writePackage(records), workers: 2, clock, ...options })
}

beforeEach(() => {
  clock = new VirtualClock(START)
})
afterEach(() => instance.close())
afterAll(removePackages)

const logged = (): string[] => instance.log.map(({ message }) => message)

function scheduled(script: string, values: Record<string, string> = {}): PackageRecord {
  return {
    table: 'sysauto_script',
    values: {
      name: 'sweep',
      active: 'true',
      conditional: 'false',
      run_type: 'periodically',
      run_period: '1970-01-01 00:05:00',
      run_start: '2026-01-01 00:00:00',
      script,
      ...values,
    },
  }
}

const TIME = `gs.info(new Date().toISOString().slice(11, 16))`

describe('a scheduled script', () => {
  it('runs at its times up to the bound, as the system user of its scope', async () => {
    await boot([scheduled(`${TIME}; gs.info(gs.getUserName() + ' ' + gs.getCurrentScopeName())`)])
    await instance.idle({ until: START + 11 * MINUTE })
    expect(logged()).toEqual(['08:05', 'system x_app', '08:10', 'system x_app'])
    expect(clock.now()).toBe(START + 11 * MINUTE)
  })

  it('does not keep an instance from being idle', async () => {
    await boot([scheduled(TIME)])
    await instance.idle()
    expect(logged()).toEqual([])
    expect(clock.now()).toBe(START)
  })

  it('runs on the way to an event of a later time', async () => {
    await boot([scheduled(TIME), registered('x_app.later'), scriptAction('x_app.later', `gs.info('event')`)])
    await instance.run(`gs.eventQueueScheduled('x_app.later', null, 'a', 'b', '2026-01-05 08:07:00')`)
    await instance.idle()
    expect(logged()).toEqual(['08:05', 'event'])
  })

  it.each([
    [`answer = false`, []],
    [`1 + 1 == 2`, ['08:05']],
  ])('that is conditional runs when its condition holds: %s', async (condition, messages) => {
    await boot([scheduled(TIME, { conditional: 'true', condition })])
    await instance.idle({ until: START + 6 * MINUTE })
    expect(logged()).toEqual(messages)
  })

  it('that is not active does not run', async () => {
    await boot([scheduled(TIME, { active: 'false' })])
    await instance.idle({ until: START + 6 * MINUTE })
    expect(logged()).toEqual([])
  })

  it('that throws is reported and runs again', async () => {
    await boot([scheduled(`throw new Error('broken')`)])
    await instance.idle({ until: START + 11 * MINUTE })
    expect(logged()).toEqual(['Error: broken', 'Error: broken'])
  })

  it('that the sandbox cannot schedule is reported by name', async () => {
    await boot([scheduled(TIME, { run_type: 'week_in_month' })])
    expect(logged().join()).toContain('run type week_in_month is not implemented by the sandbox')
  })
})

describe('an async business rule', () => {
  const rule: PackageRecord = {
    table: 'sys_script',
    values: {
      name: 'Tell',
      collection: 'sys_user',
      when: 'async',
      active: 'true',
      action_insert: 'true',
      order: '100',
      advanced: 'true',
      script: `(function executeRule(current) { gs.info(current.getValue('user_name') + ' by ' + gs.getUserName()) })(current)`,
    },
  }
  const insert = `var u = new GlideRecord('sys_user'); u.initialize(); u.setValue('user_name', 'abel'); u.insert(); gs.info('inserted')`

  it('runs after the transaction, for its user', async () => {
    await boot([rule])
    await instance.run(insert, { user: 'admin' })
    expect(logged()).toEqual(['inserted'])
    await instance.idle()
    expect(logged()).toEqual(['inserted', 'abel by admin'])
  })
})

describe('a database file', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'database-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it('keeps events and jobs that waited when the instance was closed; those in processing stay there', async () => {
    const app = writePackage([
      registered('x_app.done'),
      scriptAction('x_app.done', `gs.info(event.parm1); if (event.parm1 == 'dies') gs.info('never')`),
    ])
    const database = join(folder, 'instance.db')
    const first = await Instance.boot({ app, database, clock, workers: 1 })
    first.onSeamCall = ({ op, args }) =>
      op === 'runtime.log' && (args as { message: string }).message === 'never' ? 'crash before' : undefined
    await first.run(`gs.eventQueue('x_app.done', null, 'dies')`)
    await first.idle()
    await first.run(`gs.eventQueue('x_app.done', null, 'waits')`)
    await first.close()
    instance = await Instance.boot({ app, database, clock, workers: 1 })
    await instance.idle()
    expect(logged()).toEqual(['waits'])
    const states = instance.database.select('sysevent', 'ORDERBYparm1').map(({ parm1, state }) => [parm1, state])
    expect(states).toEqual([
      ['dies', 'processing'],
      ['waits', 'processed'],
    ])
  })
})

describe('with the machine clock', () => {
  it('idle waits for what becomes due until the given time', async () => {
    const app = writePackage([registered('x_app.later'), scriptAction('x_app.later', `gs.info('event')`)])
    instance = await Instance.boot({ app, workers: 1 })
    await instance.run(
      `gs.eventQueueScheduled('x_app.later', null, 'a', 'b', new Date(Date.now() + 1000).toISOString().slice(0, 19).replace('T', ' '))`,
    )
    await instance.idle()
    await instance.idle({ until: Date.now() + 1500 })
    expect(logged()).toEqual(['event'])
  })
})
