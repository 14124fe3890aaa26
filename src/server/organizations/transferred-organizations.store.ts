import { text } from '../servicenow'

const TABLE = 'x_gcx_byoc_organization'

/** sys_id of the organization with this name, or ''. */
export function organizationNamed(name: string): string {
  const record = new GlideRecord(TABLE)
  record.addQuery('name', name)
  record.setLimit(1)
  record.query()
  return record.next() ? text(record.getUniqueValue()) : ''
}

/** Name of a group, or '' when it is gone. */
export function groupName(sysId: string): string {
  const record = new GlideRecord('sys_user_group')
  return record.get(sysId) ? text(record.getValue('name')) : ''
}

/** sys_ids of the groups with this name, at most two. */
export function groupsNamed(name: string): string[] {
  const record = new GlideRecord('sys_user_group')
  record.addQuery('name', name)
  record.setLimit(2)
  record.query()
  const found: string[] = []
  while (record.next()) found.push(text(record.getUniqueValue()))
  return found
}

/** Inserts an organization, or updates the one with this sys_id. False when the platform refused. */
export function writeOrganization(sysId: string | null, values: Readonly<Record<string, string>>): boolean {
  const record = new GlideRecord(TABLE)
  if (sysId === null) record.initialize()
  else if (!record.get(sysId)) return false
  for (const [column, value] of Object.entries(values)) record.setValue(column, value)
  return (sysId === null ? record.insert() : record.update()) !== null
}
