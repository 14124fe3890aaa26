import { Instance, VirtualClock } from '../../../sandbox/instance/instance'
import { removePackages, writePackage } from '../runtime/support/package'
import { page } from './pages'

let instance: Instance
const clock = new VirtualClock()

beforeAll(async () => {
  instance = await Instance.boot({ app: writePackage([]), workers: 1, clock })
  instance.database.insert('sys_user', { user_name: 'ny', time_zone: 'America/New_York' })
  clock.set(Date.UTC(2026, 2, 31, 2, 30, 15))
})
afterAll(async () => {
  await instance.close()
  removePackages()
})

describe(page('system'), () => {
  /** In the user's time zone, told in UTC. */
  it.each([
    ['daysAgo(2)', '2026-03-29 02:30:15', '2026-03-29 02:30:15'],
    ['daysAgoStart(0)', '2026-03-31 00:00:00', '2026-03-30 04:00:00'],
    ['daysAgoStart(25)', '2026-03-06 00:00:00', '2026-03-05 05:00:00'],
    ['daysAgoEnd(1)', '2026-03-30 23:59:59', '2026-03-30 03:59:59'],
    ['hoursAgo(-4)', '2026-03-31 06:30:15', '2026-03-31 06:30:15'],
    ['hoursAgoStart(1)', '2026-03-31 01:00:00', '2026-03-31 01:00:00'],
    ['hoursAgoEnd(1)', '2026-03-31 01:59:59', '2026-03-31 01:59:59'],
    ['minutesAgoStart(30)', '2026-03-31 02:00:00', '2026-03-31 02:00:00'],
    ['minutesAgoEnd(30)', '2026-03-31 02:00:59', '2026-03-31 02:00:59'],
    ['monthsAgo(1)', '2026-02-28 02:30:15', '2026-03-01 03:30:15'],
    ['monthsAgoStart(1)', '2026-02-01 00:00:00', '2026-02-01 05:00:00'],
    ['yesterday()', '2026-03-30 02:30:15', '2026-03-30 02:30:15'],
    ['beginningOfThisMonth()', '2026-03-01 00:00:00', '2026-03-01 05:00:00'],
    ['endOfThisMonth()', '2026-03-31 23:59:59', '2026-04-01 03:59:59'],
    ['beginningOfThisQuarter()', '2026-01-01 00:00:00', '2026-01-01 05:00:00'],
    ['endOfLastYear()', '2025-12-31 23:59:59', '2026-01-01 04:59:59'],
    [`dateGenerate('2015-10-07', 'end')`, '2015-10-07 23:59:59', '2015-10-08 03:59:59'],
    [`dateGenerate('2015-10-07', '01:02:03')`, '2015-10-07 01:02:03', '2015-10-07 05:02:03'],
  ])('gs.%s is %s in UTC and %s for New York', async (call, utc, newYork) => {
    expect(await instance.run(`gs.${call}`)).toBe(utc)
    expect(await instance.run(`gs.${call}`, { user: 'ny' })).toBe(newYork)
  })

  it.each(['beginningOfThisWeek', 'monthsAgoEnd', 'quartersAgoStart', 'yearsAgo'])(
    'says that it lacks gs.%s',
    async (name) => {
      await expect(instance.run(`gs.${name}(1)`)).rejects.toThrow(`gs.${name} is not implemented by the sandbox`)
    },
  )
})
