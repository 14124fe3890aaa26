import type { TrunkRecord } from '../../../src/server/inventory/trunk-record'
import { NO_TERMS } from '../../../src/server/contracts/trunk-terms'
import { PASSWORD_UNKNOWN, toldTrunk, uncomparedOf, whyNotAdopted } from '../../../src/server/adoption/foreign-trunk'

const READ = { ...NO_TERMS, name: 'Read', sipUri: 'sip:a@b', servers: ['s1', 's2'], state: 'active' }
const FOREIGN = {
  genesysId: 'i',
  state: 'foreign',
  source: '',
  fields: { trunkName: 'Typed' },
  lastRead: READ,
} as unknown as TrunkRecord

describe('a trunk as it was told', () => {
  it('is the one that was read last', () => {
    expect(toldTrunk(FOREIGN)).toEqual({ id: 'i', name: 'Read', servers: ['s1', 's2'], state: 'active' })
  })

  it('is told by its SIP URI where it has no list of servers', () => {
    expect(toldTrunk({ ...FOREIGN, lastRead: { ...READ, servers: null } }).servers).toEqual(['sip:a@b'])
    expect(toldTrunk({ ...FOREIGN, lastRead: { ...READ, servers: null, sipUri: null } }).servers).toEqual([])
  })

  it('is the typed one where none was read', () => {
    const typed = { id: 'i', name: 'Typed', servers: [], state: '' }
    expect(toldTrunk({ ...FOREIGN, lastRead: null })).toEqual(typed)
    expect(toldTrunk({ ...FOREIGN, lastRead: { ...NO_TERMS } })).toEqual(typed)
  })
})

describe('a trunk is adopted', () => {
  const FREE = { isElsewhere: false, heldBy: '', awaitedBy: '' }
  const ELSEWHERE =
    'It was read on another instance, or in another organization than the record names now: reconcile the organization, then try again.'
  const UNNAMED = 'Genesys Cloud did not tell its name: reconcile the organization, then try again.'
  const AWAITED = 'BTR2 asks for a trunk of this name and may have made it: adopt it when that request has ended.'

  it('where nobody has it', () => {
    expect(whyNotAdopted(FOREIGN, FREE)).toBeNull()
  })

  it.each<[Partial<TrunkRecord>, Partial<typeof FREE>, string]>([
    [{ state: 'retired' }, {}, 'It was retired here.'],
    [{ state: 'present', source: 'adopted' }, {}, 'It is adopted already.'],
    [{ state: 'present', source: 'registered' }, {}, 'It is known here already.'],
    [{ state: 'missing' }, {}, 'It is known here already.'],
    [{}, { isElsewhere: true, heldBy: 'BTR1' }, ELSEWHERE],
    [{}, { heldBy: 'BTR1', awaitedBy: 'BTR2' }, 'It is the trunk of BTR1.'],
    [{ lastRead: null }, { awaitedBy: 'BTR2' }, AWAITED],
    [{ lastRead: null }, {}, UNNAMED],
    [{ lastRead: { ...READ, name: null } }, {}, UNNAMED],
    [{ lastRead: { ...READ, name: '' } }, {}, UNNAMED],
  ])('not as %j, beside %j', (trunk, beside, reason) => {
    expect(whyNotAdopted({ ...FOREIGN, ...trunk }, { ...FREE, ...beside })).toBe(reason)
  })
})

it('of an adopted trunk that is not compared whole, the password is said to be unknown', () => {
  expect(PASSWORD_UNKNOWN).toMatch(/^Adopted: .* is not known here\. $/)
  expect(uncomparedOf({ source: 'adopted' }, 'Not told.')).toBe(`${PASSWORD_UNKNOWN}Not told.`)
  expect(uncomparedOf({ source: 'adopted' }, '')).toBe('')
  expect(uncomparedOf({ source: 'registered' }, 'Not told.')).toBe('Not told.')
})
