/** Methods of a script-visible class: each gets the state behind `this` and the arguments as given. */
export type Methods<State> = Readonly<Record<string, (state: State, args: readonly unknown[]) => unknown>>

/** Puts methods on a prototype. */
export function install<State>(
  prototype: object,
  className: string,
  stateOf: (self: unknown) => State | null,
  methods: Methods<State>,
): void {
  for (const name of Object.keys(methods)) {
    const run = methods[name]
    if (!run) continue
    define(prototype, name, function (this: unknown, ...args: unknown[]): unknown {
      const state = stateOf(this)
      if (!state) throw new TypeError(`${className}.${name} was called on something that is no ${className}`)
      return run(state, args)
    })
  }
}

function define(prototype: object, name: string, value: unknown): void {
  Object.defineProperty(prototype, name, { value, enumerable: false, writable: true, configurable: true })
}

/** An argument as text; throws when it is missing. */
export function text(args: readonly unknown[], index: number, what: string): string {
  const value = args[index]
  if (value === undefined || value === null) throw new Error(`${what} is missing`)
  return String(value)
}
