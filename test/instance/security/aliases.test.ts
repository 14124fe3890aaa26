import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openWorld, SCOPE, type World } from '../../harness/ordering'

/**
 * Documentation, Create a Connection & Credential alias: a user with `admin` creates aliases; `credential_admin` and
 * `connection_admin` read them.
 */
let world: World

beforeAll(async () => {
  world = await openWorld()
})

afterAll(async () => {
  await world.close()
})

function person(name: string, ...roles: string[]): string {
  const { database } = world.instance
  const user = database.insert('sys_user', { user_name: name, name, active: 'true' })
  for (const role of roles) {
    const [row] = database.select('sys_user_role', `name=${role}`)
    database.insert('sys_user_has_role', { user, role: row?.['sys_id'] ?? '', state: 'active' })
  }
  return user
}

/** The number of aliases that the form's reference field offers to this user. */
const offered = (user: string): Promise<number> =>
  world.instance.run<number>(
    `var alias = new GlideRecordSecure('sys_alias'); alias.query(); var count = 0; while (alias.next()) count += 1; count`,
    { user, scope: 'global' },
  )

it('are not offered to the administrator of the app alone, as the guide says', async () => {
  expect(await offered(person('owner', `${SCOPE}.admin`))).toBe(0)
  const guide = readFileSync(join(__dirname, '../../../docs/admin-guide.md'), 'utf8')
  expect(guide).toMatch(/`admin`, `credential_admin` and `connection_admin` read aliases/)
})

it.each(['credential_admin', 'connection_admin'])(
  'are offered to whoever has %s, too, and can be filled in',
  async (role) => {
    const user = person(`owner with ${role}`, `${SCOPE}.admin`, role)
    expect(await offered(user)).toBeGreaterThan(0)
    const alias = world.instance.database.insert('sys_alias', { name: `For ${role}`, type: 'credential' })
    const written = await world.instance.run<boolean>(
      `var organization = new GlideRecordSecure('${SCOPE}_organization')
    organization.get('name', 'North')
    organization.setValue('credential_alias', '${alias}')
    organization.setValue('change_reason', 'Filled in by ${role}')
    organization.update() !== null`,
      { user },
    )
    expect(written).toBe(true)
  },
)
