import type { Database } from '../../instance/data/database'
import { rowsOf } from '../../instance/flow/tables'

/** A section of a form: its columns of fields, side by side. */
export interface Section {
  caption: string
  columns: string[][]
}

export const DEFAULT_VIEW = 'Default view'

/** The formatter by which a form shows comments and work notes. */
export const ACTIVITY = 'activity.xml'

/** The sections of a table's form in a view, as the package has them; null where it has no form of its own. */
export function formSections(database: Database, table: string, view: string): Section[] | null {
  const [form] = rowsOf(database, 'sys_ui_form', { name: table, view })
  if (form === undefined) return null
  return rowsOf(database, 'sys_ui_form_section', { sys_ui_form: form['sys_id'] ?? '' })
    .sort(byPosition)
    .map(({ sys_ui_section = '' }) => ({
      caption: database.get('sys_ui_section', sys_ui_section)?.['caption'] ?? '',
      columns: columnsOf(database, sys_ui_section),
    }))
}

/** Columns of fields: a section begins with one, and each `.split` begins the next beside it. */
function columnsOf(database: Database, section: string): string[][] {
  const columns: string[][] = [[]]
  for (const { element = '' } of rowsOf(database, 'sys_ui_element', { sys_ui_section: section }).sort(byPosition)) {
    if (element === '.split') columns.push([])
    else if (!element.startsWith('.')) columns.at(-1)?.push(element)
  }
  return columns.filter((column) => column.length > 0)
}

type Row = Readonly<Record<string, string | undefined>>

const byPosition = (one: Row, other: Row): number => Number(one['position'] ?? 0) - Number(other['position'] ?? 0)

/** The columns of a table's list in a view, of its own or below another table's form; null where it has none. */
export function listColumns(database: Database, table: string, view: string, parent: string | null): string[] | null {
  const lists = rowsOf(database, 'sys_ui_list', { name: table, view })
  const list = lists.find((each) => (each['parent'] ?? '') === (parent ?? ''))
  if (list === undefined) return null
  const elements = rowsOf(database, 'sys_ui_list_element', { list_id: list['sys_id'] ?? '' }).sort(byPosition)
  return elements.map(({ element = '' }) => element)
}

/** The lists below a table's form: the table and its column that points to the record. */
export function relatedLists(database: Database, table: string, view: string): { table: string; column: string }[] {
  const [lists] = rowsOf(database, 'sys_ui_related_list', { name: table, view })
  if (lists === undefined) return []
  return rowsOf(database, 'sys_ui_related_list_entry', { list_id: lists['sys_id'] ?? '' })
    .sort(byPosition)
    .map(({ related_list = '' }) => {
      const [related = '', column = ''] = related_list.split('.')
      return { table: related, column }
    })
}

/** The view in which a user sees a table: that of requesters for who has no other role of the app. */
export function viewOf(database: Database, table: string, user: string): string {
  const [person] = rowsOf(database, 'sys_user', { user_name: user })
  const roles = database.rolesOf(person?.['sys_id'] ?? '')
  if (roles.some((role) => role === 'admin' || /\.(operator|admin)$/.test(role))) return DEFAULT_VIEW
  const [view] = rowsOf(database, 'sys_ui_view', { name: `${database.scope}_requester` })
  const id = view?.['sys_id'] ?? DEFAULT_VIEW
  return rowsOf(database, 'sys_ui_form', { name: table, view: id }).length > 0 ? id : DEFAULT_VIEW
}
