import type { Update } from './update'

/**
 * What comes first, by the table of the record. In which order the platform commits the rows of an update set is not
 * documented; in this one each row finds what it needs in those before it.
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

/** Updates in the order they are recorded in: tables before columns before the rest, deletions last. */
export function ordered(updates: readonly Update[]): Update[] {
  return [...updates].sort((a, b) => rank(a) - rank(b) || compare(a.table, b.table) || byName(a, b))
}

function rank({ action, table }: Update): number {
  if (action === 'DELETE') return FIRST.length + 1
  const place = FIRST.indexOf(table)
  return place < 0 ? FIRST.length : place
}

/** A table's own entry in the dictionary (`…_null`) comes before those of its columns. */
function byName(a: Update, b: Update): number {
  return Number(b.name.endsWith('_null')) - Number(a.name.endsWith('_null')) || compare(a.name, b.name)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
