import type { HappeningPlan, Scenario } from '../../sandbox/storms/scenario/scenario'
import { createRequests } from '../../sandbox/storms/stage/requests'
import { Stage } from '../../sandbox/storms/stage/stage'
import { Storm } from '../../sandbox/storms/storm/storm'
import { FAIR } from './fair'
import { builtPackage } from './package'

const HOUR_MS = 3_600_000

let stage: Stage

beforeAll(async () => {
  stage = await Stage.open(builtPackage())
})

afterAll(async () => {
  await stage.close()
})

/** The kinds of happenings while faults strike, and in the quiet hours after them. */
async function kindsOf(happenings: HappeningPlan[]): Promise<{ faulty: string[]; quiet: string[] }> {
  const scenario: Scenario = { ...FAIR, happenings }
  stage.reset(scenario.fraction, scenario.ahead)
  const requests = createRequests(stage, scenario).map(({ sysId }) => sysId)
  const storm = new Storm(stage, scenario, requests)
  const told: string[] = []
  storm.onStep = (line) => {
    if (line.startsWith('{')) told.push((JSON.parse(line) as HappeningPlan).kind)
  }
  try {
    await storm.rage(requests)
    const faulty = told.splice(0)
    storm.endFaults()
    await storm.calm(() => false, 4 * HOUR_MS)
    return { faulty, quiet: told }
  } finally {
    await storm.abandon()
    stage.parts.runtime.pool.onSeamCall = null
  }
}

test('a clock that is set forward by an hour does not end the faults', async () => {
  const { faulty } = await kindsOf([
    { step: 0, kind: 'jump', minutes: 60 },
    { step: 200, kind: 'freeze', minutes: 1 },
  ])
  expect(faulty).toEqual(['jump', 'freeze'])
})

test('nothing happens in the quiet phase, from which on the judge counts the time', async () => {
  const { faulty, quiet } = await kindsOf([{ step: 1000, kind: 'freeze', minutes: 30 }])
  expect({ faulty, quiet }).toEqual({ faulty: [], quiet: [] })
})
