import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { changesOf, type Change } from '../../../sandbox/instance/data/package/records'
import { parseXml } from '../../../sandbox/instance/data/package/xml'

const UPDATE = join(__dirname, '../../../dist/app/update')

/** A record as the package writes it; `<column>.name` has the name that a reference carries. */
export interface PackageRecord {
  table: string
  values: Record<string, string>
}

/** Every record of the built package. */
export function packageRecords(): PackageRecord[] {
  return readdirSync(UPDATE)
    .filter((file) => file.endsWith('.xml'))
    .flatMap((file) => changesOf(parseXml(file, readFileSync(join(UPDATE, file), 'utf8'))))
    .flatMap((change) => (change.action === 'upsert' ? [recordOf(change)] : []))
}

function recordOf({ table, values, names }: Extract<Change, { action: 'upsert' }>): PackageRecord {
  const named = Object.entries(names).map(([column, name]) => [`${column}.name`, name] as const)
  return { table, values: { ...values, ...Object.fromEntries(named) } }
}
