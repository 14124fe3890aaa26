import type { Context } from '../context'
import { storedInstant } from '../../../data/query/relative'
import { format, pad, parse } from './civil'
import { defineClass, javaText, type ValueClass } from './define'

export interface DurationState {
  milliseconds: number
}

const day = 86_400_000

/** GlideDuration (documentation: c_GlideDurationScopedAPI). */
export function defineDuration(context: Context): ValueClass<DurationState> {
  const made: ValueClass<DurationState> = defineClass<DurationState>(
    'GlideDuration',
    (args) => ({ milliseconds: args.length === 0 ? 0 : read(args[0], (value) => made.stateOf(value)) }),
    {
      add: (state, args) => made.create({ milliseconds: state.milliseconds + other(args[0]) }),
      subtract: (state, args) => made.create({ milliseconds: state.milliseconds - other(args[0]) }),
      getValue: (state) => javaText(context, storedInstant(state.milliseconds)),
      setValue: (state, args) => {
        state.milliseconds = parse(String(args[0]), 'yyyy-MM-dd HH:mm:ss') ?? refuse(args[0])
      },
      getDurationValue: (state) => javaText(context, durationText(state.milliseconds)),
      getDisplayValue: (state) => javaText(context, durationDisplay(state.milliseconds)),
      setDisplayValue: (state, args) => {
        state.milliseconds = read(args[0], () => null)
      },
      getDayPart: (state) => Math.floor(state.milliseconds / day),
      getRoundedDayPart: (state) => Math.floor(state.milliseconds / day) + (state.milliseconds % day > day / 2 ? 1 : 0),
      getByFormat: (state, args) => javaText(context, format(state.milliseconds, String(args[0]))),
      getNumericValue: (state) => state.milliseconds,
      toString: (state: DurationState) => storedInstant(state.milliseconds),
    },
    [],
  )
  const other = (value: unknown): number => made.stateOf(value)?.milliseconds ?? refuse(value)
  return made
}

function read(value: unknown, stateOf: (value: unknown) => DurationState | null): number {
  const state = stateOf(value)
  if (state) return state.milliseconds
  if (typeof value === 'number') return value
  const found = /^(?:(\d+) )?(\d{1,2}):(\d{2}):(\d{2})$/.exec(String(value).trim())
  if (!found) return refuse(value)
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = found
  return Number(days) * day + Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000
}

function refuse(value: unknown): never {
  throw new Error(`"${String(value)}" is no duration; what an instance makes of it is not documented`)
}

/** `d HH:mm:ss`; without days when there are none. */
function durationText(milliseconds: number): string {
  const days = Math.floor(milliseconds / day)
  return `${days > 0 ? `${String(days)} ` : ''}${format(milliseconds, 'HH:mm:ss')}`
}

/** `2 Days 10 Hours 36 Minutes`; parts that are zero are left out. */
export function durationDisplay(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000)
  const parts: [number, string][] = [
    [Math.floor(minutes / 1440), 'Day'],
    [Math.floor(minutes / 60) % 24, 'Hour'],
    [minutes % 60, 'Minute'],
  ]
  const shown = parts
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${String(amount)} ${unit}${amount === 1 ? '' : 's'}`)
  if (shown.length > 0) return shown.join(' ')
  const seconds = Math.floor(milliseconds / 1000)
  return `${pad(seconds, 1)} Second${seconds === 1 ? '' : 's'}`
}
