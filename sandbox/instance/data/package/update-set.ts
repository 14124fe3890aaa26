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
  return rows
    .map((row) => ({
      recorded: field(row, 'sys_recorded_at'),
      update: toUpdate(row, `${field(set, 'sys_id')} ${root.attributes['unload_date'] ?? ''}`),
    }))
    .sort((a, b) => (a.recorded < b.recorded ? -1 : 1))
    .map(({ update }) => update)
}

function toUpdate(row: Element, set: string): PackageFile {
  const name = field(row, 'name')
  const on = field(row, 'sys_updated_on')
  if (name === '' || on === '') throw new Error(`An update without name or date: ${JSON.stringify(name)}`)
  return { path: name, text: field(row, 'payload'), update: { on, set } }
}

function field(row: Element, name: string): string {
  return row.children.find((each) => each.name === name)?.text ?? ''
}
