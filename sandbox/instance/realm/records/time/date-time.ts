import { storedInstant } from '../../../data/query/relative'
import type { Context } from '../context'
import { addDays, addMonths, dayOfWeek, daysInMonth, format, parse, weekOfYear, withDate } from './civil'
import type { Classes } from './classes'
import { defineClass, javaText, type ValueClass } from './define'
import { fromLocal, offsetAt, toLocal } from './zones'

export interface DateTimeState {
  /** Null: the value that was given could not be read. */
  milliseconds: number | null
  error: string | null
}

/** Formats that a text is tried against, in the documented order (c_GlideDateTimeScoped, GlideDateTime(String)). */
const formats = [
  'yyyy-MM-dd HH:mm:ss',
  'MM/dd/yyyy HH:mm:ss',
  'MM-dd-yyyy HH:mm:ss',
  'MM-dd-yyyy HH:mm',
  'MM-dd-yyyy',
  'MM/dd/yyyy',
  'dd-MM-yyyy HH:mm:ss',
  'dd-MM-yyyy HH.mm.ss',
  'dd-MM-yyyy HH.mm',
  'dd-MM-yy HH.mm.ss',
  'dd/MM/yyyy',
  'dd-MM-yyyy',
  'yyyy-MM-dd HH:mm',
  'yyyy-MM-dd',
  'dd.MM.yyyy HH:mm:ss',
  'dd.MM.yyyy HH.mm.ss',
  'dd.MM.yyyy hh:mm:ss a',
  'dd.MM.yyyy hh.mm.ss a',
  'dd.MM.yyyy',
]

const missing = [
  'getDisplayValueLang',
  'setDisplayValueLang',
  'getInternalFormattedLocalTime',
  'getDisplayValueWithoutTZ',
]

/** GlideDateTime (documentation: c_GlideDateTimeScoped). */
export function defineDateTime(context: Context, classes: Classes): ValueClass<DateTimeState> {
  const at = (state: DateTimeState): number => {
    if (state.milliseconds !== null) return state.milliseconds
    throw new Error(`${state.error ?? 'Invalid date time'}: what an instance answers then is not documented`)
  }
  const local = (state: DateTimeState): number => toLocal(context, at(state))
  const set = (state: DateTimeState, milliseconds: number): void => {
    state.milliseconds = milliseconds
    state.error = null
  }
  const utc = (change: (now: number, amount: number) => number) => (state: DateTimeState, args: readonly unknown[]) =>
    set(state, change(at(state), Number(args[0])))
  const zoned = (change: (now: number, amount: number) => number) => (state: DateTimeState, args: readonly unknown[]) =>
    set(state, fromLocal(context, change(local(state), Number(args[0]))))
  const read = (value: unknown): DateTimeState => readDateTime(classes, value)
  const amount = (value: unknown): number => classes.time().stateOf(value)?.milliseconds ?? Number(value)
  const compare = (state: DateTimeState, value: unknown): number => at(state) - at(read(value))
  const date = (milliseconds: number): Date => new Date(milliseconds)
  const shown = (state: DateTimeState): string => format(local(state), userFormat(context))
  const parts = {
    DayOfMonth: (now: number) => date(now).getUTCDate(),
    DayOfWeek: dayOfWeek,
    DaysInMonth: (now: number) => daysInMonth(date(now).getUTCFullYear(), date(now).getUTCMonth() + 1),
    Month: (now: number) => date(now).getUTCMonth() + 1,
    WeekOfYear: weekOfYear,
    Year: (now: number) => date(now).getUTCFullYear(),
  }
  const changes = {
    addDays: addDays,
    addWeeks: (now: number, weeks: number) => addDays(now, weeks * 7),
    addMonths: addMonths,
    addYears: (now: number, years: number) => addMonths(now, years * 12),
    setDayOfMonth: (now: number, day: number) => withDate(now, parts.Year(now), parts.Month(now), day),
    setMonth: (now: number, month: number) => withDate(now, parts.Year(now), month, parts.DayOfMonth(now)),
    setYear: (now: number, year: number) => withDate(now, year, parts.Month(now), parts.DayOfMonth(now)),
  }
  const generated: Record<string, (state: DateTimeState, args: readonly unknown[]) => unknown> = {}
  for (const name of Object.keys(parts) as (keyof typeof parts)[]) {
    generated[`get${name}UTC`] = (state) => parts[name](at(state))
    generated[`get${name}LocalTime`] = (state) => parts[name](local(state))
  }
  for (const name of Object.keys(changes) as (keyof typeof changes)[]) {
    generated[`${name}UTC`] = utc(changes[name])
    generated[`${name}LocalTime`] = zoned(changes[name])
  }
  const parsed = (
    state: DateTimeState,
    text: unknown,
    pattern: string,
    make: (milliseconds: number) => number,
  ): void => {
    const found = parse(String(text), pattern)
    if (found !== null) {
      set(state, make(found))
      return
    }
    state.error = `Could not parse DateTime: ${String(text)}`
  }
  const strict = (state: DateTimeState): void => {
    if (state.error !== null) throw new Error(state.error)
  }
  return defineClass<DateTimeState>(
    'GlideDateTime',
    (args) => (args.length === 0 ? { milliseconds: context.now(), error: null } : read(args[0])),
    {
      ...generated,
      getValue: (state) => javaText(context, storedInstant(at(state))),
      toString: (state: DateTimeState) => storedInstant(at(state)),
      getNumericValue: (state) => at(state),
      getDisplayValue: (state) => javaText(context, shown(state)),
      getDisplayValueInternal: (state) => javaText(context, storedInstant(local(state))),
      getUserFormattedLocalTime: (state) => javaText(context, format(local(state), context.user().timeFormat)),
      setValue: (state, args) => Object.assign(state, read(args[0])),
      setGlideDateTime: (state, args) => Object.assign(state, read(args[0])),
      setValueUTC: (state, args) => {
        parsed(state, args[0], String(args[1]), (milliseconds) => milliseconds)
        strict(state)
      },
      setDisplayValue: (state, args) => {
        const pattern = args[1] === undefined ? userFormat(context) : String(args[1])
        parsed(state, args[0], pattern, (milliseconds) => fromLocal(context, milliseconds))
        if (args[1] !== undefined) strict(state)
      },
      setDisplayValueInternal: (state, args) =>
        parsed(state, args[0], 'yyyy-MM-dd HH:mm:ss', (milliseconds) => fromLocal(context, milliseconds)),
      add: (state, args) => set(state, at(state) + amount(args[0])),
      subtract: (state, args) => set(state, at(state) - amount(args[0])),
      addSeconds: (state, args) => set(state, at(state) + Number(args[0]) * 1000),
      after: (state, args) => compare(state, args[0]) > 0,
      before: (state, args) => compare(state, args[0]) < 0,
      onOrAfter: (state, args) => compare(state, args[0]) >= 0,
      onOrBefore: (state, args) => compare(state, args[0]) <= 0,
      compareTo: (state, args) => Math.sign(compare(state, args[0])),
      equals: (state, args) => compare(state, args[0]) === 0,
      getDate: (state) => classes.date().create({ milliseconds: startOfDay(at(state)) }),
      getLocalDate: (state) => classes.date().create({ milliseconds: startOfDay(local(state)) }),
      getTime: (state) => classes.time().create({ milliseconds: timeOfDay(at(state)) }),
      getLocalTime: (state) => classes.time().create({ milliseconds: timeOfDay(local(state)) }),
      getTZOffset: (state) => offsetAt(context, at(state)),
      getDSTOffset: (state) => dstOffset(context, at(state)),
      isDST: (state) => dstOffset(context, at(state)) !== 0,
      hasDate: (state) => state.milliseconds !== null,
      isValid: (state) => state.milliseconds !== null && state.error === null,
      getErrorMsg: (state) => (state.error === null ? null : javaText(context, state.error)),
    },
    missing,
  )
}

/** A GlideDateTime, a number of milliseconds, a field or a text. */
export function readDateTime(classes: Classes, value: unknown): DateTimeState {
  const state = classes.dateTime().stateOf(value)
  if (state) return { ...state }
  if (typeof value === 'number') return { milliseconds: value, error: null }
  const text = value === null || value === undefined ? '' : String(value)
  for (const pattern of formats) {
    const found = parse(text, pattern)
    if (found !== null) return { milliseconds: found, error: null }
  }
  return { milliseconds: null, error: `Invalid date time: '${text}', ignored` }
}

/** Date and time as the user prefers to see them. */
export function userFormat(context: Context): string {
  return `${context.user().dateFormat} ${context.user().timeFormat}`
}

const startOfDay = (milliseconds: number): number => milliseconds - timeOfDay(milliseconds)
const timeOfDay = (milliseconds: number): number => ((milliseconds % 86_400_000) + 86_400_000) % 86_400_000

/** What daylight saving adds: the difference to the smaller of the offsets in January and July. */
function dstOffset(context: Context, milliseconds: number): number {
  const year = new Date(milliseconds).getUTCFullYear()
  const standard = Math.min(offsetAt(context, Date.UTC(year, 0, 1)), offsetAt(context, Date.UTC(year, 6, 1)))
  return offsetAt(context, milliseconds) - standard
}
