/** Lets `Date` in a context follow the instance's clock. */
export function followClock(globals: Record<string, unknown>, now: () => number): void {
  const Machine = Date
  function InstanceDate(this: unknown, ...args: unknown[]): unknown {
    if (!(this instanceof InstanceDate)) return new Machine(now()).toString()
    const made =
      args.length === 0 ? new Machine(now()) : new (Machine as unknown as new (...parts: unknown[]) => Date)(...args)
    // Keeps a subclass's prototype, which a plain call of the real constructor would lose.
    const prototype: unknown = Object.getPrototypeOf(this)
    if (prototype !== Machine.prototype) Object.setPrototypeOf(made, prototype as object)
    return made
  }
  InstanceDate.prototype = Machine.prototype
  InstanceDate.now = now
  InstanceDate.parse = (text: string): number => Machine.parse(text)
  InstanceDate.UTC = Machine.UTC
  Object.defineProperty(Machine.prototype, 'constructor', { value: InstanceDate, configurable: true, writable: true })
  Object.defineProperty(globals, 'Date', { value: InstanceDate, configurable: true, writable: true, enumerable: false })
}
