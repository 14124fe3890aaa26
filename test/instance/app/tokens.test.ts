import { scope as SCOPE } from '../../../now.config.json'
import { Clinic } from '../../harness/clinic'

const CREDENTIALS = 'basic_auth_credentials'

let clinic: Clinic

beforeAll(async () => {
  clinic = await Clinic.open({
    'Short-lived': { standIn: 'short_lived_token' },
    'New secret': {},
    'New client': {},
    'No credential any more': {},
    'Cut secret': {},
    'No alias': {},
    'Asked too often': { standIn: 'token_rate_limited' },
    'Shares its client': { credentialOf: 'Asked too often' },
    'Its own client': {},
    Kept: {},
    'Read by nobody': {},
  })
  clinic.instance.database.insert('sys_user', { user_name: 'reader', name: 'Reader' })
})

afterAll(async () => {
  await clinic.close()
})

const token = (organization: string, user = 'admin'): Promise<string> => {
  const orgId = clinic.record('organization', clinic.sysId(organization))['org_id'] ?? ''
  return clinic.instance.run<string>(`new GenesysTokens().getScopedToken('${orgId}')`, { user })
}

const tokenRequests = (): number => clinic.operations.filter((operation) => operation === 'token').length

/** sys_id of the credential record of an organization. */
const credential = (organization: string): string =>
  clinic.instance.database.select(CREDENTIALS, `name=${organization}`)[0]?.['sys_id'] ?? ''

async function requestsFor(work: () => Promise<unknown>): Promise<number> {
  const before = tokenRequests()
  await work()
  return tokenRequests() - before
}

it('keeps a token that lives no longer than the margin for half its life', async () => {
  expect(
    await requestsFor(async () => {
      await token('Short-lived')
      clinic.clock.set(clinic.clock.now() + 100_000)
      await token('Short-lived')
    }),
  ).toBe(1)
  clinic.clock.set(clinic.clock.now() + 60_000)
  expect(await requestsFor(() => token('Short-lived'))).toBe(1)
})

it('forgets a token when the secret behind the alias was changed', async () => {
  const old = await token('New secret')
  const genesys = clinic.genesys.state.organizations().find(({ name }) => name === 'New secret')
  genesys?.client?.rotateSecret('canary-new-secret')
  clinic.instance.database.update(CREDENTIALS, credential('New secret'), {}, { password: 'canary-new-secret' })
  expect(await token('New secret')).not.toBe(old)
})

it('forgets a token when another client stands behind the alias, and says when that one is refused', async () => {
  await token('New client')
  clinic.instance.database.update(CREDENTIALS, credential('New client'), { user_name: 'another-client' })
  await expect(token('New client')).rejects.toThrow(
    'Genesys Cloud refused the client id and secret of credential alias "New client".',
  )
  expect(clinic.instance.database.count(`${SCOPE}_token`, `organization=${clinic.sysId('New client')}`)).toBe(0)
})

it('uses no token of a credential that is gone', async () => {
  await token('No credential any more')
  clinic.instance.database.update(CREDENTIALS, credential('No credential any more'), { active: 'false' })
  await expect(token('No credential any more')).rejects.toThrow('No credential with client id and secret was found')
})

it('lets who may not read the credential use the token that is kept', async () => {
  const kept = await token('Kept')
  expect(await token('Kept', 'reader')).toBe(kept)
  await expect(token('Read by nobody', 'reader')).rejects.toThrow('User "reader" can\'t read the credential')
})

it('gives a request its verdict when the platform fails to give the credential', async () => {
  const { database } = clinic.instance
  const stored = database.get(CREDENTIALS, credential('Cut secret'))?.['password'] ?? ''
  database.update(CREDENTIALS, credential('Cut secret'), { password: stored.slice(0, -8) })
  const record = clinic.record('trunk_request', await clinic.request('Cut secret'))
  expect(record).toMatchObject({ registration_state: 'failed', verdict: 'credential_missing' })
  expect(record['verdict_evidence']).toContain('The platform failed to give the credential')
})

it('says of an organization without a credential alias that it names none', async () => {
  clinic.instance.database.update(`${SCOPE}_organization`, clinic.sysId('No alias'), { credential_alias: '' })
  const record = clinic.record('trunk_request', await clinic.request('No alias'))
  expect(record).toMatchObject({ registration_state: 'failed', verdict: 'credential_missing' })
  expect(record['verdict_evidence']).toContain('The organization names no credential alias.')
})

it('leaves the login host alone for every organization of a client that asked too often', async () => {
  await expect(token('Asked too often')).rejects.toThrow('takes no more token requests')
  expect(
    await requestsFor(async () => {
      await expect(token('Shares its client')).rejects.toThrow('takes no more token requests')
    }),
  ).toBe(0)
  expect(await requestsFor(() => token('Its own client'))).toBe(1)
})

describe('forgetting tokens', () => {
  it('is for administrators', async () => {
    const orgId = clinic.record('organization', clinic.sysId('Kept'))['org_id'] ?? ''
    const revoke = (user: string): Promise<number> =>
      clinic.instance.run<number>(`new GenesysTokens().revoke('${orgId}')`, { user })
    await token('Kept')
    await expect(revoke('reader')).rejects.toThrow(`needs the role ${SCOPE}.admin`)
    expect(await revoke('admin')).toBe(1)
    expect(await requestsFor(() => token('Kept'))).toBe(1)
  })
})
