import { termsAfter, wantedChange } from '../../../src/server/proposals/wanted-change'
import { NO_TERMS } from '../../../src/server/contracts/trunk-terms'
import { aWish, someFields, wantedTerms } from '../inventory/a-trunk'
import { CONTRACTS } from '../../../src/server/fields/contract'

const TRUNK = { fields: someFields(), wanted: wantedTerms() }

describe.each(CONTRACTS)('the change that a wish makes of a trunk under %s', (contract) => {
  it('takes the fields that it names and leaves every other one', () => {
    const change = wantedChange(TRUNK, aWish({ realm: 'new.example' }), contract, '')
    expect(change.fields).toEqual({ ...TRUNK.fields, realm: 'new.example' })
    expect(change.from).toEqual({ ...TRUNK.fields, number: '', authPassword: '' })
    expect(change.to).toEqual({ ...TRUNK.fields, realm: 'new.example', number: '', authPassword: '' })
    expect(change.target).toEqual({ ...NO_TERMS, realm: 'new.example' })
    expect(TRUNK.fields).toEqual(someFields())
  })

  it('has no digest password among its fields, which is kept elsewhere', () => {
    const { fields } = aWish({})
    const asked = {
      fields: { ...fields, authPassword: 'hunter22' },
      changedFields: ['authPassword' as const],
      switchTo: '',
    }
    const change = wantedChange(TRUNK, asked, contract, '')
    expect(change.fields).toEqual(TRUNK.fields)
    expect(change.target).toEqual(NO_TERMS)
  })

  it('empties a term that the new fields do not ask for', () => {
    const trunk = { ...TRUNK, fields: someFields({ callerName: 'Acme', allowList: '203.0.113.0/28' }) }
    expect(wantedChange(trunk, aWish({ callerName: '' }), contract, '').target).toEqual({ ...NO_TERMS, callerName: '' })
    expect(wantedChange(trunk, aWish({ allowList: '' }), contract, '').target).toEqual({ ...NO_TERMS, allowList: [] })
  })

  it.each([
    ['on', true],
    ['off', false],
    ['', null],
  ])('with the switch "%s" targets %s', (switchTo, enabled) => {
    const change = wantedChange(TRUNK, aWish({}, switchTo), contract, '')
    expect(change).toMatchObject({ enabled, target: { ...NO_TERMS, enabled } })
  })
})

it('empties a list that can not be made of the new fields', () => {
  const { target } = wantedChange(TRUNK, aWish({ sipUri: '' }), 'platform', '')
  expect(target).toMatchObject({ servers: [], transport: '', identifier: '' })
})

describe('the inbound site of a change', () => {
  const sites = (fields: string, wanted: string | null, to: string | null, standard = 'site-of-organization') => {
    const trunk = {
      fields: someFields({ inboundSite: fields }),
      wanted: wanted === null ? null : wantedTerms({ inboundSite: wanted }),
    }
    const asked = aWish(to === null ? {} : { inboundSite: to })
    const { fromSite, toSite, target } = wantedChange(trunk, asked, 'platform', standard)
    return { fromSite, toSite, target: target.inboundSite }
  }

  it.each<[string, Parameters<typeof sites>, ReturnType<typeof sites>]>([
    ['stays when it is not named', ['a', 'b', null], { fromSite: 'b', toSite: 'b', target: null }],
    ['is the one typed before where none was written', ['a', null, 'c'], { fromSite: 'a', toSite: 'c', target: 'c' }],
    ['becomes the one named', ['', 'b', 'c'], { fromSite: 'b', toSite: 'c', target: 'c' }],
    [
      'becomes the organization’s own where it is emptied',
      ['b', 'b', ''],
      { fromSite: 'b', toSite: 'site-of-organization', target: 'site-of-organization' },
    ],
    ['is emptied where the organization has none', ['b', 'b', '', ''], { fromSite: 'b', toSite: '', target: '' }],
  ])('%s', (_what, given, expected) => {
    expect(sites(...given)).toEqual(expected)
  })
})

describe('the terms that a trunk is compared with once a change is made', () => {
  const told = { ...NO_TERMS, name: 'told', realm: 'told' }
  const change = { target: { ...NO_TERMS, realm: 'new', allowList: [] }, fields: someFields({ trunkName: 'typed' }) }

  it('are those written before, with the changed ones', () => {
    const wanted = wantedTerms({
      authUser: 'berlin-1',
      realm: null,
      unknown: ['inboundSite'],
      neverTold: ['realm', 'inboundSite'],
    })
    const after = {
      ...NO_TERMS,
      name: 'Berlin carrier',
      authUser: 'berlin-1',
      realm: 'new',
      allowList: [],
      unknown: [],
      neverTold: ['inboundSite'],
    }
    expect(termsAfter({ wanted }, change, told)).toEqual(after)
  })

  it('are those that Genesys tells where none are known to be written', () => {
    expect(termsAfter({ wanted: null }, change, told)).toEqual({
      ...NO_TERMS,
      name: 'told',
      realm: 'new',
      allowList: [],
      unknown: [],
      neverTold: [],
    })
  })

  it('have the name that was typed where Genesys tells none', () => {
    expect(termsAfter({ wanted: null }, change, NO_TERMS).name).toBe('typed')
  })
})
