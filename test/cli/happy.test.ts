import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Input } from '../../sandbox/cli/input/schema'
import { start, startJson, startProcess } from './support/run'

const EXAMPLE = join(__dirname, '..', '..', 'examples', 'three-organizations.json')
const input = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as Input

describe('npm start', () => {
  test('registers every request of the example in its own organization, with a token for each organization', async () => {
    const { finished, report } = await startJson([])
    expect(finished).toMatchObject({ code: 0, stderr: '' })
    expect(report.requests).toHaveLength(input.requests.length)
    expect(report.requests.map(({ organization, trunkName }) => ({ organization, trunkName }))).toEqual(
      input.requests.map(({ organization, trunkName }) => ({ organization, trunkName })),
    )
    const orgIds = new Map(input.organizations.map((each) => [each.name, each.orgId]))
    for (const request of report.requests) {
      expect(request).toMatchObject({ state: 'registered', verdict: null, orgId: orgIds.get(request.organization) })
      expect(request.number).toMatch(/^BTR\d{7}$/)
      expect(request.genesysId).toMatch(/^[0-9a-f-]{36}$/)
      expect(request.attempts).toBeGreaterThanOrEqual(1)
    }
    expect(new Set(report.requests.map((each) => each.number)).size).toBe(input.requests.length)
    expect(new Set(report.requests.map((each) => each.genesysId)).size).toBe(input.requests.length)
    expect(report.outbound.byOperation['token']).toBe(3)
    expect(report.outbound.byOperation['register']).toBe(input.requests.length)
    expect(report.outbound.total).toBe(
      Object.values(report.outbound.byOperation).reduce((sum, count) => sum + count, 0),
    )
    expect(Number.isInteger(report.durationMs)).toBe(true)
  })

  test('prints one document with --json, and nothing else', async () => {
    const { stdout, stderr } = await startProcess(['--json', '--workers', '1'])
    expect(stderr).toBe('')
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
    const document = JSON.parse(stdout) as { requests: object[] }
    expect(Object.keys(document)).toEqual(['requests', 'outbound', 'durationMs'])
    const keys = ['number', 'organization', 'orgId', 'trunkName', 'state', 'genesysId', 'attempts', 'verdict']
    for (const request of document.requests) expect(Object.keys(request)).toEqual(keys)
  })

  test('prints a table without it', async () => {
    const { code, stdout, stderr } = await start([])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/│ Request +│ Trunk +│ Organization +│ State +│ Genesys id +│ Calls │/)
    for (const { trunkName } of input.requests) expect(stdout).toContain(trunkName)
    expect(stdout).toContain(`${String(input.requests.length)} of ${String(input.requests.length)} registered`)
    expect(stdout).not.toContain('\u001b')
  })

  test('--help explains every option and does nothing', async () => {
    const { code, stdout, stderr } = await start(['--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const option of ['--input', '--genesys', '--workers', '--db', '--diagnose', '--json', '--help']) {
      expect(stdout).toContain(option)
    }
  })
})
