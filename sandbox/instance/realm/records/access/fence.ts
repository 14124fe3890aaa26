import { accessOf, type TableOperation } from '../../../data/privileges'
import { askHost } from '../../fence/scriptables'
import { tableOf, type RecordState } from '../state'

/**
 * Lets a scope's scripts use a table of another scope as far as the table's application access settings allow
 * (documentation: application-development/c_DefaultRuntimeAccessPermissions and its neighbors). Throws as an instance
 * does; the host decides about cross-scope privileges, see `Privileges`.
 */
export function fence(state: RecordState, operation: TableOperation): void {
  const table = tableOf(state)
  const { scope } = state.context.realm
  if (state.platform || table.scope === scope || table.fenced[operation] === true) return
  const { access } = table
  if (!access.public || !access[accessOf[operation]]) {
    throw new Error(
      `${operation} operation against '${table.name}' from scope '${scope}' has been refused due to the table's ` +
        'cross-scope access policy',
    )
  }
  if (scope !== 'global')
    askHost(state.context.realm.host, { scope, type: 'sys_db_object', target: table.name, operation })
  table.fenced[operation] = true
}
