/** A value from a script as text; null and undefined are the empty string. Java strings become plain ones. */
export function textOf(value: unknown): string {
  return value === null || value === undefined ? '' : String(value)
}

/** Thrown where the platform has something that this sandbox lacks. */
export function notImplemented(name: string, where: string): Error {
  const error = new Error(`${name} is not implemented by the sandbox; add it in ${where}`)
  error.name = 'NotImplemented'
  return error
}

/** Functions that a script sees as methods of one of the platform's objects. */
export type Methods = Record<string, (...args: never[]) => unknown>
