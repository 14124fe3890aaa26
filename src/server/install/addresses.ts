/** Address of a table's new record. Source: documentation, URL schema. */
export const newRecord = (table: string): string => `${table}.do?sys_id=-1`

/** Address of a record's form. */
export const recordPage = (table: string, sysId: string): string => `${table}.do?sys_id=${encodeURIComponent(sysId)}`

/** Address of the list of a table's records that have these values. */
export function listPage(table: string, values: Readonly<Record<string, string>> = {}): string {
  const query = Object.entries(values).map(([column, value]) => `${column}=${value}`)
  return `${table}_list.do?sysparm_query=${encodeURIComponent(query.join('^'))}`
}
