import { BadInput } from '../../sandbox/cli/bad-input'
import { givenInputs, parseInputs } from '../../sandbox/cli/flow/inputs'
import { openWorld, type World } from '../harness/ordering'
import { aWorld } from './support/input'
import { Scratch, run } from './support/run'

const TRUNK = { trunk_name: 'By flow', sip_uri: 'sip:a@sbc.example.com', auth_user: 'a' }

describe('npm run flow', () => {
  const scratch = new Scratch()
  const world = scratch.input({ ...aWorld(), requests: [] })

  afterAll(() => {
    scratch.remove()
  })

  async function flow(name: string, input: object, ...args: string[]) {
    const { code, stdout, stderr } = await run('flow', [
      name,
      '--input',
      JSON.stringify(input),
      '--organizations',
      world,
      ...args,
    ])
    return { code, stderr, document: stdout === '' ? null : (JSON.parse(stdout) as Record<string, unknown>) }
  }

  test('a subflow is waited for, and its outputs are printed; references go by display value', async () => {
    const { code, document } = await flow('Register a BYOC trunk and wait', { organization: 'North', ...TRUNK })
    expect(code).toBe(0)
    expect(document).toMatchObject({
      name: 'Register a BYOC trunk and wait',
      status: 'COMPLETE',
      outputs: { state: 'registered', error_code: '', trunk_request: { display: 'BTR0001001' } },
    })
  })

  test('an action answers at once, and the queue does the rest; the next run sees it', async () => {
    const db = ['--db', scratch.file('flow.db')]
    const asked = await flow('Register BYOC trunk', { organization: 'North', ...TRUNK }, ...db)
    expect(asked.document).toMatchObject({ status: 'COMPLETE', outputs: { state: 'queued', number: 'BTR0001001' } })
    const read = await flow('Get trunk status', { trunk_request: 'BTR0001001' }, ...db)
    expect(read.document).toMatchObject({ outputs: { state: 'registered', settled: true } })
  })

  test('an action that waits for the queue is waited for, too', async () => {
    const { code, document } = await flow('Diagnose access', { organization: 'North' })
    expect(code).toBe(0)
    expect(document).toMatchObject({ status: 'COMPLETE', outputs: { verdict: '' } })
  })

  test('without waiting, a subflow is started and left where it is', async () => {
    const { code, document } = await flow(
      'Register a BYOC trunk and wait',
      { organization: 'North', ...TRUNK },
      '--no-wait',
    )
    expect(code).toBe(0)
    expect(document).toMatchObject({ status: 'QUEUED', outputs: {} })
    expect(document?.['context']).toMatch(/^[0-9a-f]{32}$/)
  })
})

describe('inputs of npm run flow', () => {
  let world: World

  beforeAll(async () => {
    world = await openWorld()
  })

  afterAll(async () => {
    await world.close()
  })

  const given = (name: string, input: string): Record<string, string> => {
    const testable = world.instance.designer.testables().find((each) => each.name === name)
    return givenInputs(world.instance.database, testable!, parseInputs(input))
  }

  test('a reference is found by its sys_id and by its display value', () => {
    const sysId = world.organizations.get('North') ?? ''
    expect(given('Diagnose access', '{"organization": "North"}')).toEqual({ organization: sysId })
    expect(given('Diagnose access', JSON.stringify({ organization: sysId }))).toEqual({ organization: sysId })
  })

  test.each([
    [
      '{"organisation": "North"}',
      '"Diagnose access" has no input "organisation" (did you mean "organization"?); it has organization.',
    ],
    ['{}', '"Diagnose access" needs the input organization.'],
    [
      '{"organization": "Nort"}',
      'Input organization: there is no Genesys Organization "Nort" (did you mean "North"?).',
    ],
    [
      '{"organization": {"name": "North"}}',
      `--input takes a JSON object of texts, numbers and true or false, such as '{"trunk_name": "N1"}'.`,
    ],
    [
      '{organization: North}',
      `--input takes a JSON object of texts, numbers and true or false, such as '{"trunk_name": "N1"}'.`,
    ],
  ])('%s is refused in one sentence', (input, sentence) => {
    expect(() => given('Diagnose access', input)).toThrow(new BadInput(sentence))
  })
})
