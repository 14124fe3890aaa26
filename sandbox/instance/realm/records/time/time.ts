import type { Context } from '../context'
import { format, parse } from './civil'
import type { PartState } from './classes'
import { defineClass, javaText, type ValueClass } from './define'
import { fromLocal, toLocal } from './zones'

const missing = ['getDisplayValueEx', 'getDisplayValueLang', 'setDisplayValueEx', 'setDisplayValueLang']

/** GlideTime (documentation: c_GlideTimeScopedAPI). A number of milliseconds counts from midnight UTC. */
export function defineTime(context: Context): ValueClass<PartState> {
  const within = (milliseconds: number): number => ((milliseconds % 86_400_000) + 86_400_000) % 86_400_000
  const local = (state: PartState): Date => new Date(toLocal(context, state.milliseconds))
  const utc = (state: PartState): Date => new Date(state.milliseconds)
  const read = (value: unknown, pattern: string): number => {
    const found = parse(String(value), pattern)
    if (found === null) throw new Error(`"${String(value)}" is no time; what an instance makes of it is not documented`)
    return within(found)
  }
  return defineClass<PartState>(
    'GlideTime',
    (args) => ({ milliseconds: within(args.length === 0 ? context.now() : Number(args[0])) }),
    {
      getValue: (state) => javaText(context, format(state.milliseconds, 'HH:mm:ss')),
      setValue: (state, args) => {
        state.milliseconds = read(args[0], 'HH:mm:ss')
      },
      getDisplayValue: (state) => javaText(context, format(local(state).getTime(), context.user().timeFormat)),
      getDisplayValueInternal: (state) => javaText(context, format(local(state).getTime(), 'HH:mm:ss')),
      setDisplayValue: (state, args) => {
        state.milliseconds = within(fromLocal(context, read(args[0], context.user().timeFormat)))
      },
      getByFormat: (state, args) => javaText(context, format(state.milliseconds, String(args[0]))),
      getHourLocalTime: (state) => local(state).getUTCHours() % 12,
      getHourOfDayLocalTime: (state) => local(state).getUTCHours(),
      getHourUTC: (state) => utc(state).getUTCHours() % 12,
      getHourOfDayUTC: (state) => utc(state).getUTCHours(),
      getMinutesLocalTime: (state) => local(state).getUTCMinutes(),
      getMinutesUTC: (state) => utc(state).getUTCMinutes(),
      getSeconds: (state) => utc(state).getUTCSeconds(),
      toString: (state: PartState) => format(state.milliseconds, 'HH:mm:ss'),
    },
    missing,
  )
}
