import { CLIENT_SECRET, one, openWorld, order, SCOPE, work, type World } from '../../harness/ordering'

const ORGANIZATION = `${SCOPE}_organization`
const NOTHING = { dryRun: false, created: [], changed: [], leftAlone: [], refused: [] }

interface Summary {
  created: string[]
  changed: string[]
  leftAlone: string[]
  refused: { name: string; field: string; rule: string; fix: string }[]
}

interface Exported {
  organizations: Record<string, unknown>[]
}

let source: World
let target: World

beforeEach(async () => {
  source = await openWorld()
  target = await openWorld()
  for (const { sys_id } of target.instance.database.select(ORGANIZATION, '')) {
    target.instance.database.delete(ORGANIZATION, sys_id ?? '')
  }
})

afterEach(async () => {
  await source.close()
  await target.close()
})

const exported = ({ instance }: World, user = 'admin'): Promise<string> =>
  instance.run<string>('new OrganizationTransfer().exportAll()', { user })

const imported = ({ instance }: World, text: string, options: object = {}, user = 'admin'): Promise<Summary> =>
  instance.run<Summary>(
    `JSON.parse(JSON.stringify(new OrganizationTransfer().importAll(${JSON.stringify(text)}, ${JSON.stringify(options)})))`,
    { user },
  )

/** The text with other values for the organization North. */
function changed(text: string, values: object): string {
  const file = JSON.parse(text) as Exported
  return JSON.stringify({
    ...file,
    organizations: file.organizations.map((each) => (each['name'] === 'North' ? { ...each, ...values } : each)),
  })
}

/** A user with the app's role for administrators and no role of the platform. */
function appAdministrator({ instance: { database } }: World): string {
  const user = database.insert('sys_user', { user_name: 'owner', name: 'Owner', active: 'true' })
  const role = one(target.instance, 'sys_user_role', `name=${SCOPE}.admin`)['sys_id'] ?? ''
  database.insert('sys_user_has_role', { user, role, state: 'active' })
  return 'owner'
}

it('takes organizations to another instance, without what belongs to the first', async () => {
  await order(source)
  await work(source)
  const { database } = source.instance
  const north = source.organizations.get('North') ?? ''
  database.update(ORGANIZATION, north, {
    access_status: 'verified',
    verified_instance: 'source-instance',
    drift_summary: 'drift-of-source',
    failures: '4',
    openings: '2',
    open_until: '99999999999999',
    active: 'false',
    approval_required: 'true',
  })
  const text = await exported(source)
  const token = database.decrypt(one(source.instance, `${SCOPE}_token`, '')['access_token'] ?? '') ?? ''
  expect(token).not.toBe('')
  for (const kept of [CLIENT_SECRET, 'shared-client', token, 'source-instance', 'drift-of-source', north]) {
    expect(text).not.toContain(kept)
  }

  expect(await imported(target, text, { dryRun: true })).toEqual({
    ...NOTHING,
    dryRun: true,
    created: ['North', 'South'],
  })
  expect(target.instance.database.select(ORGANIZATION, '')).toHaveLength(0)
  expect(await imported(target, text)).toEqual({ ...NOTHING, created: ['North', 'South'] })

  const there = one(target.instance, ORGANIZATION, 'name=North')
  expect(there).toMatchObject({
    org_id: '11111111-2222-4333-8444-555555555555',
    region: 'eu-central-1',
    contract: 'byoc_registration',
    credential_alias: one(target.instance, 'sys_alias', 'name=Shared')['sys_id'],
    access_status: 'unverified',
    active: '0',
    approval_required: '1',
    failures: '0',
    openings: '0',
  })
  for (const column of ['verified_on', 'verified_instance', 'drift_summary', 'open_until']) {
    expect({ column, value: there[column] ?? '' }).toEqual({ column, value: '' })
  }
  expect(await imported(target, text)).toEqual({ ...NOTHING, leftAlone: ['North', 'South'] })
})

it('names the approval group, and finds the group of that name on the other instance', async () => {
  const group = source.instance.database.insert('sys_user_group', { name: 'Telephony', active: 'true' })
  source.instance.database.update(ORGANIZATION, source.organizations.get('North') ?? '', { approval_group: group })
  const there = target.instance.database.insert('sys_user_group', { name: 'Telephony', active: 'true' })
  const text = await exported(source)
  expect((JSON.parse(text) as Exported).organizations.map((each) => each['approval_group'])).toEqual([
    { id: '', name: 'Telephony' },
    null,
  ])
  await imported(target, text)
  expect(one(target.instance, ORGANIZATION, 'name=North')['approval_group']).toBe(there)
  const gone = { approval_group: 'f'.repeat(32) }
  source.instance.database.update(ORGANIZATION, source.organizations.get('North') ?? '', gone)
  await expect(exported(source)).rejects.toThrow('The approval group of organization "North" is gone')
})

it('keeps the verification that the target has, unless the identity changes, and asks why it does', async () => {
  const text = await exported(source)
  await imported(target, text)
  const { database } = target.instance
  const north = one(target.instance, ORGANIZATION, 'name=North')['sys_id'] ?? ''
  database.update(ORGANIZATION, north, { access_status: 'verified', verified_instance: 'sandbox' })

  const asksForApproval = changed(text, { approval_required: true })
  expect(await imported(target, asksForApproval)).toMatchObject({ changed: ['North'], leftAlone: ['South'] })
  expect(database.get(ORGANIZATION, north)).toMatchObject({ access_status: 'verified', approval_required: '1' })

  const moved = changed(asksForApproval, { region: 'eu-west-1' })
  expect((await imported(target, moved)).refused).toMatchObject([{ name: 'North', field: 'change_reason' }])
  expect(database.get(ORGANIZATION, north)).toMatchObject({ region: 'eu-central-1', access_status: 'verified' })

  expect(await imported(target, moved, { reason: 'The organization moved' })).toMatchObject({ changed: ['North'] })
  const after = database.get(ORGANIZATION, north)
  expect(after).toMatchObject({
    region: 'eu-west-1',
    access_status: 'unverified',
    change_reason: 'The organization moved',
  })
  expect(after?.['verified_instance'] ?? '').toBe('')
})

it('does not move an organization away from its trunks, and says so in a dry run', async () => {
  await order(source)
  await work(source)
  const moved = changed(await exported(source), { region: 'eu-west-1' })
  for (const dryRun of [true, false]) {
    expect(await imported(source, moved, { dryRun, reason: 'The organization moved' })).toMatchObject({
      changed: [],
      refused: [{ name: 'North', field: 'region' }],
    })
  }
  expect(one(source.instance, ORGANIZATION, 'name=North')['region']).toBe('eu-central-1')
})

it.each(['EU_WEST_1', 'https://login.mypurecloud.ie/oauth/token'])(
  'knows a region by %s, which is no change where the organization is there already',
  async (region) => {
    const text = changed(await exported(source), { region: 'eu-west-1' })
    await imported(target, changed(text, { region }))
    expect(one(target.instance, ORGANIZATION, 'name=North')['region']).toBe('eu-west-1')
    expect(await imported(target, text)).toEqual({ ...NOTHING, leftAlone: ['North', 'South'] })
    expect(await imported(target, changed(text, { region }))).toEqual({ ...NOTHING, leftAlone: ['North', 'South'] })
  },
)

it('lists the regions that it knows where it refuses another', async () => {
  const [refusal] = (await imported(target, changed(await exported(source), { region: 'eu-north-9' }))).refused
  expect(refusal?.rule).toContain('us-west-2 (usw2.pure.cloud)')
})

it.each<[string, object]>([
  ['org_id', { org_id: '11111111222243338444555555555555' }],
  ['org_id', { org_id: '66666666-7777-4888-9999-AAAAAAAAAAAA' }],
  ['region', { region: 'eu-north-9' }],
  ['contract', { contract: 'soap' }],
  ['active', { active: 'yes' }],
  ['inbound_site', { inbound_site: 'x'.repeat(37) }],
  ['credential_alias', { credential_alias: { id: '', name: 'Nobody made this' } }],
  ['approval_group', { approval_group: { id: '', name: 'Nobody made this' } }],
  ['client_secret', { client_secret: 'typed-by-hand' }],
])('refuses one organization for its %s with rule and fix, and imports the other', async (field, values) => {
  const summary = await imported(target, changed(await exported(source), values))
  const [refusal] = summary.refused
  expect(summary.refused).toHaveLength(1)
  expect(refusal?.field).toBe(field)
  expect([refusal?.rule, refusal?.fix]).not.toContain('')
  expect(summary.created).toHaveLength(1)
  expect(JSON.stringify(summary)).not.toContain('typed-by-hand')
  expect(target.instance.database.select(ORGANIZATION, '')).toHaveLength(1)
})

it('finds a credential alias by its id before its name, and guesses between none', async () => {
  const { database } = target.instance
  const renamed = database.insert('sys_alias', { name: 'Renamed', id: 'x_acme.Shared', type: 'credential' })
  const alias = { credential_alias: { id: 'x_acme.Shared', name: 'Shared' } }
  const text = changed(await exported(source), alias)
  await imported(target, text)
  expect(one(target.instance, ORGANIZATION, 'name=North')['credential_alias']).toBe(renamed)

  database.insert('sys_alias', { name: 'Shared', type: 'credential' })
  const byName = changed(text, { credential_alias: { id: '', name: 'Shared' } })
  expect((await imported(target, byName, { reason: 'Another alias' })).refused).toMatchObject([
    { name: 'North', field: 'credential_alias', rule: 'means several records here' },
    { name: 'South', field: 'credential_alias', rule: 'means several records here' },
  ])
})

it.each(['', '[]', '{}', '{"format":"byoc-trunks-organizations","version":2,"organizations":[]}'])(
  'throws for %j, which is no such file',
  async (text) => {
    await expect(imported(target, text)).rejects.toThrow(/JSON object|format must be/)
  },
)

it('is for administrators of the app, and gives none of them a credential that the form would not', async () => {
  const text = await exported(source)
  await expect(exported(target, 'trunk.requester')).rejects.toThrow(`${SCOPE}.admin`)
  await expect(imported(target, text, {}, 'trunk.requester')).rejects.toThrow(`${SCOPE}.admin`)
  const owner = appAdministrator(target)
  expect((await imported(target, text, {}, owner)).refused).toMatchObject([
    { name: 'North', field: 'credential_alias' },
    { name: 'South', field: 'credential_alias' },
  ])
  await imported(target, text)
  await expect(exported(target, owner)).rejects.toThrow('credential alias of organization "North"')
})
