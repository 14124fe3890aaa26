import {
  digestPasswordOf,
  one,
  openWorld,
  order,
  requestOf,
  run,
  SCOPE,
  work,
  type World,
} from '../../harness/ordering'

/**
 * Documentation, Create a module access policy: a policy may reject a script's decryption. KB3040959: a policy that the
 * platform had made by itself did so. KB0552099: `getDecryptedValue()` of a record that is not saved yet is null where
 * the legacy encrypter is off. Sources differ on whether a rejection throws or returns nothing, so both are tried.
 */
const PASSWORD = 'canary-digest-password'
const REQUEST = `${SCOPE}_trunk_request`

let world: World

beforeEach(async () => {
  world = await openWorld()
})

afterEach(async () => {
  await world.close()
})

function refuse(refusal: 'throws' | 'empty' | null): void {
  const { secrets } = world.instance.database
  secrets.policy = { ...secrets.policy, refusal }
}

const writes = (): { body: () => unknown }[] =>
  world.genesys.requests.filter(({ operation }) => operation === 'register')

const errors = (): string[] => world.instance.log.filter(({ level }) => level === 'error').map(({ message }) => message)

const warnings = (): string[] =>
  world.instance.log.filter(({ level }) => level === 'warn').map(({ message }) => message)

describe.each(['throws', 'empty'] as const)('refused: %s', (refusal) => {
  it('says so on the request, sends no trunk without its password, and goes on when it is allowed', async () => {
    const item = await order(world, { auth_password: PASSWORD })
    await run(world, 'null')
    const { database } = world.instance
    database.update(
      'sys_properties',
      one(world.instance, 'sys_properties', `name=${SCOPE}.outbound_enabled`)['sys_id'] ?? '',
      {
        value: 'false',
      },
    )
    await work(world)
    refuse(refusal)
    database.update(
      'sys_properties',
      one(world.instance, 'sys_properties', `name=${SCOPE}.outbound_enabled`)['sys_id'] ?? '',
      {
        value: 'true',
      },
    )
    await work(world, 600_000)
    const request = requestOf(world, item)
    expect(request).toMatchObject({ registration_state: 'failed', verdict: 'secret_unreadable' })
    expect(request['next_step']).toContain('Module Access Policies')
    expect(writes()).toHaveLength(0)
    expect(errors()).toEqual([])

    refuse(null)
    await run(world, `new TrunkRegistration().retryNow('${request['sys_id'] ?? ''}')`)
    await work(world)
    expect(requestOf(world, item)['registration_state']).toBe('registered')
    expect(writes()[0]?.body()).toMatchObject({ auth_password: PASSWORD })
  })

  it('registers what needs no password, with a token that is used from memory', async () => {
    refuse(refusal)
    const item = await order(world)
    await work(world)
    expect(requestOf(world, item)['registration_state']).toBe('registered')
    expect(errors()).toEqual([])
    // A token that can't be read back is not kept: the next worker would take the remains for one.
    expect(world.instance.database.count(`${SCOPE}_token`, 'access_tokenISNOTEMPTY')).toBe(0)
    expect(warnings().some((message) => message.includes('the token was not kept whole'))).toBe(true)
  })

  it('says so of an order whose masked variable can not be read', async () => {
    refuse(refusal)
    const item = await order(world, { auth_password: PASSWORD })
    await work(world)
    expect(requestOf(world, item)).toMatchObject({ registration_state: 'failed', verdict: 'payload_truncated' })
    expect(requestOf(world, item)['verdict_message']).toContain('refuses to decrypt it')
    expect(writes()).toHaveLength(0)
  })
})

describe('of what is not saved yet: null', () => {
  beforeEach(() => {
    const { secrets } = world.instance.database
    secrets.policy = { ...secrets.policy, unsaved: 'null' }
  })

  const create = (state: string): Promise<string> =>
    run<string>(
      world,
      `(function () {
        var request = new GlideRecord('${REQUEST}')
        request.initialize()
        request.setValue('organization', '${world.organizations.get('North') ?? ''}')
        request.setValue('trunk_name', 'By form')
        request.setValue('sip_uri', 'sip:trunk@sbc1.example.com')
        request.setValue('auth_user', 'carrier')
        request.setValue('registration_state', '${state}')
        request.getElement('auth_password').setDisplayValue('${PASSWORD}')
        return String(request.insert())
      })()`,
    )

  it('takes what a form wrote out of the request all the same, and registers with it', async () => {
    const sysId = await create('queued')
    expect(digestPasswordOf(world, one(world.instance, REQUEST, `sys_id=${sysId}`))).toBe(PASSWORD)
    await work(world)
    expect(one(world.instance, REQUEST, `sys_id=${sysId}`)['registration_state']).toBe('registered')
    expect(writes()[0]?.body()).toMatchObject({ auth_password: PASSWORD })
  })

  it('corrects one, too', async () => {
    const sysId = await create('draft')
    await run(
      world,
      `(function () {
        var request = new GlideRecord('${REQUEST}')
        request.get('${sysId}')
        request.getElement('auth_password').setDisplayValue('canary-second-password')
        return request.update() !== null
      })()`,
    )
    expect(digestPasswordOf(world, one(world.instance, REQUEST, `sys_id=${sysId}`))).toBe('canary-second-password')
  })

  it('never registers without it where it can not be decrypted afterwards either', async () => {
    refuse('empty')
    const sysId = await create('queued')
    await work(world)
    expect(one(world.instance, REQUEST, `sys_id=${sysId}`)).toMatchObject({
      registration_state: 'failed',
      verdict: 'secret_unreadable',
    })
    expect(writes()).toHaveLength(0)
  })
})
