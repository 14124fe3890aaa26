import { scope as SCOPE } from '../../../now.config.json'
import { growingTables, isWhole, nameOfRead, readsOf } from '../../../bench/measures/query-plans'
import { World } from '../../harness/world'

/**
 * Reads that touch every row of a table that grows, by SQLite's plan. Trunk requests stand in the table of all tasks
 * (documentation: Task table flattening), whose indexes are its administrator's: the app ships none for it, and relies
 * on the one of *Active* alone (ServiceNow community, "Best practices to manage and maintain task table").
 */

const MINUTE = 60_000

/**
 * Reads by a reference, one request at a time. It is unknown whether an instance indexes references by itself: one guide
 * says that it does (jds.net.au, "Understanding Database Indexes in ServiceNow"), another that no index of an app's own
 * table is made by itself (dancovic.com, "ServiceNow Indexes 101").
 */
const BY_REFERENCE = ['task: sys_class_name, requested_item', 'task: sys_class_name, follows, trunk']

let world: World

beforeAll(async () => {
  world = await World.cast({ Oslo: {}, Berlin: { contract: 'byoc_registration' } })
})

afterAll(() => world.close())

/** The whole reads of growing tables while `act` runs, by table and the columns that they ask for. */
async function wholeReads(act: () => Promise<unknown>): Promise<string[]> {
  const { database } = world.instance
  const reads = await readsOf(database.sqlite, growingTables(SCOPE), act)
  expect(reads.length).toBeGreaterThan(0)
  const asked = new Map(reads.map((read) => [read.sql, read]))
  const whole = [...asked.values()].filter((read) => isWhole(database.sqlite, read))
  return [...new Set(whole.map((read) => nameOfRead(read, SCOPE)))].sort()
}

/** Runs a job of the app, and works what it queued. */
async function job(name: string): Promise<void> {
  const [row] = world.instance.database.select('sysauto_script', `name=${name}`)
  if (row === undefined) throw new Error(`There is no job ${name}`)
  await world.instance.run(row['script'] ?? '', { kind: 'job' })
  await world.work(10 * MINUTE)
}

const registered = async (organization: string, typed: Readonly<Record<string, string>>): Promise<string> => {
  const request = await world.one(organization, typed)
  await world.work(MINUTE)
  expect(world.outcome(request).state).toBe('registered')
  return request
}

const trunkOf = (request: string): string =>
  world.instance.database.select(`${SCOPE}_trunk`, `request=${request}`)[0]?.['sys_id'] ?? ''

it('an order, with or without an outbound route, reads none but by a reference', async () => {
  const whole = await wholeReads(async () => {
    await registered('Berlin', { trunk_name: 'One', auth_password: 'a-digest-password-1' })
    await registered('Oslo', { trunk_name: 'Two', outbound_route: 'Default Outbound Route' })
  })
  expect(whole.filter((read) => !BY_REFERENCE.includes(read))).toEqual([])
})

it.each(['Oslo', 'Berlin'])('a change and a retirement read none: %s', async (organization) => {
  const request = await registered(organization, { trunk_name: 'Later' })
  const trunk = trunkOf(request)
  const whole = await wholeReads(async () => {
    await world.instance.run(`new TrunkRegistration().change('${trunk}', { caller_name: 'Sales' }).request`)
    await world.work(MINUTE)
    await world.call('TrunkRegistration', 'retire', request)
    await world.work(MINUTE)
  })
  expect(world.outcome(request).state).toBe('retired')
  expect(whole.filter((read) => !BY_REFERENCE.includes(read))).toEqual([])
})

it('a sweep reads none', async () => {
  await registered('Berlin', { trunk_name: 'Swept', auth_password: 'a-digest-password-2' })
  expect(await wholeReads(() => job('BYOC: sweep lanes'))).toEqual([])
})

it('the nightly job reads some, once', async () => {
  expect(await wholeReads(() => job('BYOC: reconcile with Genesys'))).toEqual([
    'task: sys_class_name, auth_password',
    'task: sys_class_name, registration_state, approval, sys_updated_on',
    'task: sys_class_name, registration_state, outbound_route, route_request',
    'task: sys_class_name, registration_state, sys_updated_on',
    'task: sys_class_name, verdict, registration_state',
    'trunk: password_due, password_set_on, state',
    'trunk: state, password_set_on, password_due',
  ])
})
