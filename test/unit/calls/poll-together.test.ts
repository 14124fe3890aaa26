import { pollTogether } from '../../../src/server/calls/poll-together'

const upcoming = Array.from({ length: 10 }, (_, index) => String(index).padStart(32, '0'))

it('names a registration and those that come next, as many as the parameter of an event holds', () => {
  const named = pollTogether(upcoming[1] ?? '', upcoming)
  expect(named).toEqual(upcoming.slice(1, 8))
  expect(named.join(',').length).toBeLessThanOrEqual(255)
})

it('names those that are left, and a registration alone that is none of the lane', () => {
  expect(pollTogether(upcoming[9] ?? '', upcoming)).toEqual([upcoming[9]])
  expect(pollTogether('other', upcoming)).toEqual(['other'])
  expect(pollTogether(upcoming[0] ?? '', upcoming.slice(0, 2))).toEqual(upcoming.slice(0, 2))
})
