import { mixesRoute } from '../../../src/server/proposals/check-change'
import { routeProblems, routeSiteOf } from '../../../src/server/routes/route-problems'
import type { Contract } from '../../../src/server/fields/contract'
import type { TrunkFields } from '../../../src/server/fields/registration-request'
import type { TrunkRecord } from '../../../src/server/inventory/trunk-record'
import type { TrunkRequestRecord } from '../../../src/server/requests/trunk-requests.store'
import { unaskedRequest } from '../../../src/server/orders/unasked-request'
import { someFields, wantedTerms } from '../inventory/a-trunk'

const MIXED = 'Outbound route: it is changed by a request of its own; ask for the other changes in another request.'

const TRUNK = { fields: someFields(), wanted: wantedTerms() } as TrunkRecord

function problemsOf(
  change: Partial<TrunkFields>,
  more: Partial<TrunkRequestRecord> = {},
  contract: Contract = 'platform',
): string[] {
  const changedFields = Object.keys(change) as TrunkRequestRecord['changedFields']
  const request = { ...unaskedRequest(someFields(change)), changedFields, ...more }
  return routeProblems(request, TRUNK, contract)
}

describe('a change that names the outbound route', () => {
  it.each<[string, Parameters<typeof mixesRoute>, string | null]>([
    ['alone is none of another kind', [['outboundRoute'], false], null],
    ['beside another field mixes two records', [['outboundRoute', 'realm'], false], MIXED],
    ['beside another field, which stands first, mixes two records', [['realm', 'outboundRoute'], false], MIXED],
    ['beside a password or the switch mixes two records', [['outboundRoute'], true], MIXED],
  ])('%s', (_what, given, problem) => {
    expect(mixesRoute(...given)).toBe(problem)
  })

  it('is free to be left out of a change of several fields, of the switch and of the password', () => {
    expect(mixesRoute(['realm', 'authUser'], true)).toBeNull()
    expect(mixesRoute([], true)).toBeNull()
  })

  it('has no problem when it is the only change', () => {
    expect(problemsOf({ outboundRoute: 'Carrier calls' })).toEqual([])
    expect(problemsOf({ outboundRoute: '' })).toEqual([])
  })

  it.each<[string, Partial<TrunkFields>, Partial<TrunkRequestRecord>]>([
    ['a digest password', { outboundRoute: 'Carrier calls' }, { hasPassword: true }],
    ['another field', { outboundRoute: 'Carrier calls', realm: 'new.example' }, {}],
    ['the switch', { outboundRoute: 'Carrier calls' }, { switchTo: 'off' }],
  ])('is told once to be asked for apart when it comes with %s', (_what, change, more) => {
    expect(problemsOf(change, more)).toEqual([MIXED])
  })

  it('needs no digest user: it brings no password', () => {
    const fields = someFields({ authUser: '', realm: '' })
    const request = {
      ...unaskedRequest({ ...fields, outboundRoute: 'Carrier calls' }),
      changedFields: ['outboundRoute' as const],
    }
    expect(routeProblems(request, { ...TRUNK, fields }, 'platform')).toEqual([])
  })

  it('is told the rule that its own name breaks, in a sentence with the field', () => {
    const [problem, ...others] = problemsOf({ outboundRoute: 'x'.repeat(500) })
    expect(problem).toMatch(/^Outbound route: it has 500 characters/)
    expect(others).toEqual([])
  })

  it('is told that the organization has none, under a contract without routes', () => {
    const [problem, ...others] = problemsOf({ outboundRoute: 'Carrier calls' }, {}, 'byoc_registration')
    expect(problem).toMatch(/^Outbound route: .* no outbound routes/)
    expect(others).toEqual([])
  })
})

describe('the site whose outbound routes are meant', () => {
  it.each<[string, string | null, string, string]>([
    ['is the one that this app wrote', 'written', 'typed', 'written'],
    ['is the one that was typed, where none was written', null, 'typed', 'typed'],
    ['is that of the organization, where the trunk names none', null, '', 'of the organization'],
    ['is that of the organization, where an empty one was written', '', 'typed', 'of the organization'],
  ])('%s', (_what, written, typed, site) => {
    const fields = someFields({ inboundSite: typed })
    const trunk = { fields, wanted: written === null ? null : wantedTerms({ inboundSite: written }) }
    expect(routeSiteOf(trunk, { inboundSite: 'of the organization' })).toBe(site)
  })
})
