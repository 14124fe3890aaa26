import type { Realm } from '../../realm'
import type { WorkerState } from '../bridge'
import { textOf, type Methods } from '../values'

/** gs.getProperty and gs.setProperty (GlideSystem – Scoped). */
export function propertyMethods(realm: Realm, state: WorkerState): Methods {
  const read = (name: string): string | null => {
    const known = Object.prototype.hasOwnProperty.call(state.properties.values, name)
    if (known) return state.properties.values[name] ?? null
    const value = realm.host.call('runtime.property', { name }) as string | null
    state.properties.values[name] = value
    return value
  }
  return {
    getProperty: (key: unknown, alternative?: unknown) => {
      const value = read(textOf(key))
      if (typeof value === 'string') return realm.javaString(value)
      return alternative === undefined ? null : alternative
    },
    setProperty: (key: unknown, value: unknown, description?: unknown) => {
      realm.host.call('runtime.setProperty', {
        name: textOf(key),
        value: textOf(value),
        description: description === undefined ? null : textOf(description),
        scope: realm.scope,
      })
    },
  }
}
