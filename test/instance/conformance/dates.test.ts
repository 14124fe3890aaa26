import { makeWorld, type World } from '../records/world'
import { page } from './pages'

/** The value of a script, in a user's time zone when one is given. */
function evaluate(source: string, zone?: string): unknown {
  const world: World = makeWorld()
  if (zone !== undefined) world.as(world.database.insert('sys_user', { user_name: 'zoned', time_zone: zone }))
  return world.run(source)
}

/** The expected values are those of the page's examples. */
describe(page('dateTime'), () => {
  it.each([
    ['new GlideDateTime("2023-01-01 12:00:00").toString()', '2023-01-01 12:00:00'],
    ['new GlideDateTime(new GlideDateTime("2025-01-28 12:00:00")).getValue()', '2025-01-28 12:00:00'],
    ['new GlideDateTime().getValue()', '2024-05-01 12:00:00'],
    ['new GlideDateTime("2011-08-31 08:00:00").getNumericValue()', 1314777600000],
    ['var g = new GlideDateTime("2011-12-07 08:00:00"); g.addSeconds(1000); g.getValue()', '2011-12-07 08:16:40'],
    ['new GlideDateTime("2011-aa-31 aa:00:00").isValid()', false],
    ['var g = new GlideDateTime(); g.setValue(1314777600000); g.getValue()', '2011-08-31 08:00:00'],
    ['new GlideDateTime("31.08.2011 08:00:00").getValue()', '2011-08-31 08:00:00'],
  ])('%s', (source, expected) => {
    expect(evaluate(source)).toBe(expected)
  })

  it.each([
    ['new GlideDateTime("2011-08-31 08:00:00").getDisplayValue()', '2011-08-31 01:00:00'],
    [
      'var gr = new GlideRecord("x_test_app_org"); gr.initialize(); gr.insert(); gr.getDisplayValue("sys_created_on")',
      '2024-05-01 05:00:00',
    ],
  ])('in US/Pacific: %s', (source, expected) => {
    expect(evaluate(source, 'US/Pacific')).toBe(expected)
  })

  it.each(['addDaysUTC', 'getErrorMsg'])('throws the name of what it lacks: %s', (method) => {
    expect(() => evaluate(`new GlideDateTime().${method}(1)`)).toThrow(
      `GlideDateTime.${method} is not implemented by the sandbox`,
    )
  })
})

describe(page('duration'), () => {
  it.each([
    ['new GlideDuration("3 12:00:00").getValue()', '1970-01-04 12:00:00'],
    ['new GlideDuration(216000000).getDisplayValue()', '2 Days 12 Hours'],
  ])('%s', (source, expected) => {
    expect(evaluate(source)).toBe(expected)
  })
})
