import { oncePerProcess } from '../../once-per-process'
import { storageOf, type Storage } from './column-types'
import { column, type ColumnDefinition, type TableDefinition } from './definition'

/** A column as a table sees it: its own or inherited. */
export interface Field extends ColumnDefinition {
  /** Table that declares it. */
  table: string
  /** Column of the physical table. */
  physical: string
  storage: Storage
}

/** A table with everything it inherits. */
export interface TableView extends Omit<TableDefinition, 'columns'> {
  fields: ReadonlyMap<string, Field>
  /** The table itself, its parent, … up to the base table. */
  lineage: readonly string[]
  /** The table itself and every table that extends it. */
  family: readonly string[]
  /** Table that holds the rows of the whole hierarchy. */
  root: string
  /** Field whose value stands for the record; null when the table has none. */
  displayField: string | null
}

/** Columns that every table has. */
const systemColumns: readonly ColumnDefinition[] = [
  column('sys_id', 'GUID', { label: 'Sys ID', maxLength: 32 }),
  column('sys_created_on', 'glide_date_time', { label: 'Created' }),
  column('sys_created_by', 'string', { label: 'Created by', maxLength: 40 }),
  column('sys_updated_on', 'glide_date_time', { label: 'Updated' }),
  column('sys_updated_by', 'string', { label: 'Updated by', maxLength: 40 }),
  column('sys_mod_count', 'integer', { label: 'Updates' }),
]

/**
 * Hierarchies share one physical table, as task does on an instance; children of these bases have a table each
 * (there a query on the base is a union; here it is refused).
 */
const separated: ReadonlySet<string> = new Set(['sys_metadata'])

/** The definitions that the last view was made of: the instances of one process mostly have the same tables. */
interface Resolved {
  own: readonly TableDefinition[]
  family: readonly string[]
  view: TableView
}

const resolved = oncePerProcess('views of tables', () => new WeakMap<TableDefinition, Resolved>())

/** The tables and fields that exist. */
export class Dictionary {
  private readonly tables = new Map<string, TableDefinition>()
  private readonly views = new Map<string, TableView>()
  /** A number that grows with every change of a table, by which a worker's copy of a description is found to be old. */
  version = 0

  /** Declares a table, or replaces its declaration. */
  define(definition: TableDefinition): void {
    this.tables.set(definition.name, definition)
    this.forget()
  }

  /** Adds columns to a table, or replaces them. The table comes into being when it isn't there. */
  addColumns(table: string, columns: readonly ColumnDefinition[]): void {
    const before = this.tables.get(table)
    if (!before) throw new Error(`Columns for ${table}, which is no table`)
    const names = new Set(columns.map((each) => each.name))
    this.define({ ...before, columns: [...before.columns.filter((each) => !names.has(each.name)), ...columns] })
  }

  forget(): void {
    this.views.clear()
    this.version += 1
  }

  definition(table: string): TableDefinition | undefined {
    return this.tables.get(table)
  }

  names(): string[] {
    return [...this.tables.keys()]
  }

  view(name: string): TableView | undefined {
    const before = this.views.get(name)
    if (before) return before
    const definition = this.tables.get(name)
    if (!definition) return undefined
    const made = this.viewOf(definition)
    this.views.set(name, made)
    return made
  }

  /** Every field of every table that shares this physical table. */
  physicalFields(root: string): Field[] {
    const found = new Map<string, Field>()
    for (const each of this.view(root)?.family ?? []) {
      for (const field of this.view(each)?.fields.values() ?? []) found.set(field.physical, field)
    }
    return [...found.values()]
  }

  /** A view follows from the definitions of the lineage and the names of the family: it is made once for the same. */
  private viewOf(definition: TableDefinition): TableView {
    const lineage = this.lineageOf(definition.name)
    const own = lineage.map((each) => this.tables.get(each)).filter((each) => each !== undefined)
    const family = this.familyOf(definition.name)
    const before = resolved.get(definition)
    if (before && areSame(before.own, own) && areSame(before.family, family)) return before.view
    const view = resolve(definition, lineage, own, family)
    resolved.set(definition, { own, family, view })
    return view
  }

  private lineageOf(name: string): string[] {
    const lineage: string[] = []
    for (
      let at: string | null = name;
      at !== null && !lineage.includes(at);
      at = this.tables.get(at)?.extends ?? null
    ) {
      lineage.push(at)
    }
    return lineage
  }

  private familyOf(name: string): string[] {
    const children = [...this.tables.values()].filter((each) => each.extends === name)
    return [name, ...children.flatMap((each) => this.familyOf(each.name))]
  }
}

/** True for lists of the same objects. */
export function areSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((each, index) => each === now[index])
}

function resolve(
  definition: TableDefinition,
  lineage: readonly string[],
  own: readonly TableDefinition[],
  family: readonly string[],
): TableView {
  const shared = lineage.filter((each) => !separated.has(each) || each === definition.name)
  const root = shared[shared.length - 1] ?? definition.name
  const fields = new Map<string, Field>()
  const add = (table: string, declared: ColumnDefinition): void => {
    const inRoot = table === root || !shared.includes(table)
    const inherited = fields.get(declared.name)
    // A child that declares an inherited column overrides its description; the values stay where they are.
    const physical = inherited?.physical ?? (inRoot ? declared.name : `${table}$${declared.name}`)
    fields.set(declared.name, { ...declared, table, physical, storage: storageOf(declared.type) })
  }
  for (const declared of systemColumns) add(root, declared)
  for (const each of [...own].reverse()) {
    for (const declared of each.columns) if (!isSystem(declared.name)) add(each.name, declared)
  }
  if ((family.length > 1 || lineage.length > 1) && !fields.has('sys_class_name')) {
    add(root, column('sys_class_name', 'sys_class_name', { label: 'Class', maxLength: 80 }))
  }
  const numbered = own.find((each) => each.number !== null)
  return {
    ...definition,
    fields,
    lineage,
    family,
    root,
    number: numbered?.number ?? null,
    displayField: displayField(own, fields),
  }
}

function isSystem(name: string): boolean {
  return systemColumns.some((each) => each.name === name)
}

/**
 * The display column: the one the definition names, else the one marked `display`, else `name` or `number`. The
 * fallback is not in the documentation; these are the display columns of the platform's own tables.
 */
function displayField(own: readonly TableDefinition[], fields: ReadonlyMap<string, Field>): string | null {
  for (const each of own) {
    if (each.display !== null) return each.display
    const marked = each.columns.find((declared) => declared.display)
    if (marked) return marked.name
  }
  return ['name', 'u_name', 'number', 'u_number'].find((each) => fields.has(each)) ?? null
}
