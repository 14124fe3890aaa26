import type { Context } from '../context'
import { format, parse } from './civil'
import type { PartState } from './classes'
import { defineClass, javaText, type ValueClass } from './define'
import { toLocal } from './zones'

const missing = ['getDisplayValueEx', 'getDisplayValueLang', 'setDisplayValueEx', 'setDisplayValueLang']

/** GlideDate (documentation: c_GlideDateScopedAPI). */
export function defineDate(context: Context): ValueClass<PartState> {
  const read = (value: unknown, pattern: string): number => {
    const found = parse(String(value), pattern)
    if (found === null) throw new Error(`"${String(value)}" is no date; what an instance makes of it is not documented`)
    return found
  }
  const shown = (state: PartState, pattern: string): string => javaText(context, format(state.milliseconds, pattern))
  return defineClass<PartState>(
    'GlideDate',
    () => ({ milliseconds: Math.floor(toLocal(context, context.now()) / 86_400_000) * 86_400_000 }),
    {
      getValue: (state) => shown(state, 'yyyy-MM-dd'),
      setValue: (state, args) => {
        state.milliseconds = read(args[0], 'yyyy-MM-dd')
      },
      getDisplayValue: (state) => shown(state, context.user().dateFormat),
      getDisplayValueInternal: (state) => shown(state, 'yyyy-MM-dd'),
      setDisplayValue: (state, args) => {
        state.milliseconds = read(args[0], context.user().dateFormat)
      },
      getByFormat: (state, args) => shown(state, String(args[0])),
      getDayOfMonthNoTZ: (state) => new Date(state.milliseconds).getUTCDate(),
      getMonthNoTZ: (state) => new Date(state.milliseconds).getUTCMonth() + 1,
      getYearNoTZ: (state) => new Date(state.milliseconds).getUTCFullYear(),
      toString: (state: PartState) => format(state.milliseconds, 'yyyy-MM-dd'),
    },
    missing,
  )
}
