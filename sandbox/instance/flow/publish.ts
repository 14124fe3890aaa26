import type { Database } from '../data/database'
import { readAction } from './definitions/read-action'
import { readFlow } from './definitions/read-flow'
import { isTrue, rowsOf, type Row } from './tables'

/**
 * Publishes every flow, subflow and action of the package, as `now-sdk install` does after an installation: a part of
 * the installation, not a person's change. A flow that comes in an update set stays a draft until a person publishes
 * it. Throws, and publishes nothing, when one of them has what the sandbox lacks.
 */
export function publishFlows(database: Database): void {
  const actions = rowsOf(database, 'sys_hub_action_type_definition', {})
  const flows = rowsOf(database, 'sys_hub_flow', {})
  for (const { sys_id = '' } of actions) readAction(database, sys_id)
  for (const { sys_id = '' } of flows) readFlow(database, sys_id)
  for (const row of actions) {
    if (row['state'] !== 'published') publish(database, 'sys_hub_action_type_definition', row, { state: 'published' })
  }
  for (const row of flows) {
    if (row['status'] !== 'published' || !isTrue(row['active'])) {
      publish(database, 'sys_hub_flow', row, { status: 'published', active: 'true' })
    }
  }
}

function publish(database: Database, table: string, row: Row, values: Readonly<Record<string, string>>): void {
  const sysId = row['sys_id'] ?? ''
  const asLoaded = database.installed.isUntouched(sysId, row['sys_mod_count'])
  database.update(table, sysId, values)
  if (asLoaded) database.installed.noteRecord(sysId, Number(row['sys_mod_count'] ?? 0) + 1)
}
