import { instanceName } from '../servicenow'
import { findRegion, parseOrganizationId } from '../genesys'
import { verdict, type Verdict, type VerdictFacts } from '../verdicts'
import { describePlace, factsOf, mayBeThere, samePlace, type Place } from '../targets'
import { type OrganizationRecord } from '../organizations'

/** The place that calls for an organization go to by its record as it is now. */
export function placeOf({ orgId, region, contract }: Pick<OrganizationRecord, keyof Place>): Place {
  const id = parseOrganizationId(orgId)
  return { orgId: id.ok ? id.value : orgId, region: findRegion(region)?.id ?? region, contract }
}

/** A registration or a trunk, as far as its whereabouts matter. */
export interface Located extends Place {
  instance: string
  genesysId: string
  writeSent: number
}

/**
 * The verdict that forbids calls for a registration or a trunk, or null: another instance made it, or its trunk is at a
 * place that the organization's record does not point to any more. A call would reach another trunk, or report
 * that the right one is gone. `about`: words for the verdict.
 */
export function elsewhere(
  registration: Located,
  organization: OrganizationRecord,
  about: Pick<VerdictFacts, 'madeWhat' | 'operation'> = {},
): Verdict | null {
  const madeOn = registration.instance
  if (isOfAnotherInstance(madeOn)) {
    return verdict('instance_changed', { ...factsOf(organization), ...about, instance: instanceName(), madeOn })
  }
  if (!mayBeThere(registration) || samePlace(registration, placeOf(organization))) return null
  const { genesysId } = registration
  return verdict('organization_changed', {
    ...factsOf(organization),
    ...about,
    writtenTo: describePlace(registration),
    pointsTo: describePlace(placeOf(organization)),
    genesysId: genesysId === '' ? undefined : genesysId,
  })
}

/** True when two readings of an organization's record have the same place and the same credential. */
export function isSameIdentity(one: OrganizationRecord, other: OrganizationRecord): boolean {
  const [here, there] = [placeOf(one), placeOf(other)]
  const same = here.orgId === there.orgId && here.region === there.region && here.contract === there.contract
  return same && one.credentialAlias === other.credentialAlias
}

/** The place and the instance of registrations that can be compared with the trunks of an organization. */
export function near(organization: OrganizationRecord): Place & { instance: string } {
  return { ...placeOf(organization), instance: instanceName() }
}

/**
 * True when the name is that of another instance. Records without a name, made before names were kept, count as made
 * here.
 */
export function isOfAnotherInstance(madeOn: string): boolean {
  return madeOn !== '' && madeOn !== instanceName()
}
