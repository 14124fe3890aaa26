import fc from 'fast-check'
import { expectedTrunk } from '../../../src/server/contracts/expected-trunk'
import type { GenesysTrunk } from '../../../src/server/contracts/trunk'
import { TERMS, type Term } from '../../../src/server/contracts/trunk-terms'
import { decideAdoption, type LookUp } from '../../../src/server/lookups/decide-look-up'
import { comparisonOf } from '../../../src/server/inventory/comparison'
import {
  compareTrunk,
  describeDrift,
  describeUncompared,
  type ChangedTerm,
  type Drift,
} from '../../../src/server/inventory/drift'
import { checkEcho, notOurs, standsElsewhere } from '../../../src/server/trunks/echo'
import { judgeMissing, type ListingAnswer, type Retirement } from '../../../src/server/retirement/retirement'
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

  it('compares what it adopts, except whether it is active yet', () => {
    const seen = decideAdoption(look([{ ...OURS, state: 'inactive', authUser: 'x' }], platform), {})
    expect(seen).toMatchObject({ kind: 'adopt', drift: { kind: 'changed', changes: [{ term: 'authUser' }] } })
    expect(decideAdoption(look([{ ...OURS, state: 'inactive' }], platform), {})).toMatchObject({
      kind: 'adopt',
      drift: { kind: 'same' },
    })
  })

  it.each<[string, GenesysTrunk[], Partial<LookUp>, boolean, string[]]>([
    [
      'several may be its own: a person decides',
      [aTrunk({ id: 'a' }), aTrunk({ id: 'b' })],
      {},
      true,
      ['Several trunks are equal to this request: a, b'],
    ],
    [
      'it is another request’s',
      [aTrunk()],
      { taken: ['trunk-1'] },
      false,
      ['It is registered for another trunk request, or was adopted.'],
    ],
    [
      'this request never wrote',
      [aTrunk()],
      { writeUnanswered: false },
      false,
      ['This request has no write without an answer, so the trunk was made by someone else.'],
    ],
  ])('says of a conflict: %s', (_name, found, change, ambiguous, evidence) => {
    const facts = { organization: 'Acme', evidence: ['Asked at noon'] }
    const seen = decideAdoption(look(found, change), facts)
    expect(seen).toMatchObject({
      kind: 'conflict',
      ambiguous,
      verdict: { code: 'conflict', evidence: ['Asked at noon', ...evidence] },
    })
  })

  it('says why it decides nothing', () => {
    expect(decideAdoption(look([], { complete: false }), {})).toEqual({
      kind: 'undecided',
      reason: 'the listing was not complete',
    })
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

  it('says which terms it leaves out when it is told to', () => {
    const silent = aTrunk({ authUser: null })
    expect(compareTrunk(BYOC, silent, ['authUser', 'realm'])).toEqual({ kind: 'same', untold: ['allowList'] })
    expect(compareTrunk(BYOC, aTrunk({ authUser: 'x' }), ['authUser'])).toEqual({ kind: 'same', untold })
  })

  it.each<[Drift, string]>([
    [{ kind: 'same', untold: [] }, 'The trunk in Genesys Cloud is as it was registered.'],
    [
      { kind: 'same', untold: ['state', 'realm'] },
      'The trunk is in Genesys Cloud, which does not tell the state, the digest realm.',
    ],
    [{ kind: 'missing' }, 'The trunk is not in Genesys Cloud any more.'],
  ])('is told in a sentence: %j', (drift, sentence) => {
    expect(describeDrift(drift)).toBe(sentence)
  })

  it('shows up to 60 characters of a value, and says how long it is', () => {
    const told = (found: string): string =>
      describeDrift({ kind: 'changed', changes: [{ term: 'realm', expected: 'r', found }], untold: [] })
    expect(told('x'.repeat(60))).toBe(`In Genesys Cloud, the digest realm is "${'x'.repeat(60)}" instead of "r".`)
    expect(told('x'.repeat(61))).toBe(
      `In Genesys Cloud, the digest realm is "${'x'.repeat(60)}…" (61 characters) instead of "r".`,
    )
  })

  it('names the password alone where everything else is told', () => {
    expect(describeUncompared([])).toMatch(
      /^Not compared, because Genesys Cloud does not tell them: the digest password\. /,
    )
  })

  it.each<[Drift, string, string]>([
    [{ kind: 'same', untold: ['realm'] }, '', 'the digest realm, the digest password'],
    [
      { kind: 'changed', changes: [{ term: 'realm', expected: 'r', found: 'secret' }], untold: ['state'] },
      'the digest realm is "[secret]" instead of "r"',
      'the state, the digest password',
    ],
  ])('is kept in words with the request: %j', (drift, difference, notCompared) => {
    const kept = comparisonOf(drift, ['secret'])
    expect(kept.drift).toBe(difference === '' ? '' : `In Genesys Cloud, ${difference}.`)
    expect(kept.notCompared).toContain(`does not tell them: ${notCompared}. `)
  })

  it('compares nothing with a trunk that is missing', () => {
    expect(comparisonOf({ kind: 'missing' })).toEqual({
      drift: 'The trunk is not in Genesys Cloud any more.',
      notCompared: '',
    })
  })

  it('shows as many differences as fit, however long the texts are', () => {
    const terms = ['name', 'sipUri', 'authUser', 'realm', 'callerName', 'callerAddress', 'description'] as const
    const inside = (changes: ChangedTerm[]): string =>
      describeDrift({ kind: 'changed', changes, untold: [] }).slice('In Genesys Cloud, '.length, -1)
    const lengths = fc.array(fc.nat({ max: 90 }), { minLength: 1, maxLength: terms.length })
    assertProperty(
      fc.property(lengths, (drawn) => {
        const changes = drawn.map((length, index) => {
          const text = 'y'.repeat(length)
          return { term: terms[index] ?? 'name', expected: text, found: text }
        })
        const parts = changes.map((change) => inside([change]))
        const texts = parts.map((_part, left) => {
          const shown = parts.slice(0, parts.length - left)
          return [...shown, ...(left === 0 ? [] : [`${String(left)} more differ`])].join('; ')
        })
        expect(inside(changes)).toBe(texts.find((text) => text.length <= 800))
      }),
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

  it('may say nothing of the name, and of whether it is active yet', () => {
    const told = { ...OURS, name: '', state: 'inactive' }
    expect(checkEcho(PLATFORM, told, {})).toMatchObject({ verdict: null, drift: { kind: 'same' } })
    expect(checkEcho(PLATFORM, { ...told, name: 'Berlin carrier' }, {}).drift.kind).toBe('same')
  })

  it('is empty where something was sent: that is a difference, and nothing is cut', () => {
    const seen = checkEcho(BYOC, aTrunk({ authUser: '' }), {})
    expect(seen).toMatchObject({ verdict: null, drift: { kind: 'changed' } })
  })

  it('is longer than what was sent, or as long: not cut', () => {
    expect(checkEcho(BYOC, aTrunk({ authUser: 'berlin-11' }), {}).verdict).toBeNull()
    expect(checkEcho(BYOC, aTrunk({ authUser: 'BERLIN-1' }), {}).verdict).toBeNull()
  })

  it('stands in another organization', () => {
    const seen = checkEcho(BYOC, aTrunk({ organizationId: OTHER_ORG }), { orgId: ORG, evidence: ['Sent at noon'] })
    expect(seen.verdict).toMatchObject({
      code: 'other_trunk_registered',
      evidence: ['Sent at noon', 'Registered as trunk-1'],
    })
    expect(seen.verdict?.message).toContain('(id trunk-1)')
    expect(seen.verdict?.message).toContain(`Organization: "${OTHER_ORG}".`)
    expect(standsElsewhere(aTrunk({ organizationId: ORG.toUpperCase() }), { orgId: ORG })).toBe(false)
    expect(standsElsewhere(aTrunk({ organizationId: ORG }), { orgId: ORG.toUpperCase() })).toBe(false)
    expect(standsElsewhere(aTrunk({ organizationId: OTHER_ORG }), {})).toBe(false)
    expect(standsElsewhere(aTrunk({ organizationId: null }), { orgId: ORG })).toBe(false)
  })

  it('has another name: it is another trunk, of which up to 80 characters are told', () => {
    const seen = (name: string): string => checkEcho(BYOC, aTrunk({ name }), {}).verdict?.message ?? ''
    expect(seen('z'.repeat(80))).toContain(`Trunk name: "${'z'.repeat(80)}".`)
    expect(seen('z'.repeat(81))).toContain(`Trunk name: "${'z'.repeat(80)}…".`)
  })

  it('is the trunk of another request', () => {
    const seen = notOurs(BYOC, aTrunk(), { evidence: ['Sent at noon'] })
    expect(seen).toMatchObject({
      code: 'other_trunk_registered',
      evidence: ['Sent at noon', 'Registered as trunk-1'],
    })
    expect(seen.message).toContain('Trunk ID: trunk-1 is the trunk of another trunk request.')
    expect(notOurs(BYOC, aTrunk(), {}).evidence).toEqual(['Registered as trunk-1'])
  })

  it('is cut in one field and another in the next: not only cut', () => {
    const cut = { sipUri: 'sip:trunk1@sbc1.' }
    expect(checkEcho(BYOC, aTrunk({ ...cut, authUser: 'mallory' }), {}).verdict).toBeNull()
    expect(checkEcho(BYOC, aTrunk({ ...cut, name: 'Somebody’s' }), {}).verdict?.code).toBe('other_trunk_registered')
  })
})

describe('a DELETE that finds nothing', () => {
  const listed = { kind: 'listed', ids: ['a'], complete: true } as const

  it.each<[string, ListingAnswer, Retirement]>([
    ['x', listed, { kind: 'retired', reason: 'the listing answers, and the trunk is not in it' }],
    ['a', listed, { kind: 'still_there', reason: 'the listing still has the trunk' }],
    ['x', { ...listed, complete: false }, { kind: 'ask_again', reason: 'the listing of trunks was not complete' }],
    ['a', { ...listed, complete: false }, { kind: 'still_there', reason: 'the listing still has the trunk' }],
    [
      'x',
      { kind: 'absent' },
      { kind: 'outcome_unknown', reason: 'Neither the trunk nor the listing of trunks is found.' },
    ],
    ['x', { kind: 'not_answered' }, { kind: 'ask_again', reason: 'the listing of trunks did not answer' }],
  ])('means of trunk %s, with %j: %j', (id, listing, judged) => {
    expect(judgeMissing(id, listing)).toEqual(judged)
  })
})
