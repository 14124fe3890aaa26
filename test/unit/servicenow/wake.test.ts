import fc from 'fast-check'
import { packWake, parseWake } from '../../../src/server/servicenow/wake'
import { assertProperty } from '../properties'

const sysId = fc.stringMatching(/^[0-9a-f]{32}$/)

it('tells whom it wakes from when on there is work', () => {
  assertProperty(
    fc.property(sysId, fc.nat({ max: 4e12 }), fc.nat({ max: 1e5 }), (organizationSysId, at, later) => {
      const wake = { organizationSysId, at, due: at + later }
      expect(parseWake(packWake(wake))).toEqual(wake)
    }),
  )
  // An event of an older version has no time, or no due time.
  expect(parseWake('0'.repeat(32))).toEqual({ organizationSysId: '0'.repeat(32), at: 0, due: 0 })
  expect(parseWake(`${'0'.repeat(32)}@5`)).toEqual({ organizationSysId: '0'.repeat(32), at: 5, due: 5 })
  expect(parseWake(`${'0'.repeat(32)}@soon`).at).toBe(0)
})
