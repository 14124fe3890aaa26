import type { Database } from './database'
import { isReference } from './dictionary/column-types'

/** Display value of a record: its display field's, followed through references. Null when there is no such record. */
export function displayValue(database: Database, table: string, sysId: string): string | null {
  const view = database.tables.view(table)
  const row = view ? database.rows.get(view, sysId) : null
  if (!view || !row) return null
  const field = view.displayField === null ? undefined : view.fields.get(view.displayField)
  if (!field) return row['sys_created_on'] ?? sysId
  const value = row[field.name] ?? ''
  if (isReference(field.type) && field.reference !== null && value !== '') {
    return displayValue(database, field.reference, value)
  }
  return field.choices.find((each) => each.value === value && each.language === 'en')?.label ?? value
}
