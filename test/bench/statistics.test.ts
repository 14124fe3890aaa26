import { fairness, logLogSlope, median } from '../../bench/statistics'

it('takes the middle, or the mean of the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 3, 2])).toBe(2.5)
})

it.each([
  { exponent: 0, points: [7, 7, 7] },
  { exponent: 1, points: [5, 50, 500] },
  { exponent: 2, points: [1, 100, 10_000] },
])('finds the exponent $exponent of a growth', ({ exponent, points }) => {
  const slope = logLogSlope(points.map((y, index) => ({ x: 10 ** index, y })))
  expect(slope).toBeCloseTo(exponent, 10)
})

it('calls equal shares fair, and one who has everything unfair', () => {
  expect(fairness([5, 5, 5, 5])).toBe(1)
  expect(fairness([20, 0, 0, 0])).toBe(0.25)
})
