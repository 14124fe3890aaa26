import { isUntouched, mayHelp, toTake } from '../../../src/server/lanes/sharing'

const UNTOUCHED = {
  state: 'queued',
  operation: 'register',
  attempts: 0,
  writeSent: 0,
  genesysId: '',
  pending: '',
  createdAnew: false,
}

const due = (count: number): ({ at: number } & typeof UNTOUCHED)[] =>
  Array.from({ length: count }, (_, at) => ({ ...UNTOUCHED, at }))

describe('an empty lane', () => {
  it.each([
    [0, []],
    [2, []],
    [3, [2]],
    [4, [2, 3]],
    [9, [5, 6, 7, 8]],
  ])('takes the later half of %s that are due, and leaves two at least', (count, taken) => {
    expect(toTake(due(count), 50).map(({ at }) => at)).toEqual(taken)
  })

  it('takes no more than it may call for', () => {
    expect(toTake(due(20), 3).map(({ at }) => at)).toEqual([10, 11, 12])
    expect(toTake(due(20), 0)).toEqual([])
  })

  it('takes what nobody has begun with, in place of what somebody has', () => {
    const rows = due(8).map((row) => (row.at === 5 ? { ...row, attempts: 1 } : row))
    expect(toTake(rows, 2).map(({ at }) => at)).toEqual([4, 6])
  })

  it('helps only after some work of its own', () => {
    expect([0, 2, 3].map(mayHelp)).toEqual([false, false, true])
  })
})

it.each([
  [{}, true],
  [{ state: 'retrying' }, false],
  [{ operation: 'retire' }, false],
  [{ operation: 'change' }, false],
  [{ attempts: 1 }, false],
  [{ writeSent: 1 }, false],
  [{ genesysId: 'made' }, false],
  [{ pending: 'stop' }, false],
  [{ createdAnew: true }, false],
])('a registration with %j is untouched: %s', (more, expected) => {
  expect(isUntouched({ ...UNTOUCHED, ...more })).toBe(expected)
})
