import type { Element } from './xml'

/** A change that the package makes to one record, or to the records that a query finds. */
export type Change =
  | {
      action: 'upsert'
      table: string
      values: Record<string, string>
      /**
       * Names of the records that reference fields point to; an import finds them by name before it trusts the sys_id.
       * A reference that names more columns than one (a list: table, view, parent …) has none: the record that such a
       * reference points to is in the package itself, under that sys_id.
       */
      names: Record<string, string>
    }
  | { action: 'delete'; table: string; values: Record<string, string> }
  | { action: 'delete_multiple'; table: string; query: string }

/**
 * The changes in one `<record_update>` or `<unload>`, in their order. An element without a sys_id that holds elements
 * with an action (`sys_choice_v2`) is a wrapper: its content counts.
 */
export function changesOf(root: Element): Change[] {
  return root.children.flatMap(toChanges)
}

function toChanges(element: Element): Change[] {
  const action = element.attributes['action'] ?? 'INSERT_OR_UPDATE'
  if (action === 'delete_multiple') {
    return [{ action, table: element.name, query: element.attributes['query'] ?? '' }]
  }
  const wrapped = element.children.filter((each) => each.attributes['action'] !== undefined)
  if (wrapped.length > 0 && !element.children.some((each) => each.name === 'sys_id')) return wrapped.flatMap(toChanges)
  const values: Record<string, string> = {}
  const names: Record<string, string> = {}
  for (const child of element.children) {
    values[child.name] = child.text
    const { name } = child.attributes
    if (name !== undefined && name !== '' && namesOnly(child)) names[child.name] = name
  }
  if (action === 'DELETE') return [{ action: 'delete', table: element.name, values }]
  if (action === 'INSERT_OR_UPDATE' || action === 'INSERT' || action === 'UPDATE') {
    return [{ action: 'upsert', table: element.name, values, names }]
  }
  throw new Error(`Action ${action} on ${element.name} is not implemented by the sandbox`)
}

function namesOnly(reference: Element): boolean {
  return Object.keys(reference.attributes).every((each) => each === 'name' || each === 'display_value')
}
