import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'
import { threeOf } from '../../harness/three-organizations'

const SECOND = 1000
/** The time by which the second node's clock is behind the first one's and the database's. */
const BEHIND = 5 * SECOND

let world: World

beforeAll(async () => {
  world = await World.open(threeOf('platform'))
  world.setProperty('lanes_per_organization', '1')
  await world.one('North', { trunk_name: 'Put off' })
  await world.work(60 * SECOND)
})

afterAll(async () => {
  await world.close()
})

const registration = (): string => world.instance.database.select(`${SCOPE}_registration`, '')[0]?.['sys_id'] ?? ''

/** Runs a script on the second node, while the first one is busy with a script that calls the platform. */
async function onSecondNode(script: string): Promise<void> {
  world.clock.setSecondNodeAhead(-BEHIND)
  let began = (): void => undefined
  let end = (): void => undefined
  const busy = new Promise<void>((resolve) => (began = resolve))
  const ended = new Promise<void>((resolve) => (end = resolve))
  world.instance.onSeamCall = ({ worker, op }) => {
    if (worker !== 0 || !op.startsWith('data.')) return undefined
    began()
    return ended.then(() => undefined)
  }
  const first = world.instance.run(`new GlideRecord('${SCOPE}_organization').get('none')`)
  await busy
  await world.instance.run(script).finally(() => {
    world.instance.onSeamCall = null
    world.clock.setSecondNodeAhead(0)
    end()
  })
  await first
}

const organization = (): string => world.organization('North')

/** Work that a node puts off while the organization is paused, and the event that it queues. */
const WORK: Readonly<Record<string, { script: () => string; event: string }>> = {
  comparison: { script: () => `new Reconciler().reconcile('${organization()}', '')`, event: 'reconcile' },
  'reading of the sites': { script: () => `new Sites().read('${organization()}', '')`, event: 'sites.read' },
  'status poll': { script: () => `new StatusPoller().poll('${registration()}', '')`, event: 'trunk.status' },
}

/**
 * With an event for a time that has come on the other nodes already, the node would be handed its own work too early
 * again and again, until its clock has caught up.
 */
test.each(Object.keys(WORK))(
  '%s: a node whose clock is behind puts it off past the other nodes’ present',
  async (name) => {
    const { script, event } = WORK[name] ?? { script: () => '', event: '' }
    const pause = String(world.clock.now() + 500)
    world.updateOrganization('North', { failures: '5', openings: '1', open_until: pause, probe_until: pause })
    for (const { sys_id: older = '' } of world.instance.database.select('sysevent', `name=${SCOPE}.${event}`)) {
      world.instance.database.delete('sysevent', older)
    }
    await onSecondNode(script())
    const waiting = world.instance.database.select('sysevent', `name=${SCOPE}.${event}^state=ready`)
    expect(waiting).toHaveLength(1)
    const due = Date.parse(`${(waiting[0]?.['process_on'] ?? '').replace(' ', 'T')}Z`)
    expect(due).toBeGreaterThan(world.clock.now() + SECOND)
    world.updateOrganization('North', { failures: '0', openings: '0', open_until: '0', probe_until: '0' })
    await world.work(60 * SECOND)
  },
)
