import type { Context } from './context'
import { refuseRest } from '../runtime/documented'
import { install } from './install-methods'
import { prototypeOf } from './prototype'
import { queryMethods } from './query/query-methods'
import { recordMethods } from './record-methods'
import { attach, newState, stateOf, type RecordState } from './state'

export type RecordConstructor = new (table: unknown) => object

/** GlideRecord of one realm. `new GlideRecord('task')` gives an object that has a property for each field of task. */
export function makeGlideRecord(context: Context, className: string, secure: boolean): RecordConstructor {
  const constructor = function (table: unknown): object {
    const name = String(table)
    const self = Object.create(prototypeOf(context, name, className, constructor.prototype)) as object
    attach(self, newState(context, name, self, secure))
    return self
  } as unknown as RecordConstructor & { prototype: object }
  install(constructor.prototype, className, stateOf, queryMethods)
  install(constructor.prototype, className, stateOf, recordMethods)
  refuseRest(constructor.prototype, className)
  return constructor
}

/** The script-visible record of a state that was made inside. */
export function wrapState(context: Context, state: RecordState, base: object): object {
  if (stateOf(state.self) === state) return state.self
  const self = Object.create(prototypeOf(context, state.tableName, 'GlideRecord', base)) as object
  state.self = self
  attach(self, state)
  return self
}
