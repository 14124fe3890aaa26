import { text } from '../servicenow'
import type { Named } from './organization-file'

const TABLE = 'sys_alias'

/**
 * A credential alias as it can be found on another instance; null when it is gone or the user may not read it. The
 * platform's own rules decide who may: an import must not give the app's administrator credentials that the form refuses.
 */
export function readAlias(sysId: string): Named | null {
  const record = new GlideRecordSecure(TABLE)
  if (!record.get(sysId)) return null
  return { id: text(record.getValue('id')), name: text(record.getValue('name')) }
}

/**
 * sys_ids of the aliases of type credential with this id, or else with this name, that the user may read; at most two.
 */
export function findAliases({ id, name }: Named): string[] {
  const byId = id === '' ? [] : matching('id', id)
  return byId.length > 0 || name === '' ? byId : matching('name', name)
}

function matching(column: string, value: string): string[] {
  const record = new GlideRecordSecure(TABLE)
  record.addQuery('type', 'credential')
  record.addQuery(column, value)
  record.setLimit(2)
  record.query()
  const found: string[] = []
  while (record.next()) found.push(text(record.getUniqueValue()))
  return found
}
