import type { Wire } from '../../../sandbox/instance/protocol'
import { bench, type Bench } from './support/bench'
import { BEGUN, ScriptTime } from './support/script-time'

let at: Bench

const CALL = `var r = new sn_ws.RESTMessageV2(); r.setEndpoint('https://example.com/'); r.setHttpMethod('get'); r.execute()`

afterEach(() => at.runtime.close())

describe('workers', () => {
  it('run at once: one that waits for the host holds up nobody', async () => {
    at = await bench({ workers: 2 })
    let release = (): void => undefined
    const answer = new Promise<Wire>((resolve) => {
      release = () => {
        resolve({ status: 200, headers: [], body: 'late', url: 'https://example.com/' })
      }
    })
    at.runtime.add({ 'outbound.execute': () => answer })
    const slow = at.run(`${CALL}.getBody()`)
    expect(await at.run('1 + 1')).toBe(2)
    release()
    expect(await slow).toBe('late')
  })

  it('are used again, with jobs beyond their number waiting their turn', async () => {
    at = await bench({ workers: 2 })
    const values = await Promise.all(Array.from({ length: 20 }, (_, n) => at.run(`${String(n)} * 2`)))
    expect(values).toEqual(Array.from({ length: 20 }, (_, n) => n * 2))
  })

  it('take answers larger than the shared memory', async () => {
    at = await bench({ workers: 1 })
    at.records.insert('sys_properties', { name: 'x_app.big', value: 'ä'.repeat(400_000) })
    expect(await at.run(`String(gs.getProperty('x_app.big')).length`)).toBe(400_000)
  })

  it.each(['ordered', 'undefined before'])('know a property that was changed meanwhile: %s', async (before) => {
    at = await bench({ workers: 1 })
    if (before === 'ordered') at.records.insert('sys_properties', { name: 'x_app.stop', value: 'no' })
    at.runtime.add({
      'outbound.execute': () => {
        at.runtime.properties.set('x_app.stop', 'yes', null, 'x_app')
        return Promise.resolve({ status: 200, headers: [], body: 'late', url: 'https://example.com/' })
      },
    })
    const read = `String(gs.getProperty('x_app.stop', 'none'))`
    expect(await at.run(`var first = ${read}; ${CALL}; [first, ${read}, ${read}].join()`)).toBe(
      `${before === 'ordered' ? 'no' : 'none'},yes,yes`,
    )
    expect(await at.run(`gs.setProperty('x_app.stop', 'own'); ${read}`)).toBe('own')
    at.records.insert('sys_properties', { name: 'x_app.other', value: 'new' })
    expect(await at.run(`String(gs.getProperty('x_app.other'))`)).toBe('new')
  })

  it.each(['for (;;) {}', 'for (;;) { gs.nil("") }', 'for (;;) { gs.isDebugging() }'])(
    'end a script that never ends: %s',
    async (script) => {
      const time = new ScriptTime()
      at = await bench({ workers: 1, scriptTime: time.now })
      at.runtime.pool.onSeamCall = time.watch
      await expect(at.run(BEGUN + script)).rejects.toThrow('ran longer than allowed')
      expect(await at.run('1 + 1')).toBe(2)
    },
  )
})

describe('a crash', () => {
  const script = `
    gs.setProperty('x_app.step', 'one')
    try { gs.setProperty('x_app.step', 'two') } catch (e) { gs.setProperty('x_app.step', 'caught') }
    gs.setProperty('x_app.step', 'three')
    'done'`
  const step = (): string | null => at.runtime.properties.get('x_app.step')

  it.each([
    ['crash before', 'one'],
    ['crash after', 'two'],
  ] as const)('%s a call leaves what was done until then, and nothing after', async (point, left) => {
    at = await bench({ workers: 1 })
    at.runtime.pool.onSeamCall = ({ op, args }) =>
      op === 'runtime.setProperty' && (args as { value: string }).value === 'two' ? point : undefined
    await expect(at.run(script)).rejects.toThrow('The worker crashed')
    expect(step()).toBe(left)
    at.runtime.pool.onSeamCall = null
    expect(await at.run('1 + 1')).toBe(2)
  })

  it('can be caused from outside', async () => {
    at = await bench({ workers: 1 })
    at.runtime.pool.onSeamCall = ({ args }) => {
      if ((args as { value?: string }).value === 'three') at.runtime.pool.crash(0)
      return undefined
    }
    await expect(at.run(script)).rejects.toThrow('The worker crashed')
  })

  it.each([
    ['three', undefined],
    ['one', 'crash before'],
    ['two', 'crash after'],
  ] as const)('a worker that is held at a call goes on, or dies there: %s, %s', async (left, point) => {
    at = await bench({ workers: 1 })
    let seen = (): void => undefined
    const held = new Promise<void>((resolve) => (seen = resolve))
    let go = (_point: typeof point): void => undefined
    at.runtime.pool.onSeamCall = ({ op, args }) => {
      if (op !== 'runtime.setProperty' || (args as { value: string }).value !== 'two') return undefined
      seen()
      return new Promise((resolve) => (go = resolve))
    }
    const end = at.run(script).catch((error: unknown) => (error as Error).message)
    await held
    expect(step()).toBe('one')
    go(point)
    expect(await end).toBe(point === undefined ? 'done' : 'The worker crashed')
    expect(step()).toBe(left)
  })

  it('during an outbound call does not wait for its answer', async () => {
    at = await bench({ workers: 1 })
    at.runtime.add({ 'outbound.execute': () => new Promise(() => undefined) })
    at.runtime.pool.onSeamCall = ({ op }) => {
      if (op === 'outbound.execute')
        setImmediate(() => {
          at.runtime.pool.crash(0)
        })
      return undefined
    }
    await expect(at.run(CALL)).rejects.toThrow('The worker crashed')
  })
})

it('an operation that nobody offers is refused by name', async () => {
  at = await bench({ workers: 1 })
  await expect(at.run(`new sn_ws.RESTMessageV2('a', 'b')`)).rejects.toThrow(
    'The sandbox has no operation outbound.message',
  )
})
