import { Instance, VirtualClock } from '../../../sandbox/instance/instance'
import type { TestResult } from '../../../sandbox/instance/atf/run-test'
import { BREAKS, brokenPackage } from './broken'
import { fillProfile } from './profile'
import { REST_SUITE, SUITE } from './suites'

let results: TestResult[]
let calls: number

beforeAll(async () => {
  const clock = new VirtualClock(Date.UTC(2026, 0, 15))
  const instance = await Instance.boot({ app: brokenPackage(), clock, workers: 1 })
  try {
    await instance.publish()
    fillProfile(instance)
    results = await instance.runTestSuite(SUITE, { user: 'admin' })
    results.push(...(await instance.runTestSuite(REST_SUITE, { user: 'admin' })))
    calls = instance.outboundCalls.length
  } finally {
    await instance.close()
  }
})

it.each(Object.entries(BREAKS))('with its safeguard broken, "… %s …" fails at its step', (name, { step }) => {
  const [found] = results.filter((result) => result.name.includes(name))
  expect(found?.failure ?? 'passed').toMatch(new RegExp(`^${String(step)} `))
})

it('each shipped test is broken', () => {
  expect(Object.keys(BREAKS)).toHaveLength(results.length)
})

it('even then nothing is called: the organizations have no credential', () => {
  expect(calls).toBe(0)
})
