import { join } from 'node:path'
import { ACTS, type Act, type Case } from '../../../sandbox/cli/casebook/case'
import { allCases } from '../../../sandbox/cli/casebook/cases'
import { runCases, type Concluded } from '../../../sandbox/cli/casebook/run'

const CASES = allCases()

let concluded: ReadonlyMap<Case, Concluded>

beforeAll(async () => {
  concluded = await runCases(CASES, process.env['SANDBOX_PACKAGE'] ?? join(__dirname, '../../../dist/app'))
})

/** Verdicts by case, so that one look at a failure shows every case that is wrong. */
function told(of: (each: Case) => string | null | undefined): Record<string, string | null | undefined> {
  return Object.fromEntries(CASES.map((each) => [`${each.name}, ${each.contract}`, of(each)]))
}

it.each<[Act]>(ACTS.map((act) => [act]))('concludes in every state what should be concluded: %s', (act) => {
  expect(told((each) => concluded.get(each)?.[act]?.verdict)).toEqual(told(({ expected }) => expected[act]))
})

it('takes at most eight calls to diagnose', () => {
  const calls = [...concluded.values()].map(({ diagnose }) => diagnose?.calls ?? 0)
  expect(Math.max(...calls)).toBeLessThanOrEqual(8)
  expect(Math.max(...calls)).toBeGreaterThan(0)
})
