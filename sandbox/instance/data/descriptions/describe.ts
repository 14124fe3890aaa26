import { createHash } from 'node:crypto'
import type { ColumnDefinition } from '../dictionary/definition'
import type { Dictionary, TableView } from '../dictionary/dictionary'
import { emptyQuery } from '../query/ast'
import type { Rows } from '../store/rows'
import type { Sqlite } from '../store/sqlite'

/** Tables that describe the others. */
export const describing: ReadonlySet<string> = new Set(['sys_db_object', 'sys_dictionary'])

/**
 * Fills `sys_db_object` and `sys_dictionary` with what the package does not describe itself: the platform's tables and
 * columns. Done when a query first asks for one of them; the sys_ids are made of the names, so that they stay.
 */
export function describeTables(dictionary: Dictionary, rows: Rows, sqlite: Sqlite): void {
  const objects = dictionary.view('sys_db_object')
  const columns = dictionary.view('sys_dictionary')
  if (!objects || !columns) return
  sqlite.transaction(() => {
    const known = new Map(
      rows.select(objects, emptyQuery()).rows.map((each) => [each['name'] ?? '', each['sys_id'] ?? '']),
    )
    const idOf = (name: string): string => known.get(name) ?? derivedId(`sys_db_object ${name}`)
    const described = new Set(
      rows.select(columns, emptyQuery()).rows.map((each) => keyOf(each['name'], each['element'])),
    )
    for (const name of dictionary.names()) {
      const view = dictionary.view(name)
      if (!view) continue
      const parent = view.extends === null ? null : idOf(view.extends)
      // A package names the parent of its table; the sys_id beside the name is its own invention.
      if (known.has(name)) rows.update(objects, idOf(name), { super_class: parent }, false)
      else rows.insert(objects, { sys_id: idOf(name), ...objectValues(view), super_class: parent })
      for (const each of dictionary.definition(name)?.columns ?? []) {
        if (!described.has(keyOf(name, each.name))) rows.insert(columns, columnValues(name, each))
      }
    }
  })
}

const keyOf = (table: string | undefined, element: string | undefined): string => `${table ?? ''}.${element ?? ''}`

function objectValues(view: TableView): Record<string, string> {
  return {
    name: view.name,
    label: view.label,
    access: view.access.public ? 'public' : 'package_private',
    read_access: String(view.access.read),
    create_access: String(view.access.create),
    update_access: String(view.access.update),
    delete_access: String(view.access.delete),
  }
}

function columnValues(table: string, declared: ColumnDefinition): Record<string, string | null> {
  return {
    sys_id: derivedId(`sys_dictionary ${table}.${declared.name}`),
    name: table,
    element: declared.name,
    column_label: declared.label,
    internal_type: declared.type,
    max_length: declared.maxLength === null ? null : String(declared.maxLength),
    reference: declared.reference,
    default_value: declared.defaultValue,
    mandatory: String(declared.mandatory),
    read_only: String(declared.readOnly),
    display: String(declared.display),
    unique: String(declared.unique),
    active: 'true',
  }
}

function derivedId(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 32)
}
