import { scope as SCOPE } from '../../../now.config.json'
import { countRows } from '../servicenow'
import type { Place } from '../organizations'
import { registrationsOf, type RegistrationRecord } from './registration-record.store'

const TABLE = `${SCOPE}_registration`

/**
 * Registered registrations of an organization that a reconciliation which began at `since` has not seen. Only
 * registrations of this instance whose trunk is at the place of the organization's record count.
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

/**
 * The query condition for registrations that were made on this instance and whose write went to this place, or that
 * were made before instance and place were kept.
 */
function nearTo({ instance, orgId, region, contract }: Place & { instance: string }): string {
  const columns = { instance, org_id: orgId, region, contract }
  return Object.entries(columns)
    .map(([column, value]) => `${column}=${value}^OR${column}ISEMPTY`)
    .join('^')
}

/**
 * The number of registered registrations of an organization that another instance made, or whose trunk is at another
 * place.
 */
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

/** The number of registrations of an organization that have, or may have, a trunk in Genesys. */
export function countWithTrunk(organization: string): number {
  const count = new GlideAggregate(TABLE)
  count.addQuery('organization', organization)
  count.addQuery('state', '!=', 'retired')
  count.addEncodedQuery(MAY_BE_THERE)
  return countRows(count)
}

const MAY_BE_THERE = 'genesys_idISNOTEMPTY^ORwrite_sent>0'

/** Gives the organization's present place to those of its registrations that were made before places were kept. */
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

/** Gives the instance's name to registrations of an organization that were made before names were kept. */
export function keepInstance(organization: string, instance: string): void {
  const record = new GlideRecord(TABLE)
  record.addQuery('organization', organization)
  record.addNullQuery('instance')
  record.setValue('instance', instance)
  record.updateMultiple()
}

/** Changes the instance's name on all registrations that carry the old name; returns their number. */
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
