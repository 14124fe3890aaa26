import { openWorld, run, SCOPE, work, type World } from '../../harness/ordering'

let world: World

beforeEach(async () => {
  world = await openWorld()
})

afterEach(async () => {
  await world.close()
})

async function said(about: RegExp): Promise<string[]> {
  const findings = await run<{ standing: string; what: string }[]>(world, 'new InstallCheck().findings()')
  return findings.map(({ standing, what }) => `${standing}: ${what}`).filter((line) => about.test(line))
}

it('shows by an event that was worked that something drains the queue', async () => {
  expect(await said(/queue/)).toEqual(['unknown: Nothing shows yet that the event queue is drained'])
  await work(world, 10_000)
  expect(await said(/queue/)).toEqual([])
})

it('finds that nothing drains it any more, and since when the oldest event waits', async () => {
  await work(world, 310_000)
  // The queue's jobs are taken away, so that fired events stay ready.
  const { clock, instance } = world
  const { database } = instance
  database.insert('sysevent', {
    name: `${SCOPE}.lane.ready`,
    queue: `${SCOPE}.lanes`,
    state: 'ready',
    process_on: new Date(clock.now()).toISOString().slice(0, 19).replace('T', ' '),
  })
  clock.set(clock.now() + 20 * 60_000)
  expect(await said(/queue/)).toEqual([
    'off: Nothing has drained the event queue: its oldest event has waited for 20 minutes',
  ])
  const report = await world.instance.run<string>('new InstallCheck().report()')
  expect(report).toMatch(/last drained \d+ minutes ago; oldest event that waits: for 20 minutes\.\s*$/)
})

// Documentation, Create a module access policy: a policy rejects users, roles or scripts; a queue's jobs run as a user
// of their own.
describe.each(['throws', 'empty'] as const)('decryption refused: %s', (refusal) => {
  it('finds what the user of the jobs of the queue can not decrypt, whoever looks', async () => {
    const { secrets } = world.instance.database
    secrets.policy = { refusal, refused: 'system', unsaved: 'clear' }
    await work(world, 310_000)
    const findings = await world.instance.run<{ what: string; nextStep: string }[]>('new InstallCheck().findings()', {
      user: 'admin',
    })
    const unread = findings.filter(({ what }) => /decrypt/.test(what))
    expect(unread.map(({ what }) => what.split(' ').pop())).toEqual([
      `${SCOPE}_token.access_token`,
      `${SCOPE}_token.made_with`,
      `${SCOPE}_digest_password.password`,
    ])
    expect(unread[0]?.nextStep).toContain('Module Access Policies')

    secrets.policy = { refusal: null, refused: null, unsaved: 'clear' }
    await work(world, 310_000)
    expect(await said(/decrypt/)).toEqual([])
  })

  it('is found by its jobs alone: what an administrator may decrypt says nothing of them', async () => {
    const { secrets } = world.instance.database
    const admin = world.instance.database.select('sys_user', 'user_name=admin')[0]?.['sys_id'] ?? ''
    secrets.policy = { refusal, refused: admin, unsaved: 'clear' }
    await work(world, 310_000)
    expect(await said(/decrypt/)).toEqual([])
  })
})

it('writes the property of what was found only when it changed, and leaves no row behind', async () => {
  const { database } = world.instance
  const changed: string[] = []
  database.onChange(({ table }) => changed.push(table))
  await work(world, 20 * 60_000)
  expect(changed.filter((table) => table === 'sys_properties')).toEqual([])
  expect([database.count(`${SCOPE}_token`, ''), database.count(`${SCOPE}_digest_password`, '')]).toEqual([0, 0])
})
