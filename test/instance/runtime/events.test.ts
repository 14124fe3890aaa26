import { Instance, VirtualClock } from '../../../sandbox/instance/instance'
import type { InstanceOptions } from '../../../sandbox/instance/options'
import { registered, removePackages, scriptAction, writePackage, type PackageRecord } from './support/package'

let instance: Instance
const clock = new VirtualClock()

async function boot(records: readonly PackageRecord[], options: Partial<InstanceOptions> = {}): Promise<void> {
  instance = await Instance.boot({ app: writePackage(records), workers: 4, clock, ...options })
}

afterEach(() => instance.close())
afterAll(removePackages)

const events = (query = ''): Record<string, string>[] => instance.database.select('sysevent', query)
const logged = (): string[] => instance.log.map(({ message }) => message)
const LOG = `gs.info(event.name + ':' + event.parm1 + ':' + event.parm2)`

describe('an event', () => {
  it('waits in state ready and is processed by its script actions', async () => {
    await boot([registered('x_app.done'), scriptAction('x_app.done', LOG)])
    await instance.run(`gs.eventQueue('x_app.done', null, 'one', 'two')`)
    expect(events()).toMatchObject([
      { name: 'x_app.done', state: 'ready', parm1: 'one', parm2: 'two', user_id: 'system' },
    ])
    await instance.idle()
    expect(events()).toMatchObject([{ state: 'processed' }])
    expect(logged()).toEqual(['x_app.done:one:two'])
  })

  it('that is not registered is dropped without a word', async () => {
    await boot([scriptAction('x_app.done', LOG)])
    await instance.run(`gs.eventQueue('x_app.done', null, 'one', 'two')`)
    await instance.idle()
    expect(events()).toEqual([])
    expect(instance.eventCounters.unregistered).toBe(1)
  })

  it('has its name cut to 40 characters', async () => {
    const name = `x_app.${'n'.repeat(44)}`
    const cut = name.slice(0, 40)
    await boot([registered(cut), scriptAction(cut, LOG)])
    await instance.run(`gs.eventQueue('${name}', null, 'a', 'b')`)
    expect(events()).toMatchObject([{ name: cut }])
    expect(instance.eventCounters.cutNames).toBe(1)
  })

  it('carries its record to the script action', async () => {
    await boot([
      registered('x_app.user'),
      scriptAction('x_app.user', `gs.info(current.getTableName() + ':' + current.getValue('user_name'))`),
    ])
    await instance.run(
      `var user = new GlideRecord('sys_user'); user.get('user_name', 'admin'); gs.eventQueue('x_app.user', user)`,
    )
    await instance.idle()
    expect(logged()).toEqual(['sys_user:admin'])
  })

  it('runs its script actions in order, those whose condition holds', async () => {
    const action = (order: string, condition: string): PackageRecord =>
      scriptAction('x_app.done', `gs.info('${order}')`, { order, condition_script: condition, name: order })
    await boot([
      registered('x_app.done'),
      action('300', ''),
      action('100', `event.parm1 == 'yes'`),
      action('200', `event.parm1 == 'no'`),
      action('250', `answer = true`),
      scriptAction('x_app.done', `gs.info('inactive')`, { active: 'false' }),
    ])
    await instance.run(`gs.eventQueue('x_app.done', null, 'yes')`)
    await instance.idle()
    expect(logged()).toEqual(['100', '250', '300'])
  })

  it('whose script action throws ends in error; the other actions run', async () => {
    await boot([
      registered('x_app.done'),
      scriptAction('x_app.done', `throw new Error('broken')`, { order: '1', name: 'first' }),
      scriptAction('x_app.done', LOG, { order: '2' }),
    ])
    await instance.run(`gs.eventQueue('x_app.done', null, 'a', 'b')`)
    await instance.idle()
    expect(events()).toMatchObject([{ state: 'error', error_status: 'Error: broken' }])
    expect(logged().sort()).toEqual(['Error: broken (Script action first, line 1)', 'x_app.done:a:b'])
  })

  it('that never ends is ended, and ends in error', async () => {
    await boot([registered('x_app.done'), scriptAction('x_app.done', 'for (;;) {}')], { scriptLimitMs: 300 })
    await instance.run(`gs.eventQueue('x_app.done')`)
    await instance.idle()
    expect(events()).toMatchObject([{ state: 'error' }])
    expect(logged().join()).toContain('ran longer than allowed')
  })

  it('stays in processing when its worker dies', async () => {
    await boot([registered('x_app.done'), scriptAction('x_app.done', `gs.info('before'); gs.info('after')`)], {
      onSeamCall: ({ op, args }) =>
        op === 'runtime.log' && (args as { message: string }).message === 'after' ? 'crash before' : undefined,
    })
    await instance.run(`gs.eventQueue('x_app.done')`)
    await instance.idle()
    expect(events()).toMatchObject([{ state: 'processing' }])
    expect(logged()).toEqual(['before'])
  })

  it('set back to ready is processed again', async () => {
    await boot([registered('x_app.done'), scriptAction('x_app.done', LOG)])
    await instance.run(`gs.eventQueue('x_app.done', null, 'a', 'b')`)
    await instance.idle()
    await instance.run(
      `var e = new GlideRecord('sysevent'); e.query(); e.next(); e.setValue('state', 'ready'); e.update()`,
    )
    await instance.idle()
    expect(logged()).toEqual(['x_app.done:a:b', 'x_app.done:a:b'])
  })

  it('runs as the system user, and tells who fired it', async () => {
    await boot([
      registered('x_app.done'),
      scriptAction('x_app.done', `gs.info(gs.getUserName() + ':' + event.user_name)`),
    ])
    await instance.run(`gs.eventQueue('x_app.done')`, { user: 'admin' })
    await instance.idle()
    expect(logged()).toEqual(['system:admin'])
  })

  it('fired by a script action is worked too', async () => {
    await boot([
      registered('x_app.one'),
      registered('x_app.two'),
      scriptAction('x_app.one', `gs.eventQueue('x_app.two', null, 'a', 'b')`),
      scriptAction('x_app.two', LOG),
    ])
    await instance.run(`gs.eventQueue('x_app.one')`)
    await instance.idle()
    expect(logged()).toEqual(['x_app.two:a:b'])
  })
})

describe('a scheduled event', () => {
  it('is processed when its time has come', async () => {
    await boot([registered('x_app.later'), scriptAction('x_app.later', `gs.info(new Date().toISOString())`)])
    clock.set(Date.UTC(2026, 0, 5, 8, 0, 0))
    await instance.run(`
      var at = new GlideDateTime(); at.addSeconds(90)
      gs.eventQueueScheduled('x_app.later', null, 'a', 'b', at)`)
    await instance.idle({ until: clock.now() + 89_000 })
    expect(events()).toMatchObject([{ state: 'ready', process_on: '2026-01-05 08:01:30' }])
    await instance.idle()
    expect(logged()).toEqual(['2026-01-05T08:01:30.000Z'])
  })

  it('further away than a day is left alone unless asked for', async () => {
    await boot([registered('x_app.later'), scriptAction('x_app.later', LOG)])
    await instance.run(
      `var at = new GlideDateTime(); at.addSeconds(172800); gs.eventQueueScheduled('x_app.later', null, 'a', 'b', at)`,
    )
    await instance.idle()
    expect(events()).toMatchObject([{ state: 'ready' }])
    await instance.idle({ until: clock.now() + 172_800_000 })
    expect(events()).toMatchObject([{ state: 'processed' }])
  })
})

it('events are worked in the background after start, until stop', async () => {
  await boot([registered('x_app.done'), scriptAction('x_app.done', LOG)])
  instance.start()
  await instance.run(`gs.eventQueue('x_app.done', null, 'a', 'b')`)
  await instance.idle()
  await instance.stop()
  expect(logged()).toEqual(['x_app.done:a:b'])
  await instance.run(`gs.eventQueue('x_app.done', null, 'c', 'd')`)
  expect(events('state=ready')).toHaveLength(1)
})
