import { play } from '../../sandbox/storms/play'
import type { Scenario } from '../../sandbox/storms/scenario/scenario'
import { Stage } from '../../sandbox/storms/stage/stage'
import { FAIR, ONE } from './fair'
import { builtPackage } from './package'

let stage: Stage

beforeAll(async () => {
  stage = await Stage.open(builtPackage())
})

afterAll(async () => {
  await stage.close()
})

test('an event that a paused lane needs earlier takes the place of a later one, whose row is no lease', async () => {
  const scenario: Scenario = {
    ...FAIR,
    requests: [
      { ...ONE, foreign: true },
      { ...ONE, twin: true },
    ],
    workers: 3,
    http: [{ kind: 'hold', when: 'before', minutes: 1, crash: false }],
    happenings: [{ step: 0, kind: 'restore', minutes: 1 }],
    fraction: 0,
    ahead: 1524,
    dice: 234727062,
  }
  expect((await play(stage, scenario)).problems).toEqual([])
})
