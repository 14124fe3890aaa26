import { nextRun } from '../../../sandbox/instance/runtime/jobs/schedule'

const at = (text: string): number => Date.parse(`${text}Z`)
const next = (row: Record<string, string>, after: string): string | null => {
  const time = nextRun(row, at(after))
  return time === null ? null : new Date(time).toISOString().slice(0, 19)
}

/** Schedules in the form in which the SDK stores them (`now-sdk explain scheduledscript-api`). */
describe('a scheduled job runs next', () => {
  const start = '2026-01-01 00:00:00'

  it.each([
    ['2026-01-05T08:00:00', '2026-01-05T08:05:00'],
    ['2026-01-05T08:04:59', '2026-01-05T08:05:00'],
    ['2025-12-01T00:00:00', '2026-01-01T00:00:00'],
  ])('periodically: after %s at %s', (after, expected) => {
    expect(next({ run_type: 'periodically', run_period: '1970-01-01 00:05:00', run_start: start }, after)).toBe(
      expected,
    )
  })

  it.each([
    ['2026-01-05T01:00:00', '2026-01-05T02:30:00'],
    ['2026-01-05T02:30:00', '2026-01-06T02:30:00'],
  ])('daily: after %s at %s', (after, expected) => {
    expect(next({ run_type: 'daily', run_time: '1970-01-01 02:30:00', run_start: start }, after)).toBe(expected)
  })

  it.each([
    ['135', '2026-01-05T09:00:00', '2026-01-07T09:00:00'],
    ['7', '2026-01-05T09:00:00', '2026-01-11T09:00:00'],
  ])('weekly on days %s: after %s at %s', (days, after, expected) => {
    expect(next({ run_type: 'weekly', run_daysofweek: days, run_time: '1970-01-01 09:00:00' }, after)).toBe(expected)
  })

  it.each([
    ['31', '2026-02-01T00:00:00', '2026-02-28T00:00:00'],
    ['1', '2026-02-01T00:00:00', '2026-03-01T00:00:00'],
  ])('monthly on day %s: after %s at %s', (day, after, expected) => {
    expect(next({ run_type: 'monthly', run_dayofmonth: day, run_time: '1970-01-01 00:00:00' }, after)).toBe(expected)
  })

  it('once', () => {
    const row = { run_type: 'once', run_start: '2026-06-15 02:00:00' }
    expect(next(row, '2026-01-01T00:00:00')).toBe('2026-06-15T02:00:00')
    expect(next(row, '2026-06-15T02:00:00')).toBeNull()
  })

  it('never on demand, nor after its end', () => {
    expect(next({ run_type: 'on_demand' }, '2026-01-01T00:00:00')).toBeNull()
    const ended = { run_type: 'daily', run_time: '1970-01-01 02:00:00', run_end: '2026-01-02 01:00:00' }
    expect(next(ended, '2026-01-01T03:00:00')).toBeNull()
  })

  it.each([
    [{ run_type: 'week_in_month' }, 'run type week_in_month is not implemented'],
    [{ run_type: 'daily', time_zone: 'Europe/Berlin' }, 'time zone Europe/Berlin is not implemented'],
    [{ run_type: 'daily', repeat_every: '3' }, 'repeat_every is not implemented'],
  ])('or says that it cannot tell: %j', (row, message) => {
    expect(() => nextRun(row, 0)).toThrow(message)
  })
})
