import { changeProblems, newIdentifier } from '../../../src/server/proposals/check-change'
import { wantedChange } from '../../../src/server/proposals/wanted-change'
import type { Contract } from '../../../src/server/fields/contract'
import type { TrunkFields } from '../../../src/server/fields/registration-request'
import { aWish, someFields, wantedTerms } from '../inventory/a-trunk'

interface Case {
  of?: Partial<TrunkFields>
  change?: Partial<TrunkFields>
  switchTo?: string
  contract?: Contract
  withPassword?: boolean
}

function made({ of = {}, change = {}, switchTo = '', contract = 'platform' }: Case) {
  const asked = aWish(change, switchTo)
  return {
    asked,
    wanted: wantedChange({ fields: someFields(of), wanted: wantedTerms() }, asked, contract, ''),
    contract,
  }
}

function problemsOf(given: Case) {
  const { asked, wanted, contract } = made(given)
  return changeProblems(asked, wanted, contract, given.withPassword ?? false)
}

describe('the problems of a change', () => {
  it('are none where it is whole and valid', () => {
    expect(problemsOf({ change: { realm: 'new.example' } })).toEqual([])
    expect(problemsOf({ change: { realm: 'new.example' }, contract: 'byoc_registration' })).toEqual([])
  })

  it('name the field, and are no cut value', () => {
    const [problem, ...others] = problemsOf({ change: { allowList: 'nonsense' } })
    expect(problem).toMatchObject({ cut: false })
    expect(problem?.told).toMatch(/^Allow list: "nonsense": .*; .*\.$/)
    expect(others).toEqual([])
  })

  it('say when a value would be cut', () => {
    const [problem] = problemsOf({ change: { trunkName: 'x'.repeat(101) } })
    expect(problem).toMatchObject({ cut: true })
    expect(problem?.told).toMatch(/^Trunk name: it has 101 characters/)
  })

  it('leave out what the trunk broke before and the change does not touch', () => {
    expect(problemsOf({ of: { allowList: 'nonsense' }, change: { realm: 'new.example' } })).toEqual([])
  })

  it('name a field that the change sets to what it broke before', () => {
    const given = { of: { allowList: 'nonsense' }, change: { allowList: 'nonsense' } }
    expect(problemsOf(given)).toHaveLength(1)
  })

  it('name a field that the change does not touch, when it is broken by the change alone', () => {
    const [problem, ...others] = problemsOf({ change: { authUser: '' } })
    expect(problem?.told).toMatch(/^Digest realm: it belongs to a digest user/)
    expect(others).toEqual([])
  })

  it('name an outbound route that comes with another change, which is no cut value', () => {
    const [problem, ...others] = problemsOf({ change: { outboundRoute: 'Carrier calls', realm: 'new.example' } })
    expect(problem).toMatchObject({ cut: false })
    expect(problem?.told).toMatch(/^Outbound route: it is changed by a request of its own/)
    expect(others).toEqual([])
  })

  it('name a password that has no user', () => {
    const given: Case = { of: { realm: '' }, change: { authUser: '' } }
    expect(problemsOf(given)).toEqual([])
    const [problem] = problemsOf({ ...given, withPassword: true })
    expect(problem?.told).toMatch(/^Digest password: it belongs to a digest user/)
  })

  it.each(['on', 'off'])(
    'name the switch "%s" under a contract that has none, after those of the fields',
    (switchTo) => {
      const given: Case = { change: { allowList: 'nonsense' }, switchTo, contract: 'byoc_registration' }
      const [first, second, ...others] = problemsOf(given)
      expect(first?.told).toMatch(/^Allow list: /)
      expect(second).toMatchObject({ cut: false })
      expect(second?.told).toMatch(/^Switch: .*byoc_registration.* has no switch; leave it empty\.$/)
      expect(others).toEqual([])
      expect(problemsOf({ switchTo })).toEqual([])
    },
  )
})

describe('the identifier that a change gives', () => {
  const given = (change: Partial<TrunkFields>, contract: Contract = 'platform', of: Partial<TrunkFields> = {}) => {
    const { wanted } = made({ of, change, contract })
    return newIdentifier(wanted, contract)
  }

  it('is the new one, as typed', () => {
    expect(given({ terminationId: 'Frankfurt-1' })).toBe('Frankfurt-1')
    expect(given({ sipUri: 'sip:Frankfurt-2@sbc1.example.com' })).toBe('Frankfurt-2')
  })

  it('is none where it stays, in whatever case', () => {
    expect(given({ realm: 'new.example' })).toBe('')
    expect(given({ terminationId: 'TRUNK1' })).toBe('')
    expect(given({ terminationId: 'frankfurt-1' }, 'platform', { terminationId: 'FRANKFURT-1' })).toBe('')
  })

  it('is none under a contract whose trunks have none', () => {
    expect(given({ sipUri: 'sip:other@sbc1.example.com' }, 'byoc_registration')).toBe('')
  })
})
