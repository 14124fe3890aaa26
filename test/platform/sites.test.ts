import { scope as SCOPE } from '../../now.config.json'
import { REQUESTER } from '../../sandbox/cli/setup/people'
import { newSite } from '../../sandbox/genesys/telephony/site'
import { ScriptError } from '../../sandbox/instance/runtime/script-error'
import { World } from '../harness/world'

/**
 * The sites that people choose from. Witnesses: `Site` and `SiteEntityListing` of Genesys' official JavaScript SDK
 * (purecloud-platform-client-v2: `managed`, `state`, pages); Genesys' own Terraform provider asks for managed and
 * unmanaged sites apart and leaves out those whose `state` is `deleted`
 * (genesyscloud/telephony_providers_edges_site, its proxy).
 */

let world: World

beforeAll(async () => {
  world = await World.cast({
    Oslo: {},
    Lima: {},
    Paged: {},
    Chosen: {},
    Mistaken: {},
    Forbidden: { standIn: 'permission_missing' },
    Lost: {},
    Trouble: {},
    'By name': {},
    Twins: {},
    Berlin: { contract: 'byoc_registration' },
  })
})

afterAll(() => world.close())

const SITE = `${SCOPE}_site`

const organizationIn = (name: string) => {
  const found = world.genesys.state.organization(world.orgId(name))
  if (found === undefined) throw new Error(`Genesys knows no organization ${name}`)
  return found
}

/** Names of the sites that are known of an organization, each with a mark when it is gone. */
const known = (name: string): string[] =>
  world.instance.database
    .select(SITE, `organization=${world.organization(name)}`)
    .map((row) => `${row['name'] ?? ''}${row['gone'] === '1' || row['gone'] === 'true' ? ' (gone)' : ''}`)
    .sort()

const siteRow = (name: string, site: string): Readonly<Record<string, string>> => {
  const [row] = world.instance.database.select(SITE, `organization=${world.organization(name)}^name=${site}`)
  if (row === undefined) throw new Error(`${name} has no site ${site}`)
  return row
}

const read = async (name: string): Promise<void> => {
  await world.instance.run(`new Sites().startOne('${world.organization(name)}'); null`)
  await world.work()
}

const organizationRow = (name: string): Readonly<Record<string, string>> =>
  world.instance.database.get(`${SCOPE}_organization`, world.organization(name)) ?? {}

/** Writes columns of a record as a script of the app's own scope does; answers what the user is told of a refusal. */
async function write(table: string, sysId: string, values: Readonly<Record<string, string>>): Promise<string> {
  const script = `(function () {
    var record = new GlideRecord('${table}')
    record.get('${sysId}')
    var values = ${JSON.stringify(values)}
    Object.keys(values).forEach(function (column) { record.setValue(column, values[column]) })
    if (record.update() === null) throw new Error('refused')
    return null
  })()`
  try {
    await world.instance.run(script)
    return ''
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error
    return error.messages.map(({ text }) => text).join(' ')
  }
}

describe('the list of sites', () => {
  it('has both kinds of site of an organization, page by page, and none that is deleted', async () => {
    const { sites } = organizationIn('Paged')
    for (let index = 0; index < 120; index++) sites.put(newSite(`Branch ${String(index).padStart(3, '0')}`))
    sites.put(newSite('Cloud', undefined, { managed: true }))
    sites.put(newSite('Closed', undefined, { state: 'deleted' }))
    await read('Paged')
    expect(known('Paged')).toHaveLength(122)
    expect(known('Paged')).toEqual(expect.arrayContaining(['Branch 119', 'Cloud', 'Paged inbound']))
    expect(known('Paged')).not.toContain('Closed')
  })

  it('marks what is gone and keeps it; a site that is there again, or renamed, is the same row', async () => {
    const { sites } = organizationIn('Oslo')
    const harbor = newSite('Harbor')
    sites.put(harbor)
    await read('Oslo')
    const before = siteRow('Oslo', 'Harbor')['sys_id']
    sites.delete(harbor.id)
    await read('Oslo')
    expect(known('Oslo')).toEqual(['Harbor (gone)', 'Oslo inbound'])
    sites.put({ ...harbor, name: 'Harbor East' })
    await read('Oslo')
    expect(known('Oslo')).toEqual(['Harbor East', 'Oslo inbound'])
    expect(siteRow('Oslo', 'Harbor East')['sys_id']).toBe(before)
  })

  it('is read by Verify access and by the nightly job', async () => {
    await world.instance.run(`new AccessDoctor().verify('${world.organization('Lima')}', ''); null`)
    await world.work()
    expect(known('Lima')).toEqual(['Lima inbound'])
    organizationIn('Lima').sites.put(newSite('Callao'))
    const [job] = world.instance.database.select('sysauto_script', 'name=BYOC: reconcile with Genesys')
    await world.instance.run(job?.['script'] ?? '')
    await world.work(60_000)
    expect(known('Lima')).toEqual(['Callao', 'Lima inbound'])
  })

  it('shows the default site of an organization by name that was typed as an id', async () => {
    await read('Chosen')
    expect(organizationRow('Chosen')['site']).toBe(siteRow('Chosen', 'Chosen inbound')['sys_id'])
  })

  it('stays as it is where the sites may not be read, or an answer is lost; the reading is repeated', async () => {
    await read('Forbidden')
    expect(known('Forbidden')).toEqual([])
    await read('Lost')
    expect(known('Lost')).toEqual(['Lost inbound'])
    world.genesys.faults.next({ operation: 'sites', orgId: world.orgId('Lost') }, { kind: 'reset', when: 'after' })
    organizationIn('Lost').sites.put(newSite('Found'))
    await read('Lost')
    expect(known('Lost')).toEqual(['Lost inbound'])
    await world.work(10 * 60_000)
    expect(known('Lost')).toEqual(['Found', 'Lost inbound'])
  })

  it('marks nothing as gone by an answer that is no whole listing', async () => {
    await read('Trouble')
    world.genesys.faults.next(
      { operation: 'sites', orgId: world.orgId('Trouble'), times: 2 },
      { kind: 'lie', body: () => JSON.stringify({ entities: [{ name: 'without an id' }], pageCount: 1 }) },
    )
    await read('Trouble')
    expect(known('Trouble')).toEqual(['Trouble inbound'])
  })

  it('is none under the contract whose thread names no sites: nothing is asked', async () => {
    await read('Berlin')
    expect(known('Berlin')).toEqual([])
    expect(world.asked('Berlin')['sites']).toBeUndefined()
  })
})

describe('a site is chosen', () => {
  beforeAll(async () => {
    organizationIn('Mistaken').sites.put(newSite('Second'))
    organizationIn('By name').sites.put(newSite('Bergen'))
    organizationIn('Twins').sites.put(newSite('Same'))
    organizationIn('Twins').sites.put(newSite('Same'))
    await read('Mistaken')
    await read('By name')
    await read('Twins')
  })

  it('from the list: its id is sent', async () => {
    const second = siteRow('Mistaken', 'Second')
    const request = await world.one('Mistaken', { site: second['sys_id'] ?? '' })
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
    expect(world.row(request)['inbound_site']).toBe(second['genesys_id'])
    const [trunk] = organizationIn('Mistaken').trunkBases.all()
    expect(trunk?.inboundSiteId).toBe(second['genesys_id'])
  })

  it('by its id as before, which shows its name', async () => {
    const second = siteRow('Mistaken', 'Second')
    const request = await world.one('Mistaken', {
      inbound_site: (second['genesys_id'] ?? '').toUpperCase(),
      registration_state: 'draft',
    })
    expect(world.row(request)['site']).toBe(second['sys_id'])
    const unknown = '12345678-2222-4333-8444-000000000000'
    expect(await write(`${SCOPE}_trunk_request`, request, { inbound_site: unknown })).toBe('')
    expect(world.row(request)).toMatchObject({ inbound_site: unknown })
    expect(world.row(request)['site'] ?? '').toBe('')
  })

  it('and cleared: the default of the organization is taken', async () => {
    const second = siteRow('Mistaken', 'Second')
    const request = await world.one('Mistaken', { site: second['sys_id'] ?? '', registration_state: 'draft' })
    expect(await write(`${SCOPE}_trunk_request`, request, { site: '' })).toBe('')
    expect([world.row(request)['inbound_site'] ?? '', world.row(request)['site'] ?? '']).toEqual(['', ''])
  })

  it('as default of an organization', async () => {
    const second = siteRow('Mistaken', 'Second')
    const sysId = world.organization('Mistaken')
    expect(await write(`${SCOPE}_organization`, sysId, { site: second['sys_id'] ?? '' })).toBe('')
    expect(organizationRow('Mistaken')['inbound_site']).toBe(second['genesys_id'])
  })

  it('of its own organization alone, not beside another id, and none that is gone', async () => {
    const request = await world.one('Mistaken', { registration_state: 'draft' })
    const table = `${SCOPE}_trunk_request`
    const bergen = siteRow('By name', 'Bergen')
    const second = siteRow('Mistaken', 'Second')
    expect(await write(table, request, { site: bergen['sys_id'] ?? '' })).toContain(
      'Inbound site: it is no site of this organization; choose one of its own.',
    )
    expect(
      await write(table, request, { site: second['sys_id'] ?? '', inbound_site: bergen['genesys_id'] ?? '' }),
    ).toContain('and the inbound site ID names another; leave one of the two empty.')
    const gone = newSite('Sunk')
    organizationIn('Mistaken').sites.put(gone)
    await read('Mistaken')
    expect(await write(table, request, { site: siteRow('Mistaken', 'Sunk')['sys_id'] ?? '' })).toBe('')
    organizationIn('Mistaken').sites.delete(gone.id)
    await read('Mistaken')
    // A request that names it keeps it.
    expect(world.row(request)['site']).toBe(siteRow('Mistaken', 'Sunk')['sys_id'])
    const later = await world.one('Mistaken', { registration_state: 'draft' })
    expect(await write(table, later, { site: siteRow('Mistaken', 'Sunk')['sys_id'] ?? '' })).toContain(
      'Inbound site: "Sunk" is gone in Genesys Cloud; choose another one.',
    )
  })

  it('no more when the request is moved to another organization', async () => {
    const request = await world.one('Mistaken', {
      site: siteRow('Mistaken', 'Second')['sys_id'] ?? '',
      registration_state: 'draft',
    })
    const moved = await write(`${SCOPE}_trunk_request`, request, { organization: world.organization('By name') })
    expect(moved).toContain('Inbound site: it is no site of this organization')
  })

  const inCatalog = async (site: string, more: Readonly<Record<string, string>> = {}) => {
    const { requestedItem } = await world.instance.order(
      'New BYOC trunk',
      {
        organization: world.organization('Mistaken'),
        trunk_name: `Ordered ${site}`,
        sip_uri: 'sip:sbc1.example.com',
        auth_user: 'carrier',
        site,
        ...more,
      },
      { user: REQUESTER },
    )
    await world.work()
    const [request] = world.instance.database.select(`${SCOPE}_trunk_request`, `requested_item=${requestedItem}`)
    return request ?? {}
  }

  it('in the catalog: the trunk is registered with it', async () => {
    const second = siteRow('Mistaken', 'Second')
    expect(await inCatalog(second['sys_id'] ?? '')).toMatchObject({
      registration_state: 'registered',
      site: second['sys_id'],
      inbound_site: second['genesys_id'],
    })
  })

  it.each([
    [
      'of another organization',
      () => siteRow('By name', 'Bergen')['sys_id'] ?? '',
      {},
      'it is no site of this organization',
    ],
    ['beside another ID', () => siteRow('Mistaken', 'Second')['sys_id'] ?? '', { inbound_site: 'x' }, 'names another'],
  ])('in the catalog, %s, fails with the field, the rule and the fix', async (_case, site, more, words) => {
    const request = await inCatalog(site(), more)
    expect(request).toMatchObject({ registration_state: 'failed', verdict: 'payload_invalid' })
    expect(request['verdict_message']).toContain('Inbound site: ')
    expect(request['verdict_message']).toContain(words)
  })

  /** A flow's action and the REST API ask by name. */
  const order = (
    organization: string,
    site: string,
    more: Readonly<Record<string, string>> = {},
  ): Promise<Record<string, string>> =>
    world.instance.run(`(function () {
      return new FlowActions().register(${JSON.stringify({
        organization: world.organization(organization),
        site,
        trunk_name: `${organization} by name ${site}`,
        sip_uri: 'sip:sbc1.example.com',
        auth_user: 'carrier',
        ...more,
      })})
    })()`)

  it('by name, whatever its case', async () => {
    const made = await order('By name', 'bergen', { termination_id: 'bergen-1' })
    expect(made['error_message']).toBe('')
    expect(world.row(made['trunk_request'] ?? '')).toMatchObject({
      inbound_site: siteRow('By name', 'Bergen')['genesys_id'],
      site: siteRow('By name', 'Bergen')['sys_id'],
    })
  })

  it.each([
    [
      'By name',
      'Atlantis',
      {},
      /^Inbound site: no site of the organization is known by the name "Atlantis"; name one of "Bergen", "By name inbound"\.$/,
    ],
    [
      'Twins',
      'Same',
      {},
      /^Inbound site: 2 sites of the organization are called "Same"; give the ID of one of them as inbound site ID: [-0-9a-f, ]+\.$/,
    ],
    [
      'By name',
      'Bergen',
      { inbound_site: 'x' },
      /^Inbound site: it is given beside the inbound site ID; give one of the two\.$/,
    ],
    [
      'Berlin',
      'Bergen',
      {},
      /^Inbound site: the contract byoc_registration of the organization names no sites; give the inbound site ID, if any\.$/,
    ],
  ])('by name in %s: "%s" %j is refused', async (organization, site, more, message) => {
    const made = await order(organization, site, more)
    expect(made).toMatchObject({ trunk_request: '', error_code: 'payload_invalid' })
    expect(made['error_message']).toMatch(message)
  })
})
