import { join } from 'node:path'
import { Instance, VirtualClock } from '../../../sandbox/instance/instance'

const THING = 'x_edge_app_thing'

describe('an order on a whole instance', () => {
  let instance: Instance

  beforeAll(async () => {
    instance = await Instance.boot({
      app: join(__dirname, '../flow/fixtures/app'),
      clock: new VirtualClock(Date.UTC(2025, 0, 6, 8, 0, 0)),
      workers: 2,
    })
    await instance.publish()
    const role = instance.database.select('sys_user_role', 'name=x_edge_app.requester')[0]?.['sys_id'] ?? ''
    const user = instance.database.insert('sys_user', { user_name: 'ann', name: 'Ann' })
    instance.database.insert('sys_user_has_role', { user, role, state: 'active' })
  })

  afterAll(() => instance.close())

  const MINUTE = 60_000
  const work = (): Promise<void> => instance.idle({ until: instance.database.now() + 10 * MINUTE })

  /** Ann orders a thing; the flow makes it in the background. Returns the requested item and the thing. */
  async function ordered(name: string): Promise<{ item: string; thing: Record<string, string> }> {
    const variables = { thing_name: name, password: 'geheim' }
    const item = (await instance.order('New thing', variables, { user: 'ann' })).requestedItem
    await work()
    const things = instance.database.select(THING, `requested_item=${item}`)
    expect(things).toMatchObject([{ name }])
    return { item, thing: things[0] ?? {} }
  }

  test('is placed by a user, worked by a flow in the background, and closed with the outcome', async () => {
    const { item, thing } = await ordered('one')
    expect(instance.database.get('sc_req_item', item)?.['state']).toBe('1')
    await instance.run(
      `var gr = new GlideRecord('${THING}'); gr.get('${thing['sys_id'] ?? ''}'); gr.state = 'ready'; gr.update()`,
    )
    await work()
    expect(instance.database.get('sc_req_item', item)?.['state']).toBe('3')
  })

  test('the script of the action saw the masked answer, and cleared it', async () => {
    const { item, thing } = await ordered('two')
    expect(instance.database.decrypt(thing['secret'] ?? '')).toBe('geheim')
    const clear = await instance.run(
      `var gr = new GlideRecord('sc_req_item'); gr.get('${item}'); gr.variables.password.getDecryptedValue() + ''`,
    )
    expect(clear).toBe('')
  })

  test('is refused with the catalog’s own words', async () => {
    await expect(instance.order('New thing', {}, { user: 'ann' })).rejects.toThrow('mandatory')
    await expect(instance.order('New thing', { thing_name: 'x' }, { user: 'admin' })).rejects.toThrow('not available')
  })
})
