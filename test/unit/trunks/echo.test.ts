import type { GenesysTrunk } from '../../../src/server/contracts/trunk'
import { NO_TERMS, type TrunkTerms } from '../../../src/server/contracts/trunk-terms'
import type { ExpectedTrunk } from '../../../src/server/contracts/expected-trunk'
import { compareTrunk } from '../../../src/server/inventory/drift'
import { checkEcho, cutValues } from '../../../src/server/trunks/echo'
import { aTrunk } from '../samples'

const SENT: ExpectedTrunk = {
  ...NO_TERMS,
  number: '',
  name: 'Berlin carrier',
  unknown: [],
  neverTold: [],
  realm: 'a.long.realm',
  callerName: 'Sales',
  callerAddress: '+49301234567',
  servers: ['sbc1.example.com', 'sbc2.example.com'],
  identifier: 'berlin-carrier',
}

const FULL = {
  realm: SENT.realm,
  callerName: SENT.callerName,
  callerAddress: SENT.callerAddress,
  servers: SENT.servers,
  identifier: SENT.identifier,
}

describe('a value that Genesys keeps cut short', () => {
  it.each<[string, Partial<GenesysTrunk>]>([
    ['Digest realm', { realm: 'a.long' }],
    ['Outbound caller name', { callerName: 'Sal' }],
    ['Outbound caller address', { callerAddress: '+4930' }],
    ['SIP URI', { servers: ['sbc1.example.com'] }],
    ['SIP URI', { identifier: 'berlin' }],
  ])('is told as that of the field %s', (label, kept) => {
    const seen = checkEcho(SENT, aTrunk({ ...FULL, sipUri: null, authUser: null, ...kept }), {}).verdict
    expect(seen?.code).toBe('payload_truncated')
    expect(seen?.message).toContain(`${label}: Genesys Cloud keeps `)
  })

  const cut = (kept: Partial<GenesysTrunk>, target: Partial<TrunkTerms>): string[] => {
    const told = aTrunk({ ...FULL, sipUri: null, authUser: null, ...kept })
    return cutValues(SENT, told, compareTrunk(SENT, told), { ...NO_TERMS, ...target })
  }

  it('is a value of the change, cut, and no other difference', () => {
    const both = { realm: 'a.long', callerName: 'Sal' }
    expect(cut(both, { realm: SENT.realm })).toEqual([
      'Digest realm: Genesys Cloud keeps 6 of 12 characters ("a.long").',
    ])
    expect(cut(both, {})).toEqual([])
    expect(cut({ realm: 'another.realm' }, { realm: SENT.realm })).toEqual([])
    expect(cut({}, { realm: SENT.realm })).toEqual([])
  })
})
