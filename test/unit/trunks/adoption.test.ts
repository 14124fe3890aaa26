import fc from 'fast-check'
import { expectedTrunk } from '../../../src/server/contracts/expected-trunk'
import type { GenesysTrunk } from '../../../src/server/contracts/trunk'
import { TERMS, type Term } from '../../../src/server/contracts/trunk-terms'
import { decideAdoption, type LookUp } from '../../../src/server/trunks/adoption'
import { compareTrunk, describeDrift, describeUncompared } from '../../../src/server/trunks/drift'
import { checkEcho } from '../../../src/server/trunks/echo'
import { judgeMissing } from '../../../src/server/trunks/retirement'
import { assertProperty } from '../properties'
import { aRequest, aTrunk, ORG, OTHER_ORG } from '../samples'

const BYOC = expectedTrunk(aRequest(), 'byoc_registration', '')
const PLATFORM = expectedTrunk(aRequest(), 'platform', 'site-1')
const NOTHING_TOLD = Object.fromEntries(TERMS.map((term) => [term, fc.constant(null)])) as Record<
  Term,
  fc.Arbitrary<null>
>
const OURS: GenesysTrunk = aTrunk({ ...PLATFORM, organizationId: null })

function look(found: GenesysTrunk[], change: Partial<LookUp> = {}): LookUp {
  const defaults = { contract: 'byoc_registration', expected: BYOC, orgId: ORG, writeUnanswered: true } as const
  return { ...defaults, found, taken: [], complete: true, closely: false, ...change }
}

function decide(found: GenesysTrunk[], change: Partial<LookUp> = {}): string {
  return decideAdoption(look(found, change), { organization: 'Acme' }).kind
}

const platform = { contract: 'platform', expected: PLATFORM } as const

describe('adopting what a look-up finds', () => {
  it.each<[string, GenesysTrunk[], Partial<LookUp>, string]>([
    ['nothing there', [], {}, 'create'],
    ['nothing there as far as one can see', [], { complete: false }, 'undecided'],
    ['equal, and a write of ours has no answer', [aTrunk()], {}, 'adopt'],
    ['equal, but we never wrote', [aTrunk()], { writeUnanswered: false }, 'conflict'],
    ['equal, but another request’s', [aTrunk()], { taken: [aTrunk().id] }, 'conflict'],
    ['two equal ones, one another request’s', [aTrunk(), aTrunk({ id: 'b' })], { taken: ['b'] }, 'adopt'],
    ['another URI', [aTrunk({ sipUri: 'sip:other.example.com' })], {}, 'conflict'],
    ['another user', [aTrunk({ authUser: 'x' })], {}, 'conflict'],
    ['another name only: the listing matched loosely', [aTrunk({ name: 'Berlin carrier 2' })], {}, 'create'],
    ['two equal ones', [aTrunk(), aTrunk({ id: 'trunk-2' })], {}, 'conflict'],
    ['ours among others', [aTrunk({ name: 'x' }), aTrunk(), aTrunk({ id: 'y', authUser: 'z' })], {}, 'adopt'],
    ['it is another organization’s', [aTrunk({ organizationId: OTHER_ORG })], {}, 'create'],
    ['its organization is told in upper case', [aTrunk({ organizationId: ORG.toUpperCase() })], {}, 'adopt'],
    [
      'the organization is asked in upper case',
      [aTrunk({ organizationId: ORG })],
      { orgId: ORG.toUpperCase() },
      'adopt',
    ],
    ['deleted', [aTrunk({ state: 'deleted' })], {}, 'create'],
    ['the listing does not say enough', [aTrunk({ sipUri: null })], {}, 'look_closer'],
    ['nor does the entity', [aTrunk({ sipUri: null })], { closely: true }, 'conflict'],
    ['our number', [OURS], platform, 'adopt'],
    ['our number, renamed since', [{ ...OURS, name: 'x' }], platform, 'adopt'],
    [
      'our number and content, but we never wrote: an older life of ours',
      [OURS],
      { ...platform, writeUnanswered: false },
      'adopt',
    ],
    [
      'our number from another instance',
      [{ ...OURS, servers: ['x'] }],
      { ...platform, writeUnanswered: false },
      'conflict',
    ],
    ['same name, another number', [{ ...OURS, description: 'ServiceNow BTR0009999' }], platform, 'conflict'],
    ['same name, made by hand', [{ ...OURS, description: '' }], platform, 'conflict'],
  ])('%s', (_name, found, change, kind) => {
    expect(decide(found, change)).toBe(kind)
  })

  it('says of a conflict which trunk it is and why it is not ours', () => {
    const seen = decideAdoption(look([aTrunk({ authUser: 'x' })]), { organization: 'Acme' })
    expect(seen).toMatchObject({ verdict: { code: 'conflict', evidence: ['It differs in the auth user.'] } })
    expect(seen.kind === 'conflict' && seen.verdict.message).toContain('(id trunk-1)')
  })

  const trunk = fc.record<GenesysTrunk>({
    ...NOTHING_TOLD,
    servers: fc.constantFrom(PLATFORM.servers, ['other.example.com'], null),
    transport: fc.constant(PLATFORM.transport),
    identifier: fc.constant(PLATFORM.identifier),
    id: fc.uuid(),
    name: fc.constantFrom(BYOC.name, 'other'),
    sipUri: fc.constantFrom(BYOC.sipUri, 'sip:other.example.com', null),
    authUser: fc.constantFrom(BYOC.authUser, 'other', null),
    organizationId: fc.constantFrom(ORG, OTHER_ORG, null),
    description: fc.constantFrom(PLATFORM.description, 'other', null),
    state: fc.constantFrom('active', 'deleted', null),
    version: fc.constant(1),
  })

  it('takes nobody else’s trunk, and makes no second one beside its own', () => {
    const facts = fc.record({ complete: fc.boolean(), closely: fc.boolean(), writeUnanswered: fc.boolean() })
    const contract = fc.constantFrom({ contract: 'byoc_registration', expected: BYOC } as const, platform)
    assertProperty(
      fc.property(fc.array(trunk, { maxLength: 4 }), facts, contract, (found, change, which) => {
        const lookUp = look(found, { ...change, ...which })
        const seen = decideAdoption(lookUp, {})
        const here = found.filter((one) => one.state !== 'deleted' && one.organizationId !== OTHER_ORG)
        const sure = here.filter((one) =>
          which.contract === 'platform'
            ? one.description === PLATFORM.description
            : change.writeUnanswered &&
              one.name === BYOC.name &&
              one.sipUri === BYOC.sipUri &&
              one.authUser === BYOC.authUser,
        )
        const sameName = here.some((one) => one.name === which.expected.name)
        const allowed: Record<typeof seen.kind, boolean> = {
          adopt: seen.kind === 'adopt' && sure.includes(seen.trunk),
          create: change.complete && !sameName && !(change.writeUnanswered && sure.length > 0),
          look_closer: !change.closely,
          undecided: !change.complete,
          conflict: true,
        }
        expect([seen.kind, allowed[seen.kind]]).toEqual([seen.kind, true])
      }),
      600,
    )
  })
})

describe('drift', () => {
  const untold = ['realm', 'allowList']

  it('tells same, missing and changed apart, and claims nothing about what is not told', () => {
    expect(compareTrunk(BYOC, aTrunk())).toEqual({ kind: 'same', untold })
    expect(compareTrunk(BYOC, aTrunk({ authUser: null }))).toEqual({ kind: 'same', untold: ['authUser', ...untold] })
    expect(compareTrunk(BYOC, null)).toEqual({ kind: 'missing' })
    expect(compareTrunk(PLATFORM, { ...OURS, state: 'deleted' })).toEqual({ kind: 'missing' })
    const changed = compareTrunk(PLATFORM, { ...OURS, state: 'inactive', name: 'x' })
    expect(describeDrift(changed)).toBe(
      'In Genesys Cloud, the name is "x" instead of "Berlin carrier"; the state is "inactive" instead of "active".',
    )
    expect(describeDrift({ kind: 'missing' })).toMatch(/not in Genesys Cloud/)
    expect(describeDrift({ kind: 'same', untold: ['state'] })).toMatch(/does not tell the state/)
  })

  it('names what it says nothing of: what is not told, what is not known any more, and the password', () => {
    const drift = compareTrunk(expectedTrunk(aRequest(), 'platform', ''), { ...OURS, realm: null })
    expect(drift).toEqual({ kind: 'same', untold: ['realm', 'inboundSite'] })
    expect(describeUncompared(['realm', 'inboundSite'])).toBe(
      'Not compared, because Genesys Cloud does not tell them: the digest realm, the inbound site ID, the digest password. Settings that no trunk request has are not compared, either.',
    )
  })

  it('fits into its column, and says how much is left out', () => {
    const long = 'x'.repeat(200)
    const other = { name: long, sipUri: long, authUser: long, realm: long, callerName: long, description: long }
    const asked = { ...BYOC, callerName: 'Acme', description: 'd' }
    const told = describeDrift(compareTrunk(asked, aTrunk({ ...other, allowList: [long], callerAddress: long })))
    expect(told.length).toBeLessThan(1000)
    expect(told).toMatch(/; \d more differ\.$/)
  })
})

describe('what Genesys says it registered', () => {
  it('is what was sent, or not told', () => {
    expect(checkEcho(BYOC, aTrunk(), {})).toMatchObject({ verdict: null, drift: { kind: 'same' } })
    expect(checkEcho(BYOC, aTrunk({ sipUri: null, name: '' }), {})).toMatchObject({
      verdict: null,
      drift: { kind: 'same' },
    })
  })

  it('is what was sent, spelled another way', () => {
    const sipUri = 'sip:trunk1@SBC1.example.com.;transport=TLS'
    expect(checkEcho(BYOC, aTrunk({ sipUri }), {})).toMatchObject({ verdict: null, drift: { kind: 'same' } })
  })

  it('is cut', () => {
    const seen = checkEcho(BYOC, aTrunk({ sipUri: 'sip:trunk1@sbc1.' }), {}).verdict
    expect(seen?.code).toBe('payload_truncated')
    expect(seen?.message).toMatch(/SIP URI: Genesys Cloud keeps 16 of 46 characters/)
    expect(seen?.evidence[0]).toBe('Registered as trunk-1')
  })

  it('is something else: its request is registered, and told how it differs', () => {
    expect(checkEcho(BYOC, aTrunk({ authUser: 'mallory' }), {})).toMatchObject({
      verdict: null,
      drift: { kind: 'changed', changes: [{ term: 'authUser', expected: 'berlin-1', found: 'mallory' }] },
    })
    expect(checkEcho(BYOC, aTrunk({ allowList: ['0.0.0.0/0'] }), {}).drift).toMatchObject({
      changes: [{ term: 'allowList', expected: '', found: '0.0.0.0/0' }],
    })
  })

  it('is cut in one field and another in the next: not only cut', () => {
    const cut = { sipUri: 'sip:trunk1@sbc1.' }
    expect(checkEcho(BYOC, aTrunk({ ...cut, authUser: 'mallory' }), {}).verdict).toBeNull()
    expect(checkEcho(BYOC, aTrunk({ ...cut, name: 'Somebody’s' }), {}).verdict?.code).toBe('other_trunk_registered')
  })
})

describe('a DELETE that finds nothing', () => {
  it('means retired only where the listing answers', () => {
    const listed = { kind: 'listed', ids: ['a'], complete: true } as const
    expect(judgeMissing('x', listed).kind).toBe('retired')
    expect(judgeMissing('a', listed).kind).toBe('still_there')
    expect(judgeMissing('x', { ...listed, complete: false }).kind).toBe('ask_again')
    expect(judgeMissing('a', { ...listed, complete: false }).kind).toBe('still_there')
    expect(judgeMissing('x', { kind: 'absent' }).kind).toBe('outcome_unknown')
    expect(judgeMissing('x', { kind: 'not_answered' }).kind).toBe('ask_again')
  })
})
