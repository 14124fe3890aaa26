import { Instance, VirtualClock } from '../../sandbox/instance/instance'
import { BEGUN, ScriptTime } from '../instance/runtime/support/script-time'
import { registered, removePackages, scriptAction, writePackage } from '../instance/runtime/support/package'

/** Behavior that Mozilla Rhino, the family of the platform's own engine, shows and Node's engine hides. */
describe('on Rhino', () => {
  let instance: Instance

  beforeAll(async () => {
    const app = writePackage([
      registered('x_app.done'),
      scriptAction('x_app.done', `gs.info(event.parm1 + ':' + typeof event.getValue('parm1'))`),
      {
        table: 'sys_script_include',
        values: {
          name: 'Modern',
          active: 'true',
          access: 'public',
          script: `
class Modern {
  rest({ a, ...others }) { return others }
  spread(list) { return [...list, list?.length ?? 0] }
  fail() {

    return nothing.here
  }
}`,
        },
      },
    ])
    instance = await Instance.boot({
      app,
      engine: 'rhino',
      workers: 2,
      clock: new VirtualClock(),
    })
  })
  afterAll(async () => {
    await instance.close()
    removePackages()
  })

  it('strings out of Glide are java.lang.String', async () => {
    const script = `var user = new GlideRecord('sys_user'); user.get('user_name', 'admin'); var name = user.getValue('user_name')
      ;[typeof name, name === 'admin', name == 'admin', String(name) === 'admin', typeof gs.getUserID()]`
    expect(await instance.run(script)).toEqual(['object', false, true, true, 'object'])
  })

  it('what the platform throws is a Java exception', async () => {
    const script = `try {
        var call = new sn_ws.RESTMessageV2(); call.setEndpoint('http://127.0.0.1:9/'); call.setHttpMethod('get'); call.execute()
        'did not throw'
      } catch (e) { [e instanceof Error, typeof e.getMessage, String(e).indexOf('java.') === 0] }`
    expect(await instance.run(script)).toEqual([false, 'function', true])
  })

  it.each(['java', 'Packages', 'JavaAdapter', 'importClass', 'print', 'load', 'quit'])(
    'scripts do not see %s',
    async (name) => {
      expect(await instance.run(`typeof ${name}`)).toBe('undefined')
    },
  )

  it('scripts are lowered: what the platform knows and Rhino does not runs all the same', async () => {
    expect(await instance.run(`[new Modern().rest({ a: 1, b: 2 }), new Modern().spread([7])]`)).toEqual([
      { b: 2 },
      [7, 1],
    ])
    expect(
      await instance.run(`[[1, [2]].flat(), [1, 2].at(-1), 'a-a'.replaceAll('-', '+'), Object.hasOwn({ a: 1 }, 'a')]`),
    ).toEqual([[1, 2], 2, 'a+a', true])
  })

  it('errors carry the line of the source, not that of the lowered script', async () => {
    await expect(instance.run('new Modern().fail()')).rejects.toMatchObject({
      at: 'Script Include x_app.Modern, line 7',
    })
  })

  it('a script that does not parse says so', async () => {
    await expect(instance.run('class {')).rejects.toThrow('SyntaxError')
  })

  it('a script that never ends is ended, and its worker replaced', async () => {
    const time = new ScriptTime()
    const short = await Instance.boot({
      app: writePackage([]),
      engine: 'rhino',
      workers: 1,
      scriptTime: time.now,
      onSeamCall: time.watch,
    })
    await expect(short.run(`${BEGUN} for (;;) {}`)).rejects.toThrow('ran longer than allowed')
    expect(await short.run('1 + 1')).toBe(2)
    await short.close()
  })

  it('events are worked', async () => {
    await instance.run(`gs.eventQueue('x_app.done', null, 'first')`)
    await instance.idle()
    expect(instance.log.map(({ message }) => message)).toEqual(['first:object'])
  })

  it('Date follows the instance clock', async () => {
    expect(await instance.run('new Date().toISOString()')).toBe('2026-01-05T08:00:00.000Z')
  })
})
