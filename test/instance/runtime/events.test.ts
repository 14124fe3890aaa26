import { Instance, VirtualClock } from '../../../sandbox/instance/instance'
import type { InstanceOptions } from '../../../sandbox/instance/options'
import { BEGUN, ScriptTime } from './support/script-time'
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
  it('that never ends is ended, and ends in error', async () => {
    const time = new ScriptTime()
    await boot([registered('x_app.done'), scriptAction('x_app.done', `${BEGUN} for (;;) {}`)], {
      scriptTime: time.now,
      onSeamCall: time.watch,
    })
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
})

describe('a scheduled event', () => {
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
