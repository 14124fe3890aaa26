import { parseTrunkKind } from '../../../src/server/fields/trunk-kind'

it.each([
  ['', 'carrier'],
  ['carrier', 'carrier'],
  ['pbx', 'pbx'],
  ['phone', null],
])('the kind %j is %s: an order from before kinds were asked for is for a carrier', (typed, kind) => {
  expect(parseTrunkKind(typed)).toBe(kind)
})
