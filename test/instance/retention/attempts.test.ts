import { OPERATIONS } from '../../../src/server/genesys/operation'
import { one, openWorld, order, requestOf, SCOPE, work, type World } from '../../harness/ordering'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** The age in the package's rule. */
const KEPT_DAYS = 90
const ORDERED = Date.UTC(2026, 0, 15, 9)

let world: World
let request: Record<string, string>

beforeEach(async () => {
  world = await openWorld()
  const item = await order(world, { auth_password: 'canary-digest-password' })
  await work(world)
  request = requestOf(world, item)
})

afterEach(async () => {
  await world.close()
})

const rule = (): Record<string, string> => one(world.instance, 'sys_auto_flush', `tablename=${SCOPE}_attempt`)
const attempts = (query = ''): Record<string, string>[] => world.instance.database.select(`${SCOPE}_attempt`, query)

it('decides for every operation there is: only writes stay', () => {
  const goes = (/^operationIN([^^]*)\^EQ$/.exec(rule()['conditions'] ?? '')?.[1] ?? '').split(',')
  const writes = ['register', 'update', 'retire', 'route_update']
  expect([...goes, ...writes].sort()).toEqual([...OPERATIONS].sort())
})

it('removes old attempts and no others, and none of what was written', async () => {
  const { database } = world.instance
  const tokens = (): (string | undefined)[] => attempts('operation=token').map(({ sys_id: sysId }) => sysId)
  const old = tokens()
  expect(old).toHaveLength(1)
  const written = attempts('operation=register')
  expect(written).toHaveLength(1)

  const asked = world.clock.now()
  world.clock.set(asked + (KEPT_DAYS - 1) * DAY)
  await work(world, 2 * HOUR)
  database.insert(`${SCOPE}_attempt`, { key: 'young', operation: 'token' })
  // The nightly reconciliation requested a token as well.
  const before = tokens()
  expect(before).toEqual(expect.arrayContaining(old))
  expect(before.length).toBeGreaterThan(old.length)

  world.clock.set(asked + (KEPT_DAYS + 1) * DAY)
  await work(world, 2 * HOUR)
  const after = tokens()
  expect(before.filter((sysId) => !after.includes(sysId))).toEqual(old)
  expect(attempts('operation=register')).toEqual(written)
})

it('keeps who asked, what was sent where, and when', () => {
  const { database } = world.instance
  const sysId = request['sys_id'] ?? ''
  const north = world.organizations.get('North') ?? ''
  const kept = database.get(`${SCOPE}_trunk_request`, sysId) ?? {}
  expect(kept).toMatchObject({ opened_by: request['opened_by'], organization: north, trunk_name: 'Trunk' })
  const genesysId = kept['genesys_id'] ?? 'none'
  expect(one(world.instance, `${SCOPE}_registration`, `request=${sysId}`)).toMatchObject({
    organization: north,
    genesys_id: genesysId,
  })
  const [write] = attempts('operation=register')
  expect(write).toMatchObject({ request: sysId, organization: north, genesys_id: genesysId })
  expect(Number(write?.['started'])).toBeGreaterThanOrEqual(ORDERED)
  const notes = database.select('sys_journal_field', `element_id=${sysId}^element=work_notes`)
  expect(notes.map(({ value }) => value)).toContainEqual(
    expect.stringContaining(`organization North (11111111-2222-4333-8444-555555555555) as ${genesysId}`),
  )
})

it('keeps in the audit how its state went and which trunk came of it, and no counts and times of the machine', () => {
  const changes = world.instance.database.select('sys_audit', `documentkey=${request['sys_id'] ?? ''}`)
  const fields = changes.map(({ fieldname, oldvalue, newvalue }) => [fieldname, oldvalue, newvalue])
  expect(fields.sort()).toEqual([
    ['active', '1', '0'],
    ['close_notes', undefined, 'Your trunk is registered in Genesys Cloud.'],
    ['genesys_id', undefined, request['genesys_id']],
    ['registration_state', 'queued', 'registered'],
    ['state', '2', '3'],
  ])
})

it('tells when it was registered and how long that took, once', async () => {
  const kept = (): Record<string, string> =>
    world.instance.database.get(`${SCOPE}_trunk_request`, request['sys_id'] ?? '') ?? {}
  const [registered, taken] = [kept()['registered_on'] ?? '', kept()['time_to_register'] ?? '']
  const asked = Date.parse(`${kept()['sys_created_on'] ?? ''}Z`)
  expect(Date.parse(`${registered}Z`) - asked).toBe(Date.parse(`${taken}Z`))
  expect(Date.parse(`${registered}Z`)).toBeGreaterThanOrEqual(ORDERED)

  await world.instance.run(`new TrunkRegistration().retire('${request['sys_id'] ?? ''}'); null`)
  await work(world)
  expect(kept()).toMatchObject({ registration_state: 'retired', registered_on: registered, time_to_register: taken })
})

it('keeps in the audit what a person changed, and never a password', async () => {
  const { database } = world.instance
  const item = await order(world, { sip_uri: 'http://wrong.example.com', auth_password: 'canary-digest-password' })
  await work(world)
  const failed = requestOf(world, item)['sys_id'] ?? ''
  await world.instance.run(`
    var request = new GlideRecord('${SCOPE}_trunk_request')
    request.get('${failed}')
    request.setValue('sip_uri', 'sip:right@sbc1.example.com')
    request.auth_password.setDisplayValue('canary-second-password')
    request.update()
    null`)
  const changes = database.select('sys_audit', `documentkey=${failed}`)
  expect(changes).toContainEqual(
    expect.objectContaining({
      fieldname: 'sip_uri',
      oldvalue: 'http://wrong.example.com',
      newvalue: 'sip:right@sbc1.example.com',
    }),
  )
  expect(changes.map(({ fieldname }) => fieldname)).not.toContain('auth_password')
  expect(JSON.stringify(changes)).not.toMatch(/canary|sandbox1:/)
})
