import { scope as SCOPE } from '../../../now.config.json'
import { newSite } from '../../../sandbox/genesys/telephony/site'
import { jsonAnswer } from '../../genesys/json-answer'
import { World } from '../../harness/world'
import { orgIdOf, threeOf } from '../../harness/three-organizations'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Values in Genesys' own spelling, as its help pages ("Configure SIP Access Control") and users report them. */
const SPELLED = {
  trunk_name: 'Spelled',
  sip_uri: 'sip:Trunk1@SBC1.Example.com:5061;transport=tls',
  allow_list: '203.0.113.0/28',
}
const BY_ADDRESS = { ...SPELLED, trunk_name: 'By address', sip_uri: 'sip:Trunk2@198.51.100.7:5060' }

describe.each(['byoc_registration', 'platform'] as const)('what is compared under %s', (contract) => {
  let world: World

  /** The same request under another name, and under an identifier of its own where the contract has one. */
  function named(name: string): Record<string, string> {
    const id = contract === 'platform' ? { termination_id: name.toLowerCase().replaceAll(' ', '-') } : {}
    return { ...SPELLED, trunk_name: name, ...id }
  }

  beforeEach(async () => {
    const input = threeOf(contract)
    const standIn = 'values_normalized' as const
    world = await World.open(input, {
      ...input,
      organizations: input.organizations.map((each) => ({ ...each, standIn })),
    })
  })

  afterEach(async () => {
    await world.close()
  })

  const column = (sysId: string, name: string): string => world.row(sysId)[name] ?? ''

  async function reconcile(): Promise<string> {
    await world.call('Reconciler', 'startOne', world.organization('North'))
    await world.work(5 * MINUTE)
    return world.instance.database.get(`${SCOPE}_organization`, world.organization('North'))?.['drift_summary'] ?? ''
  }

  function change(sysId: string, what: { property?: [string, unknown]; fields?: Record<string, unknown> }): void {
    const organization = world.genesys.state.organization(orgIdOf('North'))
    const id = column(sysId, 'genesys_id')
    const trunk = contract === 'platform' ? organization?.trunkBases.get(id) : organization?.registrations.get(id)
    if (trunk === undefined) throw new Error('The trunk is not there')
    Object.assign(trunk, what.fields ?? {})
    if (what.property === undefined || !('properties' in trunk)) return
    const [key, instance] = what.property
    trunk.properties = { ...trunk.properties, [key]: { value: { instance } } }
  }

  it('another spelling of the same is no difference, at once and every night', async () => {
    const sysIds = await world.request('North', SPELLED, BY_ADDRESS)
    await world.work(MINUTE)
    for (const sysId of sysIds) {
      expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
      expect(column(sysId, 'drift')).toBe('')
      expect(column(sysId, 'not_compared')).toMatch(/the digest password/)
    }
    expect(await reconcile()).toMatch(/^0 missing, 0 changed/)
    expect(sysIds.map((sysId) => column(sysId, 'drift'))).toEqual(['', ''])
  })

  it('a lost trunk that is found again is recognized by its meaning', async () => {
    const operation = contract === 'platform' ? 'trunk_create' : 'register'
    world.genesys.faults.next({ operation }, { kind: 'status', when: 'after', status: 500 })
    const lost = await world.one('North', named('Lost'))
    await world.work(HOUR)
    expect(world.outcome(lost)).toEqual({ state: 'registered', verdict: '' })
    expect(column(lost, 'drift')).toBe('')
    expect(world.trunks('North').filter((name) => name === 'Lost')).toHaveLength(1)
  })

  const changes: [string, { property?: [string, unknown]; fields?: Record<string, unknown> }, RegExp][] =
    contract === 'platform'
      ? [
          [
            'Opened',
            { property: ['trunk_access_acl_allowList', ['0.0.0.0/0']] },
            /the allow list is "0\.0\.0\.0\/0" instead of "203\.0\.113\.0\/28"/,
          ],
          ['Disabled', { property: ['trunk_enabled', false] }, /the switch Enabled is "off" instead of "on"/],
          [
            'Second server',
            { property: ['trunk_transport_serverProxyList', ['sbc1.example.com', '192.0.2.66']] },
            /the list of SIP servers is "sbc1\.example\.com, 192\.0\.2\.66" instead of "SBC1\.Example\.com:5061"/,
          ],
          [
            'Another user',
            { property: ['trunk_sip_authentication_credentials_username', 'mallory'] },
            /the auth user is "mallory" instead of "carrier"/,
          ],
          [
            'Another realm',
            { property: ['trunk_sip_authentication_credentials_realm', 'x'] },
            /the digest realm is "x"/,
          ],
          [
            'Plain',
            { property: ['trunk_transport_protocolVariant', 'udp'] },
            /the transport is "udp" instead of "tls"/,
          ],
          ['Inactive', { fields: { state: 'inactive' } }, /the state is "inactive" instead of "active"/],
        ]
      : [
          [
            'Opened',
            { fields: { extra: { allow_list: ['0.0.0.0/0'] } } },
            /the allow list is "0\.0\.0\.0\/0" instead of "203\.0\.113\.0\/28"/,
          ],
          ['Elsewhere', { fields: { sipUri: 'sip:Trunk1@sbc2.example.com;transport=tls' } }, /the SIP URI is/],
          ['Another user', { fields: { authUser: 'mallory' } }, /the auth user is "mallory"/],
        ]

  it.each(changes)('%s: changed', async (name, made, told) => {
    const sysId = await world.one('North', named(name))
    await world.work(MINUTE)
    expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
    change(sysId, made)
    expect(await reconcile()).toMatch(/ [1-9]\d* changed/)
    expect(column(sysId, 'drift')).toMatch(told)
  })

  it('an answer that opens the allow list is registered, and told at once', async () => {
    const operation = contract === 'platform' ? 'trunk_create' : 'register'
    const properties = { trunk_access_acl_allowList: { value: { instance: ['0.0.0.0/0'] } } }
    const answer = { id: 'opened-1', name: 'Opened at once', allow_list: ['0.0.0.0/0'], properties }
    world.genesys.faults.next({ operation }, jsonAnswer(200, answer, 'after'))
    const sysId = await world.one('North', named('Opened at once'))
    await world.work(MINUTE)
    expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
    expect(column(sysId, 'drift')).toMatch(/the allow list is "0\.0\.0\.0\/0"/)
  })
})

it('what can no longer be compared, and what is at work without a record of its trunk', async () => {
  const world = await World.open(threeOf('byoc_registration'))
  try {
    const { database } = world.instance
    const [told = '', working = ''] = await world.request('North', { trunk_name: 'Told' }, { trunk_name: 'Working' })
    await world.work(MINUTE)
    const trunkOf = (request: string): string =>
      database.select(`${SCOPE}_trunk`, `request=${request}`)[0]?.['sys_id'] ?? ''
    const trunk = trunkOf(told)
    const before = database.get(`${SCOPE}_trunk`, trunk)?.['not_compared'] ?? ''
    expect(before).toMatch(/the digest password/)
    // An older version said less of it; nothing else of the trunk has changed.
    database.update(`${SCOPE}_trunk`, trunk, { not_compared: 'nothing' })
    const [registration] = database.select(`${SCOPE}_registration`, `request=${working}`)
    database.update(`${SCOPE}_registration`, registration?.['sys_id'] ?? '', {
      state: 'retrying',
      next_attempt: String(world.clock.now() + HOUR),
    })
    database.delete(`${SCOPE}_trunk`, trunkOf(working))
    await world.call('Reconciler', 'startOne', world.organization('North'))
    await world.work(5 * MINUTE)
    const summary = database.get(`${SCOPE}_organization`, world.organization('North'))?.['drift_summary']
    expect(summary).toMatch(/^0 missing, 0 changed/)
    expect(database.get(`${SCOPE}_trunk`, trunk)?.['not_compared']).toBe(before)
  } finally {
    await world.close()
  }
})

it('another site is a change, also where the organization names another default by now', async () => {
  const world = await World.open(threeOf('platform'))
  try {
    const organization = world.genesys.state.organization(orgIdOf('North'))
    const other = newSite('Other', '99999999-0000-4000-8000-000000000002')
    organization?.sites.put(other)
    const [kept = '', moved = ''] = await world.request('North', { trunk_name: 'Kept' }, { trunk_name: 'Moved' })
    await world.work(MINUTE)
    world.updateOrganization('North', { inbound_site: other.id })
    const trunk = organization?.trunkBases.get(world.row(moved)['genesys_id'] ?? '')
    Object.assign(trunk ?? {}, { inboundSiteId: other.id })
    await world.call('Reconciler', 'startOne', world.organization('North'))
    await world.work(5 * MINUTE)
    expect(world.row(kept)['drift'] ?? '').toBe('')
    expect(world.row(moved)['drift']).toMatch(/the inbound site ID is "99999999-.*2" instead of "99999999-.*1"/)
  } finally {
    await world.close()
  }
})
