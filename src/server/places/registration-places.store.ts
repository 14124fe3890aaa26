import { scope as SCOPE } from '../../../now.config.json'
import { countRows } from '../servicenow'
import type { Place } from '../targets'
import { countAdopted } from '../inventory'
import { keepInstanceOfTrunks, keepPlaceOfTrunks, renameInstanceOfTrunks } from './trunk-places.store'

const TABLE = `${SCOPE}_registration`

/** The number of trunks that an organization's registrations have, or may have, in Genesys, and of those that were adopted. */
export function countWithTrunk(organization: string): number {
  const count = new GlideAggregate(TABLE)
  count.addQuery('organization', organization)
  count.addQuery('state', '!=', 'retired')
  count.addEncodedQuery(MAY_BE_THERE)
  return countRows(count) + countAdopted(organization)
}

const MAY_BE_THERE = 'genesys_idISNOTEMPTY^ORwrite_sent>0'

/** Gives the organization's present place to those of its registrations and trunks that were made before places were kept. */
export function keepPlace(organization: string, before: Place): void {
  const record = new GlideRecord(TABLE)
  record.addQuery('organization', organization)
  record.addNullQuery('org_id')
  record.addEncodedQuery(MAY_BE_THERE)
  record.setValue('org_id', before.orgId)
  record.setValue('region', before.region)
  record.setValue('contract', before.contract)
  record.updateMultiple()
  forgetLooks(organization)
  keepPlaceOfTrunks(organization, before)
}

/** A look for the trunks of waiting registrations says nothing about another place. */
function forgetLooks(organization: string): void {
  const record = new GlideRecord(TABLE)
  record.addQuery('organization', organization)
  record.addQuery('looked_at', '>', '0')
  record.setValue('looked_at', '')
  record.updateMultiple()
}

/** Gives the instance's name to registrations and trunks of an organization that were made before names were kept. */
export function keepInstance(organization: string, instance: string): void {
  const record = new GlideRecord(TABLE)
  record.addQuery('organization', organization)
  record.addNullQuery('instance')
  record.setValue('instance', instance)
  record.updateMultiple()
  keepInstanceOfTrunks(organization, instance)
}

/** Changes the instance's name on all registrations and trunks that carry the old name; returns the registrations' number. */
export function renameInstance(from: string, to: string): number {
  const count = new GlideAggregate(TABLE)
  count.addQuery('instance', from)
  const made = countRows(count)
  const record = new GlideRecord(TABLE)
  record.addQuery('instance', from)
  record.setValue('instance', to)
  record.updateMultiple()
  renameInstanceOfTrunks(from, to)
  return made
}
