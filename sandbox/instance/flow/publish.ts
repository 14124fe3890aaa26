import type { Database } from '../data/database'
import { rowsOf } from './tables'

/**
 * Publishes every flow, subflow and action of the package, as `now-sdk install` does after an installation. What comes
 * in an update set stays a draft until a person publishes it.
 */
export function publishFlows(database: Database): void {
  for (const row of rowsOf(database, 'sys_hub_action_type_definition', {})) {
    if (row['state'] !== 'published') {
      database.update('sys_hub_action_type_definition', row['sys_id'] ?? '', { state: 'published' })
    }
  }
  for (const row of rowsOf(database, 'sys_hub_flow', {})) {
    if (row['status'] !== 'published' || row['active'] !== '1') {
      database.update('sys_hub_flow', row['sys_id'] ?? '', { status: 'published', active: 'true' })
    }
  }
}
