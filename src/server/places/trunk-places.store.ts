import { scope as SCOPE } from '../../../now.config.json'
import type { Place } from '../targets'

const TABLE = `${SCOPE}_trunk`

/** Gives a place to those of an organization's trunks that have none. */
export function keepPlaceOfTrunks(organization: string, place: Place): void {
  const record = new GlideRecord(TABLE)
  record.addQuery('organization', organization)
  record.addNullQuery('org_id')
  record.setValue('org_id', place.orgId)
  record.setValue('region', place.region)
  record.setValue('contract', place.contract)
  record.updateMultiple()
}

/** Gives the instance's name to those of an organization's trunks that have none. */
export function keepInstanceOfTrunks(organization: string, instance: string): void {
  const record = new GlideRecord(TABLE)
  record.addQuery('organization', organization)
  record.addNullQuery('instance')
  record.setValue('instance', instance)
  record.updateMultiple()
}

/** Gives trunks that an instance of one name made to an instance of another. */
export function renameInstanceOfTrunks(from: string, to: string): void {
  const record = new GlideRecord(TABLE)
  record.addQuery('instance', from)
  record.setValue('instance', to)
  record.updateMultiple()
}
