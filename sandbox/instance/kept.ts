const HOLDER = Symbol.for('byoc-trunks.kept')

/**
 * Keeps the values that a process makes once, by name: bundled code, a Java process. They outlive modules that are
 * loaded anew, as Jest does for each test file: its environment (`test/setup/environment.mjs`) gives all of them one
 * holder. The name has to state everything that the value depends on.
 */
export function kept<T>(name: string, make: () => T): T {
  const shared = globalThis as { [HOLDER]?: Map<string, unknown> }
  const holder = shared[HOLDER] ?? new Map<string, unknown>()
  shared[HOLDER] = holder
  if (!holder.has(name)) holder.set(name, make())
  return holder.get(name) as T
}
