import type { Context } from '../context'
import type { Classes } from './classes'
import { defineDate } from './date'
import { defineDateTime, readDateTime } from './date-time'
import { defineDuration } from './duration'
import { defineTime } from './time'

/** Defines GlideDateTime, GlideDate, GlideTime and GlideDuration among the globals. */
export function installTime(context: Context): Classes {
  const made: Classes = { dateTime: () => dateTime, date: () => date, time: () => time, duration: () => duration }
  const duration = defineDuration(context)
  const date = defineDate(context)
  const time = defineTime(context)
  const dateTime = defineDateTime(context, made)
  const between = (start: number, end: number): object => duration.create({ milliseconds: end - start })
  const { globals } = context.realm
  globals['GlideDuration'] = duration.constructor
  globals['GlideDate'] = withStatics(date.constructor, {
    subtract: (start, end) => between(dayOf(start), dayOf(end)),
  })
  globals['GlideTime'] = withStatics(time.constructor, {
    subtract: (start, end) => between(time.stateOf(start)?.milliseconds ?? NaN, time.stateOf(end)?.milliseconds ?? NaN),
  })
  globals['GlideDateTime'] = withStatics(dateTime.constructor, {
    subtract: (start, end) => between(instantOf(start), instantOf(end)),
  })
  const dayOf = (value: unknown): number => (date.stateOf(value) ?? time.stateOf(value))?.milliseconds ?? NaN
  const instantOf = (value: unknown): number => readDateTime(made, value).milliseconds ?? NaN
  return made
}

function withStatics(constructor: object, statics: Record<string, (start: unknown, end: unknown) => object>): object {
  return Object.assign(constructor, statics)
}
