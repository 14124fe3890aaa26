import type { Input, InputOrganization } from '../../../sandbox/cli/input/schema'

export const OSLO = '11111111-2222-4333-8444-000000000001'
export const LIMA = '11111111-2222-4333-8444-000000000002'
export const BERLIN = '11111111-2222-4333-8444-000000000003'

export const OSLO_SITE = '99999999-2222-4333-8444-000000000001'
export const LIMA_SITE = '99999999-2222-4333-8444-000000000002'

/** Secrets that no record, log or journal may show. */
export const SECRETS = ['canary-oslo-secret', 'canary-lima-secret', 'canary-berlin-secret']

/** Oslo and Lima speak `platform`, each with a client of its own; Berlin speaks `byoc_registration`. */
export const INPUT: Input = {
  credentials: [
    { name: 'Oslo', clientId: 'client-oslo', clientSecret: 'canary-oslo-secret' },
    { name: 'Lima', clientId: 'client-lima', clientSecret: 'canary-lima-secret' },
    { name: 'Berlin', clientId: 'client-berlin', clientSecret: 'canary-berlin-secret' },
  ],
  organizations: [
    platform('Oslo', OSLO, OSLO_SITE, 'eu-central-1'),
    platform('Lima', LIMA, LIMA_SITE, 'eu-central-1'),
    { name: 'Berlin', orgId: BERLIN, region: 'sa-east-1', contract: 'byoc_registration', credential: 'Berlin' },
  ],
  requests: [],
}

function platform(name: string, orgId: string, inboundSiteId: string, region: string): InputOrganization {
  return { name, orgId, region, contract: 'platform', credential: name, inboundSiteId }
}

/** The input with something changed about one organization. */
export function withOrganization(name: string, change: Partial<InputOrganization>): Input {
  const organizations = INPUT.organizations.map((each) => (each.name === name ? { ...each, ...change } : each))
  return { ...INPUT, organizations }
}
