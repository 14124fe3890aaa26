import type { Input } from '../../sandbox/cli/input/schema'

type Contract = Input['organizations'][number]['contract']

const SITE = '99999999-0000-4000-8000-000000000001'

/** Three organizations of a contract, each with a credential of its own. */
export function threeOf(contract: Contract): Input {
  const names = ['North', 'South', 'West']
  return {
    credentials: names.map((name) => ({ name, clientId: `client-${name}`, clientSecret: `example-${name}` })),
    organizations: names.map((name, index) => ({
      name,
      orgId: `0000000${String(index + 1)}-0000-4000-8000-000000000000`,
      region: 'eu-central-1',
      contract,
      credential: name,
      ...(contract === 'platform' ? { inboundSiteId: SITE } : {}),
    })),
    requests: [],
  }
}

/** `orgId` of one of them. */
export function orgIdOf(name: 'North' | 'South' | 'West'): string {
  const found = threeOf('platform').organizations.find((each) => each.name === name)
  if (found === undefined) throw new Error(`There is no organization ${name}`)
  return found.orgId
}
