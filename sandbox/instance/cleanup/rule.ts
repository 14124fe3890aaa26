import type { Database } from '../data/database'
import { isTrue } from '../data/dictionary/booleans'
import type { TableView } from '../data/dictionary/dictionary'
import { parseEncodedQuery } from '../data/query/encoded'
import type { Query } from '../data/query/ast'
import { toStoredTime } from '../data/stored-time'
import type { Row } from '../data/store/rows'

/** A rule that the sandbox does not follow, and why. */
export class UnknownCleanup extends Error {
  override readonly name = 'UnknownCleanup'
}

/** The rows that a rule of the table cleaner wants gone. */
export interface Cleanup {
  view: TableView
  query: Query
}

/**
 * Reads a rule: rows whose match field is older than the age and that meet the conditions. A condition on an unknown
 * field is dropped, as in every query. Throws `UnknownCleanup` for a rule that can't be right or is not implemented;
 * the cleaner's treatment of business rules is not documented.
 */
export function cleanupOf(database: Database, rule: Row, now: number): Cleanup {
  const table = rule['tablename'] ?? ''
  const view = database.tables.view(table)
  if (!view) throw new UnknownCleanup(`there is no table ${table}`)
  const match = rule['matchfield'] || 'sys_created_on'
  const type = view.fields.get(match)?.type
  if (type !== 'glide_date_time') throw new UnknownCleanup(`${table}.${match} is no date and time`)
  const age = Number(rule['age'])
  if (!Number.isInteger(age) || age <= 0) throw new UnknownCleanup(`age "${rule['age'] ?? ''}" is no number of seconds`)
  for (const option of ['cascade_delete', 'clean_peripheral', 'clean_audit']) {
    if (isTrue(rule[option])) throw new UnknownCleanup(`${option} is not implemented by the sandbox`)
  }
  if (view.audit)
    throw new UnknownCleanup(`the audit of deletions (${table} is audited) is not implemented by the sandbox`)
  if (hasDeleteRules(database, view)) {
    throw new UnknownCleanup(`${table} has rules on delete; whether the table cleaner runs them is not documented`)
  }
  const query = parseEncodedQuery(rule['conditions'] ?? '')
  const value = toStoredTime(now - age * 1000)
  const old = { term: { field: match, operator: '<' as const, value, text: `${match}<${value}` } }
  return { view, query: { ...query, groups: query.groups.map((group) => [...group, old]) } }
}

function hasDeleteRules(database: Database, view: TableView): boolean {
  const tables = view.lineage.join(',')
  return database.count('sys_script', `active=true^action_delete=true^collectionIN${tables}`) > 0
}
