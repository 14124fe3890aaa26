import { join } from 'node:path'
import { Instance, VirtualClock } from '../../../sandbox/instance/instance'

const THING = 'x_edge_app_thing'

describe('an order on a whole instance', () => {
  let instance: Instance
  let item: string

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

  const things = (): Record<string, string>[] => instance.database.select(THING, '')
  const until = (): number => Date.UTC(2025, 0, 6, 8, 10, 0)

  test('is placed by a user, worked by a flow in the background, and closed with the outcome', async () => {
    const variables = { thing_name: 'one', password: 'geheim' }
    item = (await instance.order('New thing', variables, { user: 'ann' })).requestedItem
    await instance.idle({ until: until() })
    expect(things()).toMatchObject([{ name: 'one', requested_item: item }])
    expect(instance.database.get('sc_req_item', item)?.['state']).toBe('1')
    await instance.run(
      `var gr = new GlideRecord('${THING}'); gr.get('${things()[0]?.['sys_id'] ?? ''}'); gr.state = 'ready'; gr.update()`,
    )
    await instance.idle({ until: until() + 60_000 })
    expect(instance.database.get('sc_req_item', item)?.['state']).toBe('3')
  })

  test('the script of the action saw the masked answer, and cleared it', async () => {
    expect(instance.database.decrypt(things()[0]?.['secret'] ?? '')).toBe('geheim')
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
