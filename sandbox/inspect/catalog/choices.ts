import type { Variable } from '../../instance/catalog/item'
import type { Database } from '../../instance/data/database'

/** The choices that a variable offers; empty when anything may be typed. */
export function choicesOf(database: Database, variable: Variable): { value: string; text: string }[] {
  if (variable.reference === null) return variable.choices
  const shown = database.dictionary(variable.reference).displayField ?? 'sys_id'
  return database
    .select(variable.reference, qualifierOf(database, variable))
    .map((row) => ({ value: row['sys_id'] ?? '', text: row[shown] ?? '' }))
}

/** The condition on the records that a reference offers. Throws for qualifiers other than simple ones. */
function qualifierOf(database: Database, { id, name }: Variable): string {
  const row = database.get('item_option_new', id) ?? {}
  const kind = row['use_reference_qualifier'] ?? 'simple'
  if (kind !== 'simple') {
    throw new Error(
      `Variable ${name}: ${kind} reference qualifiers are not implemented; add them in sandbox/inspect/catalog/choices.ts`,
    )
  }
  return row['reference_qual_condition'] ?? ''
}
