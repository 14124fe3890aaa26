import { inboundAddress } from '../../../src/server/fields/termination'
import { REGIONS } from '../../../src/server/genesys/regions'

/**
 * Witnesses: Resource Center, "Configure SIP routing for a BYOC Cloud trunk"; the certificate that
 * `meta-inb.byoc.mypurecloud.com` shows, in the calling guide of a messaging service.
 */
it('is the identifier, byoc and the domain of the region', () => {
  const region = REGIONS.find(({ id }) => id === 'us-east-1') ?? null
  expect(inboundAddress('Meta-Inb', region)).toBe('meta-inb.byoc.mypurecloud.com')
  expect([inboundAddress('', region), inboundAddress('bergen', null)]).toEqual(['', ''])
})

// Witness: a public project of a voice agent, whose table of domains has `genesys.cloud` in Mexico and `eusc-genesys.cloud`
// in the sovereign cloud. No document confirms or denies it.
it('is not made up where nobody published the domain', () => {
  const unknown = REGIONS.filter((region) => inboundAddress('bergen', region) === '')
  expect(unknown.map(({ id }) => id)).toEqual(['mx-central-1', 'eusc-de-east-1'])
})
