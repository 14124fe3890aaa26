import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Input } from '../../sandbox/cli/input/schema'
import { startJson } from '../cli/support/run'

const EXAMPLE = join(__dirname, '..', '..', 'examples', 'mixed-contracts.json')
const input = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as Input

test('npm start registers organizations of both contracts in one run', async () => {
  const { finished, report } = await startJson(['--input', EXAMPLE])
  expect(finished).toMatchObject({ code: 0, stderr: '' })
  const contracts = new Map(input.organizations.map((each) => [each.name, each]))
  expect(new Set([...contracts.values()].map(({ contract }) => contract)).size).toBe(2)
  expect(report.requests.map(({ trunkName }) => trunkName)).toEqual(input.requests.map(({ trunkName }) => trunkName))
  for (const request of report.requests) {
    expect(request).toMatchObject({
      state: 'registered',
      verdict: null,
      orgId: contracts.get(request.organization)?.orgId,
    })
  }
  expect(new Set(report.requests.map(({ genesysId }) => genesysId)).size).toBe(input.requests.length)
  const { byOperation } = report.outbound
  const names = new Set(
    [...contracts.values()].filter(({ contract }) => contract === 'platform').map(({ name }) => name),
  )
  const onPlatform = input.requests.filter(({ organization }) => names.has(organization)).length
  // A worker that is faster than the orders begins its lane once more, and looks in Genesys once more.
  const { look_up: lookUps, template: templates } = byOperation
  for (const reads of [lookUps, templates]) {
    expect(reads).toBeGreaterThanOrEqual(names.size)
    expect(reads).toBeLessThanOrEqual(onPlatform)
  }
  expect({ ...byOperation, status: 0 }).toEqual({
    status: 0,
    token: contracts.size,
    verify: names.size,
    template: templates,
    look_up: lookUps,
    register: input.requests.length,
  })
})
