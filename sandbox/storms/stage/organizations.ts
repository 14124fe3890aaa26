import type { World } from '../../genesys/server'

/** The traits of an organization of the suite. */
export interface OrganizationKind {
  contract: 'byoc_registration' | 'platform'
  /** States of the local Genesys Cloud that last through the whole case. */
  states: ('duplicates_accepted' | 'reads_absent' | 'changes_absent')[]
  /** Name of the credential; two organizations may share one. */
  credential: string
}

/**
 * The organizations that a scenario chooses from. Genesys does not publish whether it accepts two trunks of one name,
 * so some organizations refuse the second and some accept it: there nothing but the app itself stands between a crash
 * and a duplicate.
 */
export const ORGANIZATION_KINDS = {
  byoc: { contract: 'byoc_registration', states: [], credential: 'one' },
  byoc_duplicates: { contract: 'byoc_registration', states: ['duplicates_accepted'], credential: 'shared' },
  byoc_shared: { contract: 'byoc_registration', states: ['duplicates_accepted'], credential: 'shared' },
  byoc_blind: { contract: 'byoc_registration', states: ['duplicates_accepted', 'reads_absent'], credential: 'two' },
  platform: { contract: 'platform', states: [], credential: 'three' },
  platform_duplicates: { contract: 'platform', states: ['duplicates_accepted'], credential: 'four' },
  byoc_fixed: { contract: 'byoc_registration', states: ['changes_absent'], credential: 'five' },
} as const satisfies Record<string, OrganizationKind>

export type KindName = keyof typeof ORGANIZATION_KINDS

export const KIND_NAMES = Object.keys(ORGANIZATION_KINDS) as KindName[]

export const REGION = 'mypurecloud.de'

/** The name under which the app keeps that region. */
export const REGION_ID = 'eu-central-1'

/** A region that none of them is in. */
export const OTHER_REGION = 'mypurecloud.com'

/** Organization ID (GUID) of a kind. */
export function orgIdOf(kind: KindName): string {
  return guid(KIND_NAMES.indexOf(kind) + 1)
}

/** Organization ID of another organization of the same customer, to which a kind's record may be pointed. */
export function otherOrgIdOf(kind: KindName): string {
  return guid(KIND_NAMES.indexOf(kind) + 201)
}

/** Id of the site for inbound calls. */
export function siteIdOf(kind: KindName): string {
  return guid(KIND_NAMES.indexOf(kind) + 101)
}

/** True when the organization shows no trunks to look-ups. */
export function isBlind(kind: KindName): boolean {
  const { states }: OrganizationKind = ORGANIZATION_KINDS[kind]
  return states.includes('reads_absent')
}

/** True when the organization has no call that changes a trunk. */
export function isFixed(kind: KindName): boolean {
  const { states }: OrganizationKind = ORGANIZATION_KINDS[kind]
  return states.includes('changes_absent')
}

/** Client id of a credential, and the secret it has when a case begins. */
export function clientOf(credential: string): { clientId: string; secret: string } {
  return { clientId: `client-${credential}`, secret: `example-${credential}` }
}

/** The cloud in which all kinds exist. */
export function world(): World {
  const credentials = [...new Set(KIND_NAMES.map((kind) => ORGANIZATION_KINDS[kind].credential))]
  return {
    credentials: credentials.map((name) => ({
      name,
      clientId: clientOf(name).clientId,
      clientSecret: clientOf(name).secret,
    })),
    // A client lives in the organization that is listed first.
    organizations: [orgIdOf, otherOrgIdOf].flatMap((idOf) => KIND_NAMES.map((kind) => organization(kind, idOf(kind)))),
  }
}

function organization(kind: KindName, orgId: string): World['organizations'][number] {
  const { contract, credential, states } = ORGANIZATION_KINDS[kind]
  return {
    name: kind,
    orgId,
    region: REGION,
    contract,
    credential,
    inboundSiteId: siteIdOf(kind),
    standIn: [...states],
  }
}

function guid(number: number): string {
  return `${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`
}
