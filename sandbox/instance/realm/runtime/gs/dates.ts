import type { Realm } from '../../realm'
import { addDays, addMonths } from '../../records/time/civil'
import type { CurrentUser } from '../users'
import { notImplemented, textOf, type Methods } from '../values'

const HERE = 'sandbox/instance/realm/runtime/gs/dates.ts'
const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Where a span begins that holds a moment. */
type Begin = (local: number) => number

const month: Begin = (local) => midnight(local) - (new Date(local).getUTCDate() - 1) * DAY
const year: Begin = (local) => Date.UTC(new Date(local).getUTCFullYear(), 0, 1)
const quarter: Begin = (local) => {
  const at = new Date(local)
  return Date.UTC(at.getUTCFullYear(), Math.floor(at.getUTCMonth() / 3) * 3, 1)
}

/**
 * Left out on purpose: on which day a week begins depends on settings that the documentation doesn't tie to these
 * methods; the example of monthsAgoEnd contradicts its text; quartersAgo… and yearsAgo say too little.
 */
const UNKNOWN = [
  'beginningOfLastWeek',
  'beginningOfNextWeek',
  'beginningOfThisWeek',
  'endOfLastWeek',
  'endOfNextWeek',
  'endOfThisWeek',
  'monthsAgoEnd',
  'quartersAgoEnd',
  'quartersAgoStart',
  'yearsAgo',
] as const

/**
 * Moments relative to now, as `yyyy-MM-dd HH:mm:ss` in UTC; days, months and years are those of the user's time zone
 * (GlideSystem – Scoped).
 */
export function dateMethods(realm: Realm, user: CurrentUser): Methods {
  const offset = (instant: number): number => {
    const zone = user.facts().timeZone
    return zone === 'UTC' || zone === 'GMT'
      ? 0
      : Number(realm.host.call('data.offset', { zone, milliseconds: instant }))
  }
  const now = (): number => Date.now() + offset(Date.now())
  const text = (local: number): string => {
    const guess = local - offset(local)
    const instant = local - offset(guess)
    return realm.javaString(new Date(instant).toISOString().slice(0, 19).replace('T', ' '))
  }
  const at = (moment: (local: number) => number) => () => text(moment(now()))
  const ago = (moment: (local: number, count: number) => number) => (count: unknown) =>
    text(moment(now(), Number(textOf(count))))
  const methods: Methods = {
    daysAgo: ago((local, days) => addDays(local, -days)),
    daysAgoStart: ago((local, days) => addDays(midnight(local), -days)),
    daysAgoEnd: ago((local, days) => addDays(midnight(local), 1 - days) - SECOND),
    hoursAgo: ago((local, hours) => local - hours * HOUR),
    hoursAgoStart: ago((local, hours) => start(local - hours * HOUR, HOUR)),
    hoursAgoEnd: ago((local, hours) => start(local - hours * HOUR, HOUR) + HOUR - SECOND),
    minutesAgoStart: ago((local, minutes) => start(local - minutes * MINUTE, MINUTE)),
    minutesAgoEnd: ago((local, minutes) => start(local - minutes * MINUTE, MINUTE) + MINUTE - SECOND),
    monthsAgo: ago((local, months) => addMonths(local, -months)),
    monthsAgoStart: ago((local, months) => addMonths(month(local), -months)),
    yesterday: at((local) => local - DAY),
    beginningOfLastMonth: at((local) => addMonths(month(local), -1)),
    beginningOfThisMonth: at(month),
    beginningOfNextMonth: at((local) => addMonths(month(local), 1)),
    beginningOfThisQuarter: at(quarter),
    beginningOfThisYear: at(year),
    beginningOfNextYear: at((local) => addMonths(year(local), 12)),
    endOfLastMonth: at((local) => month(local) - SECOND),
    endOfThisMonth: at((local) => addMonths(month(local), 1) - SECOND),
    endOfNextMonth: at((local) => addMonths(month(local), 2) - SECOND),
    endOfThisQuarter: at((local) => addMonths(quarter(local), 3) - SECOND),
    endOfLastYear: at((local) => year(local) - SECOND),
    endOfThisYear: at((local) => addMonths(year(local), 12) - SECOND),
    endOfNextYear: at((local) => addMonths(year(local), 24) - SECOND),
    dateGenerate: (date: unknown, range: unknown) => text(generated(textOf(date), textOf(range))),
  }
  for (const name of UNKNOWN) {
    methods[name] = () => {
      throw notImplemented(`gs.${name}`, HERE)
    }
  }
  return methods
}

/** `range` is start, end or a time of day. */
function generated(date: string, range: string): number {
  const named: Record<string, string> = { start: '00:00:00', end: '23:59:59' }
  const local = Date.parse(`${date}T${named[range.toLowerCase()] ?? range}Z`)
  if (Number.isNaN(local)) throw new Error(`gs.dateGenerate does not understand ${date} ${range}`)
  return local
}

function midnight(local: number): number {
  return start(local, DAY)
}

function start(local: number, span: number): number {
  return Math.floor(local / span) * span
}
