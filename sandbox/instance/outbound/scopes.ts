import type { Records } from './records'

const GLOBAL = 'global'

/** Name of the scope that a `sys_scope` column points to. */
export function scopeNameOf(records: Records, sysScope: string | null): string {
  if (!sysScope || sysScope === GLOBAL) return GLOBAL
  const [row] = records.find('sys_scope', { sys_id: sysScope })
  return row?.['scope'] ?? sysScope
}
