import { textIn, type Row } from '../records'
import { fromStoredTime } from '../../data/stored-time'

const SECOND_MS = 1000
const DAY_MS = 24 * 60 * 60 * SECOND_MS

/** A schedule that the sandbox can't follow, and why. */
export class UnknownSchedule extends Error {
  override readonly name = 'UnknownSchedule'
}

/**
 * The time at which a scheduled job (sysauto) runs next after a given time, in milliseconds; null when never again.
 * Days and times are those of the system's time zone, UTC. Throws `UnknownSchedule` for a schedule that isn't
 * implemented. Fields: `now-sdk explain scheduledscript-api`; stored forms: as the SDK writes them. A job runs at whole
 * multiples of its period after its start; the platform's treatment of a start in the past is not documented.
 */
export function nextRun(row: Row, after: number): number | null {
  refuseUnknown(row)
  const start = fromStoredTime(textIn(row, 'run_start')) ?? 0
  const end = fromStoredTime(textIn(row, 'run_end')) ?? Number.POSITIVE_INFINITY
  const next = candidate(row, start, Math.max(after, start - 1))
  return next !== null && next <= end ? next : null
}

function candidate(row: Row, start: number, after: number): number | null {
  const type = textIn(row, 'run_type')
  const time = millisecondsOf(textIn(row, 'run_time')) % DAY_MS
  switch (type) {
    case 'on_demand':
      return null
    case 'once':
      return start > after ? start : null
    case 'periodically':
      return periodic(start, millisecondsOf(textIn(row, 'run_period')), after)
    case 'daily':
      return daily(time, after, () => true)
    case 'weekly': {
      const days = textIn(row, 'run_daysofweek') || textIn(row, 'run_dayofweek')
      return daily(time, after, (day) => days.includes(String(day.getUTCDay() === 0 ? 7 : day.getUTCDay())))
    }
    case 'monthly': {
      const wanted = Number(textIn(row, 'run_dayofmonth') || '1')
      return daily(time, after, (day) => day.getUTCDate() === Math.min(wanted, lastDayOfMonth(day)))
    }
    default:
      throw new UnknownSchedule(
        `run type ${type} is not implemented by the sandbox; add it in runtime/jobs/schedule.ts`,
      )
  }
}

function refuseUnknown(row: Row): void {
  const zone = textIn(row, 'time_zone')
  if (zone !== '' && zone !== 'floating' && zone !== 'UTC')
    throw new UnknownSchedule(`time zone ${zone} is not implemented by the sandbox`)
  for (const field of ['repeat_every', 'offset', 'max_drift', 'business_calendar']) {
    const value = textIn(row, field)
    if (value !== '' && value !== '0' && value !== '1970-01-01 00:00:00') {
      throw new UnknownSchedule(`${field} is not implemented by the sandbox`)
    }
  }
}

function periodic(start: number, period: number, after: number): number | null {
  if (period <= 0) return null
  return start + Math.max(0, Math.floor((after - start) / period) + 1) * period
}

/** The first day that fits whose time of day lies after a moment. A year without one has none. */
function daily(time: number, after: number, fits: (day: Date) => boolean): number | null {
  const midnight = Math.floor(after / DAY_MS) * DAY_MS
  for (let day = 0; day <= 366; day += 1) {
    const moment = midnight + day * DAY_MS + time
    if (moment > after && fits(new Date(moment))) return moment
  }
  return null
}

function lastDayOfMonth(day: Date): number {
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate()
}

/** A duration or time of day is stored as a date and time after the epoch. */
function millisecondsOf(text: string): number {
  return fromStoredTime(text) ?? 0
}
