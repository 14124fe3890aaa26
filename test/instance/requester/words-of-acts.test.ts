import { REQUESTER } from '../../../sandbox/cli/setup/people'
import { ScriptError } from '../../../sandbox/instance/runtime/script-error'
import { jsonAnswer } from '../../genesys/json-answer'
import { one, openWorld, order, requestOf, SCOPE, work, type World } from '../../harness/ordering'

const REQUEST = `${SCOPE}_trunk_request`

type Row = Readonly<Record<string, string>>

let world: World
let approver: string

beforeAll(async () => {
  world = await openWorld()
  const { database } = world.instance
  update('sys_user', `user_name=${REQUESTER}`, { email: 'requester@example.com', active: 'true' })
  database.insert('sys_user_group', { name: 'Telephony', email: 'telephony@example.com' })
  update('sys_properties', `name=${SCOPE}.assignment_group`, { value: 'Telephony' })
  approver = database.insert('sys_user_group', { name: 'Approvers' })
  const ann = { user_name: 'ann', name: 'Ann', email: 'ann@example.com', active: 'true' }
  database.insert('sys_user_grmember', { group: approver, user: database.insert('sys_user', ann) })
})

afterAll(async () => {
  await world.close()
})

function update(table: string, query: string, values: Record<string, string>): void {
  world.instance.database.update(table, one(world.instance, table, query)['sys_id'] ?? '', values)
}

/** A trunk that the requester has ordered, with its request. */
async function registered(name: string): Promise<{ trunk: Row; request: Row }> {
  const item = await order(world, { trunk_name: name, auth_password: 'canary-old-password', realm: 'old.example.com' })
  await work(world)
  const request = requestOf(world, item)
  return { request, trunk: one(world.instance, `${SCOPE}_trunk`, `request=${request['sys_id'] ?? ''}`) }
}

/** Orders a change; returns the requested item. */
async function change(variables: Record<string, string>): Promise<string> {
  const { requestedItem } = await world.instance.order('Change a BYOC trunk', variables, { user: REQUESTER })
  await work(world)
  return requestedItem
}

/** Emails about a trunk request to one address. */
const mailsTo = (recipient: string, request: Row): { subject: string; body: string }[] =>
  world.instance.database
    .select('sys_email', `instance=${request['sys_id'] ?? ''}^ORDERBYsys_created_on`)
    .filter(({ recipients = '' }) => recipients.split(',').includes(recipient))
    .map(({ subject = '', body = '' }) => ({ subject, body }))

const toAsker = (request: Row): { subject: string; body: string }[] => mailsTo('requester@example.com', request)

const comments = (item: string): string[] =>
  world.instance.database
    .select('sys_journal_field', `element_id=${item}^element=comments`)
    .map(({ value = '' }) => value)

const refuseNext = (operation: 'update' | 'delete', status = 403): void => {
  world.genesys.faults.next({ operation }, jsonAnswer(status, { code: 'x', message: 'x' }))
}

it('tells what a change has changed, to who asked and to the group, and no password', async () => {
  const { trunk } = await registered('Bonn 1')
  const item = await change({
    trunk: trunk['sys_id'] ?? '',
    caller_name: 'Sales',
    allow_list: '203.0.113.0/28',
    auth_password: 'canary-new-password',
  })
  const request = requestOf(world, item)
  expect(request['requester_note']).toBe(
    'Your trunk was changed in Genesys Cloud. What changed: Allow list "203.0.113.0/28", Outbound caller name "Sales", a new digest password.',
  )
  const number = request['number'] ?? ''
  const [told, ...others] = toAsker(request)
  expect(others).toEqual([])
  expect(told?.subject).toBe(`Your trunk Bonn 1 was changed (${number})`)
  expect(told?.body).toContain(`<p>${request['requester_note'] ?? ''}</p>`)
  expect(comments(item)).toContain(request['requester_note'])
  expect(mailsTo('telephony@example.com', request).map(({ subject }) => subject)).toEqual([
    `${number}: the trunk Bonn 1 is changed`,
  ])
  expect(JSON.stringify(world.instance.database.select('sys_email', ''))).not.toContain('canary')
})

it('says that a field was emptied, and that a password alone was set anew', async () => {
  const { trunk } = await registered('Bonn 2')
  const changed = async (values: object): Promise<string> => {
    const asked = `new TrunkRegistration().change('${trunk['sys_id'] ?? ''}', ${JSON.stringify(values)}).request`
    const sysId = await world.instance.run<string>(`String(${asked})`, { user: 'admin' })
    await work(world)
    return world.instance.database.get(REQUEST, sysId)?.['requester_note'] ?? ''
  }
  expect(await changed({ realm: null })).toContain('What changed: Digest realm is emptied.')
  expect(await changed({ auth_password: 'canary-third-password' })).toMatch(/What changed: a new digest password\.$/)
})

it('tells a change that was not made as a change, in mail, comment and close notes', async () => {
  const { trunk } = await registered('Bonn 3')
  const wrong = await change({ trunk: trunk['sys_id'] ?? '', sip_uri: 'sbc1.example.com' })
  const own = requestOf(world, wrong)
  expect(own['requester_note']).toMatch(/^Your change could not be made\. .*SIP URI:.* Please ask for the change again/)
  refuseNext('update')
  const refused = requestOf(world, await change({ trunk: trunk['sys_id'] ?? '', caller_name: 'Sales' }))
  expect(refused['requester_note']).toMatch(/^Your change could not be made for a reason that lies with the connection/)
  for (const request of [own, refused]) {
    const [told] = toAsker(request)
    expect(told?.subject).toBe(`Your trunk Bonn 3 is not changed yet (${request['number'] ?? ''})`)
    expect(told?.body).toContain(`<p>${request['requester_note'] ?? ''}</p>`)
    expect(toAsker(request)).toHaveLength(1)
  }
  expect(comments(wrong)).toContain(own['requester_note'])
})

it('tells a deletion that was not completed as a deletion, and what became of it later', async () => {
  const { request } = await registered('Bonn 4')
  const sysId = request['sys_id'] ?? ''
  const retire = (method: string): Promise<unknown> =>
    world.instance.run(`new TrunkRegistration().${method}('${sysId}'); null`, { user: 'admin' })
  refuseNext('delete')
  await retire('retire')
  await work(world)
  const failed = world.instance.database.get(REQUEST, sysId) ?? {}
  expect(failed['requester_note']).toMatch(
    /^The deletion of your trunk could not be completed for a reason that lies with .* The deletion was asked for by System Administrator\. It is assigned to the group/,
  )
  const subjects = (): string[] => toAsker(request).map(({ subject }) => subject)
  expect(subjects().at(-1)).toBe(`The deletion of your trunk Bonn 4 is not completed yet (${request['number'] ?? ''})`)
  expect(subjects().filter((subject) => subject.includes('not registered'))).toEqual([])
  await retire('retryNow')
  await work(world)
  expect(subjects().at(-1)).toBe(`Your trunk Bonn 4 was deleted (${request['number'] ?? ''})`)
})

it('forgets who wanted a trunk deleted that stays, so that a later failure is told as one of registering', async () => {
  const { request } = await registered('Bonn 5')
  const sysId = request['sys_id'] ?? ''
  const run = (call: string): Promise<unknown> => world.instance.run(`${call}; null`, { user: 'admin' })
  refuseNext('delete')
  await run(`new TrunkRegistration().retire('${sysId}')`)
  await work(world)
  await run(`new LostWrites().isThere('${sysId}', '${request['genesys_id'] ?? ''}')`)
  expect(world.instance.database.get(REQUEST, sysId)).toMatchObject({ registration_state: 'registered' })
  expect(world.instance.database.get(REQUEST, sysId)?.['retired_by'] ?? '').toBe('')
})

it('asks the approver of a change about the change, and tells who asked of its rejection', async () => {
  const { trunk } = await registered('Bonn 6')
  const { database } = world.instance
  update(`${SCOPE}_organization`, 'name=North', { approval_required: 'true', approval_group: approver })
  const item = await change({ trunk: trunk['sys_id'] ?? '', caller_name: 'Sales' })
  const { number = '' } = requestOf(world, item)
  const [asked] = database.select('sys_email', 'recipients=ann@example.com')
  expect(asked?.['subject']).toBe(`Please approve ${number}: Change of BYOC trunk Bonn 6`)
  expect(asked?.['body']).toContain('Outbound caller name')
  expect(asked?.['body']).toContain('Approved, the trunk is changed at once; rejected, it stays as it is.')
  expect(asked?.['body']).not.toMatch(/registered|no trunk is made/)
  const [waits] = toAsker(requestOf(world, item))
  expect(waits?.subject).toBe(`The change of your trunk Bonn 6 waits for approval (${number})`)
  expect(waits?.body).toContain('Your change is awaiting approval.')
  expect(waits?.body).not.toMatch(/registered/)
  await world.instance.run(
    `var approval = new GlideRecord('sysapproval_approver')
    approval.get('state', 'requested')
    approval.setValue('state', 'rejected')
    approval.comments = 'Not this week'
    approval.update()
    null`,
    { user: 'ann', scope: 'global' },
  )
  await work(world)
  const request = requestOf(world, item)
  expect(toAsker(request).at(-1)?.subject).toBe(`The change of your trunk Bonn 6 was rejected (${number})`)
  expect(request['requester_note']).toBe(
    'Your change was rejected, and the trunk stays as it is. Rejected by Ann: Not this week',
  )
  expect(request['close_notes']).toBe('Your change was rejected, and the trunk stays as it is.')
  update(`${SCOPE}_organization`, 'name=North', { approval_required: 'false' })
})

it('says that an outcome is not certain without naming the outcome', async () => {
  const { trunk } = await registered('Bonn 7')
  const request = requestOf(world, await change({ trunk: trunk['sys_id'] ?? '', caller_name: 'Sales' }))
  world.instance.database.update(REQUEST, request['sys_id'] ?? '', { registration_state: 'registering' })
  await world.instance.run(
    `var record = new GlideRecord('${REQUEST}')
    record.get('${request['sys_id'] ?? ''}')
    record.setValue('registration_state', 'outcome_unknown')
    record.update()
    null`,
  )
  const told = toAsker(request).at(-1)
  expect(told?.subject).toMatch(/^It is not certain yet what became of your trunk Bonn 7/)
  expect(told?.body).toContain('It is not certain yet whether your change was made.')
})

it('marks the retirement of an adopted trunk as one, which nobody makes by hand', async () => {
  const { trunk } = await registered('Bonn 8')
  const { database } = world.instance
  const sysId = trunk['sys_id'] ?? ''
  database.update(`${SCOPE}_trunk`, sysId, { source: 'adopted', request: '' })
  for (const each of database.select(`${SCOPE}_registration`, `request=${trunk['request'] ?? ''}`))
    database.delete(`${SCOPE}_registration`, each['sys_id'] ?? '')
  refuseNext('delete')
  const made = await world.instance.run<string>(`String(new TrunkRegistration().retireTrunk('${sysId}').request)`, {
    user: 'admin',
  })
  await work(world)
  const request = database.get(REQUEST, made) ?? {}
  expect(request).toMatchObject({ act: 'retire', trunk: sysId, registration_state: 'failed' })
  expect(request['requester_note']).toMatch(/^The deletion of your trunk could not be completed/)
  const byHand = await world.instance.run<string>(
    `(function () {
      var record = new GlideRecord('${REQUEST}')
      record.initialize()
      record.setValue('act', 'retire')
      record.setValue('organization', '${world.organizations.get('North') ?? ''}')
      record.setValue('trunk_name', 'Bonn 9')
      record.setValue('registration_state', 'draft')
      return String(record.insert())
    })()`,
  )
  expect(byHand).toBe('null')
})

it('says why fields of a request can not be changed in words, with the way that is left', async () => {
  const { request } = await registered('Bonn 10')
  const refused = async (state: string): Promise<string> => {
    world.instance.database.update(REQUEST, request['sys_id'] ?? '', { registration_state: state })
    const typed = world.instance.run<string>(
      `var record = new GlideRecord('${REQUEST}')
      record.get('${request['sys_id'] ?? ''}')
      record.setValue('realm', 'other.example.com')
      if (record.update() === null) throw new Error('refused')
      'written'`,
      { user: 'admin' },
    )
    return typed.catch((error: unknown) => {
      if (!(error instanceof ScriptError)) throw error
      return error.messages.map(({ text }) => text).join(' ')
    })
  }
  expect(await refused('registered')).toMatch(/while the request is registered\. Choose Change trunk/)
  expect(await refused('retrying')).toMatch(/is waiting for its next attempt\. Stop the request first/)
  expect(await refused('outcome_unknown')).toMatch(/is of unknown outcome\. Settle its outcome first/)
})
