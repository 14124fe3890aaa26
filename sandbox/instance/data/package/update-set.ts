import { readFileSync } from 'node:fs'
import type { Element } from './xml'
import { parseXml } from './xml'
import type { PackageFile } from './read'

/**
 * The updates of a Retrieved Update Set ("Import Update Set from XML"): an `<unload>` with one `sys_remote_update_set`
 * in the state `loaded` and its `sys_update_xml` rows. They come in the order in which they were recorded; in which
 * order the platform commits them is not documented. Throws, naming file and rule, when it is no such file.
 */
export function readUpdateSet(file: string): PackageFile[] {
  const text = readFileSync(file, 'utf8')
  const root = parseXml(file, text)
  if (root.name !== 'unload') throw new Error(`${file} is no update set: its root is ${root.name}, not unload`)
  const sets = root.children.filter((each) => each.name === 'sys_remote_update_set')
  const [set] = sets
  if (!set || sets.length > 1)
    throw new Error(`${file} holds ${String(sets.length)} update sets; one is imported at a time`)
  if (field(set, 'state') !== 'loaded')
    throw new Error(`${file}: state is ${field(set, 'state')}; only a loaded set is committed`)
  const rows = root.children.filter((each) => each.name === 'sys_update_xml')
  const stranger = rows.find((each) => field(each, 'remote_update_set') !== field(set, 'sys_id'))
  if (stranger) throw new Error(`${file}: ${field(stranger, 'name')} belongs to another update set`)
  if (rows.length === 0) throw new Error(`${file} holds no updates`)
  const from = {
    set: `${field(set, 'sys_id')} ${root.attributes['unload_date'] ?? ''}`,
    scope: field(set, 'application_scope'),
  }
  return rows
    .map((row) => ({ recorded: field(row, 'sys_recorded_at'), update: toUpdate(row, from) }))
    .sort((a, b) => (a.recorded < b.recorded ? -1 : 1))
    .map(({ update }) => update)
}

function toUpdate(row: Element, from: { set: string; scope: string }): PackageFile {
  const name = field(row, 'name')
  const on = field(row, 'sys_updated_on')
  if (name === '' || on === '') throw new Error(`An update without name or date: ${JSON.stringify(name)}`)
  const payload = field(row, 'payload')
  refuseIncomplete(name, payload)
  return { path: name, text: payload, update: { on, ...from } }
}

/**
 * Columns that every payload of an instance's own exports has (docs/compared-with-exports.md). An instance's reaction
 * to a payload without them is not documented; here it is refused.
 */
const COLUMNS = ['sys_scope', 'sys_package', 'sys_class_name', 'sys_update_name'] as const

function refuseIncomplete(name: string, payload: string): void {
  const missing = COLUMNS.find((column) => !new RegExp(`<${column}[ >]`).test(payload))
  if (missing !== undefined) throw new Error(`The payload of ${name} has no ${missing}`)
  if (!payload.includes(`<sys_update_name>${name}</sys_update_name>`)) {
    throw new Error(`The payload of ${name} bears the name of another update`)
  }
}

function field(row: Element, name: string): string {
  return row.children.find((each) => each.name === name)?.text ?? ''
}
