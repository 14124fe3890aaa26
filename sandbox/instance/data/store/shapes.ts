import type { Field, TableView } from '../dictionary/dictionary'
import { quote } from '../query/sql'

/** A set of fields, and the statements that write them. `touching` adds one to `sys_mod_count`. */
export interface Shape {
  fields: Field[]
  insert: string
  update: string
  touching: string
}

function shapeOf(view: TableView, names: readonly string[]): Shape {
  const fields = names.map((name) => {
    const field = view.fields.get(name)
    if (!field || field.storage === 'none') throw new Error(`${view.name} has no stored field ${name}`)
    return field
  })
  const columns = fields.map((each) => quote(each.physical))
  const sets = columns.map((each) => `${each} = ?`)
  const update = (list: readonly string[]): string =>
    `UPDATE ${quote(view.root)} SET ${list.join(', ')} WHERE "sys_id" = ?`
  return {
    fields,
    insert: `INSERT INTO ${quote(view.root)} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    update: update(sets),
    touching: update([...sets, '"sys_mod_count" = COALESCE("sys_mod_count", 0) + 1']),
  }
}

/** The statements of the sets of fields that were written so far: they are few, and written again and again. */
export class Shapes {
  private readonly made = new WeakMap<TableView, Map<string, Shape>>()

  /** Throws on a field that the table does not store. */
  of(view: TableView, names: readonly string[]): Shape {
    const key = names.join()
    const known = this.made.get(view) ?? new Map<string, Shape>()
    this.made.set(view, known)
    const shape = known.get(key) ?? shapeOf(view, names)
    known.set(key, shape)
    return shape
  }
}
