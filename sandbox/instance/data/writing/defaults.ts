import type { ColumnDefinition } from '../dictionary/definition'

/** The values that a scripted default may read. */
export interface DefaultContext {
  table: string
  /** sys_id of the user. */
  user: string
  /** Stored date-time. */
  now: string
}

type Scripted = (context: DefaultContext) => string | null

/** The platform's own scripted defaults, by their text without spaces and semicolons. */
const scripted: Readonly<Record<string, Scripted>> = {
  'current.getTableName()': (context) => context.table,
  'gs.getUserID()': (context) => context.user,
  'gs.nowDateTime()': (context) => context.now,
  // The number is given when the record is inserted, by its table's sys_number.
  'getNextObjNumberPadded()': () => null,
  'global.getNextObjNumberPadded()': () => null,
}

/**
 * Default values of a table's columns. `unsupported` names the columns whose default is a script that the sandbox
 * does not know; they are left empty.
 */
export function defaultsOf(
  columns: readonly Pick<ColumnDefinition, 'name' | 'defaultValue'>[],
  context: DefaultContext,
): { values: Record<string, string>; unsupported: string[] } {
  const values: Record<string, string> = {}
  const unsupported: string[] = []
  for (const { name, defaultValue } of columns) {
    if (defaultValue === null || name === 'sys_class_name') continue
    if (!defaultValue.startsWith('javascript:')) values[name] = defaultValue
    else {
      const run = scripted[defaultValue.slice('javascript:'.length).replace(/[\s;]/g, '')]
      const value = run?.(context)
      if (!run) unsupported.push(name)
      else if (value != null && value !== '') values[name] = value
    }
  }
  return { values, unsupported }
}
