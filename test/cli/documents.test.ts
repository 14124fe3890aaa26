import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { scope as SCOPE } from '../../now.config.json'
import { scripts as npmScripts } from '../../package.json'
import { checkout } from '../../build/project'
import { readInput } from '../../sandbox/cli/input/read'
import { readOptions } from '../../sandbox/cli/start/options'
import { restExample } from '../../sandbox/cli/start/run-pages'
import { ADMINISTRATOR, REQUESTER, setUpTeam } from '../../sandbox/cli/setup/people'
import { startInspector, type Inspector } from '../../sandbox/inspect/server'
import { ITEM, one, openWorld, order, requestOf, run as evaluate, work, type World } from '../harness/ordering'
import { callsOf, commands, documents, passed, scripts, words, type Printed } from './support/documents'
import { run, Scratch, start } from './support/run'

const execute = promisify(execFile)

const EXAMPLE = join(checkout, 'examples/three-organizations.json')

/** The commands that npm has of its own. */
const OF_NPM = ['ci', 'install', 'version']

const here = process.cwd()
const scratch = new Scratch()
const printed = commands()
const of = (program: RegExp): Printed[] => callsOf(printed, program)

beforeAll(() => {
  process.chdir(checkout)
})

afterAll(() => {
  process.chdir(here)
  scratch.remove()
})

it('every command that a page prints is of a kind that is run or looked up here', () => {
  const known =
    /^(npm (start|test|ci|install|version|run)\b|npx now-sdk\b|now-sdk (install|auth)\b|now-sdk$|now-sdk explain\b|curl )/
  expect(printed.filter(({ text }) => !known.test(text))).toEqual([])
  expect(printed.length).toBeGreaterThan(40)
})

it('every script of npm is there', () => {
  const names = of(/^npm /).map(({ at, text }) => {
    const [, command = '', script = ''] = words(text).args
    return { at, name: command === 'run' ? script : command }
  })
  const missing = names.filter(({ name }) => !(name in npmScripts) && !OF_NPM.includes(name))
  expect(missing).toEqual([])
})

it.each(of(/^npm start\b/).map(({ at, text }) => [text, at]))('%s (%s): its options are taken', (text) => {
  const options = readOptions(passed(text), EXAMPLE, { out: () => undefined })
  expect(options).not.toBeNull()
  expect(readInput(options?.input ?? '').organizations).not.toEqual([])
})

describe('what runs on the local instance from a terminal', () => {
  /** The arguments as printed, with the test's own database in place of the page's. */
  const own = (text: string): string[] => passed(text).map((word) => (word.endsWith('.db') ? scratch.file(word) : word))

  it('npm start -- --db trunks.db, which later commands of the page go on with', async () => {
    expect(printed.map(({ text }) => text)).toContain('npm start -- --db trunks.db')
    const { code, stdout } = await start(own('npm start -- --db trunks.db'))
    expect(stdout).toMatch(/12 of 12 registered/)
    expect(code).toBe(0)
  })

  it.each(of(/^npm run script\b/).map(({ at, text }) => [text, at]))('%s (%s)', async (text) => {
    const { stdin } = words(text)
    const args = own(text)
    // A shell opens the file that stands behind <.
    expect(await run('script', args, stdin ?? undefined)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Script completed in scope') as string,
    })
  })

  it.each(of(/^npm run flow\b/).map(({ at, text }) => [text, at]))('%s (%s)', async (text) => {
    const { code, stdout } = await run('flow', own(text))
    expect(JSON.parse(stdout)).toMatchObject({ status: 'COMPLETE' })
    expect(code).toBe(0)
  })
})

describe('what runs on an instance that is up', () => {
  let world: World
  let inspector: Inspector
  let request: string

  beforeAll(async () => {
    world = await openWorld()
    setUpTeam(world.instance)
    for (const sysId of world.organizations.values())
      await evaluate(world, `new AccessDoctor().requestVerification('${sysId}')`)
    const item = await order(world)
    await work(world)
    request = requestOf(world, item)['sys_id'] ?? ''
    const persons = { item: ITEM, administrator: ADMINISTRATOR, others: new Map([[REQUESTER, 'requester']]) }
    inspector = await startInspector(world.instance, persons, 0)
  })

  afterAll(async () => {
    await inspector.close()
    await world.close()
  })

  /** Runs a line of the shell, in the folder of the test's files. */
  async function shell(line: string, environment: Record<string, string> = {}): Promise<unknown> {
    const cwd = scratch.file('.')
    const { stdout } = await execute('bash', ['-c', `${line} --silent --show-error`], {
      cwd,
      env: { ...process.env, ...environment },
    })
    return JSON.parse(stdout) as unknown
  }

  it('the call that npm start -- --serve prints', async () => {
    const call = restExample(world.instance, inspector.origin)
    expect(call).toMatch(/^curl /)
    expect(await shell(call)).toMatchObject({
      result: { requests: [expect.objectContaining({ number: 'BTR0001001' })] },
    })
  })

  it.each(of(/^curl /).map(({ at, text }) => [text, at]))('%s (%s)', async (text) => {
    const [body = ''] = documents('docs/rest-api.md')
    writeFileSync(scratch.file('trunk.json'), body)
    world.instance.setPassword(REQUESTER, 'a password')
    const call = text.replace('https://instance.service-now.com', inspector.origin)
    const answer = await shell(call, { USER: `${REQUESTER}:a password` })
    expect(answer).toMatchObject({ result: { trunk_name: (JSON.parse(body) as { trunk_name: string }).trunk_name } })
  })

  /** The text that the page tells to put in place of {}. */
  const exported = (): Promise<string> =>
    world.instance.run<string>('new OrganizationTransfer().exportAll()', { user: ADMINISTRATOR })

  it.each(scripts().map(({ at, text }) => [at, text]))('the script at %s', async (_, text) => {
    const { organization = '' } = world.instance.database.get(`${SCOPE}_trunk_request`, request) ?? {}
    const { org_id = '' } = one(world.instance, `${SCOPE}_organization`, 'name=North')
    const given = { trunkRequestSysId: request, organizationSysIdOrOrgId: organization, targetOrgId: org_id }
    const names = Object.entries(given).map(([name, value]) => `var ${name} = ${JSON.stringify(value)};`)
    const file = await exported()
    const script = `${names.join(' ')}\n${text.replace('sys_id or organization ID', org_id).replace('sys_id of the organization', organization).replace('JSON.stringify({})', JSON.stringify(file))}`
    const { error, lines } = await world.instance.background(script, { user: ADMINISTRATOR })
    expect(error).toBeNull()
    expect(lines.map(({ message }) => message).join('\n')).not.toMatch(/There is no/)
    await work(world)
  })

  it('each file of examples is named by a page, or is an input', () => {
    for (const file of ['install-check.js', 'register-all.js', 'who-am-i.js']) {
      expect(printed.some(({ text }) => text.includes(`examples/${file}`))).toBe(true)
      expect(existsSync(join(checkout, 'examples', file))).toBe(true)
    }
    expect(readFileSync(EXAMPLE, 'utf8')).not.toBe('')
  })
})
