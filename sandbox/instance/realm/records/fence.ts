import { accessOf, type TableOperation } from '../../data/privileges'
import { tableOf, type RecordState } from './state'

/**
 * What a scope's scripts may do with a table of another scope: as far as the table's application access settings let
 * them (documentation: application-development/c_DefaultRuntimeAccessPermissions and its neighbors). Throws as an
 * instance does; a use that lacks a cross-scope privilege is noted with the host, see `Database.unprivileged`.
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
  if (scope !== 'global') state.context.call('data.use', { scope, table: table.name, operation })
  table.fenced[operation] = true
}
