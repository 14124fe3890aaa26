import type { Values } from '../../../sandbox/instance/flow/run'
import { openWorld, SCOPE, work, type World } from '../../harness/ordering'

const TABLE = `${SCOPE}_organization`
const MINUTE = 60_000

/**
 * Witnesses: documentation, "Wait For Condition step": the step evaluates its condition when the record changes. The
 * page says nothing of a condition that holds from the start, so both are tried. "Request Integration Hub": a Script
 * step that calls out needs it, so the sandbox refuses such a call.
 */
describe.each([[false], [true]])('Diagnose access, where only a change ends a wait: %s', (waitsForChanges) => {
  let world: World

  beforeAll(async () => {
    world = await openWorld({ waitsForChanges })
  })

  afterAll(async () => {
    await world.close()
  })

  const organization = (name: string): string => world.organizations.get(name) ?? ''
  const begin = (sysId: string): string =>
    world.instance.designer.startAction('Diagnose access', { organization: sysId })

  async function diagnose(sysId: string): Promise<Values> {
    const context = begin(sysId)
    await work(world)
    const { status, outputs, error } = world.instance.designer.outcome(context)
    expect([status, error]).toEqual(['COMPLETE', ''])
    return outputs
  }

  it('names nothing where nothing stands in the way, and no call leaves from the flow', async () => {
    const before = world.genesys.requests.length
    const outputs = await diagnose(organization('North'))
    expect(outputs).toMatchObject({ verdict: '', error_code: '' })
    expect(outputs['checks']).toContain('token')
    expect(world.genesys.requests.length).toBeGreaterThan(before)
  })

  it('names the one thing to fix', async () => {
    const { database } = world.instance
    const south = organization('South')
    const alias = database.get(TABLE, south)?.['credential_alias'] ?? null
    database.update(TABLE, south, { credential_alias: null })
    const outputs = await diagnose(south)
    expect(outputs).toMatchObject({ verdict: 'credential_missing', error_code: '' })
    expect(outputs['next_step']).not.toBe('')
    database.update(TABLE, south, { credential_alias: alias })
  })

  it('comes to its end where the organization is being diagnosed already', async () => {
    const north = organization('North')
    await world.instance.run(`new OrganizationDiagnosis().request('${north}')`, { scope: SCOPE })
    expect(await diagnose(north)).toMatchObject({ verdict: '', error_code: '' })
  })

  it('is made also where another diagnosis ends before it begins: that one may have ended before the wait began', async () => {
    const north = organization('North')
    world.instance.database.update(TABLE, north, { access_status: 'verifying' })
    await world.instance.run(`new OrganizationDiagnosis().requestAndWait('${north}')`, { scope: SCOPE })
    world.instance.database.update(TABLE, north, { access_status: 'verified' })
    const before = world.genesys.requests.length
    await work(world)
    expect(world.genesys.requests.length).toBeGreaterThan(before)
  })

  it('says after half an hour that there is no result, rather than an earlier one', async () => {
    const { database } = world.instance
    const north = organization('North')
    const [queue] = database.select('sysevent_script_action', `event_name=${SCOPE}.access.diagnose`)
    database.update('sysevent_script_action', queue?.['sys_id'] ?? '', { active: 'false' })
    const jobs = database.select('sysauto_script', `sys_scope.scope=${SCOPE}`)
    for (const job of jobs) database.update('sysauto_script', job['sys_id'] ?? '', { active: 'false' })
    const context = begin(north)
    await world.instance.idle({ until: world.clock.now() + 29 * MINUTE })
    expect(world.instance.designer.outcome(context).status).toBe('WAITING')
    await world.instance.idle({ until: world.clock.now() + 2 * MINUTE })
    expect(world.instance.designer.outcome(context)).toMatchObject({
      status: 'COMPLETE',
      outputs: { error_code: 'not_diagnosed', verdict: '', checks: '' },
    })
    database.update('sysevent_script_action', queue?.['sys_id'] ?? '', { active: 'true' })
    database.update(TABLE, north, { access_status: 'verified' })
  })

  it('refuses an organization that is not there, at once', async () => {
    expect(await diagnose('f'.repeat(32))).toMatchObject({ error_code: 'organization_unknown' })
  })
})
