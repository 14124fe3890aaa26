import { isAskedBefore } from '../../../src/server/changes/asked-before'

const change = (request: string, createdAt = 5): Parameters<typeof isAskedBefore>[0] => ({
  ...{ request, createdAt, sysId: `row of ${request}` },
})
const NUMBERS = new Map([
  ['a', 'BTR9999999'],
  ['b', 'BTR10000000'],
  ['c', 'BTR9999998'],
])

it.each([
  ['the time of creation, whatever the numbers', change('b', 4), change('c', 5)],
  ['within one second the number', change('c'), change('a')],
  ['a longer number later', change('a'), change('b')],
  ['a request without a number first', change('x'), change('c')],
  ['the sys_id where no number is known', change('x'), change('y')],
])('%s decides', (_name, first, second) => {
  expect(isAskedBefore(first, second, NUMBERS)).toBe(true)
  expect(isAskedBefore(second, first, NUMBERS)).toBe(false)
})

it('no change is before itself', () => {
  expect(isAskedBefore(change('a'), change('a'), NUMBERS)).toBe(false)
})
