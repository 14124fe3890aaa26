import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { changesOf, type Change } from '../../../sandbox/instance/data/package/records'
import { parseXml } from '../../../sandbox/instance/data/package/xml'

/** The app, its shipped tests, its workspace. */
const FOLDERS = ['app/update', 'app/unload.demo', 'workspace/update'].map((folder) =>
  join(__dirname, '../../../dist', folder),
)

/** A record in the package's form; `<column>.name` has the name that a reference carries. */
export interface PackageRecord {
  table: string
  values: Record<string, string>
}

/** Every record of the built packages. */
export function packageRecords(): PackageRecord[] {
  return FOLDERS.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((file) => file.endsWith('.xml'))
    .flatMap((file) => changesOf(parseXml(file, readFileSync(file, 'utf8'))))
    .flatMap((change) => (change.action === 'upsert' ? [recordOf(change)] : []))
}

function recordOf({ table, values, names }: Extract<Change, { action: 'upsert' }>): PackageRecord {
  const named = Object.entries(names).map(([column, name]) => [`${column}.name`, name] as const)
  return { table, values: { ...values, ...Object.fromEntries(named) } }
}
