import type { Node } from '../../../data/query/ast'
import type { Context } from '../context'
import { refuseRest } from '../../runtime/documented'
import { install, type Methods } from '../install-methods'
import { termOf } from './terms'

/** A condition of a query: the node at `index` of `group` (documentation: GlideQueryCondition). */
interface ConditionState {
  context: Context
  group: Node[]
  index: number
}

const hidden = '$condition'
const prototypes = new WeakMap<Context, object>()

export function queryCondition(context: Context, group: Node[], index: number): object {
  const made = Object.create(prototypeOf(context)) as object
  Object.defineProperty(made, hidden, { value: { context, group, index } satisfies ConditionState })
  return made
}

function stateOf(self: unknown): ConditionState | null {
  const state = typeof self === 'object' && self !== null ? (self as Record<string, unknown>)[hidden] : undefined
  return (state as ConditionState | undefined) ?? null
}

function prototypeOf(context: Context): object {
  const before = prototypes.get(context)
  if (before) return before
  const made = {}
  install(made, 'GlideQueryCondition', stateOf, methods)
  refuseRest(made, 'GlideQueryCondition')
  prototypes.set(context, made)
  return made
}

function or(state: ConditionState, args: readonly unknown[]): object {
  const before = state.group[state.index]
  const added: Node = { term: termOf(state, args) }
  if (!before) state.group[state.index] = added
  else state.group[state.index] = 'any' in before ? { any: [...before.any, added] } : { any: [before, added] }
  return queryCondition(state.context, state.group, state.index)
}

const methods: Methods<ConditionState> = { addOrCondition: or }
