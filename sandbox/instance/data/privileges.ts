export type TableOperation = 'read' | 'create' | 'write' | 'delete'

/** Columns of the table's access settings, by operation. */
export const accessOf = { read: 'read', create: 'create', write: 'update', delete: 'delete' } as const

/** A scope's use of another scope's table that no allowed cross-scope privilege covers. */
export interface Unprivileged {
  scope: string
  table: string
  operation: TableOperation
}

/** The instance's privileges, and the uses that none covers. */
interface Privileges {
  select(table: string, query: string): Readonly<Record<string, string | null>>[]
  readonly unprivileged: Unprivileged[]
}

/**
 * Whether a scope's scripts may use another scope's table (documentation: application-development/
 * c_RuntimeAccessTracking, c_CrossScopePrivilegeRecord): with runtime access tracking `enforcing`, every operation
 * needs a `sys_scope_privilege` that is allowed.
 */
function isPrivileged(database: Privileges, use: Unprivileged): boolean {
  // A script action is handed its event by the platform; the runtime here reads the record in the action's own scope.
  if (use.table === 'sysevent' && use.operation === 'read') return true
  const source = database.select('sys_app', `scope=${use.scope}`)[0]
  if (source?.['runtime_access_tracking'] !== 'enforcing') return true
  const granted = database.select(
    'sys_scope_privilege',
    `source_scope=${source['sys_id'] ?? ''}^target_name=${use.table}^operation=${use.operation}^status=allowed`,
  )
  return granted.length > 0
}

/** Notes a use that no privilege covers, once; throws when privileges are enforced. */
export function checkUse(database: Privileges, use: Unprivileged, enforced: boolean): void {
  if (isPrivileged(database, use)) return
  const known = database.unprivileged.some((each) => JSON.stringify(each) === JSON.stringify(use))
  if (!known) database.unprivileged.push(use)
  if (!enforced) return
  throw new Error(
    `${use.operation} operation on table '${use.table}' from scope '${use.scope}' was denied: the application must ` +
      'declare a cross-scope privilege (sys_scope_privilege) for it, with status allowed',
  )
}
