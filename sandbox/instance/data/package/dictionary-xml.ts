import { column, table, type Choice, type ColumnDefinition, type TableDefinition } from '../dictionary/definition'
import type { Element } from './xml'

/** Tables that a `dictionary/*.xml` declares (`<database><element type="collection">…`). */
export function tablesOf(root: Element, scope: string): TableDefinition[] {
  return root.children.filter((each) => each.attributes['type'] === 'collection').map((each) => toTable(each, scope))
}

function toTable(element: Element, scope: string): TableDefinition {
  const { attributes } = element
  const columns = element.children.filter((each) => each.name === 'element').map(toColumn)
  return table(attributes['name'] ?? '', columns, {
    label: attributes['label'] ?? attributes['name'] ?? '',
    extends: filled(attributes['extends']),
    display: columns.find((each) => each.display)?.name ?? null,
    audit: attributes['audit'] === 'true',
    attributes: pairs(attributes['attributes'] ?? ''),
    access: {
      public: attributes['access'] !== 'package_private',
      read: attributes['read_access'] === 'true',
      create: attributes['create_access'] === 'true',
      update: attributes['update_access'] === 'true',
      delete: attributes['delete_access'] === 'true',
    },
    indexes: element.children
      .filter((each) => each.name === 'index')
      .map((each) => ({
        name: each.attributes['name'] ?? '',
        unique: each.attributes['unique'] === 'true',
        columns: each.children.map((child) => child.attributes['name'] ?? ''),
      })),
    scope,
  })
}

function toColumn(element: Element): ColumnDefinition {
  const { attributes } = element
  const length = Number(attributes['max_length'])
  return column(attributes['name'] ?? '', attributes['type'] ?? 'string', {
    label: attributes['label'] ?? attributes['name'] ?? '',
    maxLength: Number.isFinite(length) && length > 0 ? length : null,
    reference: filled(attributes['reference']),
    defaultValue: filled(attributes['default_value'] ?? attributes['default']),
    choices: element.children
      .filter((each) => each.name === 'choice')
      .flatMap((each) => each.children.map((child) => toChoice(child.attributes))),
    unique: attributes['unique'] === 'true',
    mandatory: attributes['mandatory'] === 'true',
    readOnly: attributes['read_only'] === 'true',
    display: attributes['display'] === 'true',
    cascadeRule: filled(attributes['reference_cascade_rule']),
    attributes: pairs(attributes['attributes'] ?? ''),
  })
}

function toChoice(attributes: Readonly<Record<string, string>>): Choice {
  return {
    value: attributes['value'] ?? '',
    label: attributes['label'] ?? '',
    sequence: Number(attributes['sequence'] ?? 0),
    inactive: attributes['inactive'] === 'true',
    language: attributes['language'] ?? 'en',
    dependentValue: filled(attributes['dependent_value']),
  }
}

/** Dictionary attributes: `a=1,b=2,c`; one without a value is `true`. */
export function pairs(text: string): Record<string, string> {
  const found = text.split(',').flatMap((each) => {
    const [name = '', ...value] = each.trim().split('=')
    return name === '' ? [] : [[name, value.length === 0 ? 'true' : value.join('=')] as const]
  })
  return Object.fromEntries(found)
}

function filled(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text
}
