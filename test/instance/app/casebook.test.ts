import { ACTS, type Act } from '../../../sandbox/cli/casebook/case'
import { Casebook } from './casebook'

let casebook: Casebook

beforeAll(async () => {
  casebook = await Casebook.run()
})

it.each<[Act]>(ACTS.map((act) => [act]))('concludes in every state what should be concluded: %s', (act) => {
  expect(casebook.told(act)).toEqual(casebook.expected(act))
})

it('takes at most eight calls to diagnose', () => {
  expect(casebook.mostCalls()).toBeLessThanOrEqual(8)
  expect(casebook.mostCalls()).toBeGreaterThan(0)
})
