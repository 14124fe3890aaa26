import { join } from 'node:path'
import { runSuite } from '../../sandbox/faults/suite'
import { readPackage } from '../../sandbox/instance/data/package/read'

const SEED = Number(process.env['TEST_SEED'] ?? 20260115)

it('registers every request once or says truly why not, whatever breaks', async () => {
  process.stderr.write(`Fault suite: seed ${String(SEED)}\n`)
  const app = readPackage(join(__dirname, '../../dist/app'))
  const { failure, cases } = await runSuite(app, { runs: 25, seed: SEED })
  expect(failure).toBeNull()
  expect(cases).toBe(25)
})
