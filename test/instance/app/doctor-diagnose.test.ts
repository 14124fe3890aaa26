import { scope as SCOPE } from '../../../now.config.json'
import { Clinic, type Report } from '../../harness/clinic'

let clinic: Clinic

beforeAll(async () => {
  clinic = await Clinic.open({
    Well: {},
    Unlinked: { standIn: 'orgs_empty' },
    'No permission': { standIn: 'permission_missing' },
    'Wrong secret and no permission': { standIn: ['wrong_secret', 'permission_missing'] },
    'No scope and busy': { standIn: ['scope_not_granted', 'rate_limited'] },
    'Unlinked and no permission': { standIn: ['orgs_lack_target', 'permission_missing'] },
    'Asked too often and no scope': { standIn: ['token_rate_limited', 'scope_not_granted'] },
    'Slow audits': { standIn: ['permission_missing', 'audits_not_realtime'] },
    'Endless audits': { standIn: ['permission_missing', 'audits_never_finish'] },
    'Failing audits': { standIn: ['permission_missing', 'audits_fail'] },
    'Forbidden audits': { standIn: ['permission_missing', 'audits_forbidden'] },
    'No audits': { standIn: ['permission_missing', 'audits_absent'] },
    'Only audits of others': { standIn: ['refused_without_reason', 'audits_of_others'] },
    'Audits of others too': { standIn: ['permission_missing', 'audits_of_others'] },
    'Audits in other words': { standIn: ['permission_missing', 'audits_of_others', 'audits_in_other_words'] },
    'Bad signature': { standIn: 'invalid_signature' },
    'Dead token': { standIn: 'first_token_dead' },
    'Dead token, platform': { contract: 'platform', standIn: 'first_token_dead' },
    'Well, platform': { contract: 'platform' },
    'Rotated secret': {},
    'Revoked token': {},
    Typo: { orgId: '1c11111c-0000-4000-8000' },
    "Another's credential": { contract: 'platform', credentialOf: 'Well, platform' },
    Probed: {},
    'Not probed': {},
    Spoken: {},
    'Found by its id': { orgId: '1c11111c-0000-4000-8000-00000000f0d1' },
    'Leaves attempts': {},
  })
})

afterAll(async () => {
  await clinic.close()
})

const outcomes = (report: Report): string => report.checks.map(({ name, outcome }) => `${name} ${outcome}`).join(', ')

const evidenceOf = (report: Report, name: string): string =>
  report.checks.find((check) => check.name === name)?.evidence.join('\n') ?? ''

/** Operations that one piece of work asked of Genesys. */
async function asked(work: () => Promise<unknown>): Promise<string[]> {
  const before = clinic.operations.length
  await work()
  return clinic.operations.slice(before)
}

describe('an organization in which nothing is wrong', () => {
  it('passes every check, with a probe that can make nothing', async () => {
    const operations = await asked(async () => {
      const report = await clinic.diagnose('Well')
      expect(report.verdict).toBeNull()
      expect(outcomes(report)).toBe(
        'organization pass, credential pass, token pass, claims pass, read pass, byoc skipped, write pass, audit skipped',
      )
      expect(report.organization).toEqual({
        sysId: clinic.sysId('Well'),
        name: 'Well',
        orgId: '1c11111c-0000-4000-8000-000000000000',
      })
    })
    expect(operations).toEqual(['token', 'flows', 'register'])
    expect(clinic.genesys.requests.at(-1)?.status).toBe(400)
    expect(clinic.genesys.state.organization('1c11111c-0000-4000-8000-000000000000')?.registrations.size).toBe(0)
  })

  it('is found by its organization id as well, in any case', async () => {
    const report = await clinic.diagnose('1C11111C-0000-4000-8000-00000000F0D1')
    expect(report.organization.name).toBe('Found by its id')
    expect(report.verdict).toBeNull()
  })

  it('passes on the public platform, where its products are asked too', async () => {
    const report = await clinic.diagnose('Well, platform')
    expect(report.verdict).toBeNull()
    expect(outcomes(report)).toContain('byoc pass, write pass')
    expect(evidenceOf(report, 'claims')).toContain('tokens/me')
  })

  it('leaves one attempt for each call, none of them with more than what happened', async () => {
    const organization = clinic.sysId('Leaves attempts')
    expect((await clinic.diagnose('Leaves attempts')).verdict).toBeNull()
    const attempts = clinic.instance.database.select(`${SCOPE}_attempt`, `organization=${organization}`)
    const operations = attempts.map((row) => row['operation'])
    expect(operations).toEqual(expect.arrayContaining(['token', 'read', 'probe']))
    expect(attempts.every((row) => (row['genesys_id'] ?? '') === '')).toBe(true)
  })
})

describe('reads work, writes do not', () => {
  it.each([
    ['Unlinked', 'organization_not_linked', 'Reads work; no write was tried with this token, and this is why: '],
    ['No permission', 'permission_missing', "Reads work, writes don't, and this is why: "],
  ])('%s: gives the cause %s, and says that writes fail only where one was tried', async (name, code, words) => {
    const report = await clinic.diagnose(name)
    expect(report.verdict?.code).toBe(code)
    expect(report.verdict?.message.startsWith(words)).toBe(true)
    expect(report.checks.find((check) => check.name === 'read')?.outcome).toBe('pass')
  })

  it('tells how many calls each check took', async () => {
    const { checks } = await clinic.diagnose('No permission')
    const calls = Object.fromEntries(checks.map((check) => [check.name, check.calls]))
    expect(calls).toMatchObject({ organization: 0, credential: 0, read: 1, write: 1 })
    const sent = await asked(() => clinic.diagnose('No permission'))
    const again = (await clinic.diagnose('No permission')).checks.reduce((sum, check) => sum + check.calls, 0)
    expect(again).toBe(sent.length)
  })

  it('sends no write with a token that is not good for the organization', async () => {
    const operations = await asked(() => clinic.diagnose('Unlinked'))
    expect(operations).toEqual(['token', 'flows'])
  })

  it('shows the claims, and never the token', async () => {
    const report = await clinic.diagnose('Unlinked')
    expect(evidenceOf(report, 'claims')).toContain('Token claim orgs: empty')
    const text = JSON.stringify(report)
    const issued = clinic.genesys.state.tokens.values()
    expect(issued.length).toBeGreaterThan(0)
    for (const token of issued) expect(text.includes(token)).toBe(false)
    expect(text).not.toContain('canary-secret')
  })
})

describe('two causes at once', () => {
  it.each([
    ['Wrong secret and no permission', 'client_rejected'],
    ['No scope and busy', 'scope_not_granted'],
    ['Unlinked and no permission', 'organization_not_linked'],
    ['Asked too often and no scope', 'token_rate_limited'],
  ])('%s: %s is the one to fix first', async (organization, code) => {
    expect((await clinic.diagnose(organization)).verdict?.code).toBe(code)
  })
})

describe('the audit log', () => {
  it('is asked by the query that takes a while where the other is not answered, and tells the permission', async () => {
    const operations = await asked(async () => {
      const report = await clinic.diagnose('Slow audits')
      expect(report.verdict?.code).toBe('permission_missing')
      expect(evidenceOf(report, 'audit')).toContain('Missing permission telephony:byoctrunk:edit')
    })
    expect(operations).toHaveLength(8)
    expect(operations.slice(3)).toEqual([
      'audit_realtime',
      'audit_query',
      'audit_status',
      'audit_status',
      'audit_results',
    ])
  })

  it("takes no refusal for its own that is another's, and says what it disregarded", async () => {
    const report = await clinic.diagnose('Only audits of others')
    expect(report.verdict?.code).toBe('token_rejected')
    const evidence = evidenceOf(report, 'audit')
    for (const against of ['another organization', 'another client', 'another time', 'another operation']) {
      expect(evidence).toContain(`Disregarded, of ${against}`)
    }
    expect(evidence).toContain('The audit log has no entry of this account.')
  })

  it.each(['Audits of others too', 'Audits in other words'])('finds its own refusal among others: %s', async (name) => {
    const report = await clinic.diagnose(name)
    expect(report.verdict?.code).toBe('permission_missing')
    expect(report.verdict?.message).toContain('telephony:byoctrunk:edit')
    expect(evidenceOf(report, 'audit')).toContain('Disregarded, of another organization')
  })

  it.each([
    ['Endless audits', 'still running'],
    ['Failing audits', 'ended as failed'],
    ['Forbidden audits', 'missing.permissions'],
    ['No audits', '404'],
  ])('%s: stays unknown, and the refusal without a cause', async (organization, seen) => {
    const operations = await asked(async () => {
      const report = await clinic.diagnose(organization)
      expect(report.verdict?.code).toBe('token_rejected')
      expect(report.checks.find(({ name }) => name === 'audit')?.outcome).toBe('unknown')
      expect(evidenceOf(report, 'audit')).toContain(seen)
    })
    expect(operations.length).toBeLessThanOrEqual(8)
  })

  it('is not needed to see that it is the token that is refused', async () => {
    const report = await clinic.diagnose('Bad signature')
    expect(report.verdict?.code).toBe('token_rejected')
    expect(report.verdict?.evidence.join('\n')).toContain('the token itself is not accepted')
  })
})

describe('a token that Genesys has revoked', () => {
  it.each(['Dead token', 'Dead token, platform'])('%s: is minted anew, once', async (organization) => {
    const operations = await asked(async () => {
      expect((await clinic.diagnose(organization)).verdict).toBeNull()
    })
    expect(operations.filter((operation) => operation === 'token')).toHaveLength(2)
    expect(operations.length).toBeLessThanOrEqual(8)
  })

  it('is healed when it was a kept one', async () => {
    expect((await clinic.diagnose('Revoked token')).verdict).toBeNull()
    clinic.genesys.state.tokens.revoke()
    expect((await clinic.diagnose('Revoked token')).verdict).toBeNull()
  })

  it('shows the secret that was changed meanwhile', async () => {
    expect((await clinic.diagnose('Rotated secret')).verdict).toBeNull()
    clinic.genesys.state.tokens.revoke()
    clinic.genesys.state
      .organizations()
      .find(({ name }) => name === 'Rotated secret')
      ?.client?.rotateSecret('another')
    const report = await clinic.diagnose('Rotated secret')
    expect(report.verdict?.code).toBe('client_rejected')
  })
})

describe('what is refused without a call', () => {
  it.each([
    ['ffffffff-ffff-4fff-8fff-ffffffffffff', 'organization_unknown'],
    ['0123456789abcdef0123456789abcdef', 'organization_unknown'],
    ['Acme Corporation', 'organization_id_malformed'],
    ['', 'organization_id_malformed'],
    ['Typo', 'organization_id_malformed'],
    ['1c11111c-0000-4000-8000', 'organization_id_malformed'],
  ])('"%s": %s', async (wanted, code) => {
    const operations = await asked(async () => {
      const report = await clinic.diagnose(wanted)
      expect(report.verdict?.code).toBe(code)
      expect(report.checks.slice(1).every(({ outcome }) => outcome === 'skipped')).toBe(true)
    })
    expect(operations).toEqual([])
  })

  it('a credential that the user may not read, with the name of the user', async () => {
    clinic.instance.database.insert('sys_user', { user_name: 'somebody', name: 'Somebody' })
    const report = await clinic.diagnose('Well', '', { user: 'somebody' })
    expect(report.verdict?.code).toBe('credential_missing')
    expect(report.verdict?.message).toContain('somebody')
  })

  it("another organization's credential, on the platform: its trunks are not even listed", async () => {
    const operations = await asked(async () => {
      const report = await clinic.diagnose("Another's credential")
      expect(report.verdict?.code).toBe('token_for_other_organization')
    })
    // The second pair of calls is for the other contract: an account of many organizations gets a token of its home
    // there.
    expect(operations).toEqual(['token', 'tokens_me', 'token', 'tokens_me'])
  })
})

describe('the probe of a write', () => {
  it('is left out when no person asked', async () => {
    const operations = await asked(async () => {
      const report = await clinic.diagnose('Probed', ', { automatic: true }')
      expect(report.verdict).toBeNull()
      expect(evidenceOf(report, 'write')).toContain('no person asked')
    })
    expect(operations).toEqual(['token', 'flows'])
  })

  it('is left out when the property is off', async () => {
    clinic.setProperty(`${SCOPE}.write_probe`, 'false')
    const operations = await asked(async () => {
      expect(evidenceOf(await clinic.diagnose('Not probed'), 'write')).toContain(`${SCOPE}.write_probe is off`)
    })
    clinic.setProperty(`${SCOPE}.write_probe`, 'true')
    expect(operations).toEqual(['token', 'flows'])
  })
})

it("makes no call in a user's interactive transaction, but has the organization verified in the background", async () => {
  const operations = await asked(async () => {
    const report = await clinic.diagnose('Spoken', '', { user: 'admin', kind: 'interactive' })
    expect(report.verdict).toBeNull()
    expect(evidenceOf(report, 'token')).toContain('the result will stand on the form of the organization "Spoken"')
  })
  expect(operations).toEqual([])
  await clinic.work()
  expect(clinic.record('organization', clinic.sysId('Spoken'))['access_status']).toBe('verified')
})
