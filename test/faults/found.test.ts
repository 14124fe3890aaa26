import { play } from '../../sandbox/storms/play'
import type { Scenario } from '../../sandbox/storms/scenario/scenario'
import { Stage } from '../../sandbox/storms/stage/stage'
import { FAIR, ONE } from './fair'
import { builtPackage } from './package'

/** Cases that failed once, each reduced to the smallest failing one. */
const FOUND: Readonly<Record<string, Partial<Scenario>>> = {
  'a change that is made is not made again after the lane of its worker was lost': {
    requests: [{ ...ONE, secret: true }],
    workers: 2,
    happenings: [
      { step: 233, kind: 'lose', what: 'lane', which: 0 },
      { step: 65, kind: 'jump', minutes: -6 },
      { step: 13, kind: 'change', trunk: 5, what: 'auth_password', overwrite: true },
      { step: 120, kind: 'change', trunk: 2, what: 'realm', overwrite: false },
      { step: 82, kind: 'change', trunk: 3, what: 'trunk_name', overwrite: true },
    ],
    fraction: 591,
    dice: 615690931,
  },
  'a digest password outlives the next change though the closed order could not be updated': {
    happenings: [
      { step: 43, kind: 'refuse', place: 'task', how: 'abort', minutes: 10 },
      { step: 0, kind: 'change', trunk: 0, what: 'caller_name', overwrite: false },
      { step: 284, kind: 'change', trunk: 5, what: 'trunk_name', overwrite: false },
      { step: 3, kind: 'drift', trunk: 5, what: 'caller_name' },
      { step: 195, kind: 'change', trunk: 2, what: 'auth_password', overwrite: false },
      { step: 238, kind: 'replace', change: 0 },
    ],
    fraction: 531,
    dice: 184722530,
  },
  'a trunk that was renamed since the backup was made is foreign, and no second one is made for its canceled order': {
    happenings: [
      { step: 0, kind: 'restore', minutes: 1 },
      { step: 0, kind: 'change', trunk: 0, what: 'trunk_name', overwrite: false },
    ],
    fraction: 0,
  },
  'a request whose trunk was made by a worker that died is not given up while no lane can be had': {
    crashes: [{ class: 'write', nth: 10, point: 'crash after' }],
    happenings: [{ step: 30, kind: 'refuse', place: 'lane', how: 'abort', minutes: 40 }],
  },
  'a request whose trunk was made while no lane could be had is not given up': {
    workers: 2,
    http: [null, { kind: 'hold', when: 'before', minutes: 1, crash: false }],
    happenings: [
      { step: 15, kind: 'refuse', place: 'lane', how: 'abort', minutes: 15 },
      { step: 77, kind: 'freeze', minutes: 7 },
    ],
    fraction: 719,
    ahead: 1775,
    dice: 1966872922,
  },
  'a person asks again once the organization that was pointed elsewhere is set right and verified': {
    crashes: [{ class: 'write', nth: 0, point: 'crash before' }],
    happenings: [
      { step: 0, kind: 'identity', what: 'org_id', organization: 0, leaves: false, minutes: 0 },
      { step: 0, kind: 'rename', isClone: true, minutes: 1 },
    ],
    fraction: 0,
  },
  'a worker that stood still for an hour undoes nothing of what another worker has found out': {
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
  'a cancellation that stood still for an hour retires what was registered meanwhile': {
    requests: [ONE, ONE],
    workers: 2,
    turns: [
      { worker: 1, steps: 15 },
      { worker: 0, steps: 6 },
      { worker: 0, steps: 1 },
      { worker: 0, steps: 10 },
      { worker: 3, steps: 1 },
    ],
    crashes: [{ class: 'any', nth: 285, point: 'crash after' }],
    happenings: [
      { step: 103, kind: 'person', action: 'queue', request: 2 },
      { step: 71, kind: 'event', change: 'drop', which: 0 },
      { step: 28, kind: 'person', action: 'cancel', request: 4 },
      { step: 70, kind: 'freeze', minutes: 11 },
      { step: 43, kind: 'event', change: 'drop', which: 3 },
      { step: 50, kind: 'freeze', minutes: 53 },
      { step: 100, kind: 'freeze', minutes: 25 },
      { step: 190, kind: 'event', change: 'move', which: 4 },
    ],
    dice: 923316107,
  },
  'a cancellation that found no registration retires what was registered while it stood still': {
    requests: [{ ...ONE, foreign: true }, ONE],
    workers: 3,
    turns: [{ worker: 2, steps: 1 }],
    crashes: [{ class: 'write', nth: 3, point: 'crash before' }],
    http: [{ kind: 'rate_limited' }, { kind: 'hold', when: 'before', minutes: 1, crash: false }],
    happenings: [
      { step: 88, kind: 'freeze', minutes: 9 },
      { step: 83, kind: 'person', action: 'cancel', request: 3 },
      { step: 18, kind: 'event', change: 'duplicate', which: 3 },
      { step: 162, kind: 'person', action: 'stop', request: 6 },
    ],
    dice: 112784216,
  },
  'a registered trunk does not keep the verdict that another worker wrote at the same moment': {
    organizations: ['byoc_duplicates', 'byoc'],
    requests: [{ ...ONE, organization: 1 }, ONE],
    workers: 4,
    lanes: 2,
    turns: [
      { worker: 0, steps: 19 },
      { worker: 0, steps: 14 },
      { worker: 0, steps: 19 },
      { worker: 1, steps: 24 },
      { worker: 3, steps: 2 },
      { worker: 1, steps: 22 },
      { worker: 2, steps: 21 },
      { worker: 2, steps: 20 },
    ],
    http: [
      { kind: 'reset', when: 'after' },
      { kind: 'timeout', when: 'before', minutes: 4 },
    ],
    happenings: [
      { step: 115, kind: 'person', action: 'register', request: 5 },
      { step: 226, kind: 'jump', minutes: 5 },
      { step: 7, kind: 'jump', minutes: -44 },
      { step: 261, kind: 'freeze', minutes: 54 },
      { step: 266, kind: 'freeze', minutes: 8 },
      { step: 252, kind: 'person', action: 'queue', request: 0 },
      { step: 88, kind: 'freeze', minutes: 40 },
    ],
    dice: 1033345161,
  },
  'a template that can not be had does not hide the write of a worker that died': {
    organizations: ['platform_duplicates'],
    requests: [{ organization: 0, twin: false, foreign: false }],
    workers: 1,
    lanes: 1,
    turns: [],
    crashes: [],
    http: [
      null,
      null,
      { kind: 'reset', when: 'before' },
      { kind: 'reset', when: 'before' },
      null,
      { kind: 'hold', when: 'before', minutes: 1, crash: true },
    ],
    happenings: [
      { step: 95, kind: 'person', action: 'queue', request: 6 },
      { step: 122, kind: 'rotate', organization: 1, minutes: 19 },
      { step: 11, kind: 'rotate', organization: 1, minutes: 0 },
      { step: 192, kind: 'revoke', organization: 1 },
      { step: 57, kind: 'freeze', minutes: 12 },
      { step: 95, kind: 'event', change: 'drop', which: 0 },
    ],
    dice: 960014153,
  },
  'a cancellation whose node died between its two writes is finished by the sweeper': {
    organizations: ['byoc', 'byoc_blind'],
    requests: [
      { organization: 0, twin: true, foreign: false },
      { organization: 0, twin: false, foreign: false },
      { organization: 1, twin: false, foreign: false },
    ],
    workers: 2,
    lanes: 2,
    turns: [],
    crashes: [{ class: 'write', nth: 30, point: 'crash after' }],
    http: [
      { kind: 'status', when: 'before', status: 500 },
      { kind: 'hold', when: 'before', minutes: 5, crash: true },
    ],
    happenings: [
      { step: 38, kind: 'person', action: 'stop', request: 3 },
      { step: 104, kind: 'event', change: 'drop', which: 3 },
      { step: 154, kind: 'person', action: 'stop', request: 7 },
      { step: 13, kind: 'freeze', minutes: 54 },
      { step: 245, kind: 'person', action: 'cancel', request: 3 },
      { step: 81, kind: 'person', action: 'register', request: 1 },
      { step: 40, kind: 'jump', minutes: -50 },
    ],
    dice: 1796198585,
  },
  'an event that comes too early to a node whose clock is behind comes again later, and in no loop': {
    requests: [ONE, ONE],
    workers: 2,
    http: [
      null,
      { kind: 'hold', when: 'before', minutes: 1, crash: false },
      { kind: 'reset', when: 'before' },
      { kind: 'refuse' },
    ],
    happenings: [
      { step: 181, kind: 'freeze', minutes: 13 },
      { step: 149, kind: 'event', change: 'duplicate', which: 4 },
    ],
    fraction: 447,
    ahead: -1349,
    dice: 1337518509,
  },
  'the outcome of a write is unknown where the instance refuses to store the attempts that would ask for it': {
    organizations: ['platform'],
    requests: [{ ...ONE, foreign: true }],
    crashes: [{ class: 'http', nth: 3, point: 'crash before' }],
    happenings: [
      { step: 139, kind: 'refuse', place: 'attempt', how: 'abort', minutes: 22 },
      { step: 15, kind: 'person', action: 'stop', request: 3 },
      { step: 6, kind: 'refuse', place: 'task', how: 'throw', minutes: 4 },
      { step: 204, kind: 'freeze', minutes: 37 },
      { step: 124, kind: 'refuse', place: 'summary', how: 'abort', minutes: 22 },
    ],
    fraction: 430,
    dice: 1524906692,
  },
  'an instance that had another name for a while is verified again, and the request is retried': {
    crashes: [{ class: 'write', nth: 0, point: 'crash before' }],
    happenings: [
      { step: 262, kind: 'rename', isClone: true, minutes: 1 },
      { step: 178, kind: 'rename', isClone: false, minutes: 6 },
    ],
    fraction: 0,
    dice: 0,
  },
  'an administrator takes a change of the contract back once more that a backup has brought back': {
    organizations: ['byoc'],
    requests: [ONE, { ...ONE, foreign: true }],
    http: [{ kind: 'status', when: 'before', status: 500 }],
    happenings: [
      { step: 147, kind: 'restore', minutes: 12 },
      { step: 137, kind: 'identity', what: 'contract', organization: 2, leaves: true, minutes: 11 },
      { step: 121, kind: 'freeze', minutes: 2 },
      { step: 66, kind: 'jump', minutes: -53 },
    ],
    fraction: 730,
    dice: 111215555,
  },
  'a stopped request whose registration was lost is not written again where nothing can be looked up': {
    organizations: ['byoc_blind', 'byoc'],
    requests: [ONE, ONE],
    crashes: [{ class: 'any', nth: 18, point: 'crash after' }],
    happenings: [
      { step: 218, kind: 'person', action: 'stop', request: 5 },
      { step: 100, kind: 'person', action: 'register', request: 4 },
    ],
    fraction: 391,
    ahead: -3,
    dice: 6,
  },
  'a refusal under the wrong contract is diagnosed by a read of the other one': {
    organizations: ['byoc_shared'],
    happenings: [{ step: 0, kind: 'identity', what: 'contract', organization: 0, leaves: false, minutes: 1 }],
    fraction: 0,
    dice: 0,
  },
  'an administrator takes a change of the credential back once it is made, and the request is retried': {
    requests: [ONE, ONE, ONE],
    workers: 3,
    lanes: 2,
    turns: [
      { worker: 1, steps: 11 },
      { worker: 0, steps: 1 },
    ],
    happenings: [{ step: 109, kind: 'identity', what: 'credential_alias', organization: 0, leaves: false, minutes: 0 }],
    fraction: 0,
    dice: 0,
  },
  'a trunk that is made is said to be registered, though the instance has another name by then': {
    requests: [{ ...ONE, twin: true }],
    crashes: [{ class: 'any', nth: 12, point: 'crash before' }],
    happenings: [
      { step: 11, kind: 'event', change: 'drop', which: 0 },
      { step: 52, kind: 'refuse', place: 'registration', how: 'abort', minutes: 1 },
      { step: 50, kind: 'freeze', minutes: 27 },
      { step: 209, kind: 'rename', isClone: false, minutes: 13 },
      { step: 200, kind: 'refuse', place: 'registration', how: 'abort', minutes: 6 },
    ],
    fraction: 171,
    dice: 1169804431,
  },
  'the answer that a worker stored after it had stood still is known to the worker that goes on': {
    organizations: ['platform_duplicates'],
    workers: 2,
    happenings: [
      { step: 1, kind: 'freeze', minutes: 20 },
      { step: 0, kind: 'identity', what: 'contract', organization: 0, leaves: false, minutes: 21 },
      { step: 0, kind: 'rotate', organization: 0, minutes: 1 },
      { step: 182, kind: 'refuse', place: 'registration', how: 'abort', minutes: 1 },
      { step: 254, kind: 'freeze', minutes: 50 },
      { step: 285, kind: 'identity', what: 'contract', organization: 2, leaves: false, minutes: 15 },
    ],
    fraction: 247,
    dice: 2147483643,
  },
  'a stop does not forget the trunk that was made while its registration was lost': {
    happenings: [
      { step: 13, kind: 'person', action: 'stop', request: 0 },
      { step: 19, kind: 'lose', what: 'registration', which: 0 },
    ],
  },
  'a stop finds the write of a worker that died, though the registration was lost, and keeps its trunk': {
    crashes: [{ class: 'any', nth: 40, point: 'crash after' }],
    happenings: [
      { step: 39, kind: 'person', action: 'stop', request: 0 },
      { step: 19, kind: 'lose', what: 'registration', which: 0 },
    ],
  },
  'a backup that is restored in the moment in which a call ends finds no worker alive': {
    organizations: ['platform', 'byoc_shared', 'byoc'],
    requests: [
      { organization: 0, twin: false, foreign: false },
      { organization: 2, twin: false, foreign: false },
      { organization: 1, twin: false, foreign: false },
      { organization: 1, twin: false, foreign: false },
    ],
    workers: 4,
    lanes: 4,
    turns: [
      { worker: 1, steps: 14 },
      { worker: 2, steps: 5 },
      { worker: 0, steps: 16 },
      { worker: 2, steps: 1 },
      { worker: 1, steps: 15 },
      { worker: 3, steps: 5 },
      { worker: 0, steps: 19 },
      { worker: 1, steps: 3 },
    ],
    crashes: [
      { class: 'http', nth: 20, point: 'crash after' },
      { class: 'http', nth: 18, point: 'crash after' },
    ],
    http: [
      { kind: 'timeout', when: 'before', minutes: 5 },
      null,
      { kind: 'refuse' },
      null,
      { kind: 'hold', when: 'after', minutes: 7, crash: true },
      null,
      null,
      { kind: 'hold', when: 'before', minutes: 2, crash: false },
      null,
    ],
    happenings: [
      { step: 66, kind: 'rename', isClone: true, minutes: 1 },
      { step: 26, kind: 'identity', what: 'region', organization: 0, leaves: true, minutes: 21 },
      { step: 75, kind: 'event', change: 'drop', which: 0 },
      { step: 111, kind: 'jump', minutes: 76 },
      { step: 44, kind: 'restore', minutes: 19 },
      { step: 122, kind: 'ahead', what: 'circuit', which: 4, hours: 2 },
      { step: 15, kind: 'lose', what: 'attempt', which: 1 },
      { step: 216, kind: 'person', action: 'queue', request: 7 },
    ],
    fraction: 387,
    dice: 961396127,
  },
  'a write to the organization that the record pointed to before a backup was restored is not found by a look': {
    happenings: [
      { step: 7, kind: 'restore', minutes: 1 },
      { step: 0, kind: 'identity', what: 'org_id', organization: 0, leaves: false, minutes: 1 },
    ],
    fraction: 0,
    dice: 0,
  },
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
