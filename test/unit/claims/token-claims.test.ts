import fc from 'fast-check'
import { sign } from 'jsonwebtoken'
import { decodeToken } from '../../../src/server/claims/decoded-token'
import { checkToken, describeClaims, type TokenFinding } from '../../../src/server/claims/token-claims'
import { parseTokenOwner, proveOwner } from '../../../src/server/claims/token-owner'
import { assertProperty } from '../properties'
import { aJwt, NOW, ORG, OTHER_ORG } from '../samples'

const SCOPE = 'telephony:byoctrunk:edit'
const GOOD = { aud: ORG, org: ORG, orgs: [ORG], scope: SCOPE, iat: NOW / 1000, exp: NOW / 1000 + 3600 }

function check(token: string, change: Partial<Parameters<typeof checkToken>[0]> = {}): TokenFinding {
  return checkToken({ token, targetOrgId: ORG, scope: SCOPE, grantedScope: null, now: NOW, skewMs: 0, ...change })
}

function codeOf(finding: TokenFinding): string {
  return finding.kind === 'bad' ? finding.code : finding.kind
}

describe('reading a token', () => {
  it('reads what a signer wrote, whatever the characters', () => {
    assertProperty(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.array(fc.uuid()), (sub, orgs) => {
        const token = sign({ sub, orgs }, 'a secret of a test', { noTimestamp: true })
        expect(decodeToken(token)).toMatchObject({ kind: 'claims', claims: { subject: sub, organizations: orgs } })
      }),
    )
  })

  it('reads each claim in the forms that it takes', () => {
    expect(decodeToken(aJwt({ ...GOOD, aud: [ORG, 'x'], scope: `a ${SCOPE}`, client_id: 'c' }))).toEqual({
      kind: 'claims',
      claims: {
        organization: ORG,
        audience: [ORG, 'x'],
        organizations: [ORG],
        scopes: ['a', SCOPE],
        clientId: 'c',
        subject: null,
        issuedAt: NOW,
        expiresAt: NOW + 3_600_000,
      },
    })
    expect(decodeToken(aJwt({ scope: [SCOPE] }))).toMatchObject({ claims: { scopes: [SCOPE], organizations: null } })
  })

  it('reads parts that are padded', () => {
    for (const payload of ['{"a":1}', '{"a":12}', '{"a":123}']) {
      const padded = Buffer.from(payload).toString('base64')
      expect(decodeToken(`e30=.${padded}.x`)).toMatchObject({ kind: 'claims' })
    }
  })

  it.each(['', 'opaque', 'a.b', 'a.b.c.d'])('takes "%s" for opaque', (token) => {
    expect(decodeToken(token)).toEqual({ kind: 'opaque' })
  })

  it.each([
    '..',
    'a.b.c',
    'bm9wZQ.bm9wZQ.x',
    `${Buffer.from('[]').toString('base64url')}.e30.x`,
    'e30.e30a.x',
    'e30.eyJhIjoxfQ===.x',
    'e30.e=30.x',
    'e30.e3 0.x',
    'e30.gICA.x',
  ])('takes "%s" for a JWT that is none', (token) => {
    expect(decodeToken(token)).toEqual({ kind: 'unreadable' })
    expect(codeOf(check(token))).toBe('unexpected_response')
  })
})

describe('checking a token', () => {
  it.each<[string, object, string]>([
    ['all is well', {}, 'good'],
    ['ids in another case', { org: ORG.toUpperCase(), orgs: [ORG.toUpperCase()] }, 'good'],
    ['several audiences', { aud: [OTHER_ORG, ORG] }, 'opaque'],
    ['several organizations', { orgs: [OTHER_ORG, ORG] }, 'opaque'],
    ['this organization, named twice', { aud: [ORG, ORG.toUpperCase()], orgs: [ORG, ORG] }, 'good'],
    ['no orgs claim', { orgs: undefined }, 'good'],
    ['no scope claim: granted as asked for', { scope: undefined }, 'good'],
    ['no expiry', { exp: undefined }, 'good'],
    ['minted for another organization', { aud: OTHER_ORG }, 'token_for_other_organization'],
    ['of another organization', { org: OTHER_ORG, orgs: [OTHER_ORG] }, 'token_for_other_organization'],
    ['no organization linked', { orgs: [] }, 'organization_not_linked'],
    ['another organization linked', { orgs: [OTHER_ORG] }, 'organization_not_linked'],
    ['no scope', { scope: '' }, 'scope_not_granted'],
    ['another scope', { scope: 'telephony:byoctrunk:view' }, 'scope_not_granted'],
    ['a longer scope', { scope: `${SCOPE}:all` }, 'scope_not_granted'],
    ['expired', { exp: NOW / 1000 }, 'token_expired'],
    ['organizations as entities', { orgs: [{ id: ORG, name: 'Ours' }] }, 'good'],
    ['organizations in one text', { orgs: `${OTHER_ORG} ${ORG}` }, 'opaque'],
    ['an organization as an entity', { org: { id: ORG } }, 'good'],
    [
      'organizations in a form nobody knows, for another one',
      { orgs: [1], org: OTHER_ORG },
      'token_for_other_organization',
    ],
    ['organizations in a form nobody knows, alone', { orgs: [1], org: undefined, aud: undefined }, 'opaque'],
    ['entities without the target', { orgs: [{ id: OTHER_ORG }] }, 'organization_not_linked'],
    ["meant for the API's address", { aud: 'https://api.mypurecloud.de' }, 'good'],
    ['meant for the client itself', { aud: 'c-1', client_id: 'c-1' }, 'good'],
    [
      'meant for an address and another organization',
      { aud: ['urn:genesys', OTHER_ORG] },
      'token_for_other_organization',
    ],
    ['nothing but an address', { aud: 'https://api.mypurecloud.de', org: undefined, orgs: undefined }, 'opaque'],
    ['no claim names an organization', { aud: undefined, org: undefined, orgs: undefined }, 'opaque'],
    // Two causes at once: what a person must fix comes before what heals itself.
    ['other organization, no scope, expired', { org: OTHER_ORG, scope: '', exp: 1 }, 'token_for_other_organization'],
    ['not linked, no scope', { orgs: [], scope: '' }, 'organization_not_linked'],
    ['no scope, expired', { scope: '', exp: 1 }, 'scope_not_granted'],
  ])('%s', (_name, claims, code) => {
    expect(codeOf(check(aJwt({ ...GOOD, ...claims })))).toBe(code)
  })

  it.each<[string, object, boolean]>([
    ['by its audience', { org: undefined, orgs: [OTHER_ORG, ORG] }, true],
    ['by its organization', { aud: undefined, orgs: [OTHER_ORG, ORG] }, true],
    ['not by a list alone', { aud: undefined, org: undefined, orgs: [OTHER_ORG, ORG] }, false],
    ['not by one of several audiences', { aud: [ORG, OTHER_ORG] }, false],
  ])('of several organizations, it is told which one it is meant for: %s', (_name, claims, meantFor) => {
    expect(check(aJwt({ ...GOOD, ...claims }))).toMatchObject({ kind: 'opaque', meantFor })
  })

  const ALL = {
    org: ORG,
    aud: [ORG, OTHER_ORG],
    orgs: [ORG, OTHER_ORG],
    scope: `a ${SCOPE}`,
    iat: 1,
    exp: NOW / 1000 + 60,
  }

  it.each<[string, object, string[]]>([
    [
      'all of them',
      ALL,
      [
        `Token claim org: ${ORG}`,
        `Token claim aud: ${ORG}, ${OTHER_ORG}`,
        `Token claim orgs: ${ORG}, ${OTHER_ORG}`,
        `Token claim scope: a ${SCOPE}`,
        'Token issued at: 1970-01-01T00:00:01.000Z',
        'Token expires at: 2026-01-15T12:01:00.000Z',
        'The token names several organizations.',
      ],
    ],
    ['an organization alone', { org: ORG }, [`Token claim org: ${ORG}`]],
    ['an audience alone', { aud: ORG }, [`Token claim aud: ${ORG}`]],
    ['organizations alone', { orgs: [ORG] }, [`Token claim orgs: ${ORG}`]],
    ['no organization', { orgs: [] }, ['Token claim orgs: empty']],
    [
      'a time beyond any date',
      { org: ORG, exp: 8.64e12 + 1 },
      [`Token claim org: ${ORG}`, 'Token expires at: 8640000000001000'],
    ],
    [
      'the last time that is a date',
      { org: ORG, exp: 8.64e12 },
      [`Token claim org: ${ORG}`, 'Token expires at: +275760-09-13T00:00:00.000Z'],
    ],
    ['none', { sub: 'x' }, ['The token names no organization.']],
  ])('gives the claims as evidence: %s', (_name, claims, evidence) => {
    expect(check(aJwt(claims)).evidence).toEqual(evidence)
  })

  it('tells of an empty claim that it is empty', () => {
    const decoded = decodeToken(aJwt({ orgs: [], scope: '' }))
    const claims = decoded.kind === 'claims' ? describeClaims(decoded.claims) : []
    expect(claims).toEqual(['Token claim orgs: empty', 'Token claim scope: empty'])
  })

  it.each<[string, object, Partial<Parameters<typeof checkToken>[0]>, string[]]>([
    ['granted others', {}, { grantedScope: 'a  b' }, ['Scope granted by the token answer: a b']],
    ['granted none', {}, { grantedScope: '' }, ['Scope granted by the token answer: none']],
    ['claimed others', { scope: 'a,b' }, {}, ['Token claim scope: a b']],
    ['claimed none', { scope: '' }, {}, ['Token claim scope: empty']],
    ['claimed in a list that nobody can read', { scope: [7] }, {}, ['Token claim scope: empty']],
    [
      'neither granted nor claimed',
      { scope: 'a' },
      { grantedScope: 'b' },
      ['Scope granted by the token answer: b', 'Token claim scope: a'],
    ],
  ])('says which scope was asked for, and what was given instead: %s', (_name, claims, change, evidence) => {
    expect(check(aJwt({ ...GOOD, ...claims }), change).evidence).toEqual([`Scope asked for: ${SCOPE}`, ...evidence])
  })

  it('says by which clocks a token is over', () => {
    const token = aJwt({ ...GOOD, exp: NOW / 1000 + 600 })
    expect(check(token, { skewMs: 900_000 }).evidence).toEqual([
      'Token expires at: 2026-01-15T12:10:00.000Z',
      "Genesys' clock: 2026-01-15T12:15:00.000Z",
      "Instance's clock: 2026-01-15T12:00:00.000Z",
    ])
    // A token that is over by the instance's own clock, to the moment, is over whatever the clocks say.
    expect(check(aJwt({ ...GOOD, exp: NOW / 1000 }), { skewMs: 5000 })).toMatchObject({
      clockDifferenceMs: null,
      evidence: ['Token expires at: 2026-01-15T12:00:00.000Z', "Genesys' clock: 2026-01-15T12:00:05.000Z"],
    })
  })

  it('names the other organization, where one is named', () => {
    expect(check(aJwt({ ...GOOD, aud: [OTHER_ORG, 'x'] }))).toMatchObject({ otherOrgId: OTHER_ORG })
    expect(check(aJwt({ ...GOOD, org: OTHER_ORG }))).toMatchObject({ otherOrgId: OTHER_ORG })
    expect(check(aJwt({ ...GOOD, org: { id: OTHER_ORG } }))).toMatchObject({ otherOrgId: OTHER_ORG })
  })

  it.each<[string, string, string | null]>([
    ['looks like a JWT and is none', 'a.b.c', SCOPE],
    ['carries no claims', 'opaque', SCOPE],
    ['is of a contract without claims', aJwt(GOOD), null],
  ])('says why nothing is read in a token that %s', (_name, token, scope) => {
    const said = {
      'a.b.c': 'The token looks like a JWT, but its parts are not JSON.',
      opaque: 'The token carries no readable claims.',
    }[token]
    expect(check(token, { scope })).toMatchObject({
      evidence: [said ?? 'On this contract a token says nothing of itself.'],
    })
    expect(check(token, { scope })).not.toMatchObject({ meantFor: true })
  })

  it('counts no word of a scope or of an audience that is not there', () => {
    expect(decodeToken(aJwt({ scope: ' a,, b ', aud: ` ${ORG}  x` }))).toMatchObject({
      claims: { scopes: ['a', 'b'], audience: [ORG, 'x'] },
    })
    // An address begins with its scheme: an id with a colon in it is none.
    expect(decodeToken(aJwt({ aud: ['urn:x', '1urn:x'] }))).toMatchObject({ claims: { audience: ['1urn:x'] } })
    expect(check(aJwt({ ...GOOD, scope: [] }))).toMatchObject({
      evidence: [expect.anything(), 'Token claim scope: empty'],
    })
    // The client itself is no organization.
    expect(decodeToken(aJwt({ aud: ['c-1'], azp: 'c-1' }))).toMatchObject({ claims: { audience: null } })
  })

  it('believes the answer’s scope as well as the claims', () => {
    expect(codeOf(check(aJwt(GOOD), { grantedScope: SCOPE }))).toBe('good')
    expect(codeOf(check(aJwt(GOOD), { grantedScope: 'other' }))).toBe('scope_not_granted')
    expect(codeOf(check('opaque', { grantedScope: '' }))).toBe('scope_not_granted')
    expect(codeOf(check('opaque'))).toBe('opaque')
  })

  it('goes by Genesys’ clock, and says when the difference is the cause', () => {
    const token = aJwt({ ...GOOD, exp: NOW / 1000 + 600 })
    expect(codeOf(check(token, { skewMs: 599_000 }))).toBe('good')
    const late = check(token, { skewMs: 900_000 })
    expect(late).toMatchObject({ code: 'token_expired', clockDifferenceMs: 900_000 })
    expect(late.evidence).toContain("Instance's clock: 2026-01-15T12:00:00.000Z")
    // An instance that is ahead must not take a live token for an expired one.
    expect(codeOf(check(token, { now: NOW + 7_200_000, skewMs: -7_200_000 }))).toBe('good')
    expect(check(aJwt({ ...GOOD, exp: NOW / 1000 - 5 }))).toMatchObject({ clockDifferenceMs: null })
  })

  it('reads nothing into a token of the platform contract', () => {
    expect(codeOf(check(aJwt({ org: OTHER_ORG }), { scope: null }))).toBe('opaque')
    expect(codeOf(check('a.b.c', { scope: null }))).toBe('opaque')
  })

  it('shows claims, never the token', () => {
    assertProperty(
      fc.property(fc.constantFrom({}, { orgs: [] }, { scope: '' }, { exp: 1 }, { org: OTHER_ORG }), (claims) => {
        const token = aJwt({ ...GOOD, ...claims })
        const text = JSON.stringify(check(token))
        expect(token.split('.').filter((part) => text.includes(part))).toEqual([])
      }),
    )
  })

  it('is good only for the organization that every claim names', () => {
    assertProperty(
      fc.property(
        fc.constantFrom(ORG, OTHER_ORG),
        fc.constantFrom(ORG, OTHER_ORG),
        fc.subarray([ORG, OTHER_ORG]),
        (aud, org, orgs) => {
          const good = check(aJwt({ ...GOOD, aud, org, orgs })).kind === 'good'
          expect(good).toBe(aud === ORG && org === ORG && orgs.includes(ORG) && orgs.length === 1)
        },
      ),
    )
  })

  it('answers any text', () => {
    assertProperty(
      fc.property(fc.string({ unit: 'binary' }), (token) => {
        expect(['good', 'bad', 'opaque']).toContain(check(token).kind)
      }),
    )
  })
})

describe('whose token it is, by Genesys', () => {
  const me = {
    organization: { id: ORG, name: 'Acme' },
    homeOrganization: { id: OTHER_ORG },
    OAuthClient: { id: 'c-1' },
  }

  it('reads tokens/me', () => {
    expect(parseTokenOwner(JSON.stringify(me))).toEqual({
      organizationId: ORG,
      organizationName: 'Acme',
      homeOrganizationId: OTHER_ORG,
      clientId: 'c-1',
    })
    expect(['', '{}', '{"organization":{}}', '<html>'].map(parseTokenOwner)).toEqual([null, null, null, null])
  })

  it('proves an opaque token', () => {
    const owner = parseTokenOwner(JSON.stringify(me))
    const evidence = [`Genesys Cloud says the token is of organization ${ORG} (Acme).`]
    expect(proveOwner(owner, ORG.toUpperCase(), NOW)).toEqual({ kind: 'good', evidence, expiresAt: NOW })
    expect(proveOwner(owner, OTHER_ORG, NOW)).toEqual({
      kind: 'bad',
      code: 'token_for_other_organization',
      evidence,
      otherOrgId: ORG,
      clockDifferenceMs: null,
    })
    const nameless = parseTokenOwner(JSON.stringify({ organization: { id: ORG } }))
    expect(nameless).toMatchObject({ organizationName: null, homeOrganizationId: null, clientId: null })
    expect(proveOwner(nameless, ORG, null).evidence).toEqual([
      `Genesys Cloud says the token is of organization ${ORG}.`,
    ])
    expect(proveOwner(null, ORG, null)).toEqual({
      kind: 'opaque',
      evidence: ['Genesys Cloud does not say which organization the token is of.'],
      expiresAt: null,
      meantFor: false,
    })
  })
})
