import { scope as SCOPE } from '../../../now.config.json'
import { countRows } from '../servicenow'
import type { Place } from '../targets'
import { trunksOf } from './trunks.store'
import type { TrunkRecord } from './trunk-record'

const TABLE = `${SCOPE}_trunk`

/** States of trunks that a comparison looks for. */
const COMPARED = 'present,missing'

/** Notes in one statement that a comparison which began at `since` has seen these trunks. */
export function noteSeen(sysIds: readonly string[], since: number): void {
  if (sysIds.length === 0) return
  const record = new GlideRecord(TABLE)
  record.addQuery('sys_id', 'IN', sysIds.join(','))
  record.setValue('seen_in_genesys', String(since))
  record.setWorkflow(false)
  record.updateMultiple()
}

/**
 * Trunks of an organization that a comparison which began at `since` has not seen. Only those of this instance whose
 * place is that of the organization's record count.
 */
export function unseenTrunks(
  organization: string,
  here: Place & { instance: string },
  since: number,
  limit: number,
): TrunkRecord[] {
  const record = new GlideRecord(TABLE)
  record.addQuery('organization', organization)
  record.addQuery('state', 'IN', COMPARED)
  record.addQuery('seen_in_genesys', '<', String(since))
  record.addEncodedQuery(nearTo(here))
  record.setLimit(limit)
  return trunksOf(record)
}

/** Foreign trunks of an organization that a comparison which began at `since` has not seen. */
export function unseenForeign(organization: string, since: number, limit: number): TrunkRecord[] {
  const record = new GlideRecord(TABLE)
  record.addQuery('organization', organization)
  record.addQuery('state', 'foreign')
  record.addQuery('seen_in_genesys', '<', String(since))
  record.setLimit(limit)
  return trunksOf(record)
}

/** Foreign trunks of an organization whose sys_id comes after `after`, at most `limit`, in the order of their sys_ids. */
export function foreignTrunks(organization: string, after: string, limit: number): TrunkRecord[] {
  const record = new GlideRecord(TABLE)
  record.addQuery('organization', organization)
  record.addQuery('state', 'foreign')
  if (after !== '') record.addQuery('sys_id', '>', after)
  record.orderBy('sys_id')
  record.setLimit(limit)
  return trunksOf(record)
}

/** The number of an organization's foreign trunks. */
export function countForeign(organization: string): number {
  const count = new GlideAggregate(TABLE)
  count.addQuery('organization', organization)
  count.addQuery('state', 'foreign')
  return countRows(count)
}

/** The number of an organization's adopted trunks that are not retired. */
export function countAdopted(organization: string): number {
  const count = comparedOf(organization)
  count.addQuery('source', 'adopted')
  return countRows(count)
}

/** The number of an organization's trunks that another instance made, or that are at another place. */
export function countTrunksElsewhere(organization: string, here: Place & { instance: string }): number {
  const near = comparedOf(organization)
  near.addEncodedQuery(nearTo(here))
  return countRows(comparedOf(organization)) - countRows(near)
}

function comparedOf(organization: string): GlideAggregate {
  const count = new GlideAggregate(TABLE)
  count.addQuery('organization', organization)
  count.addQuery('state', 'IN', COMPARED)
  return count
}

/** The query condition for trunks of this instance at this place, and for trunks that have no instance or place. */
function nearTo({ instance, orgId, region, contract }: Place & { instance: string }): string {
  const columns = { instance, org_id: orgId, region, contract }
  return Object.entries(columns)
    .map(([column, value]) => `${column}=${value}^OR${column}ISEMPTY`)
    .join('^')
}
