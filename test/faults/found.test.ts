import { play } from '../../sandbox/faults/play'
import type { Scenario } from '../../sandbox/faults/scenario/scenario'
import { Stage } from '../../sandbox/faults/stage/stage'
import { builtPackage } from './package'

const ONE = { organization: 0, twin: false, foreign: false }

/** Cases that went wrong once, as small as they could be made. */
const FOUND: Readonly<Record<string, Partial<Scenario>>> = {
  'who stood still for an hour undoes nothing of what another worker has found out': {
    workers: 2,
    crashes: [{ class: 'write', nth: 21, point: 'crash before' }],
    http: [
      { kind: 'status', when: 'before', status: 500 },
      { kind: 'hold', when: 'before', minutes: 1, crash: true },
      null,
      null,
      { kind: 'reset', when: 'after' },
    ],
    happenings: [
      { step: 1, kind: 'person', action: 'retryNow', request: 0 },
      { step: 9, kind: 'freeze', minutes: 5 },
      { step: 204, kind: 'freeze', minutes: 36 },
    ],
    dice: 222303959,
  },
  'a stop that comes when the trunk is made, but not yet written down, finds it registered': {
    requests: [ONE, ONE],
    lanes: 2,
    crashes: [{ class: 'write', nth: 18, point: 'crash before' }],
    happenings: [{ step: 58, kind: 'person', action: 'stop', request: 7 }],
    dice: 1381091177,
  },
}

const FAIR: Scenario = {
  organizations: ['byoc'],
  requests: [ONE],
  workers: 1,
  lanes: 1,
  turns: [],
  crashes: [],
  http: [],
  happenings: [],
  dice: 1,
}

let stage: Stage

beforeAll(async () => {
  stage = await Stage.open(builtPackage())
})

afterAll(async () => {
  await stage.close()
})

test.each(Object.entries(FOUND))('%s', async (_name, scenario) => {
  expect((await play(stage, { ...FAIR, ...scenario })).problems).toEqual([])
})
