import type { Context } from '../context'
import { toStoredTime } from '../../../data/stored-time'
import { pad } from './civil'
import { defineClass } from './define'

interface DurationState {
  milliseconds: number
}

const day = 86_400_000

/** GlideDuration (documentation: c_GlideDurationScopedAPI). */
export function defineDuration(context: Context): object {
  const made = defineClass<DurationState>(
    'GlideDuration',
    (args) => ({ milliseconds: args.length === 0 ? 0 : read(args[0]) }),
    {
      getValue: (state) => context.realm.javaString(toStoredTime(state.milliseconds)),
      getDisplayValue: (state) => context.realm.javaString(durationDisplay(state.milliseconds)),
      toString: (state: DurationState) => toStoredTime(state.milliseconds),
    },
  )
  const read = (value: unknown): number => made.stateOf(value)?.milliseconds ?? readDuration(value)
  return made.constructor
}

/** Milliseconds, or `d HH:mm:ss`. */
function readDuration(value: unknown): number {
  if (typeof value === 'number') return value
  const found = /^(?:(\d+) )?(\d{1,2}):(\d{2}):(\d{2})$/.exec(String(value).trim())
  if (!found) throw new Error(`"${String(value)}" is no duration; what an instance makes of it is not documented`)
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = found
  return Number(days) * day + Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000
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
