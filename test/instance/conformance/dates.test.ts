import { makeWorld, type World } from '../records/world'
import { page } from './pages'

/** What a script answers, in a user's time zone when one is given. */
function evaluate(source: string, zone?: string): unknown {
  const world: World = makeWorld()
  if (zone !== undefined) world.as(world.database.insert('sys_user', { user_name: 'zoned', time_zone: zone }))
  return world.run(source)
}

/** Results are those of the page's examples. */
describe(page('dateTime'), () => {
  it.each([
    ['new GlideDateTime("2023-01-01 12:00:00").toString()', '2023-01-01 12:00:00'],
    ['new GlideDateTime(new GlideDateTime("2025-01-28 12:00:00")).getValue()', '2025-01-28 12:00:00'],
    ['new GlideDateTime().getValue()', '2024-05-01 12:00:00'],
    ['var g = new GlideDateTime("2011-08-31 08:00:00"); g.add(10); g.getNumericValue()', 1314777600010],
    [
      'var g = new GlideDateTime("2011-08-31 08:00:00"); var t = new GlideTime(); t.setValue("00:00:20"); g.add(t); g.getTime().getByFormat("hh:mm:ss")',
      '08:00:20',
    ],
    ['var g = new GlideDateTime("2011-08-31 08:00:00"); g.addMonthsUTC(2); String(g.getDate())', '2011-10-31'],
    ['var g = new GlideDateTime("2011-12-31 08:00:00"); g.addMonthsUTC(-1); String(g.getDate())', '2011-11-30'],
    ['var g = new GlideDateTime("2011-08-31 08:00:00"); g.addWeeksUTC(-1); String(g.getDate())', '2011-08-24'],
    ['var g = new GlideDateTime("2010-08-31 08:00:00"); g.addYearsUTC(1); String(g.getDate())', '2011-08-31'],
    ['var g = new GlideDateTime("2011-12-07 08:00:00"); g.addSeconds(1000); g.getValue()', '2011-12-07 08:16:40'],
    ['new GlideDateTime("2016-05-09 10:11:12").after(new GlideDateTime("2017-06-12 15:11:12"))', false],
    ['new GlideDateTime("2011-08-01 12:00:00").compareTo(new GlideDateTime("2011-07-31 12:00:00"))', 1],
    ['new GlideDateTime("2011-12-01 12:00:00").getDayOfWeekUTC()', 4],
    ['new GlideDateTime("2011-11-02 12:00:00").getDaysInMonthUTC()', 30],
    ['new GlideDateTime("2011-12-01 12:00:00").getWeekOfYearUTC()', 49],
    ['new GlideDateTime("2015-12-27 12:00:00").getWeekOfYearUTC()', 1],
    [
      'var g = new GlideDateTime("2011-01-01 12:00:00"); g.setValueUTC("15-02-2011 08:00:00", "dd-MM-yyyy HH:mm:ss"); g.getValue()',
      '2011-02-15 08:00:00',
    ],
    [
      'var g = new GlideDateTime("2011-aa-31 aa:00:00"); [g.isValid(), g.getErrorMsg()].join()',
      "false,Invalid date time: '2011-aa-31 aa:00:00', ignored",
    ],
    [
      'var g = new GlideDateTime(); g.setDisplayValue("2011-aa-01 00:00:00"); g.getErrorMsg()',
      'Could not parse DateTime: 2011-aa-01 00:00:00',
    ],
    [
      'GlideDateTime.subtract(new GlideDateTime("2011-08-28 09:00:00"), new GlideDateTime("2011-08-31 08:00:00")).getDisplayValue()',
      '2 Days 23 Hours',
    ],
    ['var g = new GlideDateTime(); g.setValue(1314777600000); g.getValue()', '2011-08-31 08:00:00'],
    ['new GlideDateTime("31.08.2011 08:00:00").getValue()', '2011-08-31 08:00:00'],
    ['var g = new GlideDateTime("2020-02-10 00:00:00"); g.setDayOfMonthUTC(31); g.getDayOfMonthUTC()', 29],
  ])('%s', (source, expected) => {
    expect(evaluate(source)).toBe(expected)
  })

  it.each([
    ['new GlideDateTime("2011-08-31 08:00:00").getDisplayValue()', '2011-08-31 01:00:00'],
    ['new GlideDateTime("2014-08-31 08:00:00").getDSTOffset()', 3600000],
    ['new GlideDateTime("2014-08-31 08:00:00").getTZOffset()', -25200000],
    ['new GlideDateTime("2014-01-31 08:00:00").isDST()', false],
    ['new GlideDateTime("2014-08-31 08:00:00").getLocalTime().getByFormat("hh:mm:ss")', '01:00:00'],
    [
      'var g = new GlideDateTime("2014-02-02 12:00:00"); g.setDisplayValue("2014-01-01 12:00:00"); g.getValue()',
      '2014-01-01 20:00:00',
    ],
    [
      'var g = new GlideDateTime("2011-03-12 10:30:00"); g.addDaysLocalTime(1); g.getDisplayValue()',
      '2011-03-13 03:30:00',
    ],
    [
      'var gr = new GlideRecord("x_test_app_org"); gr.initialize(); gr.insert(); gr.getDisplayValue("sys_created_on")',
      '2024-05-01 05:00:00',
    ],
  ])('in US/Pacific: %s', (source, expected) => {
    expect(evaluate(source, 'US/Pacific')).toBe(expected)
  })

  it('throws the name of what it lacks', () => {
    expect(() => evaluate('new GlideDateTime().getDisplayValueLang("full", "fr")')).toThrow(
      /getDisplayValueLang is not implemented/,
    )
  })
})

describe(page('duration'), () => {
  it.each([
    ['new GlideDuration(60000).getDurationValue()', '00:01:00'],
    ['new GlideDuration("3 12:00:00").add(new GlideDuration("3:00:00")).getDisplayValue()', '3 Days 15 Hours'],
    ['new GlideDuration("3 12:00:00").subtract(new GlideDuration("3:00:00")).getDisplayValue()', '3 Days 9 Hours'],
    ['new GlideDuration("3 22:00:00").getByFormat("HH:mm")', '22:00'],
    ['new GlideDuration("3 14:00:00").getRoundedDayPart()', 4],
    ['new GlideDuration("3 12:00:00").getValue()', '1970-01-04 12:00:00'],
    ['var d = new GlideDuration(); d.setValue("1970-01-05 08:00:00"); d.getDisplayValue()', '4 Days 8 Hours'],
  ])('%s', (source, expected) => {
    expect(evaluate(source)).toBe(expected)
  })
})

describe(page('date'), () => {
  it.each([
    ['var a = new GlideDate(); a.setValue("2021-04-21"); a.getByFormat("dd-MM-yyyy")', '21-04-2021'],
    [
      'var a = new GlideDate(); a.setDisplayValue("2014-07-18"); var b = new GlideDate(); b.setDisplayValue("2014-07-19"); GlideDate.subtract(a, b).getDisplayValue()',
      '1 Day',
    ],
  ])('%s', (source, expected) => {
    expect(evaluate(source)).toBe(expected)
  })
})

describe(page('time'), () => {
  it('keeps a time of day, in the format asked for', () => {
    expect(evaluate('var t = new GlideTime(); t.setValue("12:00:00"); t.getByFormat("HH:mm")')).toBe('12:00')
  })

  it('shows it in the zone of the user', () => {
    expect(evaluate('new GlideTime(10000).getDisplayValue()', 'US/Pacific')).toBe('16:00:10')
  })
})
