import { column, table } from '../../../sandbox/instance/data/dictionary/definition'
import { THING, World } from '../flow/world'

describe('ordering a catalog item', () => {
  let world: World
  let item: string
  let ann: string

  beforeEach(() => {
    world = new World()
    item = world.idOf('sc_cat_item', 'New thing')
    ann = world.user('ann', 'x_edge_app.requester')
  })

  const order = (variables: Record<string, string>, user = ann): ReturnType<World['order']> =>
    world.order({ item, variables }, user)
  const full = { thing_name: 'one', password: 'geheim', comment: 'c' }

  test('leaves a request, a requested item and one option for each variable', () => {
    const placed = order({ ...full, owner: ann })
    expect(world.database.get('sc_req_item', placed.requestedItem)).toMatchObject({
      request: placed.request,
      cat_item: item,
      requested_for: ann,
      short_description: 's',
      flow_context: placed.context,
    })
    expect(world.database.get('sc_request', placed.request)).toMatchObject({ requested_for: ann })
    const links = world.database.select('sc_item_option_mtom', `request_item=${placed.requestedItem}`)
    expect(links).toHaveLength(7)
  })

  test('a script reads answers by variable name, and through the variable set', () => {
    const { requestedItem } = order({ ...full, owner: ann })
    const read = world.run(`var gr = new GlideRecord('sc_req_item'); gr.get('${requestedItem}'); var v = gr.variables;
      [v.thing_name + '', v.thing_name.getValue(), v.size + '', v.owner + '', v.comment + '', v.extras.comment + '', v.urgent + '', v.nothing].join('|')`)
    expect(read).toBe(`one|one|m|${ann}|c|c||`)
  })

  test.each([
    ['thing_name.getQuestion()', 'GlideElementVariable.getQuestion'],
    ['thing_name.getLabel()', 'GlideElementVariable.getLabel'],
    ['thing_name.getName()', 'GlideElementVariable.getName'],
    ['thing_name.isMultiRow()', 'GlideElementVariable.isMultiRow'],
    ['owner.getDisplayValue()', 'GlideElementVariable.getDisplayValue'],
    ['owner.nil()', 'GlideElementVariable.nil'],
    ["thing_name.setValue('two')", 'GlideElementVariable.setValue'],
    ['getElements()', 'variables.getElements()'],
  ])('refuses %s, which the package does not call, by name', (call, name) => {
    const { requestedItem } = order(full)
    const script = `var gr = new GlideRecord('sc_req_item'); gr.get('${requestedItem}'); gr.variables.${call}`
    expect(() => world.run(script)).toThrow(`${name} is not implemented by the sandbox`)
  })

  test('a masked answer is stored encrypted, read by getDecryptedValue() and can be emptied', () => {
    const { requestedItem } = order(full)
    const stored = JSON.stringify(world.database.select('sc_item_option', ''))
    expect(stored).not.toContain('geheim')
    const read = `var gr = new GlideRecord('sc_req_item'); gr.get('${requestedItem}');`
    expect(world.run(`${read} gr.variables.password.getDecryptedValue()`)).toBe('geheim')
    expect(world.run(`${read} String(gr.variables.password)`)).not.toContain('geheim')
    expect(() => world.run(`${read} gr.variables.thing_name.getDecryptedValue()`)).toThrow('masked')
    world.run(`${read} gr.variables.password = ''; gr.update()`)
    expect(world.run(`${read} gr.variables.password.getDecryptedValue()`)).toBe('')
    expect(JSON.stringify(world.database.select('sc_item_option', ''))).not.toContain('sandbox1:')
  })

  test('without update() nothing is stored; after it, the new answer is', () => {
    const { requestedItem } = order(full)
    const read = `var gr = new GlideRecord('sc_req_item'); gr.get('${requestedItem}');`
    world.run(`${read} gr.variables.thing_name = 'two'`)
    expect(world.run(`${read} gr.variables.thing_name + ''`)).toBe('one')
    world.run(`${read} gr.variables.thing_name = 'two'; gr.short_description = 'x'; gr.update()`)
    expect(world.run(`${read} gr.variables.thing_name + ''`)).toBe('two')
  })

  test('an answer longer than its column is cut without a word', () => {
    const { requestedItem } = order({ ...full, comment: 'x'.repeat(5000) })
    const length = world.run(
      `var gr = new GlideRecord('sc_req_item'); gr.get('${requestedItem}'); String(gr.variables.comment).length`,
    )
    expect(length).toBe(4000)
  })

  test('an encrypted answer that was cut can not be decrypted', () => {
    const { requestedItem } = order({ ...full, password: 'x'.repeat(4000) })
    const clear = world.run(
      `var gr = new GlideRecord('sc_req_item'); gr.get('${requestedItem}'); gr.variables.password.getDecryptedValue()`,
    )
    expect(clear).toBeNull()
  })

  test.each([
    [{ ...full, thing_name: '' }, 'thing_name'],
    [{ password: 'p' }, 'mandatory'],
    [{ ...full, unknown: 'x' }, 'no variable unknown'],
    [{ ...full, size: 'xxl' }, 'no choice "xxl"'],
    [{ ...full, owner: 'nobody' }, 'no sys_user record nobody'],
    [{ ...full, urgent: 'yes' }, 'true or false'],
  ])('refuses %j and writes nothing', (variables, message) => {
    expect(() => order(variables)).toThrow(message)
    expect(world.database.count('sc_request', '') + world.database.count('sc_item_option', '')).toBe(0)
  })

  test('is for those whom user criteria let in, and for active items', () => {
    expect(() => order(full, world.user('bob'))).toThrow('not available')
    world.database.update('sc_cat_item', item, { active: 'false' })
    expect(() => order(full)).toThrow('not active')
    expect(() => world.order({ item: 'none', variables: {} }, ann)).toThrow('no catalog item none')
  })

  test('"not available for" wins; a scripted criterion is asked with the user', () => {
    const criteria = world.insert('user_criteria', {
      name: 'No Ann',
      active: 'true',
      advanced: 'true',
      script: `answer = user_id == '${ann}'`,
    })
    const links = table('sc_cat_item_user_criteria_no_mtom', [
      column('sc_cat_item', 'string'),
      column('user_criteria', 'string'),
    ])
    world.database.tables.define(links)
    world.insert(links.name, { sc_cat_item: item, user_criteria: criteria })
    expect(() => order(full)).toThrow('not available')
    expect(() => order(full, world.user('cid', 'x_edge_app.requester'))).not.toThrow()
  })

  test('for somebody else: the variable of type Requested for, or the order itself, says for whom', () => {
    const bob = world.user('bob')
    const byVariable = order({ ...full, requested_for: bob })
    expect(world.database.get('sc_req_item', byVariable.requestedItem)).toMatchObject({ requested_for: bob })
    const byOrder = world.order({ item, variables: full, requestedFor: bob }, ann)
    expect(world.database.get('sc_request', byOrder.request)).toMatchObject({ requested_for: bob })
  })

  test('an item whose flow is a draft is ordered, and nothing happens', () => {
    const draft = new World({ publish: false })
    const user = draft.user('ann', 'x_edge_app.requester')
    const placed = draft.order({ item, variables: full }, user)
    expect(placed.context).toBeNull()
    expect(draft.settle()).toBe(0)
    expect(draft.database.count(THING, '')).toBe(0)
  })
})
