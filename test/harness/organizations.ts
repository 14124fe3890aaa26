import type { Input, InputOrganization } from '../../sandbox/cli/input/schema'

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

/** One of a test's organizations, by its differences from a healthy organization of the contract `platform`. */
export interface Member {
  contract?: InputOrganization['contract']
  region?: string
  standIn?: InputOrganization['standIn']
  /** Name of the organization whose credential its record names; its own unless given. */
  holds?: string
  /** False when its record names no inbound site. */
  site?: false
}

/** An organization for each name under each contract: a test under a contract has one to itself. */
export function underEach(
  contracts: readonly { contract: InputOrganization['contract'] }[],
  names: readonly string[],
  member: Omit<Member, 'contract'> = {},
): Record<string, Member> {
  return Object.fromEntries(
    contracts.flatMap(({ contract }) =>
      names.map((name): [string, Member] => [`${contract}, ${name}`, { ...member, contract }]),
    ),
  )
}

/** The instance's records of the members, and their organizations in Genesys. */
export function castOf(members: Readonly<Record<string, Member>>): { records: Input; truth: Input } {
  const names = Object.keys(members)
  const idOf = (prefix: string, index: number): string => `${prefix}-2222-4333-8444-${String(index).padStart(12, '0')}`
  const credentials = names.map((name, index) => ({
    name,
    clientId: `client-${String(index)}`,
    clientSecret: `canary-secret-${String(index)}`,
  }))
  const organizations = Object.entries(members).map(([name, member], index): InputOrganization => {
    const { contract = 'platform', region = 'eu-central-1', standIn, site } = member
    return {
      name,
      orgId: idOf('22222222', index),
      region,
      contract,
      credential: name,
      ...(site === false ? {} : { inboundSiteId: idOf('88888888', index) }),
      ...(standIn === undefined ? {} : { standIn }),
    }
  })
  const recorded = organizations.map((each) => ({ ...each, credential: members[each.name]?.holds ?? each.name }))
  return {
    records: { credentials, organizations: recorded, requests: [] },
    truth: { credentials, organizations, requests: [] },
  }
}
