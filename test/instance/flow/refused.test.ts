import { gzipSync } from 'node:zlib'
import { column, table } from '../../../sandbox/instance/data/dictionary/definition'
import { actionNames, logicNames, triggerTypes } from '../../../sandbox/instance/flow/definitions/names'
import { readTrigger } from '../../../sandbox/instance/flow/definitions/read-flow'
import { publishFlows } from '../../../sandbox/instance/flow/publish'
import { THING, World } from './world'

const ACTIONS = 'sys_hub_action_instance_v2'
const LOGIC = 'sys_hub_flow_logic_instance_v2'
const TRIGGERS = 'sys_hub_trigger_instance_v2'
/** sys_id of the Log action. */
const LOG = '5bc1bcc6531003003bf1d9109ec587d4'

/** The platform's own definitions except for those that are carried out, as cases: sys_id and name. */
const without = (names: Readonly<Record<string, string>>, ...carriedOut: string[]): [string, string][] =>
  Object.entries(names).filter(([, name]) => !carriedOut.includes(name))

describe('what the package does not use of flows', () => {
  let world: World
  let flow: string

  beforeAll(() => {
    world = new World({ publish: false })
    flow = world.idOf('sys_hub_flow', 'On failed')
  })

  /** Defines a table that only a package with rows of it brings. */
  function define(name: string): void {
    const names = ['flow', 'subflow', 'order', 'ui_id', 'action_type_id', 'action_status_metadata_id']
    if (world.database.tables.view(name)) return
    world.database.tables.define(
      table(
        name,
        names.map((each) => column(each, 'string')),
      ),
    )
  }

  /** Tries to publish the package with one row more. */
  function publishWith(added: string, values: Record<string, string>): () => void {
    return () => {
      const id = world.insert(added, { order: '9', ui_id: 'added', ...values })
      try {
        publishFlows(world.database)
      } finally {
        world.database.delete(added, id)
      }
    }
  }

  /** Tries to publish the package with another trigger of its flow. */
  function publishTriggered(values: Record<string, string>): () => void {
    return () => {
      const [row] = world.database.select(TRIGGERS, `flow=${flow}`)
      const id = row?.['sys_id'] ?? ''
      world.database.update(TRIGGERS, id, values)
      try {
        publishFlows(world.database)
      } finally {
        const { trigger_definition = '', trigger_inputs = '' } = row ?? {}
        world.database.update(TRIGGERS, id, { trigger_definition, trigger_inputs })
      }
    }
  }

  test('nothing at all is published then', () => {
    expect(publishWith(ACTIONS, { flow, action_type: LOG })).toThrow('not implemented')
    expect(world.database.count('sys_hub_flow', 'status=published')).toBe(0)
    expect(world.database.count('sys_hub_action_type_definition', 'state=published')).toBe(0)
  })

  test.each(without(actionNames, 'askForApproval', 'waitForCondition'))('action %s, %s, is refused', (id, name) => {
    const refusal = `sandbox: action ${name} is not implemented (flow On failed)`
    expect(publishWith(ACTIONS, { flow, action_type: id })).toThrow(refusal)
  })

  test.each(without(logicNames, 'if', 'else', 'assignSubflowOutputs'))('flow logic %s, %s, is refused', (id, name) => {
    const refusal = `sandbox: flow logic ${name} is not implemented (flow On failed)`
    expect(publishWith(LOGIC, { flow, logic_definition: id })).toThrow(refusal)
  })

  test.each(without(triggerTypes, 'record_create_or_update', 'service_catalog'))(
    'trigger %s, %s, is refused',
    (id, name) => {
      const refusal = `sandbox: trigger ${name} is not implemented (flow On failed)`
      expect(publishTriggered({ trigger_definition: id })).toThrow(refusal)
    },
  )

  test.each([
    ['trigger_strategy', 'once'],
    ['trigger_strategy', 'unique_changes'],
    ['trigger_strategy', 'every'],
    ['run_flow_in', 'foreground'],
    ['run_on_extended', 'true'],
    ['run_when_setting', 'interactive'],
    ['run_when_user_setting', 'one_of'],
  ])('a trigger with %s %s is refused', (option, value) => {
    const inputs = { ...readTrigger(world.database, { sys_id: flow })?.inputs, [option]: value }
    const list = Object.entries(inputs).map(([name, each]) => ({ name, value: each }))
    const refusal = `sandbox: ${option}=${value} of trigger Created or Updated is not implemented (flow On failed)`
    const trigger_inputs = gzipSync(JSON.stringify(list)).toString('base64')
    expect(publishTriggered({ trigger_inputs })).toThrow(refusal)
  })

  test('a call of a subflow is refused', () => {
    define('sys_hub_sub_flow_instance_v2')
    const subflow = world.idOf('sys_hub_flow', 'Approve')
    const refusal = 'sandbox: a call of subflow Approve is not implemented (flow On failed)'
    expect(publishWith('sys_hub_sub_flow_instance_v2', { flow, subflow })).toThrow(refusal)
  })

  test('the error evaluation of an action is refused', () => {
    const action = world.idOf('sys_hub_action_type_definition', 'Note thing')
    for (const name of ['sys_hub_action_status_metadata', 'sys_hub_status_condition']) define(name)
    const metadata = world.insert('sys_hub_action_status_metadata', { action_type_id: action })
    const values = { action_status_metadata_id: metadata }
    const refusal = 'sandbox: error evaluation is not implemented (action Note thing)'
    expect(publishWith('sys_hub_status_condition', values)).toThrow(refusal)
  })
})

describe('an activated flow with what the package does not use', () => {
  let world: World

  beforeEach(() => {
    world = new World()
  })

  const refused = (flow: string): string => `sandbox: action log is not implemented (flow ${flow})`
  const addLog = (flow: string): void => {
    world.insert(ACTIONS, { flow: world.idOf('sys_hub_flow', flow), order: '9', action_type: LOG, ui_id: 'added' })
  }

  test('is refused when an order would start it', () => {
    addLog('Order')
    const order = { item: world.idOf('sc_cat_item', 'New thing'), variables: { thing_name: 'one', password: 'p' } }
    expect(() => world.order(order, world.user('ann', 'x_edge_app.requester'))).toThrow(refused('Order'))
  })

  test('is refused when a record would start it', () => {
    addLog('On failed')
    world.insert(THING, { name: 'a', state: 'failed' })
    expect(world.errors).toEqual([`Error: ${refused('On failed')}`])
    expect(world.contexts()).toEqual([])
  })

  test('is told of, and never starts, where the trigger is what is not used', () => {
    const [row] = world.database.select(TRIGGERS, `flow=${world.idOf('sys_hub_flow', 'On failed')}`)
    const [daily = ''] = Object.entries(triggerTypes).find(([, type]) => type === 'daily') ?? []
    world.database.update(TRIGGERS, row?.['sys_id'] ?? '', { trigger_definition: daily })
    expect(world.errors).toEqual(['Error: sandbox: trigger daily is not implemented (flow On failed)'])
    world.insert(THING, { name: 'a', state: 'failed' })
    expect(world.settle()).toBe(0)
  })
})
