import { scope as SCOPE } from '../../../now.config.json'
import { Clinic } from '../../harness/clinic'

const MINUTE = 60_000

let clinic: Clinic

beforeAll(async () => {
  clinic = await Clinic.open({
    Well: {},
    Unlinked: { standIn: 'orgs_empty' },
    'Limited to addresses': { standIn: 'client_address_denied' },
    'Organization of addresses': { standIn: 'organization_addresses' },
    'Made for people': { standIn: 'wrong_grant_type' },
    'Waiting for approval': { contract: 'platform', standIn: 'client_not_approved' },
    Suspended: { contract: 'platform', standIn: 'organization_suspended' },
    'Platform in truth': { standIn: 'speaks_other_contract' },
    'Registrations in truth': { contract: 'platform', standIn: 'speaks_other_contract' },
    'Corrected by itself': { standIn: 'speaks_other_contract' },
    'Of many organizations': { contract: 'platform', standIn: 'speaks_other_contract', credentialOf: 'Well' },
    'Of another organization': { contract: 'platform', credentialOf: 'Unlinked' },
    Neither: { standIn: 'endpoint_absent' },
    Busy: {},
    Pressed: {},
    Visited: {},
    'Clone, well': {},
    'Clone, verified': {},
    'Clone, unlinked': { standIn: 'orgs_empty' },
  })
})

afterAll(async () => {
  await clinic.close()
})

const organization = (name: string): Record<string, string> => clinic.record('organization', clinic.sysId(name))

/** Verifies access in the way of the script action. */
async function verify(name: string): Promise<Record<string, string>> {
  await clinic.instance.run(`new AccessDoctor().verify('${clinic.sysId(name)}', '')`)
  return organization(name)
}

it('stamps an organization in which nothing is wrong', async () => {
  const minute = (Math.floor(clinic.clock.now() / MINUTE) + 1) * MINUTE
  clinic.clock.set(minute)
  const record = await verify('Well')
  expect(record).toMatchObject({ access_status: 'verified', verified_instance: 'sandbox' })
  expect(record['verified_on']).toBe(new Date(minute).toISOString().slice(0, 19).replace('T', ' '))
  expect(record['last_verdict'] ?? '').toBe('')
  expect(record['access_checks']).toMatch(/^Outcome {2}Check {9}Calls {2}Evidence\npass {5}organization/)
})

it('writes why it is refused, the next step and the checks', async () => {
  const record = await verify('Unlinked')
  expect(record).toMatchObject({ access_status: 'refused', last_verdict: 'organization_not_linked' })
  expect(record['last_verdict_message']).toMatch(/^Reads work; no write was tried with this token/)
  expect(record['last_next_step']).toContain('link')
  expect(record['access_checks']).toMatch(/^fail {5}claims/m)
  expect(record['verified_on'] ?? '').toBe('')
})

it.each([
  ['Limited to addresses', 'address_not_allowed', '203.0.113.9'],
  ['Organization of addresses', 'address_not_allowed', '203.0.113.9'],
  ['Made for people', 'grant_not_allowed', 'Client Credentials'],
  ['Waiting for approval', 'client_not_approved', 'pproved'],
  ['Suspended', 'organization_suspended', 'suspended'],
])('finds the cause that the words of a refusal name: %s', async (name, verdict, said) => {
  const record = await verify(name)
  expect(record).toMatchObject({ access_status: 'refused', last_verdict: verdict })
  expect(`${record['last_verdict_message'] ?? ''} ${record['last_next_step'] ?? ''}`).toContain(said)
})

describe('the contract', () => {
  it.each([
    ['Platform in truth', 'byoc_registration', 'platform'],
    ['Registrations in truth', 'platform', 'byoc_registration'],
  ])('%s: proposes the one that is answered and changes nothing', async (name, contract, proposed) => {
    const record = await verify(name)
    expect(record).toMatchObject({
      access_status: 'refused',
      last_verdict: 'endpoint_absent',
      contract,
      proposed_contract: proposed,
    })
    expect(record['last_next_step']).toContain(proposed)
  })

  it('is proposed where an account of many organizations gets a token of its home', async () => {
    const record = await verify('Of many organizations')
    expect(record).toMatchObject({
      access_status: 'refused',
      last_verdict: 'token_for_other_organization',
      contract: 'platform',
      proposed_contract: 'byoc_registration',
    })
    expect(record['last_next_step']).toMatch(/field Contract .* to byoc_registration/)
  })

  it('is not proposed where the token is just another organization’s', async () => {
    const record = await verify('Of another organization')
    expect(record).toMatchObject({ access_status: 'refused', last_verdict: 'token_for_other_organization' })
    expect(record['proposed_contract'] ?? '').toBe('')
    expect(record['last_next_step']).toContain('Credential alias')
  })

  it('is set by itself where the property says so, and verified anew', async () => {
    clinic.setProperty(`${SCOPE}.set_detected_contract`, 'true')
    const record = await verify('Corrected by itself')
    clinic.setProperty(`${SCOPE}.set_detected_contract`, 'false')
    expect(record).toMatchObject({ access_status: 'verified', contract: 'platform' })
    expect(record['change_reason']).toContain('Verify access found')
  })

  it('is not proposed where the other one is not answered either', async () => {
    const record = await verify('Neither')
    expect(record).toMatchObject({ access_status: 'refused', last_verdict: 'endpoint_absent' })
    expect(record['proposed_contract'] ?? '').toBe('')
  })
})

it('comes back when another worker is getting the token', async () => {
  const { credential_alias: alias, org_id: orgId } = organization('Busy')
  const key = [clinic.sysId('Busy'), alias, orgId, 'eu-central-1', 'telephony:byoctrunk:edit', 'mint'].join(':')
  clinic.instance.database.insert(`${SCOPE}_token`, {
    key,
    organization: clinic.sysId('Busy'),
    minter: 'another',
    // The lease is as long as three calls may take: a longer one would count as stored before the clock was set back.
    mint_lease: String(clinic.clock.now() + 3_900),
  })
  await clinic.press('Verify access', 'organization', clinic.sysId('Busy'))
  await clinic.instance.idle({ until: clinic.clock.now() + 2_000 })
  expect(organization('Busy')['access_status']).toBe('verifying')
  await clinic.work()
  expect(organization('Busy')['access_status']).toBe('verified')
})

it('shows on the form that it is under way, and makes no call before it is', async () => {
  const before = clinic.operations.length
  await clinic.press('Verify access', 'organization', clinic.sysId('Pressed'))
  expect(organization('Pressed')['access_status']).toBe('verifying')
  expect(clinic.operations).toHaveLength(before)
  await clinic.work()
  expect(organization('Pressed')['access_status']).toBe('verified')
})

it('does nothing for a user who is no operator', async () => {
  clinic.instance.database.insert('sys_user', { user_name: 'visitor', name: 'Visitor' })
  clinic.instance.database.update(`${SCOPE}_organization`, clinic.sysId('Visited'), { access_status: 'refused' })
  await clinic.press('Verify access', 'organization', clinic.sysId('Visited'), 'visitor')
  expect(organization('Visited')['access_status']).toBe('refused')
})

describe('a clone', () => {
  beforeEach(() => {
    clinic.setProperty('instance_name', 'clone')
  })

  afterEach(() => {
    clinic.setProperty('instance_name', 'sandbox')
  })

  it('calls nobody for a diagnosis', async () => {
    const before = clinic.operations.length
    expect((await clinic.diagnose('Clone, well')).verdict?.code).toBe('instance_changed')
    const interactive = { user: 'admin', kind: 'interactive' } as const
    expect((await clinic.diagnose('Clone, well', '', interactive)).verdict?.code).toBe('instance_changed')
    await clinic.work()
    expect(clinic.operations).toHaveLength(before)
    expect(organization('Clone, well')['verified_instance']).toBe('sandbox')
  })

  it('may call where a person verified it', async () => {
    expect((await clinic.diagnose('Clone, verified')).verdict?.code).toBe('instance_changed')
    await clinic.press('Verify access', 'organization', clinic.sysId('Clone, verified'))
    await clinic.work()
    expect(organization('Clone, verified')).toMatchObject({ access_status: 'verified', verified_instance: 'clone' })
    expect((await clinic.diagnose('Clone, verified')).verdict).toBeNull()
  })

  it('keeps no stamp of a verification that was refused', async () => {
    const record = await verify('Clone, unlinked')
    expect(record).toMatchObject({ last_verdict: 'organization_not_linked', verified_instance: 'sandbox' })
    expect((await clinic.diagnose('Clone, unlinked')).verdict?.code).toBe('instance_changed')
  })
})
