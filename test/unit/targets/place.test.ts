import type { GenesysTrunk } from '../../../src/server/contracts/trunk'
import { NO_TERMS } from '../../../src/server/contracts/trunk-terms'
import { checkEcho, notOurs } from '../../../src/server/trunks/echo'
import { describePlace, mayBeThere, NOWHERE, samePlace } from '../../../src/server/targets/place'
import { beginReconciliation, reportReconciliation } from '../../../src/server/reconciliation/reconciliation'
import { aTrunk, ORG, OTHER_ORG } from '../samples'

const HERE = { orgId: ORG, region: 'eu-central-1', contract: 'platform' }

describe('where a write went', () => {
  it('is nowhere, while none was sent', () => {
    expect(NOWHERE).toEqual({ orgId: '', region: '', contract: '' })
  })

  it.each([
    ['the same, in another case', { ...HERE, orgId: ORG.toUpperCase() }, true],
    ['another organization', { ...HERE, orgId: OTHER_ORG }, false],
    ['another region', { ...HERE, region: 'us-east-1' }, false],
    ['another contract', { ...HERE, contract: 'byoc_registration' }, false],
    ['not known: made before places were kept', NOWHERE, true],
  ])('%s', (_name, other, same) => {
    expect(samePlace(HERE, other)).toBe(same)
    expect(samePlace(other, HERE)).toBe(same)
  })

  it('matters where something is, or may be', () => {
    expect(mayBeThere({ genesysId: 'x', writeSent: 0 })).toBe(true)
    expect(mayBeThere({ genesysId: '', writeSent: 1 })).toBe(true)
    expect(mayBeThere({ genesysId: '', writeSent: 0 })).toBe(false)
  })

  it('is named whole', () => {
    expect(describePlace(HERE)).toBe(`organization ${ORG} (region eu-central-1, contract platform)`)
  })
})

describe('what an answer says of the trunk it made', () => {
  const asked = { ...NO_TERMS, number: 'BTR1', name: 'Trunk', unknown: [], neverTold: [] }
  const facts = { orgId: ORG }
  const told = (change: Partial<GenesysTrunk>): GenesysTrunk =>
    aTrunk({ name: 'Trunk', sipUri: null, authUser: null, ...change })

  it('another organization comes before everything else', () => {
    const found = checkEcho(asked, told({ organizationId: OTHER_ORG, name: 'Tr' }), facts).verdict
    expect(found?.code).toBe('other_trunk_registered')
    expect(found?.message).toContain(`may stand in organization ${OTHER_ORG}`)
  })

  it('its own organization, in whatever case, or none, is no mismatch', () => {
    expect(checkEcho(asked, told({ organizationId: ORG.toUpperCase(), name: 'Trunk' }), facts).verdict).toBeNull()
    expect(checkEcho(asked, told({ organizationId: null, name: 'Trunk' }), facts).verdict).toBeNull()
  })

  it('another name is another trunk; one cut short is not', () => {
    expect(checkEcho(asked, told({ name: 'Else' }), facts).verdict?.code).toBe('other_trunk_registered')
    expect(checkEcho(asked, told({ name: 'Tru' }), facts).verdict?.code).toBe('payload_truncated')
  })

  it('the trunk of another request is nobody else’s', () => {
    expect(notOurs(asked, told({ id: 'taken' }), facts).message).toContain(
      'taken is the trunk of another trunk request',
    )
  })
})

it('a report says how many trunks it did not compare', () => {
  const begun = beginReconciliation(1, false)
  expect(reportReconciliation(begun, 0)).not.toContain('not compared')
  expect(reportReconciliation(begun, 2)).toContain('2 not compared')
})
