import type { Input, InputOrganization } from '../input/schema'
import { ACTS, type Act, type Case } from './case'

/** A case's act, in an organization that no other act touches. */
export interface Asked {
  of: Case
  act: Act
  organization: InputOrganization
}

/** Every act of every case, each in an organization of its own, whose place in the list tells its ids. */
export function organizationsOf(cases: readonly Case[]): Asked[] {
  const asked = cases.flatMap((of) => ACTS.filter((act) => of.expected[act] !== undefined).map((act) => ({ of, act })))
  return asked.map((each, index) => ({ ...each, organization: organizationFor(each, index + 1) }))
}

function organizationFor({ of, act }: Omit<Asked, 'organization'>, number: number): InputOrganization {
  const name = `${of.name}, ${of.contract}, ${act}`
  const orgId = guid(1, number)
  return {
    name,
    orgId: of.mistake === 'organization_id_malformed' ? orgId.replaceAll('-', '') : orgId,
    region: 'eu-central-1',
    contract: of.contract,
    credential: name,
    inboundSiteId: guid(2, number),
    // A trunk to be changed or retired was registered before its organization came into its state.
    ...(isLater(act) ? {} : { standIn: [...of.standIn] }),
  }
}

/** True for an act on a trunk that was registered while all was well. */
export function isLater(act: Act): boolean {
  return act === 'change' || act === 'retire'
}

/** The input that sets the acts up: each organization has its own credential, so that no act touches another. */
export function inputOf(asked: readonly Asked[]): Input {
  return {
    credentials: asked
      .filter(({ of }) => of.mistake !== 'credential_missing')
      .map(({ organization }, index) => ({
        name: organization.credential,
        clientId: guid(3, index + 1),
        clientSecret: `casebook-secret-${String(index + 1)}`,
      })),
    organizations: asked.map(({ organization }) => organization),
    requests: [],
  }
}

function guid(kind: number, number: number): string {
  return `${String(kind)}a5eb00c-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
}
