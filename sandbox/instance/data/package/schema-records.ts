import { column, table, type ColumnDefinition, type TableAccess } from '../dictionary/definition'
import type { Dictionary } from '../dictionary/dictionary'
import type { Change } from './records'
import { pairs } from './dictionary-xml'

/**
 * Tables and columns from the records of an update set (`sys_db_object`, `sys_dictionary`, `sys_number`). A declaration
 * from `dictionary/*.xml` stays; indexes over several columns are found there only.
 */
export function declareFromRecords(
  dictionary: Dictionary,
  changes: readonly Change[],
  scopeOf: (values: Readonly<Record<string, string>>) => string,
): void {
  const upserts = changes.filter((each) => each.action === 'upsert')
  for (const { table: name, values, names } of upserts) {
    if (name === 'sys_db_object' && values['name'] && !dictionary.definition(values['name'])) {
      dictionary.define(
        table(values['name'], [], {
          label: values['label'] ?? values['name'],
          extends: names['super_class'] ?? null,
          access: accessOf(values),
          scope: scopeOf(values),
        }),
      )
    }
  }
  for (const { table: name, values } of upserts) {
    const definition = name === 'sys_dictionary' ? dictionary.definition(values['name'] ?? '') : undefined
    if (!definition) continue
    // A table's own entry has no element.
    if (!values['element']) {
      const attributes = pairs(values['attributes'] ?? '')
      dictionary.define({ ...definition, audit: values['audit'] === 'true', attributes })
    } else if (!definition.columns.some((each) => each.name === values['element'])) {
      dictionary.addColumns(definition.name, [toColumn(values)])
    }
  }
  for (const { table: name, values } of upserts) {
    const definition = name === 'sys_number' ? dictionary.definition(values['category'] ?? '') : undefined
    if (!definition) continue
    const number = {
      prefix: values['prefix'] ?? '',
      start: Number(values['number'] ?? 1000),
      digits: Number(values['maximum_digits'] ?? 7),
    }
    dictionary.define({ ...definition, number })
  }
}

function accessOf(values: Readonly<Record<string, string>>): TableAccess {
  return {
    public: values['access'] !== 'package_private',
    read: values['read_access'] === 'true',
    create: values['create_access'] === 'true',
    update: values['update_access'] === 'true',
    delete: values['delete_access'] === 'true',
  }
}

function toColumn(values: Readonly<Record<string, string>>): ColumnDefinition {
  const length = Number(values['max_length'])
  return column(values['element'] ?? '', values['internal_type'] || 'string', {
    label: values['column_label'] || (values['element'] ?? ''),
    maxLength: length > 0 ? length : null,
    reference: values['reference'] || null,
    defaultValue: values['default_value'] || null,
    unique: values['unique'] === 'true',
    mandatory: values['mandatory'] === 'true',
    readOnly: values['read_only'] === 'true',
    display: values['display'] === 'true',
    cascadeRule: values['reference_cascade_rule'] || null,
    attributes: pairs(values['attributes'] ?? ''),
  })
}
