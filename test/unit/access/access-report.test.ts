import { reportOf } from '../../../src/server/access/access-report'

it('a report of a diagnosis tells of the organization its sys_id, name and id, and of the walk everything', () => {
  const organization = { sysId: 's', name: 'Acme', orgId: 'o', credentialAlias: 'secret' }
  const walked = { checks: [], verdict: null, proposedContract: 'platform' } as const
  expect(reportOf(organization, { ...walked, checks: [] })).toEqual({
    organization: { sysId: 's', name: 'Acme', orgId: 'o' },
    checks: [],
    verdict: null,
    proposedContract: 'platform',
  })
})
