import type { Diagnosis } from '../../sandbox/cli/diagnosis'
import { ContractServer } from './support/contract-server'
import { aWorld } from './support/input'
import { Scratch, start } from './support/run'

const scratch = new Scratch()
afterAll(() => {
  scratch.remove()
})

const world = aWorld()
const [credential] = world.credentials

async function diagnose(args: readonly string[]): Promise<{ code: number | null; organizations: Diagnosis[] }> {
  const { code, stdout, stderr } = await start(['--diagnose', '--json', ...args])
  expect(stderr).toBe('')
  const document = JSON.parse(stdout) as { organizations: Diagnosis[] }
  expect(Object.keys(document)).toEqual(['organizations'])
  return { code, ...document }
}

describe('--diagnose', () => {
  test('finds nothing in the way of access that works, and exits with 0', async () => {
    const { code, organizations } = await diagnose(['--input', scratch.input(world)])
    expect(code).toBe(0)
    expect(organizations.map(({ name, orgId, verdict }) => ({ name, orgId, verdict }))).toEqual(
      world.organizations.map(({ name, orgId }) => ({ name, orgId, verdict: null })),
    )
    for (const { checks } of organizations) {
      expect(checks.length).toBeGreaterThan(0)
      expect(checks.filter(({ outcome }) => outcome === 'fail')).toEqual([])
    }
  })

  test('names what stands in the way of one organization, and exits with 1', async () => {
    const input = { ...world, organizations: [world.organizations[0]!, { ...world.organizations[1]!, orgId: 'x' }] }
    const { code, organizations } = await diagnose(['--input', scratch.input(input)])
    expect(code).toBe(1)
    expect(organizations.map(({ verdict }) => verdict?.code ?? null)).toEqual([null, 'organization_id_malformed'])
  })

  test('asks a server that the sandbox does not know, and registers nothing there', async () => {
    const secrets = { id: credential!.clientId, secret: credential!.clientSecret }
    const server = new ContractServer(secrets, [world.organizations[0]!.orgId])
    try {
      const { code, organizations } = await diagnose([
        '--input',
        scratch.input(world),
        '--genesys',
        await server.listen(),
      ])
      expect(code).toBe(1)
      expect(organizations.map(({ verdict }) => verdict?.code ?? null)).toEqual([null, 'organization_not_linked'])
      expect(server.trunks).toEqual([])
    } finally {
      await server.close()
    }
  })

  test('is readable without --json', async () => {
    const { code, stdout } = await start(['--diagnose', '--input', scratch.input(world)])
    expect(code).toBe(0)
    for (const { name, orgId } of world.organizations) expect(stdout).toContain(`${name} (${orgId})`)
    expect(stdout).toMatch(/│ Check +│ Outcome │ Calls │ Evidence/)
    expect(stdout.match(/^Access works\.$/gm)).toHaveLength(2)
  })
})
