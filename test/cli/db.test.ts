import type { Report } from '../../sandbox/cli/output/report'
import { ContractServer } from './support/contract-server'
import { hasten } from './support/hasten'
import { aWorld } from './support/input'
import { Scratch, start, startJson, startProcess } from './support/run'

const world = aWorld()
const [credential] = world.credentials

function contractServer(): ContractServer {
  return new ContractServer(
    { id: credential!.clientId, secret: credential!.clientSecret },
    world.organizations.map((each) => each.orgId),
  )
}

function identities({ requests }: Report): unknown {
  return requests.map(({ number, genesysId, state }) => ({ number, genesysId, state }))
}

describe('--db: a second run goes on where the first stopped', () => {
  const scratch = new Scratch()
  const server = contractServer()
  let origin = ''

  beforeAll(async () => {
    origin = await server.listen()
  })

  afterEach(() => {
    server.seen.length = 0
    server.trunks.length = 0
    server.beforeAnswer = null
  })

  afterAll(async () => {
    await server.close()
    scratch.remove()
  })

  test('what is registered stays, and costs no call', async () => {
    const args = ['--input', scratch.input(world), '--genesys', origin, '--db', scratch.file('same.sqlite')]
    const first = await startJson(args)
    expect(first.finished.code).toBe(0)
    const second = await startJson(args)
    expect(second.finished).toMatchObject({ code: 0, stderr: '' })
    expect(identities(second.report)).toEqual(identities(first.report))
    expect(second.report.outbound).toEqual({ total: 0, byOperation: {} })
    expect(server.registrations).toHaveLength(2)
  })

  test('what is new is ordered, under the same token', async () => {
    const db = ['--genesys', origin, '--db', scratch.file('more.sqlite')]
    await startJson(['--input', scratch.input(world), ...db])
    const more = {
      ...world,
      requests: [
        ...world.requests,
        { organization: 'North', trunkName: 'N2', sipUri: 'sip:n2@sbc.example.com', authUser: 'n2' },
      ],
    }
    const { finished, report } = await startJson(['--input', scratch.input(more), ...db])
    expect(finished).toMatchObject({ code: 0, stderr: '' })
    expect(report.outbound.byOperation['token'] ?? 0).toBe(0)
    expect(server.registrations).toHaveLength(3)
    expect(server.trunks.map((each) => each.name).sort()).toEqual(['N1', 'N2', 'S1'])
  })

  test('what failed for a credential that was corrected since is tried again', async () => {
    const db = ['--genesys', origin, '--db', scratch.file('corrected.sqlite')]
    const wrong = { ...world, credentials: [{ ...credential!, clientSecret: 'example-wrong' }] }
    const first = await startJson(['--input', scratch.input(wrong), ...db])
    expect(first.finished.code).toBe(1)
    expect(first.report.requests.map((each) => each.verdict?.code)).toEqual(['client_rejected', 'client_rejected'])
    const second = await startJson(['--input', scratch.input(world), ...db])
    expect(second.finished).toMatchObject({ code: 0, stderr: '' })
    expect(second.report.requests.map((each) => each.number)).toEqual(first.report.requests.map((each) => each.number))
  })

  test('a process that is killed while a write is under way registers nothing twice', async () => {
    const db = scratch.file('killed.sqlite')
    const args = ['--genesys', origin, '--db', db, '--json']
    await start([...args, '--input', scratch.input({ ...world, requests: [] })])
    await hasten(db)
    let arrived = (): void => undefined
    const killWhen = new Promise<void>((resolve) => (arrived = resolve))
    let over = (): void => undefined
    server.beforeAnswer = async () => {
      arrived()
      await new Promise<void>((resolve) => (over = resolve))
    }
    const killed = await startProcess([...args, '--input', scratch.input(world)], killWhen)
    expect(killed.signal).toBe('SIGKILL')
    // The write lands after the process that sent it is gone.
    server.beforeAnswer = null
    over()
    const { finished, report } = await startJson(['--input', scratch.input(world), ...args])
    expect(finished).toMatchObject({ code: 0, stderr: '' })
    expect(report.requests.map((each) => each.state)).toEqual(['registered', 'registered'])
    expect(server.trunks.map((each) => each.name).sort()).toEqual(['N1', 'S1'])
    expect(report.requests.map((each) => each.genesysId)).toEqual(
      ['N1', 'S1'].map((name) => server.trunks.find((each) => each.name === name)?.id),
    )
  })
})
