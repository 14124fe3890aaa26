import type { Variable } from '../../instance/catalog/item'
import type { Database } from '../../instance/data/database'
import { displayValue } from '../../instance/data/display'

/** The choices that a variable offers; empty when anything may be typed. */
export function choicesOf(database: Database, variable: Variable): { value: string; text: string }[] {
  if (variable.reference === null) return variable.choices
  const shown = database.dictionary(variable.reference).displayField ?? 'sys_id'
  const { condition, dependsOn } = qualifierOf(database, variable)
  const owners = dependsOn === null ? null : database.dictionary(variable.reference).fields.get(dependsOn)?.reference
  return database.select(variable.reference, `${condition}^ORDERBY${shown}`).map((row) => {
    const name = row[shown] ?? ''
    const owner = owners == null ? null : displayValue(database, owners, row[dependsOn ?? ''] ?? '')
    return { value: row['sys_id'] ?? '', text: owner === null ? name : `${name} (${owner})` }
  })
}

/**
 * `dependsOn`: the column whose value another question gives; the page offers every row, and names that value beside
 * it.
 */
interface Qualifier {
  condition: string
  dependsOn: string | null
}

/** A script that puts the value of another question behind a condition, and nothing else. */
const DEPENDENT = /^javascript:\s*'(?:([^']*)\^)?(\w+)='\s*\+\s*current\.variables\.\w+$/

/** The condition on the records that a reference offers. Throws for qualifiers that the pages can't judge. */
function qualifierOf(database: Database, { id, name }: Variable): Qualifier {
  const row = database.get('item_option_new', id) ?? {}
  const kind = row['use_reference_qualifier'] ?? 'simple'
  if (kind === 'simple') return { condition: row['reference_qual_condition'] ?? '', dependsOn: null }
  const dependent = kind === 'advanced' ? DEPENDENT.exec(row['reference_qual'] ?? '') : null
  if (dependent === null) {
    throw new Error(
      `Variable ${name}: this ${kind} reference qualifier is not implemented by the sandbox; add it in sandbox/inspect/catalog/choices.ts`,
    )
  }
  return { condition: dependent[1] ?? '', dependsOn: dependent[2] ?? null }
}
