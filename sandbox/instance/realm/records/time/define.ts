import { refuseRest } from '../../runtime/documented'
import { install, type Methods } from '../install-methods'

/** A class of values for scripts: `new Name(…)` makes a state, methods work on it. */
export interface ValueClass<State> {
  stateOf: (self: unknown) => State | null
  constructor: object
}

/** Makes a script-visible class whose instances hold a state out of sight. */
export function defineClass<State extends object>(
  name: string,
  make: (args: readonly unknown[]) => State,
  methods: Methods<State>,
): ValueClass<State> {
  const hidden = `$${name}`
  const stateOf = (self: unknown): State | null => {
    const state = typeof self === 'object' && self !== null ? (self as Record<string, unknown>)[hidden] : undefined
    return (state as State | undefined) ?? null
  }
  const constructor = function (...args: unknown[]): object {
    const self = Object.create(constructor.prototype) as object
    Object.defineProperty(self, hidden, { value: make(args), enumerable: false })
    return self
  } as unknown as { prototype: object }
  install(constructor.prototype, name, stateOf, methods)
  refuseRest(constructor.prototype, name)
  return { stateOf, constructor }
}
