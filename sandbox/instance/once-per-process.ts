const values = new Map<string, unknown>()

/**
 * Keeps the values that a process makes once, by name: bundled code, a Java process, views of tables. The name has to
 * state everything that the value depends on.
 */
export function oncePerProcess<T>(name: string, make: () => T): T {
  if (!values.has(name)) values.set(name, make())
  return values.get(name) as T
}
