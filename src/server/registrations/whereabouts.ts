import { instanceName } from '../servicenow'
import { findRegion, parseOrganizationId } from '../genesys'
import { verdict, type Verdict } from '../verdicts'
import { describePlace, factsOf, mayBeThere, samePlace, type OrganizationRecord, type Place } from '../organizations'
import type { RegistrationRecord } from './registrations.store'

/** Where calls for an organization go by its record as it is now. */
export function placeOf({ orgId, region, contract }: Pick<OrganizationRecord, keyof Place>): Place {
  const id = parseOrganizationId(orgId)
  return { orgId: id.ok ? id.value : orgId, region: findRegion(region)?.id ?? region, contract }
}

/**
 * Why nothing may be called for a registration by the organization's record as it is now, or null: another instance made
 * it, or what it has in Genesys stands where the record doesn't point any more. A call would reach another trunk, or say
 * of the right one that it is gone.
 */
export function elsewhere(registration: RegistrationRecord, organization: OrganizationRecord): Verdict | null {
  const madeOn = registration.instance
  if (isOfAnotherInstance(madeOn)) {
    return verdict('instance_changed', { ...factsOf(organization), instance: instanceName(), madeOn })
  }
  if (!mayBeThere(registration) || samePlace(registration, placeOf(organization))) return null
  const { genesysId } = registration
  return verdict('organization_changed', {
    ...factsOf(organization),
    writtenTo: describePlace(registration),
    pointsTo: describePlace(placeOf(organization)),
    genesysId: genesysId === '' ? undefined : genesysId,
  })
}

/** Whether two readings of an organization's record go to the same place with the same credential. */
export function isSameIdentity(one: OrganizationRecord, other: OrganizationRecord): boolean {
  const [here, there] = [placeOf(one), placeOf(other)]
  const same = here.orgId === there.orgId && here.region === there.region && here.contract === there.contract
  return same && one.credentialAlias === other.credentialAlias
}

/** Where registrations must be from, and written to, to be compared with what an organization answers. */
export function near(organization: OrganizationRecord): Place & { instance: string } {
  return { ...placeOf(organization), instance: instanceName() }
}

/** Whether an instance of that name is not this one. What was made before names were kept counts as made here. */
export function isOfAnotherInstance(madeOn: string): boolean {
  return madeOn !== '' && madeOn !== instanceName()
}
