import { join } from 'node:path'
import { allCases } from '../../../sandbox/cli/casebook/case'
import { runCases, type Concluded } from '../../../sandbox/cli/casebook/run'

const CASES = allCases()

let concluded: ReadonlyMap<(typeof CASES)[number], Concluded>

beforeAll(async () => {
  concluded = await runCases(CASES, join(__dirname, '../../../dist/app'))
})

/** Verdicts by case, so that a failure shows every wrong case at once. */
function told(
  of: (each: (typeof CASES)[number]) => string | null | undefined,
): Record<string, string | null | undefined> {
  return Object.fromEntries(CASES.map((each) => [`${each.name}, ${each.contract}`, of(each)]))
}

it('names every cause that a diagnosis can meet, with at most eight calls', () => {
  expect(told((each) => concluded.get(each)?.diagnosis.verdict)).toEqual(told(({ diagnosis }) => diagnosis))
  const calls = [...concluded.values()].map(({ diagnosis }) => diagnosis.calls)
  expect(Math.max(...calls)).toBeLessThanOrEqual(8)
  expect(Math.max(...calls)).toBeGreaterThan(0)
})

it('names every cause on the trunk request', () => {
  expect(told((each) => concluded.get(each)?.request.verdict)).toEqual(told(({ request }) => request))
})
