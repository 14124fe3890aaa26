import { toStoredTime } from '../../../data/stored-time'
import type { Context } from '../context'
import { format, parse } from './civil'
import { defineClass } from './define'
import { toLocal } from './zones'

interface DateTimeState {
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

/** GlideDateTime (documentation: c_GlideDateTimeScoped). */
export function defineDateTime(context: Context): object {
  const at = (state: DateTimeState): number => {
    if (state.milliseconds !== null) return state.milliseconds
    throw new Error(`${state.error ?? 'Invalid date time'}: what an instance answers then is not documented`)
  }
  const made = defineClass<DateTimeState>(
    'GlideDateTime',
    (args) => (args.length === 0 ? { milliseconds: context.now(), error: null } : read(args[0])),
    {
      getValue: (state) => context.realm.javaString(toStoredTime(at(state))),
      toString: (state: DateTimeState) => toStoredTime(at(state)),
      getNumericValue: (state) => at(state),
      getDisplayValue: (state) => context.realm.javaString(format(toLocal(context, at(state)), userFormat(context))),
      setValue: (state, args) => Object.assign(state, read(args[0])),
      addSeconds: (state, args) => {
        state.milliseconds = at(state) + Number(args[0]) * 1000
      },
      isValid: (state) => state.milliseconds !== null,
    },
  )
  const read = (value: unknown): DateTimeState => ({ ...(made.stateOf(value) ?? readDateTime(value)) })
  return made.constructor
}

/** A number of milliseconds, a field or a text. */
function readDateTime(value: unknown): DateTimeState {
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
