import type { Find } from './find'

const GLOBAL = 'global'

/** Name of the scope that a `sys_scope` column points to. A scope that isn't there keeps its sys_id, which names none. */
export function scopeName(find: Find, sysScope: string | null | undefined): string {
  if (sysScope === null || sysScope === undefined || sysScope === '' || sysScope === GLOBAL) return GLOBAL
  const [row] = [...find('sys_scope', { sys_id: sysScope }), ...find('sys_app', { sys_id: sysScope })]
  return row?.['scope'] ?? sysScope
}
