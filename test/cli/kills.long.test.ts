import { setImmediate as nextTurn } from 'node:timers/promises'
import { seededRandom } from '../../sandbox/genesys/faults/random'
import { startGenesys, worldFromInput, type Genesys } from '../../sandbox/genesys/server'
import { INPUT } from '../harness/organizations'
import { hasten } from './support/hasten'
import { Scratch, startJson, startProcess } from './support/run'

/** Set TEST_SEED to repeat a run or to try another one, and TEST_KILLS to have more processes killed. */
const SEED = Number(process.env['TEST_SEED'] ?? 20_260_115)
const KILLS = Number(process.env['TEST_KILLS'] ?? 2)

/** Calls that it takes to register everything when no process is killed. */
const CALLS = 12

const input = {
  ...INPUT,
  requests: ['Oslo', 'Berlin', 'Lima', 'Oslo', 'Berlin'].map((organization, index) => ({
    organization,
    trunkName: `Trunk ${String(index + 1)}`,
    sipUri: `sip:trunk-${String(index + 1)}@sbc.example.com:5060`,
    authUser: 'carrier',
  })),
}

let genesys: Genesys

beforeAll(async () => {
  genesys = await startGenesys({ world: worldFromInput(input) })
})

afterAll(async () => {
  await genesys.close()
})

/**
 * Resolves once Genesys has received that many more requests. It never resolves when the process that makes them has
 * ended.
 */
async function received(more: number, process: { over: boolean }): Promise<void> {
  const wanted = genesys.requests.length + more
  while (genesys.requests.length < wanted) {
    if (process.over) return
    await nextTurn()
  }
}

function trunks(): string[] {
  return input.organizations.flatMap(({ orgId }) => {
    const organization = genesys.state.organization(orgId)
    return [...(organization?.trunkBases.all() ?? []), ...(organization?.registrations.all() ?? [])].map(({ id }) => id)
  })
}

test(`a process that is killed ${String(KILLS)} times, at any call, registers every request once (seed ${String(SEED)})`, async () => {
  const random = seededRandom(SEED)
  const scratch = new Scratch()
  const db = scratch.file('kills.sqlite')
  const args = ['--genesys', genesys.origin, '--db', db]
  await startJson(['--input', scratch.input({ ...input, requests: [] }, 'empty.json'), ...args])
  await hasten(db)
  const all = ['--input', scratch.input(input), ...args]
  let killed = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const process = { over: false }
    // A process that continues after a kill has fewer calls left to make.
    const at = 1 + Math.floor(random() * (kill === 0 ? CALLS : 4))
    const { signal } = await startProcess([...all, '--json'], received(at, process))
    process.over = true
    if (signal === 'SIGKILL') killed += 1
  }
  expect(killed).toBeGreaterThan(0)
  const { finished, report } = await startJson([...all, '--wait', '60'])
  expect(finished).toMatchObject({ code: 0, stderr: '' })
  expect(report.requests.map(({ state }) => state)).toEqual(input.requests.map(() => 'registered'))
  expect(report.requests.map(({ genesysId }) => genesysId).sort()).toEqual(trunks().sort())
  scratch.remove()
})
