import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { retrievedUpdateSet } from '../../../build/update-set/envelope'
import { ordered } from '../../../build/update-set/order'
import { updateOf } from '../../../build/update-set/update'
import { setUpInstance } from '../../../sandbox/cli/setup/set-up'
import { REQUESTER } from '../../../sandbox/cli/setup/people'
import { startGenesys, worldFromInput, type Genesys } from '../../../sandbox/genesys/server'
import type { Database } from '../../../sandbox/instance/data/database'
import { Instance, VirtualClock } from '../../../sandbox/instance/instance'
import { CLIENT_SECRET, INPUT, ITEM, SCOPE } from '../../harness/ordering'
import { openInstalled, PACKAGE } from './installed'
import { readPackage, type PackageFile } from '../../../sandbox/instance/data/package/read'
import { GONE, NEWER, newerPackage } from './newer'

const folder = mkdtempSync(join(tmpdir(), 'upgrade-'))
const START = Date.UTC(2026, 0, 15, 9, 0, 0)
const DAY = 24 * 3600 * 1000
const PASSWORD = 'canary-digest-password-90b2'

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const OWN = ['organization', 'trunk_request', 'registration', 'attempt', 'token'].map((name) => `${SCOPE}_${name}`)
const KEPT = [...OWN, 'sc_req_item', 'sys_audit', 'discovery_credentials']

const recordsOf = (database: Database): Record<string, unknown[]> =>
  Object.fromEntries(KEPT.map((table) => [table, database.select(table, 'ORDERBYsys_id')]))

function setProperty(database: Database, name: string, value: string): void {
  const [property] = database.select('sys_properties', `name=${SCOPE}.${name}`)
  expect(database.update('sys_properties', property?.['sys_id'] ?? '', { value })).toBe(true)
}

const property = (database: Database, name: string): string | null => database.property(`${SCOPE}.${name}`)

describe('a newer package over an older one', () => {
  const file = join(folder, 'package.db')
  const clock = new VirtualClock(START)
  let genesys: Genesys
  let before: Record<string, unknown[]>
  let after: Record<string, unknown[]>
  let settings: (string | null)[]
  let instance: Instance
  let waiting: string

  const boot = (app: string | readonly PackageFile[]): Promise<Instance> =>
    Instance.boot({ app, database: file, clock, outboundOrigin: genesys.origin })
  const work = (): Promise<void> => instance.idle({ until: clock.now() + 60_000 })
  const order = async (organization: string, name: string): Promise<string> => {
    const given = { organization, trunk_name: name, sip_uri: `sip:${name}@sbc.example.com`, auth_user: 'carrier' }
    return (await instance.order(ITEM, given, { user: REQUESTER })).requestedItem
  }
  const stateOf = (item: string): string | undefined =>
    instance.database.select(`${SCOPE}_trunk_request`, `requested_item=${item}`)[0]?.['registration_state']

  beforeAll(async () => {
    genesys = await startGenesys({ world: worldFromInput(INPUT), now: () => clock.now() })
    instance = await boot(PACKAGE)
    await instance.publish()
    const { organizations } = await setUpInstance(instance, INPUT)
    const north = organizations.get('North')?.sysId ?? ''
    await order(north, 'landed')
    await work()
    setProperty(instance.database, 'outbound_enabled', 'false')
    setProperty(instance.database, 'retry_hours', '5')
    instance.database.update(`${SCOPE}_organization`, north, { requests_per_minute: '123' })
    waiting = await order(north, 'waiting')
    await work()
    // Older versions kept the password in this column.
    const [request] = instance.database.select(`${SCOPE}_trunk_request`, `requested_item=${waiting}`)
    instance.database.update(`${SCOPE}_trunk_request`, request?.['sys_id'] ?? '', {}, { auth_password: PASSWORD })
    before = recordsOf(instance.database)
    await instance.close()
    instance = await boot(newerPackage())
    after = recordsOf(instance.database)
    settings = ['retry_hours', 'outbound_enabled'].map((name) => property(instance.database, name))
  })

  afterAll(async () => {
    await instance.close()
    await genesys.close()
  })

  it('is there', () => {
    const { database } = instance
    expect(database.select('sys_app', `scope=${SCOPE}`)[0]?.['version']).toBe(NEWER.version)
    expect(property(database, NEWER.property)).toBe(NEWER.value)
    expect(database.select('sys_ui_action', `name=${GONE}^sys_scope.scope=${SCOPE}`)).toEqual([])
    expect(database.dictionary(`${SCOPE}_organization`).fields.has(NEWER.column)).toBe(true)
  })

  it.each(KEPT)('keeps every record of %s', (table) => {
    const tidy = (rows: unknown[]): unknown[] =>
      rows.map((row) => ({ ...(row as object), sys_mod_count: '', sys_updated_on: '' }))
    expect(before[table]).not.toEqual([])
    expect(tidy(after[table] ?? [])).toEqual(tidy(before[table] ?? []))
  })

  it('keeps every property that somebody set, and the credential', () => {
    const { database } = instance
    expect(settings).toEqual(['5', 'false'])
    const [credential] = database.select('basic_auth_credentials', '')
    expect(database.decrypt(credential?.['password'] ?? '')).toBe(CLIENT_SECRET)
  })

  it('finishes what was under way, and takes new orders', async () => {
    expect(stateOf(waiting)).toBe('retrying')
    await instance.publish()
    setProperty(instance.database, 'outbound_enabled', 'true')
    const north = instance.database.select(`${SCOPE}_organization`, 'name=North')[0]?.['sys_id'] ?? ''
    const item = await order(north, 'newer')
    await instance.idle({ until: clock.now() + 3600_000 })
    expect([stateOf(waiting), stateOf(item)]).toEqual(['registered', 'registered'])
    expect(genesys.state.organization(INPUT.organizations[0]?.orgId ?? '')?.registrations.all()).toHaveLength(3)
    const writes = genesys.requests.filter(({ operation }) => operation === 'register').map((call) => call.body())
    expect(writes).toContainEqual(expect.objectContaining({ name: 'waiting', auth_password: PASSWORD }))
    expect(instance.database.count(`${SCOPE}_trunk_request`, 'auth_passwordISNOTEMPTY')).toBe(0)
    const [kept] = instance.database.select(`${SCOPE}_digest_password`, `request.requested_item=${waiting}`)
    expect(instance.database.decrypt(kept?.['password'] ?? '')).toBe(PASSWORD)
  })
})

describe('a newer update set over an older one', () => {
  /** The file of an update set with these files of a package, built at that time. */
  function updateSet(name: string, files: readonly PackageFile[], builtAt: number): string {
    const application = { sysId: '', name: 'BYOC Trunks', scope: SCOPE, version: name, description: '' }
    const records = files.filter((file) => !file.path.startsWith('dictionary/'))
    const updates = records.map((file) => updateOf(basename(file.path, '.xml'), file.text))
    const path = join(folder, `${name}.xml`)
    writeFileSync(path, retrievedUpdateSet(application, '', ordered(updates), builtAt))
    return path
  }

  const original = join(folder, 'update-set.db')
  let newer: string

  beforeAll(() => {
    const set = updateSet('older', readPackage(PACKAGE), START - DAY)
    const older = openInstalled(set, { file: original, now: () => START })
    older.insert(`${SCOPE}_organization`, { name: 'kept' })
    setProperty(older, 'retry_hours', '5')
    older.update('sys_script_include', ownScript(older), { script: '// by a person' })
    older.close()
    newer = updateSet('newer', newerPackage(), START + DAY)
  })

  /** A copy of the instance with the older update set, for one test: the database, its log of writes and its key. */
  function copy(name: string): string {
    const file = join(folder, `${name}.db`)
    for (const end of ['', '-wal', '.key']) if (existsSync(original + end)) copyFileSync(original + end, file + end)
    return file
  }

  it("isn't committed while a setting collides with it, and says which", () => {
    const file = copy('collides')
    expect(() => openInstalled(newer, { file })).toThrow(
      /before these collisions are resolved: sys_properties_[0-9a-f]{32}$/,
    )
  })

  it('keeps the setting when the remote update is skipped, and overwrites what is older than itself', () => {
    const database = openInstalled(newer, { file: copy('skips'), collisions: 'skip' })
    expect(property(database, 'retry_hours')).toBe('5')
    expect(property(database, NEWER.property)).toBe(NEWER.value)
    expect(database.select('sys_app', `scope=${SCOPE}`)[0]?.['version']).toBe(NEWER.version)
    expect(database.select(`${SCOPE}_organization`, '').map((row) => row['name'])).toEqual(['kept'])
    expect(database.get('sys_script_include', ownScript(database))?.['script']).not.toBe('// by a person')
    database.close()
  })

  it('takes its own value when the remote update is accepted', () => {
    const database = openInstalled(newer, { file: copy('accepts'), collisions: 'accept' })
    expect(property(database, 'retry_hours')).toBe('24')
    database.close()
  })
})

function ownScript(database: Database): string {
  return database.select('sys_script_include', 'name=InstallCheck')[0]?.['sys_id'] ?? ''
}
