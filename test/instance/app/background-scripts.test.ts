import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { one, openWorld, SCOPE, work, type World } from '../../harness/ordering'

const PAGE = readFileSync(join(__dirname, '../../../docs/background-scripts.md'), 'utf8')

/** The script under a heading of the page; `nth` chooses among several. */
function scriptOf(heading: string, nth = 0): string {
  const section = PAGE.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? ''
  const scripts = [...section.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, script = '']) => script)
  expect(scripts[nth]).toBeDefined()
  return scripts[nth] ?? ''
}

let world: World

describe("the page's scripts", () => {
  beforeEach(async () => {
    world = await openWorld()
  })

  afterEach(async () => {
    await world.close()
  })

  /** Makes a draft request of the organization North; it is the first of the instance. */
  function draft(state = 'draft'): Promise<string> {
    return world.instance.run<string>(`
      var request = new GlideRecord('${SCOPE}_trunk_request')
      request.initialize()
      request.setValue('organization', '${world.organizations.get('North') ?? ''}')
      request.setValue('trunk_name', 'By script')
      request.setValue('sip_uri', 'sip:script@sbc1.example.com')
      request.setValue('auth_user', 'carrier')
      request.setValue('registration_state', '${state}')
      request.setValue('verdict', '${state === 'failed' ? 'client_rejected' : ''}')
      String(request.insert())`)
  }

  const state = (): string => one(world.instance, `${SCOPE}_trunk_request`, '')['registration_state'] ?? ''
  const lastLine = (): string => world.instance.log.at(-1)?.message ?? ''

  it('creates an organization, once, where its credential alias is there', async () => {
    const { database } = world.instance
    const [alias] = database.select('sys_alias', 'ORDERBYname')
    const script = scriptOf('Create an organization').replace("'North'", "'Fourth'").replace('11111111-', '99999999-')
    await world.instance.run(script.replace("'Shared'", "'Nobody'"), { user: 'admin' })
    expect(lastLine()).toBe('No credential alias has the name Nobody')
    const known = script.replace("'Shared'", `'${alias?.['name'] ?? ''}'`)
    await world.instance.run(known, { user: 'admin' })
    expect(lastLine()).toBe('Created: choose Verify access on it.')
    expect(one(world.instance, `${SCOPE}_organization`, 'name=Fourth')).toMatchObject({
      credential_alias: alias?.['sys_id'],
      region: 'eu-central-1',
      access_status: 'unverified',
    })
    await world.instance.run(known, { user: 'admin' })
    expect(lastLine()).toBe('Refused: its name or ID is there already.')
    expect(database.count(`${SCOPE}_organization`, 'name=Fourth')).toBe(1)
  })

  it('registers one request now', async () => {
    await draft()
    await world.instance.run(scriptOf('Register one request now'))
    expect(state()).toBe('registered')
  })

  it('registers all of an organization, after a dry run', async () => {
    await draft()
    await world.instance.run(scriptOf('Register all of an organization', 0))
    expect(lastLine()).toContain('"queued":1')
    expect(state()).toBe('draft')
    await world.instance.run(scriptOf('Register all of an organization', 1))
    await work(world)
    expect(state()).toBe('registered')
  })

  it('previews a request, and each of a dry run', async () => {
    await draft()
    await world.instance.run(scriptOf('Preview a request', 0))
    expect(lastLine()).toContain('"value":"By script"')
    await world.instance.run(scriptOf('Preview a request', 1))
    expect(lastLine()).toContain('"previews":[{')
    expect(state()).toBe('draft')
  })

  it('adopts the trunks of an organization, after a dry run', async () => {
    const { database } = world.instance
    const organization = world.organizations.get('North') ?? ''
    const foreign = { organization, state: 'foreign', genesys_id: 'old', last_read: '{"name":"Old"}' }
    const sysId = database.insert(`${SCOPE}_trunk`, { ...foreign, key: `${organization}:old` })
    const stateOf = (): string => database.get(`${SCOPE}_trunk`, sysId)?.['state'] ?? ''
    await world.instance.run(scriptOf('Adopt the trunks of an organization', 0))
    expect([lastLine(), stateOf()]).toEqual([expect.stringContaining('"name":"Old"'), 'foreign'])
    await world.instance.run(scriptOf('Adopt the trunks of an organization', 1))
    expect([lastLine(), stateOf()]).toEqual([expect.stringContaining('"dryRun":false'), 'present'])
  })

  it('says why Genesys Cloud refuses an organization', async () => {
    world.genesys.state.organization('11111111-2222-4333-8444-555555555555')?.standIn.set('orgs_empty')
    await world.instance.run(scriptOf('Why does Genesys Cloud refuse an organization?'))
    expect(lastLine()).toContain('credential')
    expect(lastLine()).toContain('not linked to organization')
  })

  it('forgets the tokens of an organization', async () => {
    await draft('queued')
    await work(world)
    await world.instance.run(scriptOf('Forget the tokens of an organization'))
    expect(lastLine()).toBe('1 token(s) forgotten')
    expect(world.instance.database.select(`${SCOPE}_token`, '')).toHaveLength(0)
  })

  it('compares an organization with Genesys Cloud', async () => {
    await draft('queued')
    await work(world)
    const north = world.genesys.state.organization('11111111-2222-4333-8444-555555555555')
    for (const { id } of north?.registrations.all() ?? []) north?.registrations.delete(id)
    await world.instance.run(scriptOf('Compare an organization with Genesys Cloud'))
    await work(world)
    expect(one(world.instance, `${SCOPE}_organization`, 'name=North')['drift_summary']).toBe(
      '1 missing, 0 changed, 0 foreign.',
    )
    expect(one(world.instance, `${SCOPE}_trunk_request`, '')['drift']).toContain('not in Genesys Cloud any more')
  })

  it('queues failed requests again, by their verdict, after a dry run', async () => {
    await draft('failed')
    // The run takes a request that failed within its first second for one that it queued itself.
    world.clock.set(world.clock.now() + 2_000)
    await world.instance.run(scriptOf('Queue failed requests again, by their verdict', 0))
    expect(lastLine()).toContain('"queued":1')
    expect(state()).toBe('failed')
    await world.instance.run(scriptOf('Queue failed requests again, by their verdict', 1))
    await work(world)
    expect(state()).toBe('registered')
  })

  it('rotates digest passwords, after a dry run', async () => {
    const [north] = world.instance.database.select(`${SCOPE}_organization`, 'name=North')
    const script = scriptOf('Rotate digest passwords').replace('sys_id of the organization', north?.['sys_id'] ?? '')
    await world.instance.run(script, { user: 'admin' })
    expect(lastLine()).toContain('Frankfurt 1')
  })

  it('takes organizations to another instance, after a dry run', async () => {
    const { database } = world.instance
    const there = (): (string | null | undefined)[] =>
      database.select(`${SCOPE}_organization`, 'ORDERBYname').map(({ name }) => name)
    await world.instance.run(scriptOf('Take organizations to another instance', 0), { user: 'admin' })
    const file = lastLine()
    for (const { sys_id } of database.select(`${SCOPE}_organization`, '')) {
      database.delete(`${SCOPE}_organization`, sys_id ?? '')
    }
    const withFile = (script: string): string => script.replace('JSON.stringify({})', () => `JSON.stringify(${file})`)
    await world.instance.run(withFile(scriptOf('Take organizations to another instance', 1)), { user: 'admin' })
    expect(lastLine()).toContain('"created":["North","South"]')
    expect(there()).toEqual([])
    await world.instance.run(withFile(scriptOf('Take organizations to another instance', 2)), { user: 'admin' })
    expect(there()).toEqual(['North', 'South'])
  })

  it('says what the installation lacks', async () => {
    const { database } = world.instance
    const [north] = database.select(`${SCOPE}_organization`, 'name=North')
    database.update(`${SCOPE}_organization`, north?.['sys_id'] ?? '', { access_status: 'unverified' })
    await world.instance.run(scriptOf('Install check'), { user: 'admin' })
    expect(lastLine()).toContain(`missing     No active user has the role ${SCOPE}.operator`)
    expect(lastLine()).toContain('unverified  Organization "North" was never verified on this instance')
  })
})

it('runs every script of the page', () => {
  const run = readFileSync(__filename, 'utf8')
  const headings = [...PAGE.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading)
  expect(headings).not.toEqual([])
  for (const heading of headings) {
    const scripts = (
      PAGE.split(`## ${heading}\n`)[1]
        ?.split('\n## ')[0]
        ?.match(/^```js$/gm) ?? []
    ).length
    const runs = run.split(`scriptOf('${heading}'`).length - 1
    expect({ heading, runs }).toEqual({ heading, runs: scripts })
  }
})
