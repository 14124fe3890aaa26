import type { Input } from '../../../sandbox/cli/input/schema'

/** A small input file: two organizations share a credential, one request each. */
export function aWorld(): Input {
  return {
    credentials: [{ name: 'Shared', clientId: 'client-1', clientSecret: 'example-secret' }],
    organizations: [
      {
        name: 'North',
        orgId: '11111111-aaaa-4aaa-8aaa-111111111111',
        region: 'us-east-1',
        contract: 'byoc_registration',
        credential: 'Shared',
      },
      {
        name: 'South',
        orgId: '22222222-bbbb-4bbb-8bbb-222222222222',
        region: 'eu-central-1',
        contract: 'byoc_registration',
        credential: 'Shared',
      },
    ],
    requests: [
      { organization: 'North', trunkName: 'N1', sipUri: 'sip:n1@sbc.example.com', authUser: 'n1' },
      { organization: 'South', trunkName: 'S1', sipUri: 'sip:s1@sbc.example.com', authUser: 's1' },
    ],
  }
}
