import { makeWorld } from '../records/world'
import { page } from './pages'

type World = ReturnType<typeof makeWorld>

/** Makes a policy whose rules are `mandatory` or `disabled` (read-only) fields. */
function policy(
  { database }: World,
  values: Readonly<Record<string, string>>,
  rules: Readonly<Record<string, 'mandatory' | 'disabled'>>,
): void {
  const sysId = database.insert('sys_data_policy2', { model_table: 'x_test_app_request', active: '1', ...values })
  for (const [field, column] of Object.entries(rules)) {
    database.insert('sys_data_policy_rule', {
      sys_data_policy: sysId,
      field,
      mandatory: 'ignore',
      disabled: 'ignore',
      [column]: 'true',
    })
  }
}

const INSERT = `var gr = new GlideRecord('x_test_app_request'); gr.initialize(); gr.short_description = 'A';`

describe(page('dataPolicies'), () => {
  it('refuses what a script inserts or updates without a mandatory field, and says so', () => {
    const world = makeWorld()
    policy(world, { conditions: 'active=false' }, { description: 'mandatory' })
    const seen = world.run(`${INSERT}
      var id = gr.insert(); gr.active = false;
      [gr.update(), String(gr.getLastErrorMessage()), (gr.description = 'why', String(gr.update()) === String(id))]`)
    // Instances show this text, and so does the documentation of getLastErrorMessage().
    expect(seen).toEqual([null, expect.stringMatching(/^Data Policy Exception: .*Description/), true])
    expect(world.run(`${INSERT} gr.active = false; [gr.insert()]`)).toEqual([null])
    expect(world.database.count('x_test_app_request', '')).toBe(1)
  })

  it('refuses a change of a field that is read only, and leaves the record as it was', () => {
    const world = makeWorld()
    policy(world, {}, { short_description: 'disabled' })
    const seen = world.run(
      `${INSERT} gr.insert(); gr.short_description = 'B'; [gr.update(), (gr.short_description = 'A', gr.description = 'C', gr.update() !== null)]`,
    )
    expect(seen).toEqual([null, true])
    expect(world.database.select('x_test_app_request', '')).toEqual([
      expect.objectContaining({ short_description: 'A', description: 'C' }),
    ])
  })

  it('holds for the tables that extend its own only where it is inherited, and not while it is inactive', () => {
    const add = (inherit: string, active: string): unknown => {
      const world = makeWorld()
      policy(world, { model_table: 'task', inherit, active }, { description: 'mandatory' })
      return world.run(`${INSERT} gr.insert() !== null`)
    }
    expect([add('0', '1'), add('1', '1'), add('1', '0')]).toEqual([true, false, true])
  })
})
