import { createHash } from 'node:crypto'
import type { Update } from './update'

/** Columns of an application file that an instance's own exports have and `now-sdk` leaves to the installation. */
export interface Origin {
  /** The application. */
  sysId: string
  name: string
  scope: string
  /** The time at which the record was made, as the platform stores it. */
  at: string
}

/**
 * The payload of an update as an instance exports it: with the application as package, the update's name, the record's
 * class and name, and who made it when. An installation of the package sets these by itself; a commit takes the payload.
 * Source: update sets and source-controlled applications that others exported (docs/compared-with-exports.md).
 */
export function completed({ payload, name, target }: Update, { sysId, name: appName, scope, at }: Origin): string {
  const opening = openingTag(payload)
  if (opening === null) throw new Error(`${name}: its payload holds no record`)
  const { table, end } = opening
  const record = payload.slice(end, payload.indexOf(`</${table}>`, end))
  const display = escaped(appName)
  const columns: Record<string, string> = {
    sys_class_name: `<sys_class_name>${table}</sys_class_name>`,
    sys_created_by: '<sys_created_by>admin</sys_created_by>',
    sys_created_on: `<sys_created_on>${at}</sys_created_on>`,
    sys_mod_count: '<sys_mod_count>0</sys_mod_count>',
    sys_name: `<sys_name>${escaped(target)}</sys_name>`,
    sys_package: `<sys_package display_value="${display}" source="${scope}">${sysId}</sys_package>`,
    sys_scope: `<sys_scope display_value="${display}">${sysId}</sys_scope>`,
    sys_update_name: `<sys_update_name>${name}</sys_update_name>`,
    sys_updated_by: '<sys_updated_by>admin</sys_updated_by>',
    sys_updated_on: `<sys_updated_on>${at}</sys_updated_on>`,
  }
  const missing = Object.entries(columns).filter(([column]) => !new RegExp(`<${column}[ >/]`).test(record))
  return payload.slice(0, end) + missing.map(([, line]) => `\n    ${line}`).join('') + payload.slice(end)
}

/** The record that the update is about: the one with a scope, which lists and forms hold after their elements. */
function openingTag(payload: string): { table: string; end: number } | null {
  const scopeAt = payload.indexOf('<sys_scope ')
  const opening = /<(\w+) action="[A-Z_]+"[^>]*>/g
  const tags = [...(scopeAt < 0 ? payload : payload.slice(0, scopeAt)).matchAll(opening)]
  const tag = scopeAt < 0 ? tags[0] : tags.at(-1)
  return tag?.[1] === undefined ? null : { table: tag[1], end: tag.index + tag[0].length }
}

/** The identifier of an update, the same in every build. */
export function guidOf({ name, payload }: Update): string {
  return createHash('sha256').update([name, payload].join('\n')).digest('hex').slice(0, 32)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
