import { scope as SCOPE } from '../../../now.config.json'
import { REQUESTER } from '../../../sandbox/cli/setup/people'
import { openWorld, work, type World } from '../../harness/ordering'

const REQUESTS = `${SCOPE}_trunk_request`

let world: World

beforeAll(async () => {
  world = await openWorld()
})

afterAll(() => world.close())

/** A trunk request as a background script makes it. */
function made(trunkName: string, state: string): Promise<string> {
  const values = {
    organization: world.organizations.get('North') ?? '',
    trunk_name: trunkName,
    sip_uri: 'sip:trunk@sbc1.example.com',
    auth_user: 'carrier',
    registration_state: state,
  }
  return world.instance.run<string>(`(function () {
    var record = new GlideRecord('${REQUESTS}')
    record.initialize()
    var values = ${JSON.stringify(values)}
    Object.keys(values).forEach(function (column) { record.setValue(column, values[column]) })
    return String(record.insert())
  })()`)
}

const rowOf = (sysId: string): Readonly<Record<string, string>> => world.instance.database.get(REQUESTS, sysId) ?? {}

describe('what a form does not allow is refused to scripts as well', () => {
  it('a button’s script does nothing for a user without its role', async () => {
    const request = await made('Of somebody', 'draft')
    const press = `new RequestActions().cancel('${request}'); null`
    await world.instance.run(press, { user: REQUESTER, kind: 'interactive' })
    expect(rowOf(request)['registration_state']).toBe('draft')
  })

  it('a trunk is not changed while it is at work', async () => {
    const request = await made('At work', 'queued')
    const written = await world.instance.run<string | null>(`(function () {
      var record = new GlideRecord('${REQUESTS}')
      record.get('${request}')
      record.setValue('trunk_name', 'Another')
      return record.update()
    })()`)
    expect(written).toBeNull()
    expect(rowOf(request)['trunk_name']).toBe('At work')
    await work(world)
    expect(rowOf(request)['registration_state']).toBe('registered')
  })

  it('an approval that comes after the request was canceled sets nothing to work', async () => {
    const organization = world.organizations.get('North') ?? ''
    world.instance.database.update(`${SCOPE}_organization`, organization, { approval_required: '1' })
    const request = await made('Canceled before', 'queued')
    expect(rowOf(request)['registration_state']).toBe('awaiting_approval')
    await world.instance.run(`new TrunkRegistration().cancel('${request}'); null`)
    const decided = await world.instance.run<string>(`new Approvals().decided('${request}', 'approved')`)
    world.instance.database.update(`${SCOPE}_organization`, organization, { approval_required: '0' })
    await work(world)
    expect(decided).toBe('cancelled')
    expect(rowOf(request)['registration_state']).toBe('cancelled')
  })
})
