import { join } from 'node:path'
import { allCases } from '../../../sandbox/cli/casebook/case'
import { runDiagnoses, runRequests } from '../../../sandbox/cli/casebook/run'

const APP = join(__dirname, '../../../dist/app')

const CASES = allCases()

/** Verdicts by case, so that one look at a failure shows every case that is wrong. */
function told(
  of: (each: (typeof CASES)[number]) => string | null | undefined,
): Record<string, string | null | undefined> {
  return Object.fromEntries(CASES.map((each) => [`${each.name}, ${each.contract}`, of(each)]))
}

it('names every cause that a diagnosis can meet, with at most eight calls', async () => {
  const conclusions = await runDiagnoses(CASES, APP)
  expect(told((each) => conclusions.get(each)?.verdict)).toEqual(told(({ diagnosis }) => diagnosis))
  expect(Math.max(...[...conclusions.values()].map(({ calls }) => calls))).toBeLessThanOrEqual(8)
}, 120_000)

it('names every cause on the trunk request', async () => {
  const conclusions = await runRequests(CASES, APP)
  expect(told((each) => conclusions.get(each)?.verdict)).toEqual(told(({ request }) => request))
}, 300_000)
