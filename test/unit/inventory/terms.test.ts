import { NO_TERMS, type TrunkTerms } from '../../../src/server/contracts/trunk-terms'
import { packTerms, sameTerms, unpackTerms, unpackWanted } from '../../../src/server/inventory/stored-terms'
import { trunkKey } from '../../../src/server/inventory/trunk-record'
import { withoutSecrets } from '../../../src/server/inventory/without-secrets'

const TERMS: TrunkTerms = {
  ...NO_TERMS,
  name: 'Berlin',
  allowList: ['203.0.113.1', '203.0.113.2'],
  enabled: false,
  realm: '',
}
const COLUMN = 16_000

describe('terms in their column', () => {
  it('are read back as they were', () => {
    expect(packTerms(TERMS)).toBe(
      '{"name":"Berlin","realm":"","allowList":["203.0.113.1","203.0.113.2"],"enabled":false}',
    )
    expect(unpackTerms(packTerms(TERMS))).toEqual(TERMS)
    expect(packTerms(NO_TERMS)).toBe('{}')
  })

  it.each<[string, string, TrunkTerms | null]>([
    ['nothing', '', null],
    ['something else', '[]', null],
    [
      'values of another kind',
      '{"name":7,"allowList":["a",7],"enabled":"yes","realm":{},"x":"y"}',
      { ...NO_TERMS, enabled: 'yes' as never },
    ],
    ['an empty list', '{"allowList":[]}', { ...NO_TERMS, allowList: [] }],
  ])('that hold %s', (_name, packed, terms) => {
    expect(unpackTerms(packed)).toEqual(terms)
  })

  it('fit: the longest are left out whole, until the rest does', () => {
    const fits = { ...NO_TERMS, name: 'n', description: 'd'.repeat(COLUMN - '{"name":"n","description":""}'.length) }
    expect(unpackTerms(packTerms(fits))).toEqual(fits)
    expect(unpackTerms(packTerms({ ...fits, name: 'nn' }))).toEqual({ ...NO_TERMS, name: 'nn' })
    const two = { ...NO_TERMS, name: 'n', realm: 'r'.repeat(9000), authUser: 'u'.repeat(9001) }
    expect(unpackTerms(packTerms(two))).toEqual({ ...NO_TERMS, name: 'n', realm: two.realm })
    const three = { ...two, sipUri: 's'.repeat(16_000) }
    expect(unpackTerms(packTerms(three))).toEqual({ ...NO_TERMS, name: 'n', realm: two.realm })
    expect(packTerms({ ...NO_TERMS, name: 'n'.repeat(COLUMN) })).toBe('{}')
  })

  it('are wanted with a name, and tell whether a site was wanted that nobody knows any more', () => {
    expect(unpackWanted('{"realm":"r"}', null)).toBeNull()
    expect(unpackWanted('', null)).toBeNull()
    const neverTold = ['authUser', 'realm', 'allowList']
    const named = { ...NO_TERMS, name: 'n' }
    expect(unpackWanted('{"name":"n"}', 'platform')).toEqual({ ...named, unknown: ['inboundSite'], neverTold })
    expect(unpackWanted('{"name":"n"}', 'byoc_registration')).toMatchObject({ unknown: [] })
    expect(unpackWanted('{"name":"n"}', null)).toEqual({ ...named, unknown: [], neverTold: [] })
    expect(unpackWanted('{"name":"n","inboundSite":"s"}', 'platform')).toMatchObject({ inboundSite: 's', unknown: [] })
  })

  it('tell what Genesys did not tell when the trunk was adopted, though it is compared with every other trunk', () => {
    expect(unpackWanted('{"name":"n","allowList":[]}', 'byoc_registration')).toMatchObject({ neverTold: ['realm'] })
    const whole = '{"name":"n","allowList":[],"realm":"","authUser":""}'
    expect(unpackWanted(whole, 'platform')).toMatchObject({ neverTold: [] })
  })

  it('are the same when they are stored as the same', () => {
    expect(sameTerms(TERMS, { ...TERMS })).toBe(true)
    expect(sameTerms(TERMS, { ...TERMS, realm: null })).toBe(false)
    expect(sameTerms(null, null)).toBe(true)
    expect([sameTerms(null, NO_TERMS), sameTerms(NO_TERMS, null)]).toEqual([false, false])
  })
})

it('a trunk has one key in its organization', () => {
  expect(trunkKey('org', 'id')).toBe('org:id')
})

it('no term keeps a secret, in a list neither, and everything else stays', () => {
  const told = { ...TERMS, id: 'x', description: 'by hush-hush', allowList: ['203.0.113.1', 'hush-hush'] }
  const clean = { ...told, description: 'by [secret]', allowList: ['203.0.113.1', '[secret]'] }
  expect(withoutSecrets(told, null, ['hush-hush'])).toEqual(clean)
  expect(withoutSecrets(told, TERMS, ['hush-hush'])).toEqual(clean)
})

it('a term that is as it was asked for is nothing that a server repeats', () => {
  const asked = { ...TERMS, description: 'by hush-hush', allowList: ['hush-hush'] }
  expect(withoutSecrets(asked, asked, ['hush-hush'])).toEqual(asked)
})
