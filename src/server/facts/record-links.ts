import { scope as SCOPE } from '../../../now.config.json'

/** Address of the list of the app's catalog items. */
export const catalogItems = (): string => listPage('sc_cat_item_list', { 'sys_scope.scope': SCOPE })

/** Address of a table's new record. Source: documentation, URL schema. */
export const newRecord = (table: string): string => `${table}.do?sys_id=-1`

/** Address of a record's form. */
export const recordPage = (table: string, sysId: string): string => `${table}.do?sys_id=${encodeURIComponent(sysId)}`

/**
 * Address of a list with the records that have these values. `page` is the list's own name, which is not the table's: the
 * app reads none of them.
 */
export function listPage(page: string, values: Readonly<Record<string, string>> = {}): string {
  const query = Object.entries(values).map(([column, value]) => `${column}=${value}`)
  return `${page}.do?sysparm_query=${encodeURIComponent(query.join('^'))}`
}
