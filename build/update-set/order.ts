import type { Update } from './update'

/**
 * The tables whose records come first. The order in which the platform commits the rows of an update set is not
 * documented; in this order each row finds what it needs in those before it.
 */
const FIRST = [
  'sys_app',
  'sys_user_role',
  'sys_db_object',
  'sys_number',
  'sys_dictionary',
  'sys_choice_v2',
  'sys_choice_set',
  'sys_ui_view',
]

/** The access rules of the tables come next, each rule with its roles. */
const ACCESS = ['sys_security_acl', 'sys_security_acl_role']

/** Updates in the order they are recorded in: tables before columns before the rest, deletions last. */
export function ordered(updates: readonly Update[]): Update[] {
  return [...updates].sort((a, b) => rank(a) - rank(b) || compare(a.table, b.table) || byName(a, b))
}

/**
 * The group of updates that must not be divided: the tables with all that is theirs, the rules of access, and each
 * other kind of record.
 */
export function groupOf(update: Update): string {
  const place = rank(update)
  if (place < FIRST.length) return 'tables'
  if (place === FIRST.length) return 'access'
  return update.action === 'DELETE' ? 'deletions' : update.table
}

function rank({ action, table }: Update): number {
  if (action === 'DELETE') return FIRST.length + 2
  const place = FIRST.indexOf(table)
  if (place >= 0) return place
  return ACCESS.includes(table) ? FIRST.length : FIRST.length + 1
}

/** A table's own entry in the dictionary (`…_null`) comes before those of its columns. */
function byName(a: Update, b: Update): number {
  return Number(b.name.endsWith('_null')) - Number(a.name.endsWith('_null')) || compare(a.name, b.name)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
