/**
 * `Class.create()` and `Object.extendsObject()`, with which classic Script Includes are written
 * (`now-sdk explain script-include-guide`).
 */
export function installPrototypes(globals: Record<string, unknown>): void {
  globals['Class'] = {
    create: () =>
      function (this: Record<string, unknown>, ...args: unknown[]): void {
        const { initialize } = this
        if (typeof initialize === 'function') (initialize as (...args: unknown[]) => unknown).apply(this, args)
      },
  }
  Object.defineProperty(Object, 'extendsObject', { value: extendsObject, configurable: true, writable: true })
}

/** A copy of the parent's prototype with the child's own members over it. */
function extendsObject(parent: unknown, members: Record<string, unknown>): object {
  const prototype = typeof parent === 'function' ? (parent.prototype as object) : (parent as object)
  return Object.assign(Object.create(prototype) as object, members)
}
