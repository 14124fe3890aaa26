import { isQueuedWork, isSettled, standsInTheWay, STATES } from '../../../src/server/requests/states'
import { verdict } from '../../../src/server/verdicts/make-verdict'

it.each([
  ['failed', true],
  ['outcome_unknown', true],
  ['retrying', false],
  ['queued', false],
  ['registered', false],
])('a verdict on a request that is %s stands in its way: %p', (state, stands) => {
  const found = verdict('conflict')
  expect(standsInTheWay(state, found)).toBe(stands ? found : null)
  expect(standsInTheWay(state, null)).toBeNull()
})

it('the machine has work to do in these states, and in these nobody has', () => {
  expect(STATES.filter(isQueuedWork)).toEqual(['queued', 'registering', 'retrying', 'retiring'])
  expect(STATES.filter(isSettled)).toEqual([
    ...['registered', 'changed', 'failed', 'outcome_unknown', 'rejected', 'cancelled', 'retired'],
  ])
  expect(isQueuedWork('no such state')).toBe(false)
})
