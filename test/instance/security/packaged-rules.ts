import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { changesOf } from '../../../sandbox/instance/data/package/records'
import { parseXml } from '../../../sandbox/instance/data/package/xml'

const UPDATE = join(__dirname, '../../../dist/app/update')

/** A rule of access to records, in the package's form. */
export interface PackagedRule {
  sysId: string
  table: string
  /** The column that the rule names; undefined when the rule is about the whole record or about all columns. */
  column: string | undefined
  /** The operation in the package's form: its name, or the sys_id of the platform's own record of it. */
  operation: string
  /** The rule in words for the name of a test. */
  title: string
}

/** The package's rules of access to records, by name; a test can be made for each before an instance is there. */
export function packagedRules(): PackagedRule[] {
  return readdirSync(UPDATE)
    .filter((file) => file.startsWith('sys_security_acl_') && !file.startsWith('sys_security_acl_role'))
    .flatMap((file) => changesOf(parseXml(file, readFileSync(join(UPDATE, file), 'utf8'))))
    .flatMap((change) => ('values' in change && change.values['type'] === 'record' ? [toRule(change.values)] : []))
    .sort((a, b) => (a.title < b.title ? -1 : 1))
}

function toRule(values: Readonly<Record<string, string>>): PackagedRule {
  const { sys_id: sysId = '', name = '', operation = '', decision_type: decision = '' } = values
  const [table = '', column] = name.split('.')
  const named = column === '*' ? undefined : column
  return { sysId, table, column: named, operation, title: `${name}: ${decision} ${operation} (${sysId.slice(0, 8)})` }
}
