import { openWorld, SCOPE, work, type World } from '../../harness/ordering'

const REQUEST = `${SCOPE}_trunk_request`
const TRUNK = `${SCOPE}_trunk`

type Row = Readonly<Record<string, string>>

let world: World
let trunk: Row
let request: string

beforeAll(async () => {
  world = await openWorld()
  request = world.instance.database.insert(REQUEST, {
    organization: world.organizations.get('North') ?? '',
    trunk_name: 'Settled',
    sip_uri: 'sip:a@sbc1.example.com',
    auth_user: 'u',
    registration_state: 'draft',
  })
  await world.instance.run(`new TrunkRegistration().queue('${request}'); null`)
  await work(world, 60_000)
  trunk = world.instance.database.select(TRUNK, `request=${request}`)[0] ?? {}
})

afterAll(async () => {
  await world.close()
})

/** Writes a record as a script does, and returns its sys_id; '' when a rule refused it. */
function write(sysId: string | null, values: Row): Promise<string> {
  return world.instance.run<string>(
    `(function () {
      var record = new GlideRecord('${REQUEST}')
      ${sysId === null ? 'record.initialize()' : `record.get('${sysId}')`}
      var values = ${JSON.stringify(values)}
      Object.keys(values).forEach(function (column) {
        record[column === 'auth_password' ? 'setDisplayValue' : 'setValue'](column, values[column])
      })
      return String(record.${sysId === null ? 'insert' : 'update'}() || '')
    })()`,
  )
}

const ask = (values: Row): Promise<string> =>
  write(null, { act: 'change', trunk: trunk['sys_id'] ?? '', registration_state: 'draft', ...values })
const rowOf = (sysId: string): Row => world.instance.database.get(REQUEST, sysId) ?? {}
const changedFields = async (values: Row): Promise<string> => rowOf(await ask(values))['changed_fields'] ?? ''
const setOnTrunk = (values: Row): void => {
  world.instance.database.update(TRUNK, trunk['sys_id'] ?? '', values)
}

describe('a request for a change that is created', () => {
  it('changes what is filled in otherwise than the trunk has it, and nothing else', async () => {
    expect(await changedFields({ caller_name: 'Sales', auth_user: 'u', sip_uri: '', trunk_name: 'Settled' })).toBe(
      'caller_name',
    )
  })

  it('changes a checkbox that is set and was not; one that is empty, or set on the trunk as well, is left alone', async () => {
    expect(await changedFields({ wide_allow_list: '1' })).toBe('wide_allow_list')
    setOnTrunk({ wide_allow_list: '1' })
    expect(await changedFields({ wide_allow_list: '1', caller_name: 'Sales' })).toBe('caller_name')
    expect(await changedFields({ wide_allow_list: '0', caller_name: 'Sales' })).toBe('caller_name')
    setOnTrunk({ wide_allow_list: '0' })
  })

  it('never changes what kind of trunk it is, which the form fills in, and keeps its password elsewhere', async () => {
    setOnTrunk({ trunk_kind: 'pbx' })
    expect(await changedFields({ caller_name: 'Sales', auth_password: 'a new one' })).toBe('caller_name')
    setOnTrunk({ trunk_kind: 'carrier' })
  })

  it('by what says itself what it changes, changes that, whatever else is filled in', async () => {
    const values = { changed_fields: 'caller_name', caller_name: 'Sales', auth_user: 'another' }
    expect(await changedFields(values)).toBe('caller_name')
  })

  it('has the organization of its trunk', async () => {
    expect(rowOf(await ask({ caller_name: 'Sales' }))['organization']).toBe(trunk['organization'])
    expect(await ask({ caller_name: 'Sales', organization: world.organizations.get('South') ?? '' })).toBe('')
  })

  it('needs a trunk; and none is retired by hand', async () => {
    expect(await ask({ trunk: '' })).toBe('')
    expect(await ask({ act: 'retire' })).toBe('')
  })
})

describe('a request for a change that is edited', () => {
  it('changes the fields that are edited besides those of before, whatever they are edited to', async () => {
    const draft = await ask({ caller_name: 'Sales' })
    // As the trunk has it; on the draft it was empty.
    await write(draft, { auth_user: 'u' })
    expect(rowOf(draft)['changed_fields']).toBe('auth_user,caller_name')
    await write(draft, { caller_name: '', auth_password: 'a new one' })
    expect(rowOf(draft)['changed_fields']).toBe('auth_user,caller_name')
  })

  it('stays about the same act and trunk', async () => {
    const draft = await ask({ caller_name: 'Sales' })
    expect(await write(draft, { act: 'register' })).toBe('')
    const same = Object.fromEntries(Object.entries(trunk).filter(([column]) => column !== 'sys_id'))
    const other = world.instance.database.insert(TRUNK, { ...same, genesys_id: 'other', key: 'other' })
    expect(await write(draft, { trunk: other })).toBe('')
    expect(rowOf(draft)).toMatchObject({ act: 'change', trunk: trunk['sys_id'] })
  })
})

describe('a registered request', () => {
  const edited = (values: Row): Promise<string> => write(request, { caller_name: 'By hand', ...values })

  it('takes its trunk’s new values from no change but one that is worked on that trunk', async () => {
    const draft = await ask({ caller_name: 'By hand' })
    expect(await edited({})).toBe('')
    expect(await edited({ last_change: request })).toBe('')
    expect(await edited({ last_change: draft })).toBe('')
    const { database } = world.instance
    const other = database.insert(REQUEST, { act: 'change', registration_state: 'queued' })
    expect(await edited({ last_change: other })).toBe('')
    const about = { trunk: trunk['sys_id'] ?? '', registration_state: 'retiring' }
    const retirement = database.insert(REQUEST, { act: 'retire', ...about })
    expect(await edited({ last_change: retirement })).toBe('')
    expect(rowOf(request)['caller_name'] ?? '').toBe('')
    database.update(REQUEST, draft, { registration_state: 'registering' })
    expect(await edited({ last_change: draft })).toBe(request)
    // The same change brings nothing twice.
    expect(await write(request, { caller_name: 'Later', last_change: draft })).toBe('')
  })
})
