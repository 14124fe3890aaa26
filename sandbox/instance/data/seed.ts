import { createHash } from 'node:crypto'

/** sys_id of the base system's administrator (as in the examples of the documentation and the SDK). */
export const adminUser = '6816f79cc0a8016401c5a33be04be441'

/** sys_ids of the base system's roles (as in the SDK's guides). */
const roles: Readonly<Record<string, string>> = {
  '2831a114c611228501d4ea6c309d626d': 'admin',
  '282bf1fac6112285017366cb5f867469': 'itil',
  b05926fa0a0a0aa7000130023e0bde98: 'user_admin',
}

/** Roles of the base system whose sys_ids no source tells; here they have some. */
const namedRoles = ['canvas_user'] as const

/** A sys_id that is the same on every instance here, so that two installations of one package have the same records. */
function idOf(table: string, ...names: string[]): string {
  return createHash('sha256')
    .update([table, ...names].join(' '))
    .digest('hex')
    .slice(0, 32)
}

/** sys_id of the base system's Service Catalog. Source: `now-sdk explain catalogitem-api`. */
const serviceCatalog = 'e0d08b13c3330100c8b837659bba8fb4'

const properties: Readonly<Record<string, string>> = {
  // An instance of that release reported this value.
  'glide.war': 'glide-australia-02-11-2026__patch3-05-25-2026_06-12-2026_1106.zip',
  'glide.sys.default.tz': 'UTC',
  'glide.sys.date_format': 'yyyy-MM-dd',
  'glide.sys.time_format': 'HH:mm:ss',
}

/** The tables of an instance, as far as it is seeded. */
interface Seeded {
  get(table: string, sysId: string): object | null
  select(table: string, query: string): Readonly<Record<string, string | null>>[]
  insert(table: string, values: Record<string, string>): string
  update(table: string, sysId: string, values: Record<string, string>): void
}

/**
 * The roles that may read an alias besides an administrator. Source: documentation, Create a Connection & Credential
 * alias.
 */
const ALIAS_READERS = ['credential_admin', 'connection_admin']

function seedAliasRule(database: Seeded): void {
  if (database.select('sys_security_acl', 'name=sys_alias^operation=read').length > 0) return
  const rule = { name: 'sys_alias', operation: 'read', type: 'record', active: 'true', admin_overrides: 'true' }
  const acl = database.insert('sys_security_acl', {
    sys_id: idOf('sys_security_acl', rule.name, rule.operation),
    ...rule,
  })
  for (const name of ALIAS_READERS) {
    const role = database.insert('sys_user_role', { sys_id: idOf('sys_user_role', name), name })
    const sysId = idOf('sys_security_acl_role', rule.name, rule.operation, name)
    database.insert('sys_security_acl_role', { sys_id: sysId, sys_security_acl: acl, sys_user_role: role })
  }
}

/** Fills a new instance: base roles, an administrator, the properties that the platform reads. */
export function seed(database: Seeded, instanceName: string): void {
  for (const [sysId, name] of Object.entries(roles)) {
    if (!database.get('sys_user_role', sysId)) database.insert('sys_user_role', { sys_id: sysId, name })
  }
  for (const name of namedRoles) {
    if (!database.select('sys_user_role', `name=${name}`)[0])
      database.insert('sys_user_role', { sys_id: idOf('sys_user_role', name), name })
  }
  seedAliasRule(database)
  if (!database.get('sc_catalog', serviceCatalog)) {
    database.insert('sc_catalog', { sys_id: serviceCatalog, title: 'Service Catalog', active: 'true' })
  }
  if (!database.get('sys_user', adminUser)) {
    const person = {
      user_name: 'admin',
      first_name: 'System',
      last_name: 'Administrator',
      name: 'System Administrator',
    }
    database.insert('sys_user', { sys_id: adminUser, active: 'true', ...person })
    const admin = Object.entries(roles).find(([, name]) => name === 'admin')?.[0] ?? ''
    database.insert('sys_user_has_role', { user: adminUser, role: admin, state: 'active' })
  }
  for (const [name, value] of Object.entries({
    ...properties,
    instance_name: instanceName,
    'glide.servlet.uri': `https://${instanceName}.service-now.com/`,
  })) {
    const before = database.select('sys_properties', `name=${name}`)[0]
    if (!before) database.insert('sys_properties', { name, value })
    else if (name === 'instance_name' && before['value'] !== value) {
      database.update('sys_properties', before['sys_id'] ?? '', { value })
    }
  }
}
