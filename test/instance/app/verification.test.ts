import { one, openWorld, SCOPE, work, type World } from '../../harness/ordering'

const TABLE = `${SCOPE}_organization`

let world: World

beforeEach(async () => {
  world = await openWorld()
})

afterEach(async () => {
  await world.close()
})

const north = (): Record<string, string> => one(world.instance, TABLE, 'name=North')
const sysId = (): string => world.organizations.get('North') ?? ''

const OPEN = { access_status: 'verified', verified_instance: 'sandbox' }
const CLOSED = { access_status: 'unverified' }

const diagnose = async (): Promise<void> => {
  await world.instance.run(`new OrganizationDiagnosis().request('${sysId()}'); null`)
}

const verify = async (): Promise<void> => {
  await world.instance.run(`new AccessDoctor().verify('${sysId()}', ''); null`)
}

const change = (values: Record<string, string>): Promise<void> =>
  world.instance.run(`(function () {
    var record = new GlideRecord('${TABLE}')
    record.get('${sysId()}')
    var values = ${JSON.stringify(values)}
    Object.keys(values).forEach(function (column) { record.setValue(column, values[column]) })
    record.update()
    return null
  })()`)

const refusal = (): Promise<string> =>
  world.instance.run<string>(
    `String(new TrunkRegistration().queue((function () {
      var request = new GlideRecord('${SCOPE}_trunk_request')
      request.initialize()
      request.setValue('organization', '${sysId()}')
      request.setValue('trunk_name', 'Trunk')
      request.setValue('sip_uri', 'sip:trunk@sbc1.example.com')
      request.setValue('auth_user', 'carrier')
      return String(request.insert())
    })()).refused)`,
  )

it('a changed organization has no stamp, and a diagnosis gives it none', async () => {
  expect(north()).toMatchObject(OPEN)
  await change({ region: 'eu-west-1', change_reason: 'It lives there' })
  expect(north()).toMatchObject(CLOSED)
  expect(north()['verified_instance'] ?? '').toBe('')
  await change({ region: 'eu-central-1', change_reason: 'It does not' })
  const before = world.genesys.requests.length
  await diagnose()
  // An organization that is being verified takes no orders, either.
  expect(north()['access_status']).toBe('verifying')
  expect(await refusal()).toContain('is not verified')
  await work(world)
  expect(north()['access_status']).not.toBe('verified')
  expect(north()['verified_instance'] ?? '').toBe('')
  expect(world.genesys.requests).toHaveLength(before)
  expect(await refusal()).toContain('is not verified')
  await verify()
  expect(north()).toMatchObject(OPEN)
  expect(await refusal()).toBe('')
})

it('a new organization has no stamp, whatever it was given', async () => {
  const made = await world.instance.run<string>(`(function () {
    var record = new GlideRecord('${TABLE}')
    record.initialize()
    record.setValue('name', 'East')
    record.setValue('org_id', '00000009-0000-4000-8000-000000000000')
    record.setValue('region', 'eu-central-1')
    record.setValue('access_status', 'verified')
    record.setValue('verified_instance', 'sandbox')
    return String(record.insert())
  })()`)
  const row = world.instance.database.get(TABLE, made) ?? {}
  expect(row).toMatchObject(CLOSED)
  expect(row['verified_instance'] ?? '').toBe('')
})

it('one that is looked at again goes on taking orders', async () => {
  await diagnose()
  expect(north()).toMatchObject({ access_status: 'verifying' })
  expect(await refusal()).toBe('')
})

it('a verification says nothing of what the record became meanwhile', async () => {
  world.instance.onSeamCall = ({ op, args }) => {
    if (op !== 'outbound.execute' || !/oauth/.test(JSON.stringify(args))) return undefined
    world.instance.onSeamCall = null
    return change({ region: 'eu-west-1', change_reason: 'Meanwhile' }).then(() => undefined)
  }
  await verify()
  expect(north()).toMatchObject({ region: 'eu-west-1', ...CLOSED })
  expect(north()['verified_instance'] ?? '').toBe('')
  // The person meant the record as it is now, so the changed record is verified in its turn.
  await work(world)
  expect(north()['last_verdict'] ?? '').not.toBe('')
  expect(north()['access_status']).toBe('refused')
})

it('a diagnosis says nothing of what the record became meanwhile', async () => {
  await diagnose()
  let changed = 0
  world.instance.onSeamCall = ({ op, args }) => {
    if (op !== 'outbound.execute' || !/oauth/.test(JSON.stringify(args))) return undefined
    world.instance.onSeamCall = null
    changed += 1
    return change({ region: 'eu-west-1', change_reason: 'Meanwhile' }).then(() => undefined)
  }
  await work(world)
  expect(changed).toBe(1)
  expect(north()).toMatchObject({ region: 'eu-west-1', ...CLOSED })
  expect(north()['access_checks'] ?? '').toBe('')
})
