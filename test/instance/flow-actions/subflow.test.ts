import type { Values } from '../../../sandbox/instance/flow/run'
import { openWorld, SCOPE, work, type World } from '../../harness/ordering'

const TABLE = `${SCOPE}_trunk_request`
const SUBFLOW = 'Register a BYOC trunk and wait'
const DAY = 86_400_000

// Witness: documentation, "Wait For Condition step": the step evaluates its condition when the record changes. The page
// says nothing of a condition that holds from the start, so both are tried.
describe.each([[false], [true]])('where only a change ends a wait: %s', (waitsForChanges) => {
  let world: World

  beforeAll(async () => {
    world = await openWorld({ waitsForChanges })
  })

  afterAll(async () => {
    await world.close()
  })

  function start(more: Values = {}): string {
    const plain = { trunk_name: 'Waited for', sip_uri: 'sip:flow@sbc1.example.com', auth_user: 'carrier' }
    const organization = world.organizations.get('North') ?? ''
    return world.instance.designer.testSubflow(SUBFLOW, { organization, ...plain, ...more })
  }

  const outcome = (context: string): ReturnType<World['instance']['designer']['outcome']> =>
    world.instance.designer.outcome(context)

  it('returns with the trunk once it is registered', async () => {
    const context = start()
    await work(world)
    const { status, outputs } = outcome(context)
    expect(status).toBe('COMPLETE')
    expect(outputs).toMatchObject({ state: 'registered', settled: true, verdict: '', error_code: '' })
    expect(outputs['genesys_id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('waits as long as the approval takes, without a worker, and returns with the rejection', async () => {
    const south = world.organizations.get('South') ?? ''
    world.instance.database.update(`${SCOPE}_organization`, south, { approval_required: 'true' })
    const context = start({ organization: south, trunk_name: 'Rejected' })
    await work(world)
    expect(outcome(context)).toMatchObject({ status: 'WAITING' })
    const [request] = world.instance.database.select(TABLE, 'trunk_name=Rejected')
    await world.instance.run(`new Approvals().decided('${request?.['sys_id'] ?? ''}', 'rejected'); null`)
    await work(world)
    expect(outcome(context)).toMatchObject({
      status: 'COMPLETE',
      outputs: { state: 'rejected', settled: true, genesys_id: '' },
    })
  })

  // Witness: documentation, "Wait For Condition action": a timeout ends the wait and the flow goes on with the next step.
  it('gives up after 30 days without a decision, and says that the request is under way', async () => {
    const south = world.organizations.get('South') ?? ''
    const context = start({ organization: south, trunk_name: 'Forgotten' })
    await work(world)
    world.clock.advance(29 * DAY)
    await work(world)
    expect(outcome(context)).toMatchObject({ status: 'WAITING' })
    world.clock.advance(2 * DAY)
    await work(world)
    expect(outcome(context)).toMatchObject({
      status: 'COMPLETE',
      outputs: { state: 'awaiting_approval', settled: false, genesys_id: '', error_code: '' },
    })
  })

  it('returns with verdict and next step when the request fails', async () => {
    const context = start({ trunk_name: 'Waited for' })
    await work(world, 600_000)
    const { status, outputs } = outcome(context)
    expect(status).toBe('COMPLETE')
    expect(outputs).toMatchObject({ state: 'failed', verdict: 'conflict', error_code: 'conflict' })
    expect(outputs['next_step']).toMatch(/\w/)
  })

  it('returns at once with the refusal when there is nothing to wait for', async () => {
    const context = start({ sip_uri: 'nonsense' })
    await work(world)
    const { status, outputs } = outcome(context)
    expect(status).toBe('COMPLETE')
    expect(outputs).toMatchObject({ error_code: 'payload_invalid' })
    expect(outputs['trunk_request'] ?? null).toBeNull()
  })

  it('returns at once where the request came to its end before', async () => {
    const [registered] = world.instance.database.select(TABLE, 'registration_state=registered')
    const given = { trunk_request: registered?.['sys_id'] ?? '' }
    const context = world.instance.designer.testSubflow(SUBFLOW, given)
    await work(world)
    expect(outcome(context)).toMatchObject({ status: 'COMPLETE', outputs: { state: 'registered', settled: true } })
  })
})
