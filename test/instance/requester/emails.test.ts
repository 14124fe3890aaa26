import { REQUESTER } from '../../../sandbox/cli/setup/people'
import { one, openWorld, order, requestOf, SCOPE, work, type World } from '../../harness/ordering'
import { jsonAnswer } from '../../genesys/json-answer'

let world: World
let group: string

beforeAll(async () => {
  world = await openWorld()
  const { database } = world.instance
  update('sys_user', `user_name=${REQUESTER}`, { email: 'requester@example.com', active: 'true' })
  group = database.insert('sys_user_group', { name: 'Telephony', email: 'telephony@example.com' })
  const member = database.insert('sys_user', { user_name: 'member', email: 'member@example.com', active: 'true' })
  const gone = database.insert('sys_user', { user_name: 'gone', email: 'gone@example.com', active: 'false' })
  for (const user of [member, gone]) database.insert('sys_user_grmember', { group, user })
  update('sys_properties', `name=${SCOPE}.assignment_group`, { value: 'Telephony' })
})

afterAll(async () => {
  await world.close()
})

function update(table: string, query: string, values: Record<string, string>): void {
  world.instance.database.update(table, one(world.instance, table, query)['sys_id'] ?? '', values)
}

interface Mail {
  recipients: string
  subject: string
  body: string
}

/** Emails about the trunk request of a requested item. */
function mails(item: string): Mail[] {
  const request = requestOf(world, item)['sys_id'] ?? ''
  return world.instance.database
    .select('sys_email', `instance=${request}^ORDERBYsys_created_on`)
    .map(({ recipients = '', subject = '', body = '' }) => ({ recipients, subject, body }))
}

const to = (recipient: string, item: string): Mail[] =>
  mails(item).filter(({ recipients }) => recipients.split(',').includes(recipient))

const notifications = (): Record<string, string>[] =>
  world.instance.database.select('sysevent_email_action', `collection=${SCOPE}_trunk_request`)

const textOf = (notification: Record<string, string>): string =>
  `${notification['subject'] ?? ''} ${notification['message_html'] ?? ''}`

const byName = (name: string): Record<string, string> => {
  const found = notifications().find((each) => each['name'] === name)
  if (found === undefined) throw new Error(`There is no notification ${name}`)
  return found
}

/** The names in the `${…}` of a notification; the platform leaves a hole for a name that is no column. */
const named = (notification: Record<string, string>): string[] =>
  [...textOf(notification).matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name).filter((name) => name !== 'URI_REF')

/** Emails to the people who asked for a trunk. */
const ASKERS = [
  'BYOC: trunk awaits approval',
  'BYOC: trunk rejected',
  'BYOC: trunk registered',
  'BYOC: trunk not registered',
  'BYOC: trunk deleted',
]

it('links to the request in every email', () => {
  const all = notifications()
  expect(all.length).toBeGreaterThanOrEqual(ASKERS.length)
  expect(all.filter((each) => !each['message_html']?.includes('${URI_REF}'))).toEqual([])
})

it('tells who asked nothing that only operators read', () => {
  for (const name of ASKERS) {
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
  const item = await order(world, { trunk_name: 'Frankfurt 0' })
  await work(world)
  expect(requestOf(world, item)['assignment_group']).toBe(group)
})

it('tells who ordered and the fulfillment group that the trunk is registered', async () => {
  const item = await order(world, { trunk_name: 'Frankfurt 1' })
  await work(world)
  const number = requestOf(world, item)['number'] ?? ''
  expect(mails(item)).toHaveLength(2)
  const [told] = to('requester@example.com', item)
  expect(told?.subject).toBe(`Your trunk Frankfurt 1 is registered (${number})`)
  expect(told?.body).toContain('in the organization North')
  expect(told?.body).toMatch(/For your carrier: SIP URI sip:\S+, authentication user \w+/)
  const [group] = to('telephony@example.com', item)
  expect(group?.subject).toBe(`${number} is registered`)
  expect(group?.body).toContain(requestOf(world, item)['genesys_id'])
})

it('tells both that it failed: who ordered in plain words, the group with cause and next step', async () => {
  const item = await order(world, { trunk_name: 'Frankfurt 2', sip_uri: 'http://wrong.example.com' })
  await work(world)
  const request = requestOf(world, item)
  expect(mails(item)).toHaveLength(2)
  const [told] = to('requester@example.com', item)
  expect(told?.subject).toBe(`Your trunk Frankfurt 2 is not registered yet (${request['number'] ?? ''})`)
  expect(told?.body).not.toContain('payload_invalid')
  // The requester's own mistake is told in the words of the item's comment: the mistake, that the requester can correct
  // it, and how.
  expect(told?.body).toContain('Your trunk request could not be carried out.')
  expect(told?.body).toContain('SIP URI:')
  expect(told?.body).toContain('Please ask again with this corrected.')
  expect(told?.body).not.toMatch(/group|team/)
  expect(told?.body).toContain(`<p>${request['requester_note'] ?? ''}</p>`)
  expect(comments(item)).toContain(request['requester_note'])
  const [group] = to('telephony@example.com', item)
  expect(group?.subject).toContain('payload_invalid')
  expect(group?.body).toContain(request['next_step'])
})

/** Comments on a requested item. */
const comments = (item: string): (string | undefined)[] =>
  world.instance.database.select('sys_journal_field', `element_id=${item}^element=comments`).map(({ value }) => value)

it('says who looks into a failure that is not the requester’s, and when nobody is told of it', async () => {
  const failedOrder = async (trunk: string): Promise<Mail | undefined> => {
    world.genesys.faults.next({ operation: 'register' }, jsonAnswer(418, { code: 'x', message: 'x' }))
    const item = await order(world, { trunk_name: trunk })
    await work(world)
    return to('requester@example.com', item)[0]
  }
  expect((await failedOrder('Frankfurt 7'))?.body).toMatch(
    /not with your request\. It is assigned to the group .Telephony./,
  )
  update('sys_properties', `name=${SCOPE}.assignment_group`, { value: '' })
  expect((await failedOrder('Frankfurt 8'))?.body).toMatch(/No team is set that is told of it: give the number/)
  update('sys_properties', `name=${SCOPE}.assignment_group`, { value: 'Telephony' })
})

it('asks the approver, and tells who asked that it waits, who rejected it and why', async () => {
  const { database } = world.instance
  const approver = database.insert('sys_user', {
    ...{ user_name: 'ann', name: 'Ann', email: 'ann@example.com', active: 'true' },
  })
  const approvers = database.insert('sys_user_group', { name: 'Approvers' })
  database.insert('sys_user_grmember', { group: approvers, user: approver })
  const north = { approval_required: 'true', approval_group: approvers }
  update(`${SCOPE}_organization`, 'name=North', north)
  const item = await order(world, { trunk_name: 'Frankfurt 9' })
  await work(world)
  const { number = '' } = requestOf(world, item)
  const [asked] = database.select('sys_email', 'recipients=ann@example.com')
  expect(asked?.['subject']).toBe(`Please approve ${number}: BYOC trunk Frankfurt 9`)
  expect(asked?.['body']).toMatch(
    /Trunk .Frankfurt 9. in the organization .North., SIP URI sip:.*<a href=.*sysapproval_approver\.do/,
  )
  expect(to('requester@example.com', item)[0]?.subject).toBe(`Your trunk Frankfurt 9 waits for approval (${number})`)
  await world.instance.run(
    `var approval = new GlideRecord('sysapproval_approver')
    approval.get('state', 'requested')
    approval.setValue('state', 'rejected')
    approval.comments = 'Too late in the year'
    approval.update()
    null`,
    { user: 'ann', scope: 'global' },
  )
  await work(world)
  const rejected = to('requester@example.com', item).find(({ subject }) => subject.includes('rejected'))
  expect(rejected?.body).toContain('Rejected by Ann: Too late in the year')
  update(`${SCOPE}_organization`, 'name=North', { approval_required: 'false' })
})

it('tells who had a trunk deleted', async () => {
  const item = await order(world, { trunk_name: 'Frankfurt 10' })
  await work(world)
  await world.instance.run(`new TrunkRegistration().retire('${requestOf(world, item)['sys_id'] ?? ''}'); null`, {
    user: 'admin',
  })
  await work(world)
  const gone = to('requester@example.com', item).find(({ subject }) => subject.includes('deleted'))
  expect(gone?.body).toContain('The deletion was asked for by System Administrator.')
})

it('tells once, however often the request is written', async () => {
  const item = await order(world, { trunk_name: 'Frankfurt 3' })
  await work(world)
  const sent = mails(item).length
  await world.instance.run(`
    var request = new GlideRecord('${SCOPE}_trunk_request')
    request.get('${requestOf(world, item)['sys_id'] ?? ''}')
    request.work_notes = 'Seen.'
    request.update()
    null`)
  expect(mails(item)).toHaveLength(sent)
})

it('tells the active members where the group includes them', async () => {
  world.instance.database.update('sys_user_group', group, { include_members: 'true' })
  const item = await order(world, { trunk_name: 'Frankfurt 4' })
  await work(world)
  expect(to('member@example.com', item)).toHaveLength(1)
  expect(to('gone@example.com', item)).toEqual([])
})

it('makes no markup of what people typed or Genesys said, whether the platform escapes it or not', async () => {
  const typed = await order(world, { trunk_name: '<img src=x onerror=alert(1)>' })
  world.genesys.faults.next(
    { operation: 'register' },
    jsonAnswer(400, { code: 'bad.request', message: 'no <script>alert(2)</script>' }),
  )
  const told = await order(world, { trunk_name: 'Frankfurt 6' })
  await work(world)
  expect([typed, told].map((item) => requestOf(world, item)['verdict'])).toEqual(['payload_invalid', 'payload_invalid'])
  const bodies = [...mails(typed), ...mails(told)].map(({ body }) => body)
  expect(bodies).toHaveLength(4)
  expect(bodies.join('\n')).toContain('alert(2)')
  for (const body of bodies) expect(body).not.toMatch(/<(?!\/?(?:p|strong|a)\b)/)
})

it('follows every notification of the package', () => {
  const complaints = world.instance.log.filter(({ source }) => source.startsWith('Notification'))
  expect(complaints).toEqual([])
})

it('sends no password and no token to anybody', async () => {
  const item = await order(world, { trunk_name: 'Frankfurt 5', auth_password: 'canary-digest-password' })
  await work(world)
  expect(mails(item).length).toBeGreaterThan(0)
  expect(JSON.stringify(world.instance.database.select('sys_email', ''))).not.toMatch(/canary|Bearer|eyJ/)
})
