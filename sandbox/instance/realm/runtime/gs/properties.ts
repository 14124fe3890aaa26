import type { Realm } from '../../realm'
import { textOf, type Methods } from '../values'

/** gs.getProperty and gs.setProperty (GlideSystem – Scoped). */
export function propertyMethods(realm: Realm): Methods {
  return {
    getProperty: (key: unknown, alternative?: unknown) => {
      const value = realm.host.call('runtime.property', { name: textOf(key), scope: realm.scope })
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
