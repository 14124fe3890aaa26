import { scope as SCOPE } from '../../../now.config.json'
import { trunksOf, type TrunkRecord } from '../inventory'

const TABLE = `${SCOPE}_trunk`

/** True when this app has put a trunk of the organization on an outbound route, or has begun to. */
export function usesRoutes(organization: string): boolean {
  const record = new GlideRecord(TABLE)
  record.addQuery('organization', organization)
  record.addQuery('state', 'present')
  record.addNotNullQuery('route_sites')
  record.setLimit(1)
  record.query()
  return record.next()
}

/** Trunks of an organization that are in Genesys Cloud, whose sys_id comes after `after`, in the order of their sys_ids. */
export function presentTrunks(organization: string, after: string, limit: number): TrunkRecord[] {
  const record = new GlideRecord(TABLE)
  record.addQuery('organization', organization)
  record.addQuery('state', 'present')
  if (after !== '') record.addQuery('sys_id', '>', after)
  record.orderBy('sys_id')
  record.setLimit(limit)
  return trunksOf(record)
}
