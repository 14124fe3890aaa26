import { openWorld, order, requestOf, SCOPE, work, type World } from '../app/world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})

afterAll(async () => {
  await world.close()
})

const notifications = (): Record<string, string>[] =>
  world.instance.database.select('sysevent_email_action', `collection=${SCOPE}_trunk_request`)

const textOf = (notification: Record<string, string>): string =>
  `${notification['subject'] ?? ''} ${notification['message_html'] ?? ''}`

const byName = (name: string): Record<string, string> => {
  const found = notifications().find((each) => each['name'] === name)
  if (found === undefined) throw new Error(`There is no notification ${name}`)
  return found
}

/** What the text names in `${…}`; the platform leaves a hole for what is no column. */
const named = (notification: Record<string, string>): string[] =>
  [...textOf(notification).matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name).filter((name) => name !== 'URI_REF')

it('names columns that there are, and sends to columns that there are', () => {
  const columns = [...world.instance.database.dictionary(`${SCOPE}_trunk_request`).fields.keys()]
  expect(notifications()).toHaveLength(4)
  for (const notification of notifications()) {
    expect(columns).toEqual(expect.arrayContaining(named(notification)))
    const recipients = (notification['recipient_fields'] ?? '').split(',').filter((field) => field !== '')
    expect(recipients.length).toBeGreaterThan(0)
    expect(columns).toEqual(expect.arrayContaining(recipients))
  }
})

it('tells who asked nothing that only operators read', () => {
  for (const name of ['BYOC: trunk registered', 'BYOC: trunk not registered']) {
    const secret = ['verdict', 'verdict_message', 'verdict_evidence', 'next_step', 'work_notes', 'auth_user', 'sip_uri']
    expect(named(byName(name)).filter((column) => secret.includes(column))).toEqual([])
    expect(byName(name)['recipient_fields']).toBe('requested_for,opened_by')
  }
})

it('tells the group what to do next', () => {
  expect(named(byName('BYOC: trunk request needs a person'))).toEqual(
    expect.arrayContaining(['verdict_message', 'next_step']),
  )
  expect(byName('BYOC: trunk request needs a person')['condition']).toBe(
    'registration_stateCHANGESTOfailed^ORregistration_stateCHANGESTOoutcome_unknown',
  )
})

it('assigns new requests to the group of the property', async () => {
  const { database } = world.instance
  const group = database.insert('sys_user_group', { name: 'Telephony' })
  const [property] = database.select('sys_properties', `name=${SCOPE}.assignment_group`)
  database.update('sys_properties', property?.['sys_id'] ?? '', { value: 'Telephony' })
  const item = await order(world)
  await work(world)
  expect(requestOf(world, item)['assignment_group']).toBe(group)
})
