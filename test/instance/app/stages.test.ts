import { scope as SCOPE } from '../../../now.config.json'
import { one, openWorld, order, requestOf, work, type World } from '../../harness/ordering'

/**
 * Stages of a requested item, by which the portal shows its progress. Witness: `now-sdk explain wfa-flow-stages-guide`.
 */

let world: World

beforeEach(async () => {
  world = await openWorld()
})

afterEach(async () => {
  await world.close()
})

const stageOf = (item: string): string => one(world.instance, 'sc_req_item', `sys_id=${item}`)['stage'] ?? ''

it('numbers requested items as such, not as tasks', async () => {
  const item = await order(world)
  expect(one(world.instance, 'sc_req_item', `sys_id=${item}`)['number']).toMatch(/^RITM\d{7}$/)
})

it('shows that an order is closed, and never that it waits for an approval that nobody asks for', async () => {
  const item = await order(world)
  await work(world)
  expect(requestOf(world, item)['registration_state']).toBe('registered')
  expect(stageOf(item)).toBe('closed')
})

it('shows that a request is being registered for as long as a person has to correct it', async () => {
  const item = await order(world, { sip_uri: 'http://sbc1.example.com' })
  await work(world)
  expect(requestOf(world, item)['registration_state']).toBe('failed')
  expect(stageOf(item)).toBe('registration')
})

it('shows that an approval is waited for, and skips the registration of what was canceled', async () => {
  const organization = one(world.instance, `${SCOPE}_organization`, 'name=North')['sys_id'] ?? ''
  world.instance.database.update(`${SCOPE}_organization`, organization, { approval_required: '1' })
  const item = await order(world)
  await work(world)
  expect(requestOf(world, item)['registration_state']).toBe('awaiting_approval')
  expect(stageOf(item)).toBe('approval')

  await world.instance.run(`new TrunkRegistration().cancel('${requestOf(world, item)['sys_id'] ?? ''}')`)
  await work(world)
  expect(requestOf(world, item)['registration_state']).toBe('cancelled')
  expect(stageOf(item)).toBe('closed')
  const [flow] = world.instance.database.select('sys_flow_context', `source_record=${item}`)
  expect(flow?.['state']).toBe('COMPLETE')
})
