import type { Realm } from '../../realm'
import { textOf, type Methods } from '../values'

/** gs.nil, generateGUID, base64Encode (GlideSystem – Scoped). */
export function textMethods(realm: Realm): Methods {
  return {
    nil: (value: unknown) => isNil(value),
    generateGUID: () => realm.javaString(String(realm.host.call('runtime.guid', {}))),
    base64Encode: (text: unknown) =>
      realm.javaString(String(realm.host.call('runtime.base64Encode', { text: textOf(text) }))),
  }
}

/** "True if the object is null, undefined, or contains an empty string": a GlideElement is asked itself. */
function isNil(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'object' && 'nil' in value && typeof value.nil === 'function') {
    return (value as { nil(): boolean }).nil()
  }
  return String(value) === ''
}
