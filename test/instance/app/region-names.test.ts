import { one, openWorld, order, requestOf, SCOPE, work, type World } from '../../harness/ordering'

const ORGANIZATION = `${SCOPE}_organization`

let world: World

beforeEach(async () => {
  world = await openWorld()
})

afterEach(() => world.close())

const north = (): Readonly<Record<string, string>> => one(world.instance, ORGANIZATION, 'name=North')

/** Sets a column of North in the way of a script or an import, which no list of choices limits. */
async function set(values: Readonly<Record<string, string>>): Promise<string> {
  return world.instance.run<string>(
    `(function () {
      var record = new GlideRecord('${ORGANIZATION}')
      record.get('name', 'North')
      var values = ${JSON.stringify(values)}
      for (var column in values) record.setValue(column, values[column])
      return String(record.update())
    })()`,
    { user: 'admin' },
  )
}

// Witnesses: PureCloudRegionHosts of Genesys' client libraries (`us_west_2`), hosts of the developer center.
it.each(['eu_central_1', 'EU-CENTRAL-1', 'mypurecloud.de', 'api.mypurecloud.de', 'https://login.mypurecloud.de'])(
  'takes %s for the region that it is: no change, no reason, still verified',
  async (region) => {
    const before = north()
    await set({ region })
    expect(north()).toMatchObject({ region: 'eu-central-1', access_status: before['access_status'] ?? '' })
    expect(north()['verified_instance']).toBe(before['verified_instance'])
    const item = await order(world)
    await work(world)
    expect(requestOf(world, item)['registration_state']).toBe('registered')
  },
)

it('stores another region by its id, and asks for a reason as for any change', async () => {
  await set({ region: 'us_west_2' })
  expect(north()['region']).toBe('eu-central-1')
  await set({ region: 'us_west_2', change_reason: 'It moved' })
  expect(north()).toMatchObject({ region: 'us-west-2', access_status: 'unverified' })
})

it('keeps a region that nobody knows, says at once what is accepted, and calls nobody', async () => {
  await set({ region: 'eu-north-9', change_reason: 'It moved' })
  const kept = north()
  expect(kept).toMatchObject({ region: 'eu-north-9', access_status: 'refused', last_verdict: 'region_unknown' })
  expect(kept['last_verdict_message']).toContain('"eu-north-9"')
  for (const accepted of ['us-west-2 (usw2.pure.cloud)', 'eusc-de-east-1 (edee1.eusc-pure.cloud)']) {
    expect(kept['last_next_step']).toContain(accepted)
  }
  expect(world.genesys.requests).toHaveLength(0)
})

it('says of a contract that nobody knows that it is the contract', async () => {
  await set({ contract: 'soap', change_reason: 'Somebody typed it' })
  expect(north()).toMatchObject({ access_status: 'refused', last_verdict: 'endpoint_absent' })
  expect(north()['last_next_step']).toContain('Contract')
})
