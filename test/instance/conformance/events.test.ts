import { Instance, VirtualClock } from '../../../sandbox/instance/instance'
import {
  eventQueue,
  registered,
  removePackages,
  scriptAction,
  writePackage,
  type PackageRecord,
} from '../runtime/support/package'
import { page } from './pages'

const clock = new VirtualClock(Date.UTC(2026, 0, 5, 8, 0, 0))
const LOG = `gs.info(event.name + ':' + event.parm1 + ':' + event.parm2)`
const CUT = `x_app.${'n'.repeat(34)}`

const ordered = (order: string, condition: string): PackageRecord =>
  scriptAction('x_app.ordered', `gs.info('${order}')`, { order, condition_script: condition, name: order })

const PACKAGE: PackageRecord[] = [
  ...['done', 'ordered', 'fails', 'user', 'who', 'one', 'two', 'later'].map((name) => registered(`x_app.${name}`)),
  registered(CUT),
  registered('x_app.queued', { queue: 'x_app.none' }),
  registered('x_app.low', { queue: 'x_app.single', priority: '200' }),
  registered('x_app.high', { queue: 'x_app.single', priority: '50' }),
  eventQueue('x_app.single', { processing_order: 'sequential' }),
  eventQueue('x_app.q'),
  ...[
    'x_app.done',
    'x_app.later',
    'x_app.two',
    'x_app.queued',
    'x_app.low',
    'x_app.high',
    'x_app.unregistered',
    CUT,
  ].map((name) => scriptAction(name, LOG)),
  ordered('300', ''),
  ordered('100', `event.parm1 == 'yes'`),
  ordered('200', `event.parm1 == 'no'`),
  ordered('250', `answer = true`),
  scriptAction('x_app.ordered', `gs.info('inactive')`, { active: 'false' }),
  scriptAction('x_app.fails', `throw new Error('broken')`, { order: '1', name: 'first' }),
  scriptAction('x_app.fails', LOG, { order: '2' }),
  scriptAction('x_app.user', `gs.info(current.getTableName() + ':' + current.getValue('user_name'))`),
  scriptAction('x_app.who', `gs.info(gs.getUserName() + ':' + event.user_name + ':' + (event.sys_created_on != ''))`),
  scriptAction('x_app.one', `gs.eventQueue('x_app.two', null, 'a', 'b')`),
]

let instance: Instance
let before = 0

beforeAll(async () => {
  instance = await Instance.boot({ app: writePackage(PACKAGE), workers: 2, clock })
})
beforeEach(() => {
  before = instance.log.length
})
afterAll(async () => {
  await instance.close()
  removePackages()
})

const events = (name: string): Record<string, string>[] => instance.database.select('sysevent', `name=${name}`)
const logged = (): string[] => instance.log.slice(before).map(({ message }) => message)

/** Runs a script and works the events that it fired. */
async function fire(script: string, user = 'system'): Promise<string[]> {
  await instance.run(script, { user })
  await instance.idle()
  return logged()
}

describe(page('system'), () => {
  it('eventQueue queues an event with its parameters; missing ones are empty', async () => {
    // Two jobs work the queue, so that either event can be first.
    const both = await fire(`gs.eventQueue('x_app.done', null, 'one', 'two'); gs.eventQueue('x_app.done')`)
    expect(both.sort()).toEqual(['x_app.done::', 'x_app.done:one:two'])
  })

  it('eventQueue carries its record to the script action as current', async () => {
    const script = `var user = new GlideRecord('sys_user'); user.get('user_name', 'admin'); gs.eventQueue('x_app.user', user)`
    expect(await fire(script)).toEqual(['sys_user:admin'])
  })

  it('a queue named in the call takes precedence over the registered one', async () => {
    expect(await fire(`gs.eventQueue('x_app.queued', null, 'a', 'b', 'x_app.q')`)).toEqual(['x_app.queued:a:b'])
  })

  it('eventQueueScheduled: the event waits for its time', async () => {
    const due = clock.now() + 90_000
    await instance.run(
      `var at = new GlideDateTime(); at.addSeconds(90); gs.eventQueueScheduled('x_app.later', null, 'a', 'b', at)`,
    )
    await instance.idle({ until: due - 1_000 })
    expect(events('x_app.later')).toMatchObject([{ state: 'ready', process_on: '2026-01-05 08:01:30' }])
    expect(logged()).toEqual([])
    await instance.idle({ until: due })
    expect(events('x_app.later')).toMatchObject([{ state: 'processed' }])
  })

  it('eventQueueScheduled: the first parameter defaults to the display value of the record', async () => {
    await instance.run(
      `var user = new GlideRecord('sys_user'); user.get('user_name', 'admin'); gs.eventQueueScheduled('x_app.two', user)`,
    )
    expect(events('x_app.two^ORDERBYDESCsys_created_on')).toMatchObject([
      { parm1: 'System Administrator', table: 'sys_user', process_on: '2026-01-05 08:01:30' },
    ])
    await instance.idle()
  })
})

describe(page('eventRegistry'), () => {
  it('an event that is not registered is dropped without a word', async () => {
    const dropped = instance.eventCounters.unregistered
    expect(await fire(`gs.eventQueue('x_app.unregistered', null, 'one', 'two')`)).toEqual([])
    expect(events('x_app.unregistered')).toEqual([])
    expect(instance.eventCounters.unregistered).toBe(dropped + 1)
  })
})

describe(page('eventGuide'), () => {
  it('a name of more than 40 characters is cut without a word, and is another event', async () => {
    const [message] = await fire(`gs.eventQueue('${CUT}and more', null, 'a', 'b')`)
    expect(CUT).toHaveLength(40)
    expect(message).toBe(`${CUT}:a:b`)
    expect(instance.eventCounters.cutNames).toBe(1)
  })
})

describe(page('registerEvent'), () => {
  it('an event goes to the queue of its registration, and stays there while nothing processes that', async () => {
    expect(await fire(`gs.eventQueue('x_app.queued', null, 'stays')`)).toEqual([])
    expect(events('x_app.queued^parm1=stays')).toMatchObject([{ state: 'ready', queue: 'x_app.none' }])
  })

  it('events of lower priority numbers are processed first', async () => {
    const script = `['low', 'high', 'low', 'high'].forEach(function (n, i) { gs.eventQueue('x_app.' + n, null, String(i)) })`
    expect(await fire(script)).toEqual(['x_app.high:1:', 'x_app.high:3:', 'x_app.low:0:', 'x_app.low:2:'])
  })
})

describe(page('eventStates'), () => {
  it('ready in the queue, processed afterwards', async () => {
    await instance.run(`gs.eventQueue('x_app.done', null, 'states', '')`)
    const state = (): string | undefined => events('x_app.done^parm1=states')[0]?.['state']
    expect(state()).toBe('ready')
    await instance.idle()
    expect(state()).toBe('processed')
  })

  it('error when a script action throws; the other actions run', async () => {
    const messages = await fire(`gs.eventQueue('x_app.fails', null, 'a', 'b')`)
    expect(messages.sort()).toEqual(['Error: broken (Script action first, line 1)', 'x_app.fails:a:b'])
    expect(events('x_app.fails')).toMatchObject([{ state: 'error', error_status: 'Error: broken' }])
  })

  it('set back to ready it is processed again', async () => {
    await fire(`gs.eventQueue('x_app.done', null, 'again', '')`)
    const script = `var e = new GlideRecord('sysevent'); e.get('parm1', 'again'); e.setValue('state', 'ready'); e.update()`
    expect(await fire(script)).toEqual(['x_app.done:again:', 'x_app.done:again:'])
  })
})

describe(page('scriptActions'), () => {
  it('run in their order, if they are active and their condition holds', async () => {
    expect(await fire(`gs.eventQueue('x_app.ordered', null, 'yes')`)).toEqual(['100', '250', '300'])
  })

  it('run as the system user, and event tells who fired it and when', async () => {
    expect(await fire(`gs.eventQueue('x_app.who')`, 'admin')).toEqual(['system:admin:true'])
  })

  it('fire events that are worked in their turn', async () => {
    expect(await fire(`gs.eventQueue('x_app.one')`)).toEqual(['x_app.two:a:b'])
  })
})
