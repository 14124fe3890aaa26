import type { Context } from '../context'
import { install, stub, type Methods } from '../methods'

/** A class of values for scripts: `new Name(…)` makes a state, methods work on it. */
export interface ValueClass<State> {
  create: (state: State) => object
  stateOf: (self: unknown) => State | null
  constructor: object
}

/** Makes a script-visible class whose instances hold a state out of sight. */
export function defineClass<State extends object>(
  name: string,
  make: (args: readonly unknown[]) => State,
  methods: Methods<State>,
  stubs: readonly string[],
): ValueClass<State> {
  const hidden = `$${name}`
  const stateOf = (self: unknown): State | null => {
    const state = typeof self === 'object' && self !== null ? (self as Record<string, unknown>)[hidden] : undefined
    return (state as State | undefined) ?? null
  }
  const constructor = function (...args: unknown[]): object {
    return create(make(args))
  } as unknown as { prototype: object }
  const create = (state: State): object => {
    const self = Object.create(constructor.prototype) as object
    Object.defineProperty(self, hidden, { value: state, enumerable: false })
    return self
  }
  install(constructor.prototype, name, stateOf, methods)
  stub(constructor.prototype, name, stubs)
  return { create, stateOf, constructor }
}

/** Text handed to scripts. */
export function javaText(context: Context, text: string): string {
  return context.realm.javaString(text)
}
