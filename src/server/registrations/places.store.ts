import { countRows } from '../servicenow'
import type { Place } from '../organizations'
import { registrationsOf, type RegistrationRecord } from './registrations.store'

const TABLE = 'x_gcx_byoc_registration'

/**
 * Registered registrations of an organization that a reconciliation which began at `since` has not seen, as far as they
 * were made on this instance and written to where the organization's record points.
 */
export function unseenRegistrations(
  organization: string,
  here: Place & { instance: string },
  since: number,
  limit: number,
): RegistrationRecord[] {
  const record = new GlideRecord(TABLE)
  record.addQuery('organization', organization)
  record.addQuery('state', 'registered')
  record.addQuery('seen_in_genesys', '<', String(since))
  record.addEncodedQuery(nearTo(here))
  record.setLimit(limit)
  return registrationsOf(record)
}

/** Condition of what was made on this instance and written there, or before that was kept. */
function nearTo({ instance, orgId, region, contract }: Place & { instance: string }): string {
  const columns = { instance, org_id: orgId, region, contract }
  return Object.entries(columns)
    .map(([column, value]) => `${column}=${value}^OR${column}ISEMPTY`)
    .join('^')
}

/** How many registered registrations of an organization were made on another instance or stand elsewhere. */
export function countElsewhere(organization: string, here: Place & { instance: string }): number {
  const registered = registeredOf(organization)
  const near = registeredOf(organization)
  near.addEncodedQuery(nearTo(here))
  return countRows(registered) - countRows(near)
}

function registeredOf(organization: string): GlideAggregate {
  const count = new GlideAggregate(TABLE)
  count.addQuery('organization', organization)
  count.addQuery('state', 'registered')
  return count
}

/** How many registrations of an organization have, or may have, a trunk in Genesys. */
export function countWithTrunk(organization: string): number {
  const count = new GlideAggregate(TABLE)
  count.addQuery('organization', organization)
  count.addQuery('state', '!=', 'retired')
  count.addEncodedQuery(MAY_BE_THERE)
  return countRows(count)
}

const MAY_BE_THERE = 'genesys_idISNOTEMPTY^ORwrite_sent>0'

/** Gives registrations of an organization that were made before places were kept the place that holds until now. */
export function keepPlace(organization: string, before: Place): void {
  const record = new GlideRecord(TABLE)
  record.addQuery('organization', organization)
  record.addNullQuery('org_id')
  record.addEncodedQuery(MAY_BE_THERE)
  record.setValue('org_id', before.orgId)
  record.setValue('region', before.region)
  record.setValue('contract', before.contract)
  record.updateMultiple()
}

/** The same for the instance's name. */
export function keepInstance(organization: string, instance: string): void {
  const record = new GlideRecord(TABLE)
  record.addQuery('organization', organization)
  record.addNullQuery('instance')
  record.setValue('instance', instance)
  record.updateMultiple()
}

/** Gives registrations that an instance of one name made to an instance of another; returns how many. */
export function renameInstance(from: string, to: string): number {
  const count = new GlideAggregate(TABLE)
  count.addQuery('instance', from)
  const made = countRows(count)
  const record = new GlideRecord(TABLE)
  record.addQuery('instance', from)
  record.setValue('instance', to)
  record.updateMultiple()
  return made
}
