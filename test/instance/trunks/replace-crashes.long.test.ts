import { World } from '../../harness/world'
import { MINUTE, Replacing, unchanging } from './replacing'

const HOUR = 60 * MINUTE

/** Calls of a worker that change something, here or in Genesys Cloud. */
const WRITES = /^(?:data\.(?:insert|update|delete)|outbound\.execute|runtime\.queueEvent)$/

let world: World
let at: Replacing

beforeAll(async () => {
  world = await World.cast(unchanging('Crashes'))
  at = new Replacing(world)
})

afterAll(() => world.close())

/** Replaces a trunk while the worker dies at its nth write; answers how many writes there were until then. */
async function replaced(name: string, nth: number, point: 'crash before' | 'crash after'): Promise<number> {
  const old = await at.registered('Crashes', name)
  const change = await at.refused(old)
  const { request } = await at.replace(change)
  let count = 0
  world.instance.onSeamCall = ({ op }) => (WRITES.test(op) && count++ === nth ? point : undefined)
  await world.work(MINUTE)
  world.instance.onSeamCall = null
  await world.work(2 * HOUR)
  const { state } = world.outcome(request)
  const { state: before } = world.outcome(old['request'] ?? '')
  const trunks = world.trunks('Crashes').filter((each) => each.startsWith(name))
  const anew = at.trunkOf(request)
  const told = `${String(nth)} ${point}: ${state}, ${before}, ${trunks.join(' and ')}`
  expect(told).toBe(`${String(nth)} ${point}: registered, retired, ${name} 2`)
  expect(at.trunk(old['sys_id'])).toMatchObject({ state: 'retired', replaced_by: anew['sys_id'] })
  expect(at.registrationOf(request)['replaces'] ?? '').toBe('')
  return count
}

it('dies at every write of a replacement, before it and after: one trunk is left, the new one', async () => {
  const writes = await replaced('Whole', -1, 'crash before')
  expect(writes).toBeGreaterThan(15)
  for (let nth = 0; nth < writes; nth++) {
    await replaced(`Case ${String(nth)}`, nth, nth % 2 === 0 ? 'crash after' : 'crash before')
  }
}, 600_000)
