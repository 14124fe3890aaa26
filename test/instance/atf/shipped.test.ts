import { scope as SCOPE } from '../../../now.config.json'
import { join } from 'node:path'
import { readSuite } from '../../../sandbox/instance/atf/read-tests'
import { Instance, VirtualClock } from '../../../sandbox/instance/instance'
import { fillProfile } from './profile'
import { REST_SUITE, SUITE } from './suites'

let instance: Instance

beforeAll(async () => {
  instance = await Instance.boot({
    app: join(__dirname, '../../../dist/app'),
    demoData: true,
    clock: new VirtualClock(Date.UTC(2026, 0, 15)),
  })
  await instance.publish()
})

afterAll(() => instance.close())

it('REST tests fail with 401 until somebody has made the user of their profile', async () => {
  const results = await instance.runTestSuite(REST_SUITE, { user: 'admin' })
  expect(results).not.toHaveLength(0)
  expect(results.filter(({ failure }) => failure?.endsWith('it is 401') !== true)).toEqual([])
  fillProfile(instance)
})

it.each(['background', 'interactive'] as const)('every shipped test passes, run in a %s transaction', async (kind) => {
  const results = await instance.runTestSuite(SUITE, { user: 'admin', kind })
  results.push(...(await instance.runTestSuite(REST_SUITE, { user: 'admin', kind })))
  expect(results.filter(({ failure }) => failure !== null)).toEqual([])
  expect(results).toHaveLength(instance.database.count('sys_atf_test', 'active=true'))
})

it('no shipped test makes an outbound call', () => {
  expect(instance.outboundCalls).toEqual([])
})

it('leaves nothing behind', () => {
  const tables = ['organization', 'trunk_request', 'registration', 'attempt', 'token', 'lane', 'digest_password']
  expect(tables.filter((table) => instance.database.count(`${SCOPE}_${table}`, '') > 0)).toEqual([])
  expect(instance.database.count('sys_user', 'user_nameSTARTSWITHatf.')).toBe(0)
  expect(instance.database.count('sys_audit', `tablename=${SCOPE}_organization`)).toBe(0)
})

it('uses inactive organizations only', () => {
  const { database } = instance
  const inserted = database
    .select('sys_variable_value', 'document=sys_atf_step')
    .filter(({ value }) => value?.includes('org_id=') === true)
  expect(inserted).not.toHaveLength(0)
  expect(inserted.filter(({ value }) => value?.includes('^active=false^') !== true)).toEqual([])
})

it('sends no REST request that writes: what another session writes may not be taken back', () => {
  const { database } = instance
  const suites = [SUITE, REST_SUITE].flatMap((name) => readSuite(database, name))
  const sent = suites.flatMap(({ test: { name, steps } }) =>
    steps.flatMap(({ type, inputs }, index) => {
      if (type !== 'rest.sendRestRequest') return []
      const method = inputs['http_method'] ?? ''
      return [{ name, method, path: inputs['end_point'], expected: Number(steps[index + 1]?.inputs['status_code']) }]
    }),
  )
  expect(sent).not.toHaveLength(0)
  expect(sent.filter(({ method, expected }) => method !== 'get' && !(expected >= 400))).toEqual([])
})
